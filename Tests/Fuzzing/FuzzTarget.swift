// What libFuzzer calls with each input; see `fuzz` beside it.

/// Stops the process with what is broken, so that the input is kept.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOneInput(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let broken = ReaderPromises.broken(by: Array(UnsafeBufferPointer(start: start, count: count)))
  guard broken.isEmpty else { fatalError(broken.joined(separator: "\n")) }
  return 0
}
