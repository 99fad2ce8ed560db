import Testing

@testable import BoardFile
@testable import BoardUI
@testable import RotondeCLI

@Suite("sentences about a file")
struct CheckSentenceTests {
  static let kinds: [FileProblem.Kind] = [
    .damage(.text), .cutShort(in: nil), .cutShort(in: "tasks"), .missingComma, .extraComma,
    .unreadableVersion(2), .laterVersion(2), .danglingReference(field: "serves", id: "x"),
    .sameName("Jan", other: "jan"), .claimedTwice(person: "jan"),
    .tooManyClaims(place: "a", count: 1, taken: 2), .unknownPlace("q"), .onAndBy, .noGround,
    .doneAndDropped, .blankText(field: "note"), .emptyField("note"), .repeated("claims"),
    .unwantedField("role"), .unknownRule("x"), .unknownTimeZone("x"),
    .supportsCircle(["a", "b"]), .partOfCircle(["a", "b", "c", "d", "e", "f"]),
    .instantSpelling("x"), .notCanonical,
  ]

  static let mendings: [FileProblem.Mending] = [
    .byPeople, .laterVersion, .leaveOut, .dropRepeated, .rewrite, .escape, .strip, .addComma,
    .dropComma, .close,
  ]

  private func problem(
    _ kind: FileProblem.Kind,
    _ mending: FileProblem.Mending = .byPeople
  ) -> FileProblem {
    FileProblem(line: 1, column: 2, kind: kind, mending: mending, record: "task:a")
  }

  private func expectSentence(_ phrase: Phrase) {
    #expect(phrase.en != phrase.nl)
    #expect(phrase.en.hasSuffix(".") && phrase.nl.hasSuffix("."), "\(phrase)")
    for word in ["functie", "toewijzen", "cliënt", " u ", " uw "] {
      #expect(!phrase.nl.contains(word))
    }
  }

  @Test("every problem has one, in both languages, and a code", arguments: kinds)
  func message(_ kind: FileProblem.Kind) {
    let problem = problem(kind)
    expectSentence(problem.message)
    #expect(!problem.code.isEmpty)
    #expect(CheckTexts.head(problem).en.contains("task:a"))
  }

  @Test("no two kinds of problem are told in the same words")
  func different() {
    #expect(Set(Self.kinds.map { problem($0).message.en }).count == Self.kinds.count)
  }

  @Test("every way to mend has one, before and after, in both languages", arguments: mendings)
  func mending(_ mending: FileProblem.Mending) {
    let problem = problem(.onAndBy, mending)
    expectSentence(problem.repair)
    expectSentence(problem.repairDone)
    #expect(problem.repair.en.hasPrefix("--repair") == mending.isMade)
  }
}
