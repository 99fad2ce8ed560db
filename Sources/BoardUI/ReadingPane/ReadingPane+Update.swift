import TaskModel

extension Model {
  /// Shows what was asked to be read; unless somebody began to type meanwhile.
  mutating func show(_ reading: Reading, _ lines: [String]) -> [Effect] {
    for index in layers.indices {
      guard case .reading(var pane) = layers[index], pane.reading == reading,
        let asked = pane.asked
      else { continue }
      pane.replace(lines: lines, columns: asked)
      pane.asked = nil
      pane.top = min(pane.top, lastTop(of: pane))
      layers[index] = .reading(pane)
      return wrapReadings()
    }
    guard !isTyping else { return [] }
    layers.append(
      .reading(ReadingPane(reading: reading, lines: lines, columns: readingColumns))
    )
    return []
  }

  /// Wraps what is being read to the screen as it is now.
  ///
  /// What was made elsewhere is asked for anew, one width at a time, so that a window that is being
  /// dragged does not ask for each on the way.
  mutating func wrapReadings() -> [Effect] {
    var effects: [Effect] = []
    for index in layers.indices {
      guard case .reading(var pane) = layers[index], pane.asked == nil,
        pane.columns != readingColumns
      else { continue }
      guard let reading = pane.reading else {
        pane.wrap(to: readingColumns)
        pane.top = min(pane.top, lastTop(of: pane))
        layers[index] = .reading(pane)
        continue
      }
      pane.asked = readingColumns
      layers[index] = .reading(pane)
      effects.append(.read(reading))
    }
    return effects
  }

  /// What could not be read stays as it was.
  mutating func stopWrappingReadings() {
    for index in layers.indices {
      guard case .reading(var pane) = layers[index] else { continue }
      pane.asked = nil
      layers[index] = .reading(pane)
    }
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
  mutating func restored(_ number: Int, kept: Int, damaged: String?, _ newBoard: Board) {
    _ = take(newBoard)
    let text =
      damaged.map { Texts.Doing.restored(number, damaged: $0) }
      ?? Texts.Doing.restored(number, kept: kept)
    status = Status(kind: .own, text: text)
  }
}
