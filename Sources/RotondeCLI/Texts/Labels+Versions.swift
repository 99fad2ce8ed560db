import BoardUI

extension Labels {
  static let noVersions = Phrase(
    en: "No earlier versions yet: one is kept with every change.",
    nl: "Nog geen eerdere versies: bij elke verandering komt er een bij."
  )
  static let editedByHand = Phrase(en: "edited by hand", nl: "met de hand bewerkt")
  static let unreadableSince = Phrase(
    en: "the file as it is now can't be read",
    nl: "het bestand van nu is niet te lezen"
  )
  static let howToRestore = Phrase(
    en: "The board is damaged. Put one of these back: rotonde backup restore NUMBER",
    nl: "Het bord is beschadigd. Zet een hiervan terug: rotonde backup restore NUMMER"
  )
  static let nothingChanged = Phrase(en: "nothing", nl: "niets")

  /// How many log entries were not told one by one.
  static func more(_ count: Int, afterOthers: Bool) -> Phrase {
    afterOthers
      ? Phrase(en: "and \(count) more", nl: "en nog \(count)")
      : Phrase(
        en: count == 1 ? "1 change" : "\(count) changes",
        nl: count == 1 ? "1 verandering" : "\(count) veranderingen"
      )
  }

  /// A size in bytes as people say it: "812 B", "47 MB", "1.2 kB".
  static func size(_ bytes: Int64) -> Phrase {
    guard bytes >= 1000 else { return Phrase(same: "\(bytes) B") }
    var (value, unit) = (Double(bytes) / 1000, "kB")
    for next in ["MB", "GB"] where value >= 999.5 { (value, unit) = (value / 1000, next) }
    guard value < 9.95 else { return Phrase(same: "\(Int(value.rounded())) \(unit)") }
    let tenths = Int((value * 10).rounded())
    return Phrase(
      en: "\(tenths / 10).\(tenths % 10) \(unit)",
      nl: "\(tenths / 10),\(tenths % 10) \(unit)"
    )
  }
}
