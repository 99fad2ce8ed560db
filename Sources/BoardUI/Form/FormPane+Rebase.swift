import TaskModel

extension FormPane {
  /// Brings the form up to date with a board that others changed: their values where nothing was
  /// typed, lists of names put together, and a question where both wrote something.
  mutating func rebase(on context: FormContext) {
    defer { logCount = context.board.log.count }
    guard let fields = definition.fields(context) else {
      notice = Texts.Form.gone
      return
    }
    for index in entries.indices {
      var field = entries[index].field
      if let newer = fields.first(where: { $0.id == field.id }) {
        field = newer
      } else if field.kind == .lines {
        // Somebody took out what it shows.
        field.value = ""
      }
      rebase(index, on: field, context)
    }
  }

  private mutating func rebase(_ index: Int, on new: FormField, _ context: FormContext) {
    var entry = entries[index]
    // As long as it is not said whose text stays, it is as one typed it on what stood there before.
    let old = entry.theirs?.before ?? entry.field.value
    guard !new.isSame(new.value, entry.field.value) else { return }
    entry.field.value = new.value
    if new.isSame(entry.text, old) || new.isSame(entry.text, new.value) {
      entry.input = Self.input(new.value, of: new)
      entry.theirs = nil
    } else if new.isSame(new.value, old) {
      // They took it back.
      entry.theirs = nil
    } else if case .names = new.kind {
      let merged = Self.merged(mine: entry.text, old: old, new: new.value)
      entry.input = Self.input(merged, of: new)
    } else if let lines = new.merged(entry.text, with: new.value, since: old) {
      entry.input = Self.input(lines, of: new)
      entry.theirs = nil
    } else {
      entry.theirs = Theirs(
        value: new.value,
        before: old,
        entry: lastChange(of: new, context.board.log)
      )
    }
    entries[index] = entry
  }

  /// The new names, without those taken out and with those put in here.
  private static func merged(mine: String, old: String, new: String) -> String {
    let (mine, old, new) = (NameList.names(mine), NameList.names(old), NameList.names(new))
    func has(_ names: [String], _ name: String) -> Bool {
      names.contains { folded($0) == folded(name) }
    }
    let kept = new.filter { has(mine, $0) || !has(old, $0) }
    let added = mine.filter { !has(old, $0) && !has(new, $0) }
    return NameList.text(kept + added)
  }

  /// The last entry of the log that tells of a change to a field.
  private func lastChange(of field: FormField, _ log: Log) -> LogEntry? {
    definition.record.flatMap {
      log.lastChange(of: field.fileFields, of: $0, from: logCount, includesNew: true)
    }
  }

  /// The first field about which two people disagree.
  var firstConflict: Entry? { entries.first { $0.theirs != nil } }

  /// An answer to the question whose text stays.
  enum Resolution: Equatable, Sendable {
    case mine, theirs, both
  }

  /// Settles what two people wrote into a field.
  mutating func resolve(_ id: String, as resolution: Resolution) {
    guard let index = entries.firstIndex(where: { $0.field.id == id }),
      let theirs = entries[index].theirs
    else { return }
    let entry = entries[index]
    entries[index].theirs = nil
    entries[index].input = Self.input(entry.text(resolution, theirs), of: entry.field)
  }
}

extension FormPane.Entry {
  /// What stands in it after the question whose text stays.
  ///
  /// Of a list, that is asked only of the lines that both changed.
  fileprivate func text(
    _ resolution: FormPane.Resolution,
    _ theirs: FormPane.Theirs
  ) -> String {
    let choice: ListChoice =
      switch resolution {
      case .mine: .mine
      case .theirs: .theirs
      case .both: .both
      }
    if let lines = field.merged(text, with: theirs.value, since: theirs.before, choosing: choice) {
      return lines
    }
    switch resolution {
    case .mine: return text
    case .theirs: return theirs.value
    case .both where field.isList:
      let lines = FormField.lines(of: theirs.value)
      let mine = FormField.lines(of: text).filter { !lines.contains($0) }
      return (lines + mine).joined(separator: "\n")
    case .both:
      let separator = field.kind == .lines ? "\n" : " / "
      return [theirs.value, text].filter { !$0.isEmpty }.joined(separator: separator)
    }
  }

  /// What the other wrote and what stands here, as they are shown beside each other: of a list, only
  /// the lines on which they differ.
  var disagreement: (theirs: Phrase, mine: Phrase)? {
    guard let theirs else { return nil }
    let (others, mine) = (text(.theirs, theirs), text(.mine, theirs))
    func only(_ text: String, besides other: String) -> Phrase {
      let there = FormField.lines(of: other)
      let lines = FormField.lines(of: text).filter { !there.contains($0) }
      return Phrase(same: lines.joined(separator: "\n"))
    }
    let differing = (theirs: only(others, besides: mine), mine: only(mine, besides: others))
    // The same lines in another order differ in all of it.
    guard field.isList, differing.theirs.en + differing.mine.en != "" else {
      return (field.shown(others), field.shown(mine))
    }
    return differing
  }
}
