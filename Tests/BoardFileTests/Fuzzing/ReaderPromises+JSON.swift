import Foundation

@testable import BoardFile

extension ReaderPromises {
  /// What these bytes are to our scanner: one JSON value with nothing but white space around it, or
  /// why not.
  static func scanProblem(_ bytes: [UInt8]) -> ScanProblem? {
    let storage = ByteStorage(bytes)
    var scanner = Scanner(storage)
    do throws(ScanProblem) {
      try scanner.scanValue(FlatShape.any)
      scanner.skipWhiteSpace()
      guard scanner.cursor == scanner.end else { throw scanner.problem(.endOfFile) }
      return nil
    } catch {
      return ScanProblem(
        offset: error.offset,
        expected: Damage(error, in: storage).expected
      )
    }
  }

  static func isJSON(_ text: String) -> Bool { scanProblem(Array(text.utf8)) == nil }

  /// Our scanner and Foundation agree on what is JSON, but for what is deliberately otherwise.
  static func brokenByScanning(_ bytes: [UInt8]) -> [String] {
    let problem = scanProblem(bytes)
    let theirs = foundationError(bytes)
    switch (problem, theirs) {
    case (nil, nil): return []
    case (nil, let error?):
      return isLenient(bytes, error) ? [] : ["JSON to us, and not to Foundation: \(error)"]
    case (let problem?, nil):
      return isStricter(problem, bytes)
        ? [] : ["JSON to Foundation, and not to us: \(problem.expected)"]
    default: return []
    }
  }

  static func foundationError(_ bytes: [UInt8]) -> NSError? {
    do {
      _ = try JSONSerialization.jsonObject(with: Data(bytes), options: .fragmentsAllowed)
      return nil
    } catch {
      return error as NSError
    }
  }

  /// What we accept and Foundation does not: a number that no `Double` can hold is valid JSON, and
  /// what a field that we don't know holds is kept, not understood.
  private static func isLenient(_ bytes: [UInt8], _ error: NSError) -> Bool {
    error.debugDescription.contains("is not representable")
  }

  /// What we refuse and Foundation accepts; each has a row in the table of differences.
  private static func isStricter(_ problem: ScanProblem, _ bytes: [UInt8]) -> Bool {
    switch problem.expected {
    case .noByteOrderMark, .utf8NotUTF16, .nesting, .unusedKey: true
    case .value, .key: isExtraComma(problem.offset, bytes)
    default: false
    }
  }

  /// Whether a bracket stands there with a comma before it, which Foundation lets pass.
  private static func isExtraComma(_ offset: Int, _ bytes: [UInt8]) -> Bool {
    let isBracket = offset < bytes.count && [0x5D, 0x7D].contains(bytes[offset])
    return isBracket && bytes[..<offset].last { !$0.isJSONWhiteSpace } == UInt8(ascii: ",")
  }
}
