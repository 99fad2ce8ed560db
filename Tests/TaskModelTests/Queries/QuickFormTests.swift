import TaskModel
import TestSupport
import Testing

@Suite("The quick form")
struct QuickFormTests {
  // Saturday 21 November 2026.
  private static let today = Day.of(2026, 11, 21)

  struct Row: NamedRow {
    var name: String { "“\(text)”" }
    let text: String
    let expected: QuickForm

    init(_ text: String, _ title: String, _ change: (inout QuickForm) -> Void = { _ in }) {
      self.text = text
      var form = QuickForm("", board: .linde(), today: today)
      form.title = title
      change(&form)
      expected = form
    }
  }

  private static let rows: [Row] = [
    Row("", ""),
    Row("Cook soup", "Cook soup"),
    Row("  Cook \t soup ", "Cook soup"),
    Row("Cook soup @residents", "Cook soup") { $0.problems = [.unknownStakeholder("residents")] },
    Row("Soep koken @bewoners #keuken by:wed x3 ~2h every:week", "Soep koken") { form in
      form.serves = ["bewoners"]
      form.tags = ["keuken"]
      form.by = Moment("2026-11-25")
      form.places = 3
      form.hours = 2
      form.repeats = Recurrence(rule: "week")
    },
    Row("Soep koken @bieb @linde op:morgen ~1,5u elke:2w", "Soep koken") { form in
      form.serves = ["bieb", "bewoners"]
      form.on = Moment("2026-11-22")
      form.hours = 1.5
      form.repeats = Recurrence(rule: "2w")
    },
    Row("uiterlijk:25-11 Soep", "Soep") { $0.by = Moment("2026-11-25") },
    Row("Soep on:2026-11-25T10:00", "Soep") { $0.on = Moment("2026-11-25T10:00") },
    Row("Soep BY:wo", "Soep") { $0.by = Moment("2026-11-25") },
    Row("Soep @bieb @BIEB", "Soep") { $0.serves = ["bieb"] },
    Row("Soep #a #a #b", "Soep") { $0.tags = ["a", "b"] },
    Row("Soep #Keuken #keuken", "Soep") { $0.tags = ["Keuken"] },
    Row("Soep x1", "Soep") { $0.places = 1 },
    Row("Soep x999", "Soep") { $0.places = 999 },
    Row("Soep x0", "Soep") { $0.problems = [.unreadablePlaces("x0")] },
    Row("Soep x1000", "Soep") { $0.problems = [.unreadablePlaces("x1000")] },
    Row("Soep x99999999999999999999", "Soep") { form in
      form.problems = [.unreadablePlaces("x99999999999999999999")]
    },
    Row("Soep x-ray x", "Soep x-ray x"),
    Row("Soep ~.5h", "Soep") { $0.hours = 0.5 },
    Row("Soep ~20 ~veel ~0h ~-2h ~0x10h ~1e3h", "Soep ~20 ~veel ~0h ~-2h ~0x10h ~1e3h"),
    Row("Soep by:ooit", "Soep") { form in
      form.problems = [.unclearDay(.unreadable("ooit", nearest: nil))]
    },
    Row("Soep every:ooit", "Soep") { form in
      form.problems = [.unclearRecurrence(.unreadable("ooit", nearest: nil))]
    },
    Row("Soep every:0w", "Soep") { form in
      form.problems = [.unclearRecurrence(.countOutOfRange("0w"))]
    },
    Row("Soep elke:maand", "Soep") { $0.repeats = Recurrence(rule: "month") },
    Row("Soep every:1w", "Soep") { $0.repeats = Recurrence(rule: "week") },
    Row("Soep every:1d", "Soep") { $0.repeats = Recurrence(rule: "day") },
    Row("Soep every:1m", "Soep") { $0.repeats = Recurrence(rule: "month") },
    Row("Stand by: klaar", "Stand by: klaar"),
    Row("Mail naar jan@linde.nl", "Mail naar jan@linde.nl"),
    Row("Lees https://linde.nl om 10:30", "Lees https://linde.nl om 10:30"),
    Row("@ # ~ x", "@ # ~ x"),
    Row(##"Zet \#1 op \@thuis"##, "Zet #1 op @thuis"),
    Row("Feest 🎉 in cafe\u{301}", "Feest 🎉 in caf\u{E9}"),
    Row("Soep @de", "Soep") { $0.serves = ["bieb"] },
    Row("Soep @b", "Soep") { form in
      form.problems = [.ambiguousStakeholder("b", candidates: [.residents, .library])]
    },
    Row("Soep @school", "Soep") { $0.serves = ["school"] },
  ]

  private static let severalWords: [Row] = [
    Row(#"Soep by:"eind november" koken"#, "Soep koken") { $0.by = Moment("2026-11-30") },
    Row("Soep by:eind november koken", "Soep koken") { $0.by = Moment("2026-11-30") },
    Row("by:volgende week Soep", "Soep") { $0.by = Moment("2026-11-29") },
    Row("on:volgende week Soep", "Soep") { $0.on = Moment("2026-11-23") },
    Row("Soep on:wo 10:00 koken", "Soep koken") { $0.on = Moment("2026-11-25T10:00") },
    Row("Soep op:wo om 10:00 koken", "Soep koken") { $0.on = Moment("2026-11-25T10:00") },
    Row(#"Soep on:"wo" 10:00"#, "Soep 10:00") { $0.on = Moment("2026-11-25") },
    Row("Soep on:wo 10 koken", "Soep 10 koken") { $0.on = Moment("2026-11-25") },
    Row("Soep on:wo10:00", "Soep") { $0.on = Moment("2026-11-25T10:00") },
    Row("Soep on:wed@10:00", "Soep") { $0.on = Moment("2026-11-25T10:00") },
    Row("by:mei 25 stoelen", "25 stoelen") { $0.by = Moment("2027-05-31") },
    Row("Soep by:25 nov @bieb", "Soep") { form in
      form.by = Moment("2026-11-25")
      form.serves = ["bieb"]
    },
    Row("by:31 februari Soep", "Soep") { form in
      form.problems = [.unclearDay(.noSuchDay("31 februari", nearest: .of(2027, 2, 28)))]
    },
    Row("Soep every:first monday of the month", "Soep") { form in
      form.repeats = Recurrence(rule: "month-first-monday")
    },
    Row(#"elke:"laatste vrijdag van de maand" Borrel"#, "Borrel") { form in
      form.repeats = Recurrence(rule: "month-last-friday")
    },
    Row("Soep elke:maand-eerste-maandag", "Soep") { form in
      form.repeats = Recurrence(rule: "month-first-monday")
    },
    Row("Soep every:week maandag", "Soep maandag") { $0.repeats = Recurrence(rule: "week") },
    Row(#"Soep @"De Brug" #"grote zaal""#, "Soep") { form in
      form.serves = ["bieb"]
      form.tags = ["grote zaal"]
    },
    Row(#"Soep by:"eind nov"#, "Soep") { $0.by = Moment("2026-11-30") },
    Row(#"Lees "De Avonden" voor"#, #"Lees "De Avonden" voor"#),
    Row(#"Soep by:"" @"""#, #"Soep by:"" @"""#),
    Row(#"Soep \by:"eind november""#, #"Soep by:"eind november""#),
  ]

  @Test("Reads", arguments: rows + severalWords)
  func reading(row: Row) {
    let form = QuickForm(row.text, board: .linde(), today: Self.today)
    #expect(form == row.expected)
    #expect(Array(form.title.unicodeScalars) == Array(row.expected.title.unicodeScalars))
  }

  @Test("Makes a task of it")
  func makingATask() {
    let text = "Soep koken @bewoners #keuken by:wed x3 ~2h every:week"
    let task = QuickForm(text, board: .linde(), today: Self.today).task(id: "soep")
    let expected = Task.soup { task in
      task.tags = ["keuken"]
      task.by = Moment("2026-11-25")
      task.places = [Place(id: .sole, count: 3)]
      task.hours = 2
      task.repeats = Recurrence(rule: "week")
    }
    #expect(task == expected)
  }

  @Test("What comes back from the end of a month keeps its day where months are shorter")
  func endOfTheMonth() {
    let form = QuickForm("Boekhouding by:31-1 every:month", board: .linde(), today: Self.today)
    #expect(form.task(id: "boek").repeats == Recurrence(rule: "month-31"))
  }

  @Test("One place for one person needs no place of its own")
  func onePlace() {
    #expect(QuickForm("Soep x1", board: .linde(), today: Self.today).task(id: "soep").places == [])
  }
}
