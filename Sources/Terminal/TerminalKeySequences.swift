import CNcurses
import Canvas

/// What the terminal's description says its keys send.
///
/// Most terminals send what `KeyDecoder` knows anyway; this is for the others.
func terminalKeySequences() -> [(bytes: [UInt8], key: Key)] {
  capabilities.compactMap { name, key in
    guard let value = rotonde_capability(name) else { return nil }
    let bytes = Array(String(cString: value).utf8)
    // One byte is a control character, which is decoded by itself.
    return bytes.count > 1 && bytes[0] == 0x1B ? (bytes, key) : nil
  }
}

/// The names of terminfo(5).
private let capabilities: [(name: String, key: Key)] = [
  ("kcuu1", .up), ("kcud1", .down), ("kcub1", .left), ("kcuf1", .right),
  ("khome", .home), ("kend", .end), ("kpp", .pageUp), ("knp", .pageDown),
  ("kich1", .insert), ("kdch1", .delete), ("kcbt", .backTab), ("kent", .enter),
  ("kf1", .function(1)), ("kf2", .function(2)), ("kf3", .function(3)), ("kf4", .function(4)),
  ("kf5", .function(5)), ("kf6", .function(6)), ("kf7", .function(7)), ("kf8", .function(8)),
  ("kf9", .function(9)), ("kf10", .function(10)), ("kf11", .function(11)),
  ("kf12", .function(12)),
]
