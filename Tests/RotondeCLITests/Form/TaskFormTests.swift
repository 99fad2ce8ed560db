import BoardUI
import Testing
import TestSupport

@testable import RotondeCLI
@testable import TaskModel

@Suite("the form of a task")
struct TaskFormTests {
  private static let today = Day.of(2026, 11, 21)

  private static let task: TaskModel.Task = .soup { task in
    task.why = "Samen eten.\nElke week."
    task.serves = ["bewoners", "bieb"]
    task.by = Moment(day: .of(2026, 11, 25), time: TimeOfDay(hour: 10, minute: 0))
    task.repeats = Recurrence(rule: "week")
    task.hours = 1.5
    task.tags = ["keuken", "buurt"]
    task.links = ["https://x.nl/a,b", "https://y.nl"]
    task.supports = "brood"
    task.starter = true
    task.initiative = .residents
    task.steps = [
      Step(id: "s1", text: "Snijden", done: true), Step(id: "s2", text: "Koken: lang"),
      Step(text: "Proeven"),
    ]
    task.experiment = Experiment(expects: "Rust", until: .of(2026, 1, 1), share: true)
    task.note = "# Pannen\n\n  ingesprongen: zo\nFor: niemand\n"
  }

  private static let board = Board.linde([task, .soup("brood") { $0.title = "Brood" }])

  private func form(_ language: Language = .english) -> TaskForm {
    TaskForm(Self.task, board: Self.board, language: language)
  }

  private func changes(
    _ text: String,
    from form: TaskForm
  ) throws(FormProblem) -> [TaskChange] {
    try TaskFormReader(task: Self.task, board: Self.board, today: Self.today)
      .changes(try FormText(text), from: form)
  }

  @Test("read back unchanged changes nothing", arguments: Language.allCases)
  func unchanged(language: Language) throws {
    let form = form(language)
    #expect(try changes(form.text(), from: form) == [])
    // Nor with the line ends of another system.
    #expect(try changes(form.text().replacing("\n", with: "\r\n"), from: form) == [])
  }

  @Test("of an empty task has every field, and changes nothing", arguments: Language.allCases)
  func empty(language: Language) throws {
    let task = TaskModel.Task(id: "leeg", title: "Leeg")
    let form = TaskForm(task, board: Self.board, language: language)
    let read = try FormText(form.text())
    #expect(Set(read.fields.keys) == Set(TaskAspect.allCases))
    let reader = TaskFormReader(task: task, board: Self.board, today: Self.today)
    #expect(try reader.changes(read, from: form) == [])
  }

  static let typed: [Sample<String, [TaskChange]>] = [
    Sample("nothing at all", "", []),
    Sample("comments and blank lines", "# Task: no\n\n   \n", []),
    Sample("a title", "Task: Brood bakken", [.title("Brood bakken")]),
    Sample("a Dutch label in an English form", "taak: Brood", [.title("Brood")]),
    Sample("a field emptied", "What for:", [.why(nil)]),
    Sample("text over several lines", "What for: a\n  b\n\n  c", [.why("a\nb\n\nc")]),
    Sample("a stakeholder less", "For: Bibliotheek De Brug", [.servesNoMore("bewoners")]),
    Sample("nobody", "Voor:", [.servesNoMore("bewoners"), .servesNoMore("bieb")]),
    Sample("a day", "When: on 2026-12-01", [.date(.on(Moment(day: .of(2026, 12, 1))))]),
    Sample("a Dutch day", "Wanneer: uiterlijk di", [.date(.by(Moment(day: .of(2026, 11, 24))))]),
    Sample("no day", "When:", [.date(nil)]),
    Sample("how often", "Comes back: elke maand", [.repeats(Recurrence(rule: "month"))]),
    Sample("hours with a comma", "Uren: 2,5", [.hours(2.5)]),
    Sample(
      "tags, with their sign too",
      "Tags: #buurt, zout",
      [
        .tags(.remove("keuken")), .tags(.add("zout")),
      ]
    ),
    Sample(
      "links below",
      "Links:\n  https://y.nl\n  - https://z.nl",
      [
        .links(.remove("https://x.nl/a,b")), .links(.add("https://z.nl")),
      ]
    ),
    Sample("a task by its title", "Supports: Brood", [.supports("brood")]),
    Sample("no", "Good to begin with: no", [.starter(false)]),
    Sample("ours", "Wiens idee: van ons", [.initiative(.ours)]),
    Sample("an experiment", "Learned: Veel", [.learned("Veel")]),
    Sample("what stood there already", "Look back on: 2026-01-01", []),
    Sample(
      "steps: ticked, changed, new and gone",
      "Steps:\n[ ] Snijden\n- [x] Lang koken\n* Proeven\n  [ ] Eten",
      [
        .steps([
          Step(id: "s1", text: "Snijden"), Step(id: "s2", text: "Lang koken", done: true),
          Step(text: "Proeven"), Step(text: "Eten"),
        ])
      ]
    ),
    Sample(
      "a note to the end",
      "Note:\n# Kop\nTask: geen titel\n",
      [
        .note("# Kop\nTask: geen titel")
      ]
    ),
  ]

  @Test("reads what people type", arguments: typed)
  func reads(sample: Sample<String, [TaskChange]>) throws {
    #expect(try changes(sample.input, from: form()) == sample.expected)
  }

  static let wrong: [Sample<String, FormProblem>] = [
    Sample("no label", "\nSoep", FormProblem(line: 2, .noLabel("Soep"))),
    Sample(
      "a label with a slip",
      "Tsak: Soep",
      FormProblem(line: 1, .unknownLabel("Tsak", nearest: .title))
    ),
    Sample(
      "an unknown label",
      "# \nhttps://x.nl",
      FormProblem(line: 2, .unknownLabel("https", nearest: nil))
    ),
    Sample("a field twice", "Task: a\nTaak: b", FormProblem(line: 2, .twice(.title))),
    Sample("no title", "Task:", FormProblem(line: 1, .noTitle)),
    Sample(
      "an unknown stakeholder",
      "For:\n  - bieb\n  - Niemand",
      FormProblem(line: 3, .notFound(.stakeholder, "Niemand"))
    ),
    Sample("an unknown task", "Supports: x", FormProblem(line: 1, .notFound(.task, "x"))),
    Sample("a day without a word", "When: wed", FormProblem(line: 1, .neitherOnNorBy("wed"))),
    Sample(
      "no day",
      "When: by 31-2",
      FormProblem(line: 1, .misread(.day(.noSuchDay("31-2", nearest: .of(2027, 2, 28)))))
    ),
    Sample("no hours", "Hours: many", FormProblem(line: 1, .misread(.hours("many")))),
    Sample(
      "neither yes nor no",
      "\n\nGood to begin with: perhaps",
      FormProblem(
        line: 3,
        .neitherYesNorNo("perhaps")
      )
    ),
    Sample("nobody's idea", "Whose idea: Jan", FormProblem(line: 1, .nobodysIdea("Jan"))),
  ]

  @Test("names the line and what is expected", arguments: wrong)
  func refuses(sample: Sample<String, FormProblem>) {
    #expect(throws: sample.expected) { try changes(sample.input, from: form()) }
    let lines = sample.expected.explanation
    #expect(lines[0].en.hasPrefix("Line \(sample.expected.line): "))
    #expect(lines[0].nl.hasPrefix("Regel \(sample.expected.line): "))
  }

  @Test("takes over what others changed, and keeps what was typed")
  func merges() throws {
    let old = form()
    var newer = Self.task
    newer.make([.why("Van Jan"), .hours(4)])
    let typed = try FormText(
      old.text().replacing("Task: Soep koken", with: "Task: Mijn soep")
        .replacing("Hours: 1.5", with: "Hours: 2")
    )
    let new = TaskForm(newer, board: Self.board, language: .english)
    let merged = new.merged(typed, from: old)
    #expect(merged.values[.title] == ["Mijn soep"])
    #expect(merged.values[.why] == ["Van Jan"])
    #expect(merged.values[.hours] == ["2"])
  }
}
