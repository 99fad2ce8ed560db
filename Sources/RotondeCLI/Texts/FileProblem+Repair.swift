import BoardFile
import BoardUI

extension FileProblem {
  /// What a repair would do.
  var repair: Phrase {
    guard mending.isMade else { return notMended }
    return Phrase(en: "--repair \(deed.en).", nl: "--repair \(deed.nl).")
  }

  /// What a repair did.
  var repairDone: Phrase {
    guard mending.isMade else { return notMended }
    return Phrase(en: "Repaired: it \(deed.en).", nl: "Hersteld: --repair \(deed.nl).")
  }

  private var notMended: Phrase {
    mending == .laterVersion
      ? Phrase(en: "Install a newer Rotonde.", nl: "Installeer een nieuwere Rotonde.")
      : Phrase(
        en: "Only you can decide: mend it in an editor.",
        nl: "Alleen jij kunt dit beslissen: herstel het in een editor."
      )
  }

  private var deed: Phrase {
    switch mending {
    case .leaveOut: Phrase(en: "leaves it out", nl: "laat het weg")
    case .dropRepeated:
      Phrase(
        en: "keeps the first and leaves out this one, which says the same",
        nl: "houdt de eerste en laat deze weg, die hetzelfde zegt"
      )
    case .rewrite:
      Phrase(
        en: "writes the same in the program's own form",
        nl: "schrijft hetzelfde in de eigen vorm van het programma"
      )
    case .escape:
      Phrase(en: "writes a code for the character", nl: "schrijft een code voor het teken")
    case .strip: Phrase(en: "takes it away", nl: "haalt het weg")
    case .addComma: Phrase(en: "puts in the comma", nl: "zet de komma erin")
    case .dropComma: Phrase(en: "takes the comma away", nl: "haalt de komma weg")
    case .close, .byPeople, .laterVersion:
      Phrase(
        en: "closes what is open; look for what is gone in an earlier version",
        nl: "sluit wat open staat; zoek wat weg is in een eerdere versie"
      )
    }
  }
}
