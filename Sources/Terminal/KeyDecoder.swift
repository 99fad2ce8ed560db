import Canvas

/// Turns the bytes of a terminal into events; knows nothing of descriptors and clocks.
///
/// Not ncurses' own reading, for four reasons: a paste may be large and hold anything, sequences
/// ncurses does not know would leak into keys one by one, invalid UTF-8 makes `wget_wch` swallow
/// what follows, and bytes it holds back do not wake `poll`. Whatever is not understood is dropped
/// as a whole.
struct KeyDecoder {
  /// The most bytes kept of one paste; a terminal that never ends a paste must not eat the memory.
  static let pasteLimit = 4 << 20

  /// What the terminal's description says its keys send; each begins with escape.
  let sequences: [(bytes: [UInt8], key: Key)]
  /// Bytes not yet understood.
  private(set) var pending: [UInt8] = []
  /// What has come of a paste; `nil` when there is none.
  var pasted: [UInt8]?
  /// Typed text, held until the end of a run so that marks meet their bases.
  private var typed: [UInt8] = []

  init(sequences: [(bytes: [UInt8], key: Key)] = []) {
    self.sequences = sequences
  }

  /// Whether what was read last may be a key by itself or the beginning of another.
  ///
  /// The caller waits a moment and then, if nothing came, calls `flush()`.
  var isAmbiguous: Bool {
    pasted == nil && (pending == [0x1B] || pending == [0x1B, 0x5B] || pending == [0x1B, 0x4F])
  }

  /// Takes bytes just read and returns what they, with those before, amount to.
  mutating func feed(_ bytes: some Sequence<UInt8>) -> [InputEvent] {
    // Terminals send a sequence, and a key with Alt, in one piece. What comes by itself after a lone
    // escape is another key, however quickly it was typed; only sequences may come in two.
    var events: [InputEvent] = []
    if pending == [0x1B], let next = bytes.first(where: { _ in true }), !"[O".utf8.contains(next) {
      events = flush()
    }
    pending += bytes
    return events + decode(isComplete: false)
  }

  /// Decides what is ambiguous, because nothing more came: a lone escape is the Escape key.
  mutating func flush() -> [InputEvent] {
    decode(isComplete: true)
  }

  private mutating func decode(isComplete: Bool) -> [InputEvent] {
    var events: [InputEvent] = []
    var position = 0
    while position < pending.count {
      if pasted != nil {
        position = continuePaste(from: position, into: &events)
        if pasted != nil { break }
        continue
      }
      let step = step(at: position, isComplete: isComplete)
      if case .text(let count) = step {
        typed += pending[position..<position + count]
        position += count
        continue
      }
      endRun(into: &events)
      switch step {
      case .event(let event, let count):
        events.append(event)
        position += count
      case .skip(let count), .text(let count): position += count
      case .pasteStart(let count):
        pasted = []
        position += count
      case .incomplete:
        pending.removeFirst(position)
        return events
      }
    }
    pending.removeFirst(position)
    endRun(into: &events)
    return events
  }

  private mutating func endRun(into events: inout [InputEvent]) {
    guard !typed.isEmpty else { return }
    for character in String(decoding: typed, as: UTF8.self) {
      events.append(.key(.character(character)))
    }
    typed.removeAll(keepingCapacity: true)
  }

  /// What the bytes from a position on begin with.
  private func step(at position: Int, isComplete: Bool) -> DecodingStep {
    let byte = pending[position]
    switch byte {
    case 0x1B: return escapeStep(pending[position...], isComplete: isComplete)
    case 0x0D, 0x0A: return .event(.key(.enter), 1)
    case 0x09: return .event(.key(.tab), 1)
    case 0x7F, 0x08: return .event(.key(.backspace), 1)
    case 0x00: return .event(.key(.control(" ")), 1)
    case 0x01...0x1A:
      return .event(.key(.control(Character(Unicode.Scalar(byte + 0x60)))), 1)
    case 0x1C...0x1F:
      return .event(.key(.control(Character(Unicode.Scalar(byte + 0x40)))), 1)
    default: return textStep(pending[position...])
    }
  }
}

/// What a run of bytes begins with, and how many bytes that takes.
enum DecodingStep {
  /// Something a person did.
  case event(InputEvent, Int)
  /// A scalar of typed text.
  case text(Int)
  /// Something not understood, or of no interest.
  case skip(Int)
  /// The beginning of pasted text.
  case pasteStart(Int)
  /// More bytes are needed.
  case incomplete
}

/// A scalar of UTF-8; broken bytes are skipped one by one, as are C1 controls.
func textStep(_ bytes: ArraySlice<UInt8>) -> DecodingStep {
  guard let lead = bytes.first else { return .incomplete }
  let length: Int
  switch lead {
  case 0x20...0x7E: return .text(1)
  case 0xC2...0xDF: length = 2
  case 0xE0...0xEF: length = 3
  case 0xF0...0xF4: length = 4
  default: return .skip(1)
  }
  let trail = bytes.dropFirst().prefix(length - 1)
  guard trail.allSatisfy({ $0 & 0xC0 == 0x80 }) else { return .skip(1) }
  guard trail.count == length - 1 else { return .incomplete }
  guard let text = String(validating: bytes.prefix(length), as: UTF8.self) else { return .skip(1) }
  let isControl = text.unicodeScalars.contains { $0.value < 0xA0 }
  return isControl ? .skip(length) : .text(length)
}
