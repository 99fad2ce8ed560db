// Changes inputs by the tokens of JSON. The mutations of libFuzzer alone nearly always break a board
// at the first byte they touch, and never come to what lies behind valid JSON.

/// Of libFuzzer: changes bytes in place in its own ways; gives how many there are then.
@_silgen_name("LLVMFuzzerMutate")
private func mutateBytes(_ bytes: UnsafeMutablePointer<UInt8>, _ count: Int, _ limit: Int) -> Int

/// What people and programs put in the place of something else.
private let pieces: [[UInt8]] = [
  ",", ":", "{", "}", "[", "]", "\"", "\"\"", "null", "true", "false", "0", "1", "-1", "1.5",
  "1e999",
  "[]", "{}", "\"2026-11-25\"", "\"2026-11-25T10:00\"", "\"2026-11-21T20:15:00Z\"", "\"jan\"",
  "\"k7f2\"", "\"task:k7f2\"", "\"\\u006aan\"", "\"\\ud800\"", "\"é\"", " ", "\n", "\r\n",
  "<<<<<<< a\n",
].map { Array($0.utf8) }

/// A generator that libFuzzer gives the seed of: SplitMix64 of Steele, Lea and Flood (2014).
private struct Dice: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var word = state
    word = (word ^ word >> 30) &* 0xBF58_476D_1CE4_E5B9
    word = (word ^ word >> 27) &* 0x94D0_49BB_1331_11EB
    return word ^ word >> 31
  }
}

/// Texts, words, and single other bytes.
private func tokens(of bytes: UnsafeBufferPointer<UInt8>) -> [ArraySlice<UInt8>] {
  let all = Array(bytes)
  var tokens: [ArraySlice<UInt8>] = []
  var start = 0
  while start < all.count {
    var end = start + 1
    if all[start] == UInt8(ascii: "\"") {
      while end < all.count, all[end] != UInt8(ascii: "\"") {
        end += all[end] == UInt8(ascii: "\\") ? 2 : 1
      }
      end = min(end + 1, all.count)
    } else if isWord(all[start]) {
      while end < all.count, isWord(all[end]) { end += 1 }
    }
    tokens.append(all[start..<end])
    start = end
  }
  return tokens
}

private func isWord(_ byte: UInt8) -> Bool {
  byte >= 0x80 || (byte | 0x20) &- 0x61 < 26 || (0x2B...0x2E).contains(byte) && byte != 0x2C
    || (0x30...0x39).contains(byte)
}

/// Called by libFuzzer in the place of its own mutations.
@_cdecl("LLVMFuzzerCustomMutator")
public func mutate(
  _ start: UnsafeMutablePointer<UInt8>,
  _ count: Int,
  _ limit: Int,
  _ seed: CUnsignedInt
) -> Int {
  var dice = Dice(state: UInt64(seed))
  var tokens = tokens(of: UnsafeBufferPointer(start: start, count: count))
  guard !tokens.isEmpty, Int.random(in: 0..<4, using: &dice) > 0 else {
    return mutateBytes(start, count, limit)
  }
  for _ in 0...Int.random(in: 0...1, using: &dice) {
    let place = Int.random(in: 0..<max(1, tokens.count), using: &dice)
    guard tokens.indices.contains(place) else { break }
    let other = Int.random(in: tokens.indices, using: &dice)
    let piece = pieces[Int.random(in: pieces.indices, using: &dice)][...]
    switch Int.random(in: 0..<8, using: &dice) {
    case 0: tokens.remove(at: place)
    case 1: tokens.insert(tokens[other], at: place)
    case 2: tokens.swapAt(place, other)
    case 3: tokens.insert(piece, at: place)
    case 4: tokens[place] = piece
    case 5: tokens[place] = tokens[other]
    case 6:
      // A whole stretch again: a record, a field.
      let end = min(tokens.count, place + Int.random(in: 1...20, using: &dice))
      tokens.insert(contentsOf: tokens[place..<end], at: other)
    default:
      let end = min(tokens.count, place + Int.random(in: 1...20, using: &dice))
      tokens.removeSubrange(place..<end)
    }
  }
  let mutated = tokens.joined().prefix(limit)
  for (index, byte) in mutated.enumerated() { start[index] = byte }
  return mutated.count
}
