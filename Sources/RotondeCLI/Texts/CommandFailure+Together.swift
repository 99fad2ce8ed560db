import BoardUI
import TaskModel

extension CommandFailure {
  /// Nothing of the kinds that a team explores, draws or writes down together goes by that name.
  static func notFoundTogether(_ record: LookedFor, _ text: String) -> [Phrase] {
    switch record {
    case .draw:
      [
        Phrase(
          en: "No draw has “\(text)” in its identifier or in what it is called.",
          nl: "Geen loting heeft “\(text)” in het kenmerk of in hoe die heet."
        ),
        Phrase(en: "See them all: rotonde draw list", nl: "Bekijk ze allemaal: rotonde draw list"),
      ]
    case .inquiry:
      [
        Phrase(
          en: "No issue has “\(text)” in its identifier or in its title.",
          nl: "Geen vraagstuk heeft “\(text)” in het kenmerk of in de titel."
        ),
        Phrase(
          en: "See them all: rotonde inquiry list",
          nl: "Bekijk ze allemaal: rotonde inquiry list"
        ),
      ]
    case .guidePart:
      [
        Phrase(
          en: "The guide has no “\(text)”. Its steps and questions are numbered in: "
            + "rotonde guide show GUIDE",
          nl: "Het stappenplan heeft geen “\(text)”. De nummers van stappen en vragen staan in: "
            + "rotonde guide show STAPPENPLAN"
        )
      ]
    case .guide:
      [
        Phrase(
          en: "No guide has “\(text)” in its identifier or in its title.",
          nl: "Geen stappenplan heeft “\(text)” in het kenmerk of in de titel."
        ),
        Phrase(
          en: "See them all: rotonde guide list",
          nl: "Bekijk ze allemaal: rotonde guide list"
        ),
      ]
    default:
      [
        Phrase(
          en: "The guide has no letter “\(text)”. See which it has: rotonde guide show GUIDE",
          nl: "Het stappenplan heeft geen brief “\(text)”. Bekijk welke er zijn: "
            + "rotonde guide show STAPPENPLAN"
        )
      ]
    }
  }

  /// Lots drawn once more gave something else.
  static func drawDiffers(_ id: DrawID) -> [Phrase] {
    [
      Phrase(
        en: "What the board says of draw \(id) does not follow from its seed and those who took "
          + "part. The file was changed by hand, or it was not drawn that way.",
        nl:
          "Wat het bord over loting \(id) zegt, volgt niet uit de startwaarde en wie er meededen. "
          + "Het bestand is met de hand veranderd, of er is niet zo geloot."
      ),
      Phrase(
        en: "See what happened: rotonde log · earlier versions: rotonde backup list",
        nl: "Bekijk wat er gebeurde: rotonde log · eerdere versies: rotonde backup list"
      ),
    ]
  }

  /// Words of a letter are missing.
  static func lettersIncomplete(_ missing: [String]) -> [Phrase] {
    let names = Phrase.list(missing)
    let options = missing.map { "--fill \"\($0)=…\"" }.joined(separator: " ")
    return [
      Phrase(
        en: "The letter still asks for \(names.en).",
        nl: "De brief vraagt nog om \(names.nl)."
      ),
      Phrase(
        en: "Fill it in: \(options) · or print it with dots to fill in by hand: --blank",
        nl: "Vul in: \(options) · of druk af met puntjes om met de hand in te vullen: --blank"
      ),
    ]
  }
}
