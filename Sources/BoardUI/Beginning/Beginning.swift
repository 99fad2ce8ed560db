public import TaskModel

/// A board to be made, as it was asked for on the first screen.
public struct NewBoard: Equatable, Sendable {
  /// What the board is called.
  public var name = ""
  /// Why the team exists; empty when that was left open.
  public var purpose = ""
  /// The language of the board.
  public var language: Language
  /// Where its file comes.
  public var path = ""
}

/// Where the file of a new board may come.
public struct BoardPlace: Equatable, Sendable {
  /// The path of the file.
  public var path: String
  /// What sort of place that is.
  public var label: Phrase

  /// Makes a place.
  public init(path: String, label: Phrase) {
    self.path = path
    self.label = label
  }
}

/// The first screen, when there is no board yet: what was answered so far.
struct Beginning: Sendable {
  var board: NewBoard
  var places: [BoardPlace]
}
