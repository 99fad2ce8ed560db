/// Puts together what two people made of one list at the same moment.
///
/// What each of them added, changed, took out or moved is in it, as long as both can hold: of the same
/// entry, only one may have made something else.
///
/// - Parameters:
///   - mine: What the one made of it.
///   - theirs: What the other made of it.
///   - before: The list as both saw it.
///   - key: By what an entry is known; nothing comes in twice that nobody put there twice.
///   - choice: What stays where both changed the same entry; `nil`: that is asked first.
/// - Returns: The list, with what was added at the same place by the other first; `nil` when both
///   changed the same entry, or one moved what the other took out.
public func mergedList<Item: Equatable>(
  _ mine: [Item],
  with theirs: [Item],
  since before: [Item],
  by key: (Item) -> some Hashable,
  choosing choice: ListChoice? = nil
) -> [Item]? {
  let (my, their) = (listEdits(from: before, to: mine), listEdits(from: before, to: theirs))
  var edits = their
  for var edit in my where !their.contains(edit) {
    let others = their.filter(edit.clashes)
    if !others.isEmpty {
      switch choice {
      case nil: return nil
      case .mine: edits.removeAll(where: edit.clashes)
      case .theirs: continue
      case .both:
        let end = others.map(\.range.upperBound).reduce(edit.range.upperBound, max)
        edit = ListEdit(range: end..<end, items: edit.items)
      }
    }
    if edit.isInsertion {
      let there = their.filter { $0.isInsertion && $0.range == edit.range }.flatMap(\.items)
      edit.items.removeAll { there.contains($0) }
    }
    edits.append(edit)
  }
  let merged = before.applying(edits)

  // Two who move the same entry, or add it in different places, would have it there twice; and what
  // one moves, while the other takes it out, would come back.
  let lists = (before.counted(by: key), mine.counted(by: key), theirs.counted(by: key))
  for (key, count) in merged.counted(by: key) {
    let (was, my, their) = (lists.0[key] ?? 0, lists.1[key] ?? 0, lists.2[key] ?? 0)
    let expected = my == was ? their : their == was || my == their ? my : nil
    if count != expected { return nil }
  }
  return merged
}

/// What stays of an entry of a list that two people changed.
public enum ListChoice: Equatable, Sendable {
  case mine, theirs
  /// What the other made of it, and behind it what the one did.
  case both
}

/// A change of a list: these entries come in the place of those.
private struct ListEdit<Item: Equatable>: Equatable {
  var range: Range<Int>
  var items: [Item]

  var isInsertion: Bool { range.isEmpty }

  /// Whether both can't hold: they are about the same entry, or one adds in the middle of what the
  /// other replaces.
  func clashes(with other: ListEdit) -> Bool {
    if isInsertion, other.isInsertion { return false }
    return range.lowerBound < other.range.upperBound && other.range.lowerBound < range.upperBound
  }
}

/// What one changed, entry by entry as far as that can be told.
private func listEdits<Item: Equatable>(from old: [Item], to new: [Item]) -> [ListEdit<Item>] {
  var removed: Set<Int> = []
  var inserted: Set<Int> = []
  for change in new.difference(from: old, by: ==) {
    switch change {
    case .remove(let offset, _, _): removed.insert(offset)
    case .insert(let offset, _, _): inserted.insert(offset)
    }
  }
  var edits: [ListEdit<Item>] = []
  var (from, to) = (0, 0)
  while from < old.count || to < new.count {
    let start = (from: from, to: to)
    while removed.contains(from) { from += 1 }
    while inserted.contains(to) { to += 1 }
    let (range, items) = (start.from..<from, Array(new[start.to..<to]))
    if items.isEmpty {
      edits += range.map { ListEdit(range: $0..<$0 + 1, items: []) }
    } else if items.count == range.count {
      edits += zip(range, items).map { ListEdit(range: $0..<$0 + 1, items: [$1]) }
    } else {
      edits.append(ListEdit(range: range, items: items))
    }
    // What stayed.
    if from < old.count, to < new.count, !removed.contains(from), !inserted.contains(to) {
      (from, to) = (from + 1, to + 1)
    }
  }
  return edits
}

extension Array where Element: Equatable {
  /// The list with changes that do not clash; of those at one place the first comes first.
  fileprivate func applying(_ edits: [ListEdit<Element>]) -> [Element] {
    let inOrder = edits.enumerated().sorted {
      ($0.element.range.lowerBound, $0.element.range.upperBound, $0.offset)
        < ($1.element.range.lowerBound, $1.element.range.upperBound, $1.offset)
    }
    var result: [Element] = []
    var position = 0
    for (_, edit) in inOrder {
      result += self[position..<edit.range.lowerBound] + edit.items
      position = edit.range.upperBound
    }
    return result + self[position...]
  }

  fileprivate func counted<Key: Hashable>(by key: (Element) -> Key) -> [Key: Int] {
    reduce(into: [:]) { counts, item in counts[key(item), default: 0] += 1 }
  }
}
