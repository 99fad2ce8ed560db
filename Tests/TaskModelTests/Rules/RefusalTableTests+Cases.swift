import TaskModel
import TestSupport

// Cases, agreements and lessons, each action with every reason for which it is refused.

extension RefusalTableTests {
  private static func row(
    _ name: String,
    _ action: Action,
    _ refusal: Refusal,
    actor: PersonID = "fatima",
    task: Task = .soup()
  ) -> Row {
    Row(name: name, action: action, actor: actor, task: task, refusal: refusal)
  }

  private static func agreement(
    _ name: String,
    _ action: AgreementAction,
    _ refusal: Refusal,
    on id: AgreementID = "sleutel",
    actor: PersonID = "fatima"
  ) -> Row {
    row("\(name) (\(id), by \(actor))", .onAgreement(id, action), refusal, actor: actor)
  }

  private static func changes(_ change: (inout CaseChanges) -> Void) -> CaseChanges {
    var changes = CaseChanges()
    change(&changes)
    return changes
  }

  private static func proposal(_ change: (inout Agreement) -> Void) -> Agreement {
    var agreement = Agreement.keys("nieuw")
    change(&agreement)
    return agreement
  }

  private static func words(_ change: (inout AgreementChanges) -> Void) -> AgreementAction {
    var changes = AgreementChanges()
    change(&changes)
    return .edit(changes)
  }

  private static let unexplained = proposal { $0.why = nil }
  private static let lawless = proposal { $0.ground = .law }
  private static let fromAnother = Task.soup { $0.fromCase = "bankje" }

  private static let caseRows: [Row] = [
    row("addCase, no title", .addCase(Case(id: "c", title: " ")), .titleMissing),
    row("addCase, twice", .addCase(.bag), .identifierTaken("casus")),
    row(
      "addCase, with a telephone number",
      .addCase(Case(id: "c", title: "Bel 06-12345678")),
      .showsResident([ResidentTrace(.phone, "06-12345678", at: 4)])
    ),
    row(
      "addTask, from no case",
      .addTask(.soup("n") { $0.fromCase = "zoek" }),
      .unknownCase("zoek")
    ),
    row("a case that is not there", .onCase("zoek", .help), .unknownCase("zoek")),
    row("case edit, nothing", .onCase("casus", .edit(CaseChanges())), .nothingChanged),
    row("case edit, no title", .onCase("casus", .edit(changes { $0.title = " " })), .titleMissing),
    row(
      "case edit, a task of another case",
      .onCase("casus", .edit(changes { $0.linking = ["soep"] })),
      .fromAnotherCase(fromAnother, "bankje"),
      task: fromAnother
    ),
    row(
      "case edit, away with a task it does not have",
      .onCase("casus", .edit(changes { $0.unlinking = ["soep"] })),
      .unknownTask("soep")
    ),
    row(
      "case edit, a closed one without what was learnt",
      .onCase("bankje", .edit(changes { $0.learned = "" })),
      .caseUnlearned("bankje")
    ),
    row(
      "case ask-help, closed",
      .onCase("bankje", .askHelp(talent: "taal", note: nil)),
      .caseClosed("bankje")
    ),
    row(
      "case ask-help, no talent",
      .onCase("casus", .askHelp(talent: " ", note: nil)),
      .talentMissing
    ),
    row("case ask-help, not asked", .onCase("casus", .endHelp()), .caseHelpNotAsked("casus")),
    row("case leave, not on it", .onCase("casus", .leave), .nothingChanged),
    row("case close, closed", .onCase("bankje", .close(CaseChanges())), .caseClosed("bankje")),
    row(
      "case close, nobody knows whether it fitted",
      .onCase("casus", .close(changes { $0.learned = "Vraag door." })),
      .fittingMissing("casus")
    ),
    row(
      "case close, nothing learnt",
      .onCase("casus", .close(changes { $0.fitting = .known(.no) })),
      .caseUnlearned("casus")
    ),
    row("case reopen, open", .onCase("casus", .reopen), .caseOpen("casus")),
    row("addLesson, no words", .addLesson(Lesson(id: "l", text: " ")), .textMissing),
    row("addLesson, twice", .addLesson(.whereTo), .identifierTaken("les")),
    row(
      "a lesson that is not there",
      .onLesson("zoek", .edit(LessonChanges())),
      .unknownLesson("zoek")
    ),
    row("lesson edit, nothing", .onLesson("les", .edit(LessonChanges())), .nothingChanged),
  ]

  private static let agreementRows: [Row] = [
    row("propose, twice", .propose(.keys()), .identifierTaken("sleutel")),
    row("propose, no words", .propose(proposal { $0.title = " " }), .textMissing),
    row("propose, no why", .propose(unexplained), .agreementUnexplained(unexplained)),
    row("propose, law, no article", .propose(lawless), .agreementUnexplained(lawless)),
    row(
      "propose, to be looked at in the past",
      .propose(proposal { $0.reviewOn = .of(2026, 11, 1) }),
      .reviewNotAhead(.of(2026, 11, 1))
    ),
    agreement("what is not there", .withdraw, .unknownAgreement("zoek"), on: "zoek"),
    agreement("what ended", .withdraw, .agreementEnded("stempel"), on: "stempel"),
    agreement("consent, agreed", .react(.consent), .agreementAdopted("koffie"), on: "koffie"),
    agreement("object, no reason", .react(.objection(" ")), .objectionUnexplained("sleutel")),
    agreement("ask, no words", .react(.question("")), .textMissing),
    agreement(
      "object, the same again",
      .react(.objection("En de verzekering?")),
      .nothingChanged,
      actor: "samira"
    ),
    agreement("withdraw, nothing said", .withdraw, .noReaction("sleutel", of: "fatima")),
    agreement("withdraw, agreed", .withdraw, .agreementAdopted("koffie"), on: "koffie"),
    agreement(
      "solve, nothing open",
      .solve("jan", how: "Zo."),
      .noReaction("sleutel", of: "jan")
    ),
    agreement(
      "solve, of another without how",
      .solve("samira", how: " "),
      .solutionMissing("sleutel", "samira")
    ),
    agreement(
      "solve, a question of another",
      .solve("piet", how: "Ja."),
      .onlyTheyKnow("sleutel", "piet")
    ),
    agreement(
      "adopt, an objection open",
      .adopt(in: nil),
      .objectionsOpen("sleutel", of: ["samira"])
    ),
    agreement(
      "adopt, in a meeting that is not there",
      .adopt(in: "zoek"),
      .unknownMeeting("zoek")
    ),
    agreement("adopt, agreed", .adopt(in: nil), .agreementAdopted("koffie"), on: "koffie"),
    agreement("edit, nothing", words { _ in }, .nothingChanged),
    agreement(
      "edit, the words of what is agreed",
      words { $0.text = "Anders." },
      .agreementAdopted("koffie"),
      on: "koffie"
    ),
    agreement(
      "edit, to be looked at in the past",
      words { $0.reviewOn = .of(2026, 11, 1) },
      .reviewNotAhead(.of(2026, 11, 1))
    ),
    agreement("review, a proposal", .review(.of(2027, 1, 1)), .notAdopted("sleutel")),
    agreement(
      "review, in the past",
      .review(.of(2026, 11, 1)),
      .reviewNotAhead(.of(2026, 11, 1)),
      on: "koffie"
    ),
    agreement(
      "review, the same day",
      .review(.of(2026, 11, 21)),
      .reviewNotAhead(.of(2026, 11, 21)),
      on: "koffie"
    ),
  ]

  static let consentRows = caseRows + agreementRows
}
