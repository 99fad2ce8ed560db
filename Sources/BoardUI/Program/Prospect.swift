import TaskModel

/// What the first look at a view has to know of the whole board, worked out beside, so that nobody
/// waits for it on a large one: what there is for whom, who was listened to when, and what is mine.
public struct Prospect: Sendable {
  /// The state of affairs that it is of.
  public let version: Int
  let survey: Survey
  let listening: Listening
  let mine: [Listing<Int>.Section]

  /// Goes through the board of a model; takes a while on a large one.
  public init(_ model: Model) {
    version = model.version
    survey = Survey(model.board)
    listening = Listening(model.board)
    mine = MinePane.sections(of: model.board, passing: ViewFilter(), for: model.onlooker)
  }
}

extension Model {
  /// Takes in what was worked out beside.
  mutating func take(_ prospect: Prospect) {
    // What was made of an earlier state of affairs comes too late.
    guard prospect.version == version else { return }
    survey = prospect.survey
    listening = prospect.listening
    mineInSight = prospect.mine
  }
}
