/// How much of an old job description is carried today, and how (R1): tasks, never people.
public struct Duties: Equatable, Sendable {
  /// What the job description was called.
  public var name: String
  /// What somebody is on.
  public var carried: [Task] = []
  /// What is on the board and nobody is on.
  public var nobody: [Task] = []
  /// What was done, once and for all.
  public var done: [Task] = []
  /// What we stopped with.
  public var dropped: [Task] = []

  /// Makes the description of that name, without any duty yet.
  public init(name: String) { self.name = name }

  /// How many duties there are.
  public var count: Int { carried.count + nobody.count + done.count + dropped.count }

  /// All of them.
  public var all: [Task] { carried + nobody + done + dropped }
}

extension Board {
  /// The old job descriptions that tasks come from, in the order of the board.
  ///
  /// What comes back is one duty, told by how it stands now.
  public func duties() -> [Duties] {
    var found: [Duties] = []
    var positions: [String: Int] = [:]
    for (name, task) in dutiesNow() {
      let key = folded(name)
      let position = positions[key] ?? found.count
      if position == found.count { found.append(Duties(name: name)) }
      positions[key] = position
      found[position].add(task)
    }
    return found
  }

  /// The duties of the old job description of that name, case and accents ignored; `nil` when no
  /// task comes from it.
  public func duties(of name: String) -> Duties? {
    let name = folded(tidied(name))
    return duties().first { folded($0.name) == name }
  }

  /// Each duty once: the occurrence that is on the board, or else the latest.
  private func dutiesNow() -> [(name: String, task: Task)] {
    var duties: [(name: String, task: Task)] = []
    var positions: [String: Int] = [:]
    for index in tasks.indices {
      let task = tasks[index]
      guard let origin = task.origin else { continue }
      let key = "\(folded(origin))\n\(task.series ?? folded(task.title))"
      if let position = positions[key] {
        if !duties[position].task.state.isUnfinishedBusiness || task.state.isUnfinishedBusiness {
          duties[position].task = task
        }
      } else {
        positions[key] = duties.count
        duties.append((origin, task))
      }
    }
    return duties
  }
}

extension Duties {
  fileprivate mutating func add(_ task: Task) {
    switch task.state {
    case .dropped: dropped.append(task)
    case .done: done.append(task)
    case .open, .doing, .waiting:
      if task.holders.isEmpty { nobody.append(task) } else { carried.append(task) }
    }
  }
}

/// The duties in a text with one a line.
///
/// Bullets, numbers, blank lines and lines that begin with `#` are what people put there to read it;
/// they are left out.
public func dutyLines(of text: String) -> [String] {
  text.split(whereSeparator: \.isNewline).compactMap { line in
    let line = tidied(String(line))
    if line.first == "#" { return nil }
    let duty = tidied(withoutBullet(line))
    return duty.isEmpty ? nil : duty
  }
}

/// A line without the bullet or the number in front: `- `, `* `, `1. `, `2) `, `a) `.
private func withoutBullet(_ line: String) -> String {
  guard let space = line.firstIndex(where: \.isWhitespace) else {
    return line.allSatisfy { "-–—*•·+".contains($0) } ? "" : line
  }
  let head = line[..<space]
  if head.count == 1, "-–—*•·+o".contains(head) { return String(line[space...]) }
  guard let last = head.last, last == "." || last == ")" else { return line }
  let number = head.dropLast().drop { $0 == "(" }
  let isNumber = !number.isEmpty && number.allSatisfy { $0.isASCII && $0.isNumber || $0 == "." }
  let isLetter = number.count == 1 && number.allSatisfy { $0.isASCII && $0.isLetter }
  return isNumber || isLetter && last == ")" ? String(line[space...]) : line
}
