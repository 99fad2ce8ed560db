extension JSONValue {
  /// This value, as it stands in the file, with what changed between two forms of the model.
  ///
  /// Only the differences are carried over: what did not change keeps its spelling and its place,
  /// and what the model does not know is not touched, at any depth.
  ///
  /// - Parameters:
  ///   - old: What the model made of this value, in canonical form.
  ///   - new: What the model has now, in canonical form.
  ///   - shape: The shape of the value, which knows the order of keys and how elements of a list
  ///     are recognised.
  /// - Returns: The value as it is to be written.
  func patched(from old: JSONValue, to new: JSONValue, _ shape: Shape) -> JSONValue {
    if old == new { return self }
    switch (self, old, new, shape) {
    case (.object(let raw), .object, .object(let members), .object(let record)):
      return .object(Self.patched(raw, from: old, to: members, record))
    case (.array(let raw), .array(let before), .array(let after), .array(let element))
    where raw.count == before.count:
      return .array(Self.patched(raw, from: before, to: after, element))
    default: return new
    }
  }

  private static func patched(
    _ raw: [Member],
    from old: JSONValue,
    to new: [Member],
    _ record: RecordShape
  ) -> [Member] {
    let remaining = Set(new.map(\.key))
    // A key that the model read and now leaves out is gone; one it never read stays.
    var result = raw.filter { remaining.contains($0.key) || old[$0.key] == nil }
    for member in new {
      if let index = result.firstIndex(where: { $0.key == member.key }) {
        let field = record.fields.first { $0.key == member.key }
        result[index].value =
          old[member.key].map {
            result[index].value.patched(from: $0, to: member.value, field?.shape ?? .any)
          } ?? member.value
      } else {
        result.insert(member, at: place(for: member.key, among: result, record))
      }
    }
    return result
  }

  /// Behind the last of the keys that come before it in canonical order.
  static func place(
    for key: String,
    among members: [Member],
    _ record: RecordShape
  ) -> Int {
    let before = Set(record.fields.map(\.key).prefix { $0 != key })
    return members.lastIndex { before.contains($0.key) }.map { $0 + 1 } ?? 0
  }

  /// Lists: elements that were there before keep their spelling, wherever they are now.
  private static func patched(
    _ raw: [JSONValue],
    from old: [JSONValue],
    to new: [JSONValue],
    _ element: Shape
  ) -> [JSONValue] {
    var unused = Array(old.indices)
    return new.map { value in
      guard let index = unused.firstIndex(where: { old[$0].isSame(as: value, element) }) else {
        return value
      }
      let position = unused.remove(at: index)
      return raw[position].patched(from: old[position], to: value, element)
    }
  }

  /// Whether this is the same element, perhaps changed.
  private func isSame(as other: JSONValue, _ shape: Shape) -> Bool {
    guard case .object(let record) = shape, let key = record.identity, let identity = self[key]
    else { return self == other }
    return identity == other[key]
  }
}
