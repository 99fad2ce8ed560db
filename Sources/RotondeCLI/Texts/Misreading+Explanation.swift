import BoardUI
import TaskModel

extension Misreading {
  /// What was not understood, and what would be.
  var explanation: [Phrase] {
    switch self {
    case .filter(let problem): Self.filter(problem)
    case .day(let problem): [Texts.Unclear.day(problem), Texts.Unclear.daysThatAre]
    case .recurrence(let problem):
      [Texts.Unclear.recurrence(problem), Texts.Unclear.recurrencesThatAre]
    case .places(let text):
      [
        Phrase(
          en: "“\(text)” is no number of places: a task has 1 to 999.",
          nl: "“\(text)” is geen aantal plekken: een taak heeft er 1 tot 999."
        )
      ]
    case .again(let text):
      [
        Phrase(
          en: "“\(text)” does not say whether you would do it again. Write yes, no, or "
            + "\"differently: smaller pans\".",
          nl: "“\(text)” zegt niet of je het nog een keer zou doen. Schrijf ja, nee, of "
            + "\"anders: kleinere pannen\"."
        )
      ]
    case .balance(let text):
      [
        Phrase(
          en: "“\(text)” does not say how many of which group. Write equal, or GROUP:NUMBER for "
            + "each group, like north:3.",
          nl:
            "“\(text)” zegt niet hoeveel uit welke groep. Schrijf equal (gelijk), of GROEP:AANTAL "
            + "voor elke groep, zoals noord:3."
        )
      ]
    case .fill(let text):
      [
        Phrase(
          en: "“\(text)” does not say what to fill in where. Write NAME=VALUE.",
          nl: "“\(text)” zegt niet wat waar moet komen. Schrijf NAAM=WAARDE."
        )
      ]
    case .command(let word): Self.command(word)
    case .hours(let text):
      [
        Phrase(
          en: "“\(text)” is no number of hours. Write it like 2 or 1.5.",
          nl: "“\(text)” is geen aantal uren. Schrijf het als 2 of 1,5."
        )
      ]
    case .onAndBy:
      [
        Phrase(
          en: "A task is on a day or to be done by a day, not both. Leave one of them out.",
          nl: "Een taak is op een dag of uiterlijk op een dag, niet allebei. Laat er één weg."
        )
      ]
    case .boardName:
      [
        Phrase(
          en: "A board needs a name: --name NAME",
          nl: "Een bord heeft een naam nodig: --name NAAM"
        )
      ]
    case .ground(let text): Self.ground(text)
    case .place(let text):
      [
        Phrase(
          en: "“\(text)” can't be a place. See which there are: rotonde show TASK",
          nl: "“\(text)” kan geen plek zijn. Bekijk welke er zijn: rotonde show TAAK"
        )
      ]
    }
  }

  private static func ground(_ text: String) -> [Phrase] {
    let grounds = Phrase(
      en: "A reservation rests on the law (--ground law --ref ARTICLE) or on a rule of our own "
        + "(--ground own).",
      nl:
        "Een plek apart houden rust op de wet (--ground law --ref ARTIKEL) of op een eigen afspraak "
        + "(--ground own)."
    )
    guard ["habit", "gewoonte", "custom"].contains(folded(tidied(text))) else {
      return [Phrase(en: "“\(text)” is no ground.", nl: "“\(text)” is geen grond."), grounds]
    }
    return [
      Phrase(
        en:
          "Habit is no ground: “we always do it like this” keeps people out without anybody having "
          + "decided to. If you can't explain it to a resident, the place can be open.",
        nl: "Gewoonte is geen grond: “zo doen we het altijd” houdt mensen buiten zonder dat iemand "
          + "dat besloot. Kun je het een inwoner niet uitleggen, dan kan de plek open."
      ), grounds,
    ]
  }

  private static func command(_ word: String) -> [Phrase] {
    let unknown = Phrase(
      en: "There is no command “\(word)”.",
      nl: "Er is geen opdracht “\(word)”."
    )
    // Naming the file is what opens a document in most programs.
    if word.hasSuffix(".json") {
      return [
        unknown,
        Phrase(
          en: "To open a board: rotonde --board \(word)",
          nl: "Een bord openen: rotonde --board \(word)"
        ),
      ]
    }
    guard let near = nearest(to: word.lowercased(), among: RotondeCommand.commandNames) else {
      return [
        unknown,
        Phrase(en: "See what there is: rotonde --help", nl: "Bekijk wat er is: rotonde --help"),
      ]
    }
    return [unknown, Phrase(en: "Did you mean: rotonde \(near)", nl: "Bedoel je: rotonde \(near)")]
  }

  private static func filter(_ problem: Filter.Misunderstanding) -> [Phrase] {
    let what = Texts.Filter.misunderstood(problem)
    return switch problem {
    case .unknownTerm(let term, _):
      [
        what, Texts.Filter.terms,
        Phrase(
          en: "To search for the text itself, put it between quotes: rotonde list '\"\(term):…\"'",
          nl: "Wil je de tekst zelf zoeken, zet die dan tussen aanhalingstekens: "
            + "rotonde list '\"\(term):…\"'"
        ),
      ]
    case .unknownProperty: [what, Texts.Filter.properties]
    case .unclearDay: [what, Texts.Unclear.daysThatAre]
    case .missingValue, .fitsOnlyMe, .unclearAge: [what]
    }
  }
}
