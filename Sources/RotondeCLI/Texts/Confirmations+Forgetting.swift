import BoardFile
import BoardUI
import TaskModel

extension Confirmations {
  static let nobodyForgotten = Phrase(en: "Nothing has changed.", nl: "Er is niets veranderd.")

  /// What was done, what is left to do by hand, and what is out of reach.
  static func forgotten(_ forgotten: Forgotten) -> [Phrase] {
    [
      Phrase(
        en: "Forgotten. What they did was done by \(forgotten.id) now, who has no name; earlier "
          + "versions rewritten: \(forgotten.rewritten).",
        nl: "Vergeten. Wat er gedaan is, deed nu \(forgotten.id), zonder naam; eerdere versies "
          + "herschreven: \(forgotten.rewritten)."
      )
    ]
      + listed(
        forgotten.deleted,
        Phrase(
          en: "These could not be read, and were deleted:",
          nl: "Deze waren niet te lezen, en zijn verwijderd:"
        )
      )
      + listed(
        forgotten.mentions.map(\.told),
        Phrase(
          en: "These texts may still name them; change them by hand:",
          nl: "In deze teksten kan de naam nog staan; pas ze met de hand aan:"
        )
      )
      + listed(
        forgotten.stillNaming,
        Phrase(
          en: "So may texts in these files; delete those you can do without:",
          nl: "En in teksten in deze bestanden; gooi weg wat je kunt missen:"
        )
      )
      + [
        Phrase(
          en: "Out of reach: the history of git, copies, exports, and boards on other machines.",
          nl:
            "Buiten bereik: de geschiedenis van git, kopieën, exports, en borden op andere machines."
        )
      ]
  }

  private static func listed(_ lines: [String], _ heading: Phrase) -> [Phrase] {
    lines.isEmpty ? [] : [heading] + lines.map { Phrase(same: "  \($0)") }
  }
}

extension Confirmations {
  /// How somebody is forgotten: at the command line, because it can't be undone, reaches the earlier
  /// versions too, and lists the texts that still name them.
  static func howToForget(_ path: String) -> [Phrase] {
    [
      Phrase(
        en:
          "Forgetting somebody reaches the file and all its earlier versions, and can't be undone.",
        nl: "Iemand vergeten raakt het bestand en alle eerdere versies, en kan niet terug."
      ),
      Phrase(
        en: "So it is done at the command line, where you read in peace what still names them:",
        nl: "Daarom doe je het op de opdrachtregel, waar je rustig leest waar de naam nog in staat:"
      ),
      Phrase(same: ""),
      Phrase(
        en: "  rotonde person about NAME --board \(path)",
        nl: "  rotonde person about NAAM --board \(path)"
      ),
      Phrase(
        en: "  rotonde person forget NAME --board \(path)",
        nl: "  rotonde person forget NAAM --board \(path)"
      ),
      Phrase(same: ""),
      Phrase(
        en: "Whoever just stops says goodbye: “Leave” here. That can be undone.",
        nl: "Wie alleen stopt, neemt afscheid: “Afscheid nemen” hier. Dat kan wel terug."
      ),
    ]
  }
}
