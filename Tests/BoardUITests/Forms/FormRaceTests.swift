import Canvas
import TaskModel
import TestSupport
import Testing

@testable import BoardUI

/// A field of a form about a record that somebody else changes a moment before the form is sent.
struct FormRace: Sendable, CustomTestStringConvertible {
  let name: String
  let form: @Sendable (Board) -> any FormDefinition
  let field: String
  /// What is typed in the form; of a choice and a flag, what is chosen.
  let mine: String
  /// What the other does.
  let theirs: @Sendable (Board) -> Action
  /// What stands in the field after that.
  let stays: String

  var testDescription: String { name }
}

@Suite("Sessions: two people change one record at the same moment")
struct FormRaceTests {
  private static let fatima = SampleBoard.person("fatima")
  private static let school = SampleBoard.stakeholder("school")

  static func changing<Changes>(
    _ changes: Changes,
    _ change: (inout Changes) -> Void
  ) -> Changes {
    var changes = changes
    change(&changes)
    return changes
  }

  private static func person(
    _ field: String,
    _ mine: String,
    stays: String,
    _ change: @escaping @Sendable (inout PersonChanges) -> Void
  ) -> FormRace {
    FormRace(
      name: "person, \(field)",
      form: { _ in EditPersonForm(about: fatima) },
      field: field,
      mine: mine,
      theirs: { _ in .onPerson(fatima, .edit(changing(PersonChanges(), change))) },
      stays: stays
    )
  }

  private static func stakeholder(
    _ field: String,
    _ mine: String,
    stays: String,
    _ change: @escaping @Sendable (inout StakeholderChanges) -> Void
  ) -> FormRace {
    FormRace(
      name: "stakeholder, \(field)",
      form: { _ in EditStakeholderForm(about: school) },
      field: field,
      mine: mine,
      theirs: { _ in .onStakeholder(school, .edit(changing(StakeholderChanges(), change))) },
      stays: stays
    )
  }

  private static func oneCase(
    _ field: String,
    _ mine: String,
    stays: String,
    _ change: @escaping @Sendable (inout CaseChanges) -> Void
  ) -> FormRace {
    FormRace(
      name: "case, \(field)",
      form: { EditCaseForm(about: $0.cases[0].id) },
      field: field,
      mine: mine,
      theirs: { .onCase($0.cases[0].id, .edit(changing(CaseChanges(), change))) },
      stays: stays
    )
  }

  private static func agreement(
    _ field: String,
    _ mine: String,
    stays: String,
    _ change: @escaping @Sendable (inout AgreementChanges) -> Void
  ) -> FormRace {
    FormRace(
      name: "agreement, \(field)",
      form: { EditAgreementForm(about: proposal($0)) },
      field: field,
      mine: mine,
      theirs: { .onAgreement(proposal($0), .edit(changing(AgreementChanges(), change))) },
      stays: stays
    )
  }

  private static func proposal(_ board: Board) -> AgreementID {
    board.agreements.first { $0.state == .proposed }?.id ?? board.agreements[0].id
  }

  private static func openCase(_ board: Board) -> CaseID {
    board.cases.first(where: \.isOpen)?.id ?? board.cases[0].id
  }

  private static let others: [FormRace] = [
    FormRace(
      name: "person, away",
      form: { _ in EditPersonForm(about: fatima) },
      field: "awayUntil",
      mine: "2026-12-24",
      theirs: { _ in .onPerson(fatima, .away(Absence(until: SampleBoard.day("2026-12-01")))) },
      stays: "2026"
    ),
    FormRace(
      name: "case, closed with what was learnt",
      form: { CloseCaseForm(about: openCase($0)) },
      field: "learned",
      mine: "Eerst vragen.",
      theirs: { board in
        .onCase(
          openCase(board),
          .edit(
            changing(CaseChanges()) {
              $0.learned = "Eerst luisteren."
              $0.fitting = .known(.yes)
            }
          )
        )
      },
      stays: "Eerst luisteren."
    ),
    FormRace(
      name: "lesson, text",
      form: { EditLessonForm(about: $0.lessons[0].id) },
      field: "text",
      mine: "Eerst vragen.",
      theirs: { board in
        .onLesson(
          board.lessons[0].id,
          .edit(changing(LessonChanges()) { $0.text = "Eerst luisteren." })
        )
      },
      stays: "Eerst luisteren."
    ),
    FormRace(
      name: "place, label",
      form: { _ in PlaceForm(task: SampleBoard.task("k7f2"), place: PlaceID(unchecked: "a")) },
      field: "label",
      mine: "roeren",
      theirs: { _ in
        .onTask(
          SampleBoard.task("k7f2"),
          .place(.edit(PlaceID(unchecked: "a"), PlaceChange(label: "snijden")))
        )
      },
      stays: "snijden"
    ),
  ]

  static let rows: [FormRace] =
    [
      person("name", "Fatima Mansouri", stays: "Fatima Bakker") { $0.name = "Fatima Bakker" },
      person("login", "fatima2", stays: "fb") { $0.login = "fb" },
      stakeholder("name", "De school", stays: "School De Boog") { $0.name = "School De Boog" },
      stakeholder("happyWith", "Rust", stays: "Fietsen") { $0.happyWith = "Fietsen" },
      oneCase("title", "Een fiets", stays: "Een tas") { $0.title = "Een tas" },
      oneCase("why", "Er was tijd.", stays: "Er was haast.") { $0.why = "Er was haast." },
      agreement("title", "De sleutel", stays: "Sleutels") { $0.title = "Sleutels" },
      agreement("explain", "Zo kan iedereen.", stays: "Zo weet iedereen het.") {
        $0.explain = "Zo weet iedereen het."
      },
    ] + others + together

  @Test("What the other wrote a moment before stays, and the form asks:", arguments: rows)
  func race(_ row: FormRace) throws {
    var session = ScreenSession(board: try SampleBoard.makeTogether(), language: .dutch)
    session.begin { $0.openForm(row.form($0.board)) }
    session.model.openForms {
      $0.focus(on: row.field)
      $0.setFocused(to: row.mine)
    }
    try session.other("piet", does: row.theirs(session.file), readAgain: false)
    let after = session.file
    session.press(.control("s"))
    #expect(session.file.log.count == after.log.count, "nothing was written over it")
    let forms = session.model.layers.compactMap { layer in
      if case .form(let pane) = layer { pane } else { nil }
    }
    let theirs = try #require(forms.first?.firstConflict?.theirs)
    #expect(theirs.value.contains(row.stays))
    #expect(theirs.entry?.by == SampleBoard.person("piet"))
    guard case .choosing(let chooser)? = session.model.layers.last else {
      Issue.record("nobody asks whose stays\n\(session.screen)")
      return
    }
    #expect(chooser.message?.nl.contains("Piet Mulder maakte er") == true)
    #expect(chooser.message?.nl.contains("Jij hebt") == true)

    // Whoever wants their own words after all sends them knowingly.
    session.press(.enter)
    if session.model.topForm != nil { session.press(.control("s")) }
    #expect(session.file.log.count == after.log.count + 1)
  }
}
