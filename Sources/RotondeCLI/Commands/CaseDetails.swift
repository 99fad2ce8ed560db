import ArgumentParser
import TaskModel

/// What one can tell of a case beside its title, when bringing it up and later.
struct CaseDetails: ParsableArguments {
  @Option(help: .both(en: "What was the question?", nl: "Wat was de vraag?", value: .text))
  var asked: String?

  @Option(
    help: .both(
      en: "The question behind the question.",
      nl: "De vraag achter de vraag.",
      value: .text
    )
  )
  var behind: String?

  @Option(
    help: .both(
      en: "Did we find a fitting answer: yes, partly or no.",
      nl: "Vonden we een passend antwoord: ja, deels of nee.",
      value: .word
    )
  )
  var fitting: Case.Fitting?

  @Option(
    help: .both(
      en: "Why it did or did not work out.",
      nl: "Waarom het wel of niet lukte.",
      value: .text
    )
  )
  var why: String?

  @Option(
    help: .both(
      en: "What helped; may be given several times.",
      nl: "Wat hielp; mag vaker.",
      value: .text
    )
  )
  var helped: [String] = []

  @Option(
    help: .both(
      en: "What was merely proper; may be given several times.",
      nl: "Wat alleen maar hoorde; mag vaker.",
      value: .text
    )
  )
  var proper: [String] = []

  @Option(
    name: .customLong("theme"),
    help: .both(
      en:
        "A word by which cases with the same question find each other; may be given several times.",
      nl: "Een woord waaraan casussen met dezelfde vraag elkaar vinden; mag vaker.",
      value: .word
    )
  )
  var themes: [String] = []

  @Option(
    help: .both(
      en: "How far we had to go: self, network, volunteer or paid.",
      nl: "Hoe ver we moesten gaan: self (zelf), network (netwerk), volunteer of paid.",
      value: .word
    )
  )
  var tried: Case.Tried?

  /// What was given, as changes.
  var changes: CaseChanges {
    var changes = CaseChanges()
    changes.asked = asked
    changes.behind = behind
    changes.fitting = fitting.map { .known($0) }
    changes.why = why
    changes.helped.adding = distinct(helped)
    changes.proper.adding = distinct(proper)
    changes.themes.adding = distinct(themes)
    changes.tried = tried.map { .known($0) }
    return changes
  }
}

extension ArgumentHelp {
  /// A case, as an argument.
  static var caseID: ArgumentHelp {
    .both(
      en: "The case: identifier, or an unambiguous part of the title.",
      nl: "De casus: kenmerk, of een duidelijk deel van de titel.",
      value: .case
    )
  }
}
