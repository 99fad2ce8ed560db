import Foundation
import Testing

@testable import BoardFile
import TaskModel

/// Many processes write at once; what the log says happened, is what the board's rules make of it.
@Suite("a history that many wrote", .serialized)
struct HistoryTests {
  private static let rounds = 25
  private static let people = (0..<16).map { "p\($0)" }
  private static let tasks = (0..<rounds).map { "t\($0)" }

  /// A board with sixteen people and twenty-five tasks with three places each.
  private func workplace() throws -> Workplace {
    let people = Self.people.map { #"{"id":"\#($0)","name":"Persoon \#($0)","engagement":"paid"}"# }
    let tasks = Self.tasks.map {
      #"{"id":"\#($0)","title":"Taak \#($0)","serves":["bewoners"],"places":[{"id":"a","count":3}]}"#
    }
    return try Workplace.withBoard {
      $0.replacingOccurrences(
        of: "\"people\": [\n",
        with: "\"people\": [\n\(people.joined(separator: ",\n")),\n"
      )
      .replacingOccurrences(
        of: "\"tasks\": [\n",
        with: "\"tasks\": [\n\(tasks.joined(separator: ",\n")),\n"
      )
    }
  }

  /// Starts somebody who does one thing after the other, and notes the exit status of each.
  private func writer(_ commands: [String], in workplace: Workplace) throws -> Run {
    let lines = commands.map { "\"$0\" \($0) --quiet --lock-wait 300; echo $?" }
    return try Run(
      [],
      command: ["/bin/sh", "-c", lines.joined(separator: "\n"), BuiltProgram.path],
      in: workplace
    )
  }

  @Test("Promise 1: 8 add and 8 claim at once, 25 times each: the log, replayed, gives the file")
  func replayed() throws {
    let workplace = try workplace()
    let initial = try BoardStore(workplace.boardPath).read()
    let before = String(decoding: workplace.boardBytes, as: UTF8.self).split(separator: "\n")

    let adders = Self.people.prefix(8)
    let claimers = Self.people.suffix(8)
    let adding = try adders.map { person in
      let commands = (0..<Self.rounds).map { "add --as \(person) Nieuw \(person) nummer \($0)" }
      return try writer(commands, in: workplace)
    }
    // Each in another order, so that they meet all the time.
    let orders = claimers.indices.map { index in
      Self.tasks.indices.map { Self.tasks[($0 * (index % 4 + 1) + index * 3) % Self.rounds] }
    }
    let claiming = try zip(claimers, orders).map { person, order in
      try writer(order.map { "claim \($0) --as \(person)" }, in: workplace)
    }
    let added = adding.map { $0.result().lines }
    let claimed = claiming.map { $0.result().lines }

    #expect(added == adders.map { _ in Array(repeating: "0", count: Self.rounds) })
    let final = try BoardStore(workplace.boardPath).read()
    let replayed = try replay(initial, final)
    #expect(replayed.tasks.count == initial.board.tasks.count + adders.count * Self.rounds)
    #expect(replayed.tasks.count == final.board.tasks.count)
    for position in replayed.tasks.indices {
      #expect(replayed.tasks[position] == final.board.tasks[position])
    }
    #expect(replayed.people.elementsEqual(final.board.people))
    #expect(replayed.stakeholders.elementsEqual(final.board.stakeholders))

    // Whoever was told yes is on the task, and nobody else; whoever was told no found it full.
    for ((person, order), statuses) in zip(zip(claimers, orders), claimed) {
      try #require(statuses.count == Self.rounds)
      for (task, status) in zip(order, statuses) {
        let claims = try #require(final.board.tasks[TaskID(unchecked: task)]).claims
        let isOn = claims.contains { $0.person.rawValue == person }
        #expect(["0", "1"].contains(status))
        #expect(isOn == (status == "0"), "\(person) \(task)")
        #expect(claims.count == 3)
      }
    }
    // What nobody touched stands there to the byte; commas aside, which go with what comes behind.
    let after = Set(
      String(decoding: workplace.boardBytes, as: UTF8.self).split(separator: "\n")
        .map { $0.trimmingSuffix(",") }
    )
    for line in before where !line.hasPrefix(#"{"id":"t"#) {
      #expect(after.contains(line.trimmingSuffix(",")), "\(line)")
    }
    try workplace.expectNoLitter()
  }

  /// Does what the log says happened, in its order, on the board as it was at first.
  ///
  /// Each entry has to be the one that the model gives for that action at that moment.
  private func replay(_ initial: Snapshot, _ final: Snapshot) throws -> Board {
    var board = initial.board
    let last = final.board
    #expect(last.log.count == board.log.count + 8 * Self.rounds + 3 * Self.rounds)
    for position in board.log.count..<last.log.count {
      let entry = try #require(last.log.entry(at: position))
      let id = try #require(entry.on.flatMap { TaskID(rawValue: String($0.dropFirst(5))) })
      let action: Action
      switch entry.did {
      case "addTask":
        let title = try #require(last.tasks[id]).title
        action = .addTask(Task(id: id, title: title))
      case "claim": action = .claim(id, ClaimTerms())
      default:
        Issue.record("nobody did \(entry.did)")
        return board
      }
      let outcome = try board.applying(action, in: Occasion(by: entry.by, at: entry.at))
      #expect(outcome.changes.map(\.entry) == [entry])
      board = outcome.board
    }
    return board
  }
}

extension Substring {
  fileprivate func trimmingSuffix(_ suffix: String) -> Substring {
    hasSuffix(suffix) ? dropLast(suffix.count) : self
  }
}
