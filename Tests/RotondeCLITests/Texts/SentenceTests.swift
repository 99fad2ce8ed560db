import Foundation
import Glibc
import Testing

@testable import BoardFile
@testable import BoardUI
@testable import RotondeCLI
@testable import TaskModel

@Suite("sentences")
struct SentenceTests {
  private static let task: TaskModel.Task = {
    var task = TaskModel.Task(id: TaskID(unchecked: "k7f2"), title: "Soep koken")
    task.claims = [Claim(person: jan.id, at: Instant(secondsSince1970: 0))]
    return task
  }()

  private static let jan = Person(
    id: PersonID(unchecked: "jan"),
    name: "Jan",
    engagement: .paid
  )

  private static let then = Instant(secondsSince1970: 1_790_000_000)

  static let refusals: [Refusal] = [
    .unknownPerson(jan.id), .unknownStakeholder(StakeholderID(unchecked: "x")),
    .unknownTask(task.id), .unknownPlace(.sole, of: task), .actorMissing,
    .personLeft(jan, on: Day(daysSince1970: 0)), .titleMissing, .nameMissing, .nameTaken("Jan"),
    .reasonMissing, .placesOutOfRange(0), .servesNobody(task),
    .alreadyOnIt(task, person: jan.id, since: then), .alreadyWaiting(task, ahead: 1),
    .noPlaceLeft(task, takenBy: task.claims), .placeOffered(task, to: jan.id),
    .placeReserved(
      task,
      reservation: Reservation(who: .engagement(.paid), explain: "mandaat"),
      open: []
    ),
    .identifierTaken("k7f2"), .reservationUnexplained(Place(id: .sole)), .notOnIt(task),
    .alreadyDone(task, Stamp(at: then, by: jan.id)),
    .alreadyDropped(task, Dropped(at: then, by: jan.id, because: "leeg")), .notFinished(task),
    .notServed(task, nil), .notServed(task, StakeholderID(unchecked: "x")), .notRepeating(task),
    .notAnExperiment(task), .nobodyToThank, .thanksToSelf(jan.id), .thanksOfAnother(jan.id),
  ]

  @Test("every refusal says why and what to do, in both languages", arguments: refusals)
  func refusal(_ refusal: Refusal) {
    let sentences = Sentences(
      board: Board(settings: BoardSettings(name: "De Linde"), people: [Self.jan]),
      today: Day(daysSince1970: 20_000),
      clock: .utc
    )
    let lines = CommandFailure.refused(refusal, sentences).explanation
    #expect(lines.count == 2)
    expectBothLanguages(lines)
  }

  @Test("no refusal is left out of the table")
  func complete() {
    #expect(Set(Self.refusals.map(\.code)).count == 29)
  }

  private static func holder(_ state: LockHolder.State) -> LockHolder {
    LockHolder(process: 7, user: nil, machine: "balie", since: then, state: state)
  }

  static let kinds: [BoardFileError.Kind] = [
    .notFound, .danglingLink, .linkLoop, .isFolder, .notRegularFile, .tooLarge,
    .noPermission(.createTemporary), .readOnly, .ownershipLost,
    .damaged(Damage(line: 3, column: 7, expected: .colon, isAtEnd: true)), .newerVersion(2),
    .busy(nil),
    .busy(holder(.running)), .busy(holder(.suspended)), .busy(holder(.elsewhere)), .noSpace,
    .versionNotKept(ENOSPC), .versionNotKept(EACCES), .versionNotKept(ENOTDIR), .noSuchVersion(7),
    .alreadyExists, .unwritable(.identifier), .notDurable(5), .inputOutput(5, .sync),
  ]

  @Test("every file error says what, where and what to do, in both languages", arguments: kinds)
  func fileError(_ kind: BoardFileError.Kind) {
    let error = BoardFileError(kind, "/srv/board.json")
    let lines = error.explanation
    #expect(lines.count == 2)
    expectBothLanguages(lines)
    #expect(lines[0].en.contains("/srv/board.json"))
    #expect(lines[0].nl.contains("/srv/board.json"))
    // Each ends in a status that the table of statuses knows.
    #expect(RotondeCLI.ExitStatus(rawValue: error.exitCode) != nil)
  }

  static let expectations: [Expected] = [
    .noByteOrderMark, .utf8NotUTF16, .noZeroByte, .noConflictMarker, .boardFormat, .endOfFile,
    .value, .commaOrEnd, .key, .colon, .validNumber, .validEscape, .surrogatePair, .validUTF8,
    .noControlCharacter, .nesting(limit: 9), .unusedKey("a"), .text, .nonEmptyText, .identifier,
    .unusedIdentifier("a"), .instant, .day, .moment, .boolean, .amount, .integer(atLeast: 1),
    .oneOf(["a", "b"]), .array, .object, .requiredKey("a"),
  ]

  @Test("every kind of damage has words, in both languages", arguments: expectations)
  func expectation(_ expected: Expected) {
    expectBothLanguages([expected.phrase])
  }

  static let others: [CommandFailure] =
    [
      .configuration(
        ConfigurationError(path: "c", problem: ConfigurationProblem(.unreadable(13)))
      ),
      .noBoard, .notATerminal, .tooManyOpenFiles, .noExample, .exampleNotCopied(28),
      .outputFailed(28), .personUnknown(people: [], login: nil),
      .personUnknown(people: Array(repeating: jan, count: 13), login: "jan"),
      .misread(.filter(.unknownTerm("x", nearest: nil))),
      .misread(.filter(.unknownTerm("x", nearest: "y"))),
      .misread(.filter(.unknownProperty("x", nearest: nil))),
      .misread(.filter(.unknownProperty("x", nearest: "y"))),
      .misread(.filter(.missingValue("x"))), .misread(.filter(.fitsOnlyMe("x"))),
      .misread(.filter(.unclearDay(.tooFar("x")))), .misread(.filter(.unclearAge("x"))),
      .misread(.day(.unreadable("x", nearest: nil))), .misread(.places("x")),
      .misread(.recurrence(.unreadable("x", nearest: nil))),
      .fileHasErrors("x", count: 1, afterRepair: false),
      .fileHasErrors("x", count: 2, afterRepair: true),
      .form(FormProblem(line: 3, .noTitle)), .formKept(.misread(.hours("x")), path: "/tmp/x"),
      .noEditor, .editorFailed("vi", 1), .fileFailed("x", 2), .unknownOrigin("Kok"),
      .misread(.hours("x")), .misread(.onAndBy), .misread(.boardName), .misread(.place("x")),
      .misread(.again("x")),
    ]
    + LookedFor.allCases.flatMap {
      [CommandFailure.notFound($0, "x"), .ambiguous($0, "x", [Candidate(id: "a", name: "A")])]
    }

  @Test("every other failure has sentences, in both languages", arguments: others)
  func other(_ failure: CommandFailure) {
    expectBothLanguages(failure.explanation)
  }

  /// The languages say something, and not the same, lists of names aside.
  private func expectBothLanguages(_ lines: [Phrase]) {
    #expect(!lines.isEmpty)
    for line in lines where !line.en.hasPrefix("  ") {
      #expect(!line.en.isEmpty)
      #expect(line.en != line.nl)
    }
    for word in ["functie", "toewijzen", "cliënt", " u ", " uw "] {
      #expect(!lines.contains { $0.nl.contains(word) })
    }
  }
}
