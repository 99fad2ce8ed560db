// What a change did to a record, as the log keeps it under `was`, and taking it back.
//
// Only the fields that changed are kept, each as it was before, `null` when it was not there. Of a list
// whose elements can be told apart only those that changed are kept, under the name of each: `null`
// when it was not there, else `[position, element]`. So the claims of two people on one task do not
// stand in each other's way. As far as the file goes, values keep their very spelling, and fields that
// this version does not know are among them.

extension RecordShape {
  /// The fields that differ, as they were.
  ///
  /// - Returns: `nil` when nothing differs.
  func difference(from old: JSONValue, to new: JSONValue) -> JSONValue? {
    guard case .object(let before) = old, case .object(let after) = new else { return nil }
    var result: [JSONValue.Member] = []
    for member in before where new[member.key] != member.value {
      let value = listDifference(member.key, from: member.value, to: new[member.key])
      result.append(JSONValue.Member(member.key, value ?? member.value))
    }
    for member in after where old[member.key] == nil {
      let value = listDifference(member.key, from: nil, to: member.value)
      result.append(JSONValue.Member(member.key, value ?? .null))
    }
    return result.isEmpty ? nil : .object(result)
  }

  /// The record with those fields as they were.
  func takingBack(_ was: JSONValue, from record: JSONValue) -> JSONValue {
    guard case .object(let changes) = was, case .object(var members) = record else { return record }
    for change in changes {
      let value = earlier(change, now: record[change.key])
      let index = members.firstIndex { $0.key == change.key }
      switch (value, index) {
      case (nil, nil): break
      case (nil, let index?): members.remove(at: index)
      case (let value?, let index?): members[index].value = value
      case (let value?, nil):
        let place = JSONValue.place(for: change.key, among: members, self)
        members.insert(JSONValue.Member(change.key, value), at: place)
      }
    }
    return .object(members)
  }

  /// What a record holds now where it was changed, in the form of `was`.
  func present(_ was: JSONValue, in record: JSONValue) -> JSONValue {
    guard case .object(let changes) = was else { return was }
    return .object(
      changes.map { change in
        let value = record[change.key]
        guard let list = listShape(change), case .object(let elements) = change.value else {
          return JSONValue.Member(change.key, value ?? .null)
        }
        let now = elements.map { element in
          let found = value.flatMap { list.index(of: element.spelling, in: $0.elements) }
          return element.with(found.flatMap { index in value?.elements[index] } ?? .null)
        }
        return JSONValue.Member(change.key, .object(now))
      }
    )
  }

  /// The paths of fields and elements that were changed.
  func paths(_ was: JSONValue) -> [[String]] {
    guard case .object(let changes) = was else { return [] }
    return changes.flatMap { change in
      guard listShape(change) != nil, case .object(let elements) = change.value else {
        return [[change.key]]
      }
      return elements.map { [change.key, $0.key] }
    }
  }

  // MARK: - Lists

  private func listDifference(
    _ key: String,
    from old: JSONValue?,
    to new: JSONValue?
  ) -> JSONValue? {
    guard let list = fields.first(where: { $0.key == key }).flatMap({ ListShape($0.shape) }) else {
      return nil
    }
    return list.difference(from: old?.elements ?? [], to: new?.elements ?? [])
  }

  /// How the elements are told apart, when a change is kept element by element.
  private func listShape(_ change: JSONValue.Member) -> ListShape? {
    guard case .object = change.value else { return nil }
    return fields.first { $0.key == change.key }.flatMap { ListShape($0.shape) }
  }

  /// A field as it was, or `nil` when it was not there.
  private func earlier(_ change: JSONValue.Member, now: JSONValue?) -> JSONValue? {
    guard let list = listShape(change), case .object(let changes) = change.value else {
      return change.value == .null ? nil : change.value
    }
    let elements = list.takingBack(changes, from: now?.elements ?? [])
    return elements.isEmpty ? nil : .array(elements)
  }
}

/// A list whose elements can be told apart: by a field, or because each is a text of its own.
private struct ListShape {
  let identity: String?

  init?(_ shape: Shape) {
    guard case .array(let element) = shape else { return nil }
    switch element {
    case .text, .identifier: identity = nil
    case .object(let record):
      guard let identity = record.identity else { return nil }
      self.identity = identity
    default: return nil
    }
  }

  /// What tells an element from the others, as it is spelled in the file.
  private func name(of element: JSONValue) -> String? {
    guard case .literal(let spelling)? = identity.map({ element[$0] }) ?? element else {
      return nil
    }
    return spelling
  }

  func index(of name: String, in elements: [JSONValue]) -> Int? {
    elements.firstIndex { self.name(of: $0) == name }
  }

  /// The elements that differ; `nil` when they can't be told apart or stand in another order.
  func difference(from old: [JSONValue], to new: [JSONValue]) -> JSONValue? {
    let before = old.compactMap(name)
    let after = new.compactMap(name)
    let (wasThere, isThere) = (Set(before), Set(after))
    guard wasThere.count == old.count, isThere.count == new.count,
      before.filter(isThere.contains) == after.filter(wasThere.contains)
    else { return nil }
    var result: [JSONValue.Member] = []
    for (position, name) in before.enumerated() {
      let now = after.firstIndex(of: name).map { new[$0] }
      if now == old[position] { continue }
      let was = JSONValue.array([.number(position), old[position]])
      result.append(JSONValue.Member(spelling: name, was))
    }
    for name in after where !wasThere.contains(name) {
      result.append(JSONValue.Member(spelling: name, .null))
    }
    return .object(result)
  }

  func takingBack(_ changes: [JSONValue.Member], from now: [JSONValue]) -> [JSONValue] {
    var elements = now
    for change in changes where change.value == .null {
      if let index = index(of: change.spelling, in: elements) { elements.remove(at: index) }
    }
    // In the order of the positions, so that each finds those before it in place.
    for change in changes {
      guard case .array(let was) = change.value, was.count == 2,
        case .literal(let digits) = was[0], let position = Int(digits)
      else { continue }
      if let index = index(of: change.spelling, in: elements) {
        elements[index] = was[1]
      } else {
        elements.insert(was[1], at: min(max(position, 0), elements.count))
      }
    }
    return elements
  }
}

extension JSONValue {
  static let null = JSONValue.literal("null")

  /// The elements, when it is a list.
  fileprivate var elements: [JSONValue] {
    if case .array(let elements) = self { elements } else { [] }
  }
}

extension JSONValue.Member {
  /// A member whose key is spelled as a text of the file is.
  fileprivate init(spelling: String, _ value: JSONValue) {
    var reader = RecordReader(ByteStorage(Array(spelling.utf8)), at: 0)
    let isText = spelling.hasPrefix("\"")
    self.init(isText ? reader.text() : spelling, spelling: spelling, value)
  }

  fileprivate func with(_ value: JSONValue) -> JSONValue.Member {
    JSONValue.Member(key, spelling: spelling, value)
  }
}
