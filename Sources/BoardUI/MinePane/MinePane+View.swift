import TaskModel

extension Model {
  /// The list of what is mine.
  var listedMine: Listed { listed(mine.tasks, hasCursor: true) }

  /// What is said when it is empty.
  var emptyMine: Phrase {
    if me == nil { return Texts.Views.whoseMine }
    return mine.filter.isEmpty ? Texts.Views.nothingMine : Texts.Board.nothingFound
  }
}
