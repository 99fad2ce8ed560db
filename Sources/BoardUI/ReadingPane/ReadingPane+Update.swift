import TaskModel

extension Model {
  /// Shows what was asked to be read; unless somebody began to type meanwhile.
  mutating func show(_ reading: Reading, _ lines: [String]) {
    guard !isTyping else { return }
    layers.append(.reading(ReadingPane(title: reading.name, lines: lines)))
  }

  /// Asks which earlier version is to be put back, and then once more, for it changes everything.
  mutating func choose(from versions: [(number: Int, label: String)]) {
    guard !isTyping else { return }
    guard let me else { return askWho(then: nil) }
    guard !versions.isEmpty else {
      status = Status(kind: .refusal, text: Texts.Doing.noVersions)
      return
    }
    choose(
      Texts.Doing.whichVersion,
      versions.map { version in
        let sure = Chooser(
          Texts.Doing.restore(version.number),
          [
            Chooser.Choice(
              answer: .effect(.restore(version.number, by: me)),
              label: Texts.Doing.putBack
            )
          ],
          message: Texts.Doing.restoring
        )
        return Chooser.Choice(answer: .choose(sure), label: Phrase(same: version.label))
      },
      isSearchable: true
    )
  }

  /// An earlier version was put back.
  mutating func restored(_ number: Int, kept: Int, _ newBoard: Board) {
    _ = take(newBoard)
    status = Status(kind: .own, text: Texts.Doing.restored(number, kept: kept))
  }
}
