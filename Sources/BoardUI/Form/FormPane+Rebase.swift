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
    let old = entry.field.value
    guard !new.isSame(new.value, old) else { return }
    entry.field.value = new.value
    if new.isSame(entry.text, old) || new.isSame(entry.text, new.value) {
      entry.input = Self.input(new.value, of: new)
      entry.theirs = nil
    } else if case .names = new.kind {
      let merged = Self.merged(mine: entry.text, old: old, new: new.value)
      entry.input = Self.input(merged, of: new)
    } else if let lines = Self.mergedLines(entry.text, with: new, old: old) {
      entry.input = Self.input(lines, of: new)
      entry.theirs = nil
    } else {
      entry.theirs = Theirs(value: new.value, entry: lastChange(of: new, context.board.log))
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

  /// The lines of a list, with what the other did to other lines; `nil` when both can't hold.
  private static func mergedLines(_ mine: String, with new: FormField, old: String) -> String? {
    guard new.isList else { return nil }
    let merged = mergedList(
      FormField.lines(of: mine),
      with: FormField.lines(of: new.value),
      since: FormField.lines(of: old),
      by: FormField.key(ofLine:)
    )
    return merged?.joined(separator: "\n")
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
    entries[index].theirs = nil
    let text: String
    switch resolution {
    case .mine: return
    case .theirs: text = theirs.value
    case .both where entries[index].field.isList:
      let lines = FormField.lines(of: theirs.value)
      let mine = FormField.lines(of: entries[index].text).filter { !lines.contains($0) }
      text = (lines + mine).joined(separator: "\n")
    case .both:
      let separator = entries[index].field.kind == .lines ? "\n" : " / "
      text = [theirs.value, entries[index].text].filter { !$0.isEmpty }.joined(separator: separator)
    }
    entries[index].input = Self.input(text, of: entries[index].field)
  }
}
