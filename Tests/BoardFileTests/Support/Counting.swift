import Synchronization

@testable import BoardFile

/// Counts from 1, from any thread.
final class Counter: Sendable {
  private let value = Atomic(0)

  func next() -> Int { value.add(1, ordering: .relaxed).newValue }
}

/// Remembers calls, from any thread.
final class CallLog: Sendable {
  private let list = Mutex<[SystemCalls.Call]>([])

  func add(_ call: SystemCalls.Call) { list.withLock { $0.append(call) } }
  var calls: [SystemCalls.Call] { list.withLock { $0 } }
}
