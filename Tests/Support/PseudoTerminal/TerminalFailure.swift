/// Why a program on a pseudo-terminal did not do what a test waited for.
public struct TerminalFailure: Error, CustomStringConvertible, Sendable {
  /// What was waited for, what went wrong, and the screen at that moment.
  public let description: String

  init(_ what: String, screen: Screen? = nil) {
    guard let screen else {
      description = what
      return
    }
    let width = screen.cells.first?.count ?? 0
    let edge = "+" + String(repeating: "-", count: width) + "+"
    let rows = screen.cells.map { "|" + $0.map(\.text).joined() + "|" }
    description = ([what, edge] + rows + [edge]).joined(separator: "\n")
  }
}
