public import TaskModel

extension Texts.Flow {
  /// How long things take.
  public static let times = Phrase(en: "How long does it take?", nl: "Hoe lang duurt het?")
  /// Of what it is told.
  public static let timesNote = Phrase(
    en: "Of what was done in the last 365 days.",
    nl: "Van wat de laatste 365 dagen klaar kwam."
  )
  /// Lead time, with what it means.
  public static let leadTime = Phrase(
    en: "Lead time (from being put on the board until done)",
    nl: "Doorlooptijd (van op het bord tot klaar)"
  )
  /// Cycle time, with what it means.
  public static let cycleTime = Phrase(
    en: "Cycle time (from the first claim until done)",
    nl: "Cyclustijd (van de eerste keer opgepakt tot klaar)"
  )
  /// There is nothing to tell of.
  public static let noTimes = Phrase(
    en: "nothing to tell of yet",
    nl: "nog niets over te vertellen"
  )

  /// Three percentiles in a sentence.
  public static func spread(_ spread: Spread) -> Phrase {
    let (half, most, nearlyAll) = (
      Dates.duration(seconds: spread.p50), Dates.duration(seconds: spread.p85),
      Dates.duration(seconds: spread.p95)
    )
    let tasks =
      spread.count == 1
      ? Phrase(en: "one task", nl: "één taak")
      : Phrase(en: "\(spread.count) tasks", nl: "\(spread.count) taken")
    return Phrase(
      en: "half within \(half.en), 85 in 100 within \(most.en), 95 in 100 within "
        + "\(nearlyAll.en); of \(tasks.en)",
      nl: "de helft binnen \(half.nl), 85 van de 100 binnen \(most.nl), 95 van de 100 binnen "
        + "\(nearlyAll.nl); van \(tasks.nl)"
    )
  }

  /// The trend over the quarters.
  public static let quarters = Phrase(en: "The last quarters", nl: "De laatste kwartalen")
  /// What the table says.
  public static let quartersNote = Phrase(
    en: "Lead and cycle time: half of the tasks, and 85 in 100, took no longer.",
    nl: "Doorlooptijd en cyclustijd: de helft van de taken, en 85 van de 100, duurde niet langer."
  )
  /// The heads of the columns: quarter, done, stopped, lead time, cycle time.
  public static let quarterColumns = [
    Phrase(en: "Quarter", nl: "Kwartaal"), Phrase(en: "Done", nl: "Klaar"),
    Phrase(en: "Stopped", nl: "Gestopt"), Phrase(en: "Lead time", nl: "Doorlooptijd"),
    Phrase(en: "Cycle time", nl: "Cyclustijd"),
  ]
  /// Nothing was finished yet.
  public static let nothingFinished = Phrase(
    en: "Nothing finished yet; it will come.",
    nl: "Nog niets klaar; dat komt nog wel."
  )
}
