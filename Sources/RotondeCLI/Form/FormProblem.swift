import BoardUI
import TaskModel

/// What of a form was not understood, and on which line.
struct FormProblem: Error, Equatable {
  enum What: Equatable {
    /// A line without a label that belongs to no field.
    case noLabel(String)
    /// There is no such field; perhaps this one was meant.
    case unknownLabel(String, nearest: TaskAspect?)
    /// A field stands there twice.
    case twice(TaskAspect)
    /// The title is empty.
    case noTitle
    /// Nothing goes by that name.
    case notFound(LookedFor, String)
    /// Several go by that name.
    case ambiguous(LookedFor, String, [Candidate])
    /// A value is not clear, as it would not be on the command line.
    case misread(Misreading)
    /// A day without a word that says whether it is the day itself or the last one.
    case neitherOnNorBy(String)
    /// Neither yes nor no.
    case neitherYesNorNo(String)
    /// Not one of those whose idea it can be.
    case nobodysIdea(String)
  }

  var line: Int
  var what: What

  init(line: Int, _ what: What) {
    self.line = line
    self.what = what
  }

  /// The problem that looking something up came to.
  init(line: Int, failing failure: CommandFailure) {
    self.line = line
    what =
      switch failure {
      case .notFound(let kind, let text): .notFound(kind, text)
      case .ambiguous(let kind, let text, let candidates): .ambiguous(kind, text, candidates)
      case .misread(let misreading): .misread(misreading)
      default: .noLabel("")
      }
  }
}

extension FormProblem {
  /// On which line, what is the matter, and what would be understood.
  var explanation: [Phrase] {
    let line = Phrase(en: "Line \(line): ", nl: "Regel \(line): ")
    var lines = lines
    lines[0] = line + lines[0]
    return lines
  }

  private var lines: [Phrase] {
    switch what {
    case .noLabel(let text):
      [
        Phrase(
          en: "“\(text)” belongs to no field.",
          nl: "“\(text)” hoort bij geen enkel veld."
        ),
        Phrase(
          en: "A field is a label with a colon; what goes on below it begins with a space.",
          nl: "Een veld is een woord met een dubbele punt; wat eronder doorgaat, begint met een "
            + "spatie."
        ),
      ]
    case .unknownLabel(let label, let nearest): Self.unknownLabel(label, nearest)
    case .twice(let aspect):
      [
        Phrase(
          en: "“\(Texts.aspect(aspect).en)” is there twice; keep one of them.",
          nl: "“\(Texts.aspect(aspect).nl)” staat er twee keer; laat er één staan."
        )
      ]
    case .noTitle:
      [
        Phrase(
          en: "A task needs a title: what is to be done?",
          nl: "Een taak heeft een titel nodig: wat is er te doen?"
        )
      ]
    case .notFound(let kind, let text): CommandFailure.notFound(kind, text).explanation
    case .ambiguous(let kind, let text, let candidates):
      CommandFailure.ambiguous(kind, text, candidates).explanation
    case .misread(let misreading): misreading.explanation
    case .neitherOnNorBy(let text):
      [
        Phrase(
          en: "Is it on “\(text)”, or by then? Write: on \(text) – or: by \(text)",
          nl: "Is het op “\(text)”, of uiterlijk dan? Schrijf: op \(text) – of: uiterlijk \(text)"
        )
      ]
    case .neitherYesNorNo(let text):
      [Phrase(en: "“\(text)” is neither yes nor no.", nl: "“\(text)” is geen ja en geen nee.")]
    case .nobodysIdea(let text):
      [
        Phrase(
          en: "“\(text)”: whose idea it was is “ours” or “of residents”, or left empty.",
          nl: "“\(text)”: het idee was “van ons” of “van inwoners”, of laat het leeg."
        )
      ]
    }
  }

  private static func unknownLabel(_ label: String, _ nearest: TaskAspect?) -> [Phrase] {
    if let nearest {
      let meant = Texts.aspect(nearest)
      return [
        Phrase(
          en: "There is no field “\(label)”; did you mean “\(meant.en)”?",
          nl: "Er is geen veld “\(label)”; bedoel je “\(meant.nl)”?"
        )
      ]
    }
    let all = TaskAspect.allCases.map { Texts.aspect($0) }.joined(separator: ", ")
    return [
      Phrase(en: "There is no field “\(label)”.", nl: "Er is geen veld “\(label)”."),
      Phrase(en: "The fields are: \(all.en).", nl: "De velden zijn: \(all.nl)."),
    ]
  }
}
