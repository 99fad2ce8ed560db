import ArgumentParser
import Canvas
import TaskModel

// What is on the board, for a shell that asks while somebody types.

extension CompletionKind {
  /// The identifiers of tasks that are still to be done, with their titles where the shell shows
  /// them.
  static var taskID: CompletionKind {
    .board { board in
      tasks(of: board) { $0.isUnfinishedBusiness }
    }
  }

  /// The identifiers of tasks that are done or dropped.
  static var finishedTaskID: CompletionKind {
    .board { board in
      tasks(of: board) { !$0.isUnfinishedBusiness }
    }
  }

  /// The identifiers of the people on the board.
  static var personID: CompletionKind {
    .board { board in
      board.people.filter { $0.left == nil }.map { Candidate(id: $0.id.rawValue, name: $0.name) }
    }
  }

  /// The identifiers of the stakeholders.
  static var stakeholderID: CompletionKind {
    .board { board in
      board.stakeholders.filter { $0.retired == nil }.map(Candidate.init)
    }
  }

  /// The identifiers of the draws, with what they are called.
  static var drawID: CompletionKind {
    .board { board in board.draws.map { Candidate(id: $0.id.rawValue, name: $0.title) } }
  }

  /// The identifiers of the issues that are being explored.
  static var inquiryID: CompletionKind {
    .board { board in
      board.inquiries.filter(\.isOpen).map { Candidate(id: $0.id.rawValue, name: $0.title) }
    }
  }

  /// The identifiers of the guides that hold.
  static var guideID: CompletionKind {
    .board { board in
      board.guides.filter { $0.retired == nil }
        .map { Candidate(id: $0.id.rawValue, name: $0.title) }
    }
  }

  /// The identifiers of the open cases.
  static var caseID: CompletionKind {
    .board { board in
      board.cases.filter(\.isOpen).map { Candidate(id: $0.id.rawValue, name: $0.title) }
    }
  }

  /// The identifiers of proposals and of agreements that hold.
  static var agreementID: CompletionKind {
    .board { board in
      board.agreements.filter { $0.ended == nil }
        .map { Candidate(id: $0.id.rawValue, name: $0.title) }
    }
  }

  /// The identifiers of lessons.
  static var lessonID: CompletionKind {
    .board { board in
      board.lessons.map { Candidate(id: $0.id.rawValue, name: $0.text) }
    }
  }

  private static func tasks(of board: Board, in state: (TaskState) -> Bool) -> [Candidate] {
    board.tasks.indices.filter { state(board.tasks.summary(at: $0).state) }
      .map { board.tasks[$0] }
      .map { Candidate(id: $0.id.rawValue, name: $0.title) }
  }

  private static func board(
    _ candidates: @escaping @Sendable (Board) -> [Candidate]
  ) -> CompletionKind {
    .custom { words, _, _ in
      let named = words.firstIndex(of: "--board").flatMap { words.dropFirst($0 + 1).first }
      // Somebody is typing: an error would only be in the way.
      guard let options = try? GlobalOptions.parse(named.map { ["--board=\($0)"] } ?? []),
        let board = try? Session(options).board
      else { return [] }
      return candidates(board).map(described)
    }
  }

  /// The form in which a shell takes an identifier and what it stands for.
  private static func described(_ candidate: Candidate) -> String {
    switch CompletionShell.requesting {
    case .zsh?: "\(candidate.id):\(candidate.name.sanitised)"
    case .fish?: "\(candidate.id)\t\(candidate.name.sanitised)"
    default: candidate.id
    }
  }
}
