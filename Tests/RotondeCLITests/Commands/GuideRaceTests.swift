import Foundation
import Testing

@Suite("Two people who change one guide at the command line")
struct GuideRaceTests {
  private let work: Workplace

  init() throws {
    work = try Workplace.withBoard()
    try work.done(
      "guide",
      "add",
      "Zelf een straatfeest",
      "--step",
      "Kies een datum",
      "--step",
      "Loop langs de deuren",
      "--step",
      "Leen de tafels",
      "--as",
      "jan"
    )
  }

  private func steps() throws -> [String] {
    let guide = try work.done("guide", "show", "straatfeest", "--json").json["guide"]
    return try #require((guide as? [String: Any])?["steps"] as? [String])
  }

  /// Jan's command has read the board and waits for the text of a letter, while Fatima's is carried
  /// out; then the letter comes.
  private func race(jan: String, fatima: String) throws -> RunResult {
    // The pipe opens for writing once Jan's command reads from it.
    let script = """
      mkfifo letter
      "$0" guide edit straatfeest \(jan) --letter Flyer --body-file letter --as jan --lang nl &
      exec 3>letter
      "$0" guide edit straatfeest \(fatima) --as fatima --quiet >&2
      echo 'Kom ook!' >&3
      exec 3>&-
      wait $!
      """
    return try work.run(command: ["/bin/sh", "-c", script, BuiltProgram.path])
  }

  @Test("A step goes by its words, not by the number that another step has by then")
  func number() throws {
    let result = try race(jan: "--no-step 2 --step Vegen", fatima: "--no-step 1 --step Danken")
    #expect(result.status == 0, "\(result.errors)")
    #expect(result.lines.last == "Weggehaald: Loop langs de deuren")
    #expect(try steps() == ["Leen de tafels", "Danken", "Vegen"])
  }

  @Test("A step that another wrote anew is not taken out unseen: it says who, and how to look")
  func anew() throws {
    try work.done("guide", "edit", "straatfeest", "--no-step", "2", "--no-step", "3", "--as", "jan")
    let result = try race(jan: "--no-step 1", fatima: "--no-step 1 --step Kies-een-dag")
    #expect(result.status == 1)
    #expect(
      result.errors.contains(
        "Intussen veranderde Fatima El Idrissi “Stappen” van “Zelf een straatfeest”"
      ),
      "\(result.errors)"
    )
    #expect(result.errors.contains("rotonde guide show"))
    #expect(try steps() == ["Kies-een-dag"])
  }

  @Test("In a script the refusal names the record and what of it")
  func json() throws {
    let result = try race(jan: "--title Samen --json", fatima: "--title Feest")
    #expect(result.status == 1)
    #expect(result.errors.contains(#""code":"changedMeanwhile""#), "\(result.errors)")
    #expect(result.errors.contains(#""record":"guide:"#))
    #expect(result.errors.contains(#""field":"title""#))
  }

  @Test("A step is named by a part of its words, which has to be clear")
  func named() throws {
    let unclear = try work.run("guide", "edit", "feest", "--no-step", "de", "--as", "jan", "--json")
    #expect(unclear.status == 66)
    #expect(unclear.jsonError["code"] as? String == "ambiguousGuidePart")
    #expect((unclear.jsonError["candidates"] as? [Any])?.count == 2)
    let done = try work.done("guide", "edit", "feest", "--no-step", "DEUREN", "--as", "jan")
    #expect(done.lines.last == "Taken out: Loop langs de deuren")
    #expect(try steps() == ["Kies een datum", "Leen de tafels"])
  }

  @Test("Many who each add a step at the same moment all find theirs in it")
  func many() throws {
    let runs = try (1...12).map { number in
      try work.start(["guide", "edit", "straatfeest", "--step", "Stap \(number)", "--as", "jan"])
    }
    for run in runs { #expect(run.result().status == 0) }
    #expect(Set(try steps().dropFirst(3)) == Set((1...12).map { "Stap \($0)" }))
    #expect(try steps().count == 15)
  }
}
