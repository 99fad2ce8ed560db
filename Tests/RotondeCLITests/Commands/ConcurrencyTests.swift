import Dispatch
import Foundation
import Synchronization
import Testing

@Suite("many at once", .serialized)
struct ConcurrencyTests {
  @Test("32 claim the last place: exactly one has it, the others read who was before them")
  func lastPlace() throws {
    let people = (0..<32).map { #"{"id":"p\#($0)","name":"Persoon \#($0)","engagement":"paid"}"# }
    for _ in 0..<20 {
      let workplace = try Workplace.withBoard {
        $0.replacingOccurrences(
          of: "\"people\": [\n",
          with: "\"people\": [\n\(people.joined(separator: ",\n")),\n"
        )
      }
      let runs = try (0..<32).map { try workplace.start(["claim", "k7g3", "--as", "p\($0)"]) }
      let results = runs.map { $0.result() }
      let winners = results.indices.filter { results[$0].status == 0 }
      #expect(winners.count == 1)
      let winner = try #require(winners.first)
      for (index, result) in results.enumerated() where index != winner {
        #expect(result.status == 1, "\(result.errors)")
        #expect(result.errors.hasPrefix("Persoon \(winner) was just before you ("))
      }
      let task = try workplace.done("show", "k7g3", "--json").json["task"] as? [String: Any]
      let claims = try #require(task?["claims"] as? [[String: Any]])
      #expect(claims.map { $0["person"] as? String } == ["p\(winner)"])
    }
  }

  @Test("32 wait for a place: each has a number of their own, in the order of the list")
  func waitingList() throws {
    let people = (0..<32).map { #"{"id":"p\#($0)","name":"Persoon \#($0)","engagement":"paid"}"# }
    let workplace = try Workplace.withBoard {
      $0.replacingOccurrences(
        of: "\"people\": [\n",
        with: "\"people\": [\n\(people.joined(separator: ",\n")),\n"
      )
    }
    let runs = try (0..<32).map {
      try workplace.start(["claim", "m2pq", "--wait", "--as", "p\($0)"])
    }
    let results = runs.map { $0.result() }
    let task = try workplace.done("show", "m2pq", "--json").json["task"] as? [String: Any]
    let claims = try #require(task?["claims"] as? [[String: Any]])
    let waiting = claims.filter { $0["waiting"] as? Bool == true }.map { $0["person"] as? String }
    #expect(waiting.count == 32)
    for (index, result) in results.enumerated() {
      let number = 1 + (waiting.firstIndex(of: "p\(index)") ?? 99)
      #expect(result.output.contains("You are number \(number) on the waiting list"))
    }
  }

  @Test("8 add 25 tasks each: all 200 are there, each with an identifier of its own")
  func adding() throws {
    let workplace = try Workplace.withBoard()
    let before = try workplace.done("list").lines.count
    let failures = Mutex<[String]>([])
    DispatchQueue.concurrentPerform(iterations: 8) { writer in
      for number in 0..<25 {
        let words = ["add", "--as", "jan", "--quiet", "Taak", "\(writer)", "\(number)"]
        let result = Result { try workplace.run(words) }
        guard case .success(let run) = result, run.status == 0 else {
          failures.withLock { $0.append("\(words): \(result)") }
          continue
        }
      }
    }
    #expect(failures.withLock { $0 } == [])
    let lines = try workplace.done("list").lines
    #expect(lines.count == before + 200)
    #expect(Set(lines.map { $0.prefix { $0 != "\t" } }).count == before + 200)
  }
}
