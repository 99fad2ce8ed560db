import TaskModel
import TestSupport
import Testing

/// What two people make of the list `a b c`, and what comes of it.
struct ListRace: NamedRow {
  let name: String
  let mine: String
  let theirs: String
  /// `nil`: both can't hold.
  let both: String?

  init(_ name: String, _ mine: String, _ theirs: String, _ both: String?) {
    (self.name, self.mine, self.theirs, self.both) = (name, mine, theirs, both)
  }
}

@Suite("Lists that two people change at the same moment")
struct MergedListTests {
  private static func list(_ text: String) -> [String] {
    text.split(separator: " ").map(String.init)
  }

  static let rows = [
    ListRace("both add at the end", "a b c x", "a b c y", "a b c y x"),
    ListRace("both add the same", "a b c x", "a b c x", "a b c x"),
    ListRace("one adds one of what the other adds", "a b c x", "a b c x y", "a b c x y"),
    ListRace("one adds at the beginning", "x a b c", "a b c y", "x a b c y"),
    ListRace("one adds, the other takes out", "a b c x", "b c", "b c x"),
    ListRace("one adds beside what the other changes", "a x b c", "a B c", "a x B c"),
    ListRace("both take out the same", "a c", "a c", "a c"),
    ListRace("each takes out another", "b c", "a c", "c"),
    ListRace("each changes another", "A b c", "a B c", "A B c"),
    ListRace("both change the same alike", "A b c", "A b c", "A b c"),
    ListRace("one changes all of it, the other adds", "A B C", "a b c x", "A B C x"),
    ListRace("one moves, the other changes another", "b a c", "a b C", "b a C"),
    ListRace("one moves, the other adds", "b c a", "a b c x", "b c x a"),
    ListRace("both move alike", "c a b", "c a b", "c a b"),
    ListRace("both change the same", "A b c", "X b c", nil),
    ListRace("one changes what the other takes out", "A b c", "b c", nil),
    ListRace("one moves what the other takes out", "b c a", "b c", nil),
    ListRace("one moves what the other changes", "b c a", "A b c", nil),
    ListRace("both move it, each elsewhere", "b a c", "b c a", nil),
    ListRace("both add the same, each elsewhere", "x a b c", "a b c x", nil),
    ListRace("one replaces two by one, between which the other adds", "x c", "a y b c", nil),
    ListRace("one empties it, the other adds", "", "a b c x", "x"),
  ]

  @Test("What can hold beside each other holds, and the rest is asked:", arguments: rows)
  func merged(_ row: ListRace) {
    let merged = mergedList(
      Self.list(row.mine),
      with: Self.list(row.theirs),
      since: ["a", "b", "c"],
      by: \.self
    )
    #expect(merged == row.both.map(Self.list))
  }

  @Test(
    "Where both changed the same entry it can be said whose stays; the others have what each did",
    arguments: [(ListChoice.mine, "A B c y x"), (.theirs, "X B c y x"), (.both, "X A B c y x")]
  )
  func chosen(_ choice: ListChoice, becomes list: String) {
    let merged = mergedList(
      ["A", "b", "c", "x"],
      with: ["X", "B", "c", "y"],
      since: ["a", "b", "c"],
      by: \.self,
      choosing: choice
    )
    #expect(merged == Self.list(list))
  }

  @Test("Entries that are known by a part of them come in once")
  func known() {
    let merged = mergedList(["a1", "x1"], with: ["a1", "x2"], since: ["a1"], by: \.first)
    #expect(merged == nil)
  }

  @Test("Of random changes, nothing that anybody did is lost or done twice")
  func promises() {
    var generator = SeededGenerator(seed: 7)
    var held = 0
    for _ in 0..<4000 {
      let before = Array("abcde".prefix(Int.random(in: 0...5, using: &generator)))
      let (mine, theirs) = (
        changed(before, "mnop", &generator), changed(before, "tuvw", &generator)
      )
      let merged = mergedList(mine, with: theirs, since: before, by: \.self)
      let turned = mergedList(theirs, with: mine, since: before, by: \.self)
      #expect(
        merged?.sorted() == turned?.sorted(),
        "whoever comes first: \(before) \(mine) \(theirs)"
      )
      #expect(mergedList(mine, with: before, since: before, by: \.self) == mine)
      #expect(mergedList(before, with: theirs, since: before, by: \.self) == theirs)
      #expect(mergedList(mine, with: mine, since: before, by: \.self) == mine)
      guard let merged else { continue }
      held += 1
      for item in Set(before + mine + theirs) {
        let isWanted = [mine, theirs].allSatisfy { $0.contains(item) || !before.contains(item) }
        #expect(merged.filter { $0 == item }.count == (isWanted ? 1 : 0), "\(item): \(merged)")
      }
      // What one added stands in the order in which it was added.
      #expect(merged.filter("mnop".contains) == mine.filter("mnop".contains))
    }
    #expect(held > 1000)
  }

  /// The list with some entries changed, taken out, added or moved.
  private func changed(
    _ list: [Character],
    _ new: String,
    _ generator: inout SeededGenerator
  ) -> [Character] {
    var list = list
    for item in new.prefix(Int.random(in: 0...2, using: &generator)) {
      let place = Int.random(in: 0...list.count, using: &generator)
      switch Int.random(in: 0..<4, using: &generator) {
      case 0 where place < list.count: list[place] = item
      case 1 where place < list.count: list.remove(at: place)
      case 2 where !list.isEmpty:
        let last = list.removeLast()
        list.insert(last, at: min(place, list.count))
      default: list.insert(item, at: place)
      }
    }
    return list
  }
}
