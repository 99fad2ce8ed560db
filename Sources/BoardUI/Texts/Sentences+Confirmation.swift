public import TaskModel

extension Sentences {
  /// What whoever did something is told.
  public func confirmation(_ entry: LogEntry) -> Phrase {
    let title = entry.task.flatMap { board.tasks[$0]?.title } ?? ""
    switch entry.deed {
    case .claim:
      return Phrase(en: "You're on “\(title)” now. Thank you.", nl: "Jij doet “\(title)”. Fijn!")
    case .joinWaitingList:
      return Phrase(
        en: "You are on the waiting list for “\(title)”.",
        nl: "Je staat op de wachtlijst voor “\(title)”."
      )
    case .leaveWaitingList:
      return Texts.noLongerWaiting(for: title)
    case .release:
      return Phrase(en: "Given back: “\(title)”.", nl: "Teruggegeven: “\(title)”.")
    case .done:
      return Phrase(
        en: "Done: “\(title)”. (o puts it back)",
        nl: "Klaar: “\(title)”. (o zet terug)"
      )
    case .drop:
      return Phrase(
        en: "Dropped: “\(title)”. (o puts it back)",
        nl: "Gestopt: “\(title)”. (o zet terug)"
      )
    case .reopen:
      return Phrase(en: "Back on the board: “\(title)”.", nl: "Terug op het bord: “\(title)”.")
    case .addTask: return Phrase(en: "Added: “\(title)”.", nl: "Toegevoegd: “\(title)”.")
    case .undo:
      let what = undone(entry)
      return Phrase(en: "Taken back: \(what.en).", nl: "Teruggedraaid: \(what.nl).")
    case .redo:
      let what = undone(entry)
      return Phrase(en: "Done after all: \(what.en).", nl: "Toch weer gedaan: \(what.nl).")
    case .wait, .resume, .away, .back, .editPerson, .leave, .hear, .answer, .editStakeholder,
      .retire, .addPerson, .addStakeholder, nil:
      return line(entry).map { $0 + "." } ?? Phrase(en: "Done.", nl: "Gelukt.")
    }
  }

  /// What was taken back by an undoing, or is done again by a redoing.
  private func undone(_ entry: LogEntry) -> Phrase {
    let entry = board.log.undone(by: entry)
    return line(entry) ?? Phrase(same: entry.did)
  }
}
