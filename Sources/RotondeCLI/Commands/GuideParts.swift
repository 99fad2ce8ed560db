import ArgumentParser
import TaskModel

/// The parts of a guide, as options that `guide add` and `guide edit` share.
struct GuideParts: ParsableArguments {
  @Option(
    parsing: .singleValue,
    help: .both(
      en: "A step; may be given more than once.",
      nl: "Een stap; mag vaker.",
      value: .text
    )
  )
  var step: [String] = []

  @Option(
    parsing: .singleValue,
    help: .both(
      en: "A question to answer with yes or no, and behind a bar what to do when it is no.",
      nl: "Een vraag om met ja of nee te beantwoorden, en achter een streep wat te doen bij nee.",
      value: .text
    )
  )
  var check: [String] = []

  @Option(
    help: .both(
      en: "The title of an example letter; of one that is there the words are replaced.",
      nl: "De titel van een voorbeeldbrief; van een die er is, worden de woorden vervangen.",
      value: .name
    )
  )
  var letter: String?

  @Option(
    help: .both(
      en: "The letter; what is to be filled in stands in {braces}. From a file with --body-file.",
      nl: "De brief; wat ingevuld moet worden staat tussen {accolades}. Uit een bestand met "
        + "--body-file.",
      value: .text
    )
  )
  var body: String?

  @Option(
    help: .both(
      en: "The file with the letter; - for standard input.",
      nl: "Het bestand met de brief; - voor de standaardinvoer.",
      value: .file
    ),
    completion: .file()
  )
  var bodyFile: String?

  @Option(
    help: .both(
      en: "The day on which we look whether it still holds.",
      nl: "De dag waarop we kijken of het nog klopt.",
      value: .day
    )
  )
  var reviewOn: String?

  func validate() throws {
    let bodies = [body, bodyFile].compactMap(\.self).count
    if bodies != (letter == nil ? 0 : 1) {
      throw ValidationError(
        said(
          en: "Give --letter TITLE with --body TEXT or --body-file FILE.",
          nl: "Geef --letter TITEL met --body TEKST of --body-file BESTAND."
        )
      )
    }
  }

  /// The questions that come, and behind a bar what to do when the answer is no.
  var checks: [Guide.Check] {
    check.map { text in
      let parts = text.split(separator: "|", maxSplits: 1).map { tidied($0) }
      return Guide.Check(ask: parts.first ?? "", ifNo: parts.dropFirst().first)
    }
  }

  /// What they change about a guide, but for its steps and questions.
  func changes(in session: Session) throws(CommandFailure) -> GuideChanges {
    var changes = GuideChanges()
    if let letter {
      let words = try bodyFile.map { path throws(CommandFailure) in try TextFile.read(path) }
      changes.letters = [Guide.Letter(title: letter, body: words ?? body ?? "")]
    }
    if let reviewOn { changes.reviewOn = try session.moment(reviewOn, edge: .first).day }
    return changes
  }
}
