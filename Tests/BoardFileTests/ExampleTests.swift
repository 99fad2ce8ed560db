import Foundation
import TaskModel
import TestSupport
import Testing

@testable import BoardFile

@Suite("The example boards")
struct ExampleTests {
  static let names = ["buurthuis-de-linde", "riverside-library"]

  private static let data = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "data")

  private func path(_ name: String) -> String {
    Self.data.appending(path: "examples/\(name).json").path()
  }

  @Test("Keep to the schema", arguments: names)
  func keepToSchema(name: String) throws {
    // Debian's python3-jsonschema, an implementation that is not ours.
    let check = """
      import json, sys, jsonschema
      schema, board = (json.load(open(path, encoding="utf-8")) for path in sys.argv[1:])
      jsonschema.Draft202012Validator.check_schema(schema)
      errors = list(jsonschema.Draft202012Validator(schema).iter_errors(board))
      for error in errors: print(error.json_path, error.message)
      sys.exit(1 if errors else 0)
      """
    let schema = Self.data.appending(path: "board.schema.json").path()
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/python3")
    process.arguments = ["-c", check, schema, path(name)]
    let output = Pipe()
    process.standardOutput = output
    process.standardError = output
    try process.run()
    let text = String(
      decoding: try output.fileHandleForReading.readToEnd() ?? Data(),
      as: UTF8.self
    )
    process.waitUntilExit()
    #expect(process.terminationStatus == 0, "\(text)")
  }

  @Test("Are read, and break no rule of the model", arguments: names)
  func keepTheRules(name: String) throws {
    let broken = brokenInvariants(of: try BoardStore(path(name)).read().board)
    #expect(broken == [])
  }

  @Test(
    "Show what there is: every state, paid and volunteer, places of every kind",
    arguments: names
  )
  func areRich(name: String) throws {
    let board = try BoardStore(path(name)).read().board
    let tasks = board.tasks.indices.map { board.tasks[$0] }
    #expect((55...65).contains(tasks.count))
    #expect(Set(tasks.map(\.state)) == Set(TaskState.allCases))
    #expect(board.people.count == 25)
    #expect(board.people.filter { $0.engagement == .paid }.count == 6)
    #expect(board.stakeholders.count == 12)
    #expect(tasks.contains { $0.isUnfinished })
    #expect(tasks.contains { !$0.reservedPlaces.isEmpty })
    #expect(tasks.contains { !$0.waitingList.isEmpty })
    #expect(tasks.contains { !$0.seekingStandIn.isEmpty })
    #expect(tasks.contains { $0.capacity == nil })
    #expect(tasks.contains { $0.experiment != nil })
    #expect(tasks.contains { $0.steps.contains(where: \.done) && !$0.steps.allSatisfy(\.done) })
    #expect(tasks.contains { !$0.links.isEmpty && $0.frames != nil })
    #expect(tasks.contains { !$0.openQuestions.isEmpty })
    #expect(tasks.contains { $0.remarks.contains { $0.answered != nil } })
    #expect(tasks.contains { board.parts(of: $0.id).count > 1 })
    #expect(tasks.contains { $0.supports != nil && $0.initiative == nil })
    #expect(tasks.contains { $0.initiative == .residents })
    #expect(board.duties().contains { !$0.carried.isEmpty && !$0.nobody.isEmpty })
  }

  @Test("Have one record on each line, as the program writes them", arguments: names)
  func haveOneRecordALine(name: String) throws {
    let bytes = try Data(contentsOf: URL(filePath: path(name)))
    let document = try BoardDocument(ByteStorage(bytes))
    let newline = UInt8(ascii: "\n")
    for mark in document.index.tasks.marks + document.index.people.marks
      + document.index.stakeholders.marks
    {
      let range = mark.range
      #expect(bytes[Int(range.start) - 1] == newline)
      #expect([newline, UInt8(ascii: ",")].contains(bytes[Int(range.end)]))
      #expect(!document.storage[range].contains(newline))
    }
  }
}
