import Canvas

/// What a terminal sends after pasted text.
private let pasteEnd: [UInt8] = [0x1B, 0x5B, 0x32, 0x30, 0x31, 0x7E]

extension KeyDecoder {
  /// Takes pasted bytes up to the end mark and returns the position after what was used.
  ///
  /// The last few bytes are left pending while they could be the beginning of the mark.
  mutating func continuePaste(from position: Int, into events: inout [InputEvent]) -> Int {
    var index = position
    var end = pending.count
    var isEnded = false
    while index < pending.count {
      guard pending[index] == pasteEnd[0] else {
        index += 1
        continue
      }
      let candidate = pending[index...].prefix(pasteEnd.count)
      if pasteEnd.starts(with: candidate) {
        end = index
        isEnded = candidate.count == pasteEnd.count
        break
      }
      index += 1
    }
    let room = max(0, Self.pasteLimit - (pasted?.count ?? 0))
    pasted?.append(contentsOf: pending[position..<end].prefix(room))
    guard isEnded else { return end }
    events.append(.paste(withPlainLineEnds(pasted ?? [])))
    pasted = nil
    return end + pasteEnd.count
  }
}

/// The text with `\n` for each line end; terminals send `\r`, and what was copied may have both.
private func withPlainLineEnds(_ bytes: [UInt8]) -> String {
  var plain: [UInt8] = []
  plain.reserveCapacity(bytes.count)
  for (index, byte) in bytes.enumerated() {
    if byte == 0x0A && index > 0 && bytes[index - 1] == 0x0D { continue }
    plain.append(byte == 0x0D ? 0x0A : byte)
  }
  return String(decoding: plain, as: UTF8.self)
}
