import TaskModel

extension Sentences {
  /// Why something could not be taken back, or done again.
  func undoRefusal(_ refusal: Refusal) -> Phrase {
    switch refusal {
    case .nothingToRedo:
      Phrase(
        en: "There is nothing you took back that could be done again.",
        nl: "Je hebt niets teruggedraaid dat je opnieuw kunt doen."
      )
    case .notUndoable(let entry):
      Phrase(
        en: "This can't be taken back, because the log does not say how it was before: "
          + "\(quoted(entry).en).",
        nl: "Dit is niet terug te draaien, want het logboek weet niet hoe het daarvoor was: "
          + "\(quoted(entry).nl)."
      )
    case .builtUpon(let entry, let later):
      Phrase(
        en: "Since \(quoted(entry).en), something came of it: \(quoted(later).en). "
          + "So it can't be taken back any more.",
        nl: "Na \(quoted(entry).nl) is er iets mee gedaan: \(quoted(later).nl). "
          + "Daarom is het niet meer terug te draaien."
      )
    case .changedSince(let entry):
      Phrase(
        en: "Since \(quoted(entry).en), it was changed in the file by hand. "
          + "So it can't be taken back any more.",
        nl: "Na \(quoted(entry).nl) is het met de hand in het bestand veranderd. "
          + "Daarom is het niet meer terug te draaien."
      )
    case .nothingToDo: Phrase(en: "Nothing was chosen.", nl: "Er is niets gekozen.")
    default:
      Phrase(
        en: "You did nothing yet that could be taken back.",
        nl: "Je hebt nog niets gedaan dat je kunt terugdraaien."
      )
    }
  }

  /// What was done, with its time: “Jan claimed Cook soup (09:41)”.
  private func quoted(_ entry: LogEntry) -> Phrase {
    let line = line(entry) ?? Phrase(same: entry.did)
    let when = past(entry.at)
    return Phrase(en: "“\(line.en)” (\(when.en))", nl: "“\(line.nl)” (\(when.nl))")
  }
}
