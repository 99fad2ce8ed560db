import TaskModel
import TestSupport
import Testing

/// Every action with every reason for which it is refused.
@Suite("Every action and its refusals")
struct RefusalTableTests {
  struct Row: NamedRow {
    let name: String
    let action: Action
    var actor: PersonID? = "fatima"
    var task: Task = .soup()
    let refusal: Refusal
  }

  private static let done = Stamp(at: .minute(1), by: "jan")
  private static let dropped = Dropped(at: .minute(1), by: "jan", because: "Niemand at het op.")
  private static let finished = Task.soup { $0.done = done }
  private static let stopped = Task.soup { $0.dropped = dropped }
  private static let mine = Task.soup { $0.claims = [Claim(person: "fatima", at: .minute(0))] }
  private static let taken = Task.soup { $0.claims = [Claim(person: "jan", at: .minute(0))] }
  private static let queued = Task.soup { task in
    task.claims = taken.claims + [Claim(person: "fatima", at: .minute(1), waiting: true)]
  }
  private static let offered = Task.soup { task in
    task.claims = [Claim(person: "piet", at: .minute(1), waiting: true)]
  }
  private static let signing = Place(id: "a", count: 1, only: .signing)
  private static let reserved = Task.soup { $0.places = [signing] }
  private static let unserved = Task.soup { $0.serves = [] }
  private static let claim = Action.claim("soep", ClaimTerms())

  private static func adding(_ change: @escaping (inout Task) -> Void) -> Action {
    .addTask(.soup("nieuw", change))
  }

  private static func person(_ id: PersonID, _ name: String) -> Action {
    .addPerson(Person(id: id, name: name, engagement: .volunteer))
  }

  private static let whoActs: [Row] = Action.oneOfEach.flatMap { action in
    var rows = [
      Row(
        name: "\(action.kind), by somebody the board does not know",
        action: action,
        actor: "spook",
        refusal: .unknownPerson("spook")
      ),
      Row(
        name: "\(action.kind), by somebody who left",
        action: action,
        actor: "wim",
        // Leaving by mistake can be taken back, so undo is not refused for that.
        refusal: action.kind == "undo" ? .nothingToUndo : .personLeft(.wim, on: .of(2026, 10, 1))
      ),
    ]
    if action.kind != "addPerson" {
      rows.append(
        Row(
          name: "\(action.kind), by nobody known",
          action: action,
          actor: nil,
          refusal: .actorMissing
        )
      )
    }
    return rows
  }

  private static let addingThings: [Row] = [
    Row(name: "addTask, no title", action: adding { $0.title = " \n" }, refusal: .titleMissing),
    Row(
      name: "addTask, identifier in use",
      action: .addTask(.soup()),
      refusal: .identifierTaken("soep")
    ),
    Row(
      name: "addTask, unknown stakeholder",
      action: adding { $0.serves = ["bewoners", "zoek"] },
      refusal: .unknownStakeholder("zoek")
    ),
    Row(
      name: "addTask, supports an unknown task",
      action: adding { $0.supports = "zoek" },
      refusal: .unknownTask("zoek")
    ),
    Row(
      name: "addTask, supports itself",
      action: adding { $0.supports = "nieuw" },
      refusal: .unknownTask("nieuw")
    ),
    Row(
      name: "addTask, on a day and by a day",
      action: adding {
        $0.on = Moment(day: .of(2026, 11, 25))
        $0.by = Moment(day: .of(2026, 11, 26))
      },
      refusal: .onAndBy
    ),
    Row(
      name: "addTask, no places",
      action: adding { $0.places = [Place(id: "a", count: 0)] },
      refusal: .placesOutOfRange(0)
    ),
    Row(
      name: "addTask, more places than anybody can mean",
      action: adding { $0.places = [Place(id: "a", count: .max)] },
      refusal: .placesOutOfRange(.max)
    ),
    Row(
      name: "addTask, two places under one identifier",
      action: adding { $0.places = [Place(id: "a"), Place(id: "a")] },
      refusal: .identifierTaken("a")
    ),
    Row(
      name: "addTask, reserved without saying why",
      action: adding { task in
        task.places = [
          Place(id: "a", only: Reservation(who: .engagement(.paid), explain: ""))
        ]
      },
      refusal: .reservationUnexplained(
        Place(id: "a", only: Reservation(who: .engagement(.paid), explain: ""))
      )
    ),
    Row(
      name: "addTask, dropped without a reason",
      action: adding { $0.dropped = Dropped(at: .minute(0), by: nil, because: "") },
      refusal: .reasonMissing
    ),
    Row(name: "addPerson, no name", action: person("noor", " "), refusal: .nameMissing),
    Row(
      name: "addPerson, name in use, in other letters",
      action: person("sam", "  SAMIRA OZDEMIR"),
      refusal: .nameTaken("SAMIRA OZDEMIR")
    ),
    Row(
      name: "addPerson, identifier in use",
      action: person("jan", "Jan Vos"),
      actor: nil,
      refusal: .identifierTaken("jan")
    ),
    Row(
      name: "addPerson, identifier of somebody who left",
      action: person("wim", "Wim Smit"),
      refusal: .identifierTaken("wim")
    ),
    Row(
      name: "addStakeholder, no name",
      action: .addStakeholder(Stakeholder(id: "x", name: "")),
      refusal: .nameMissing
    ),
    Row(
      name: "addStakeholder, name in use",
      action: .addStakeholder(Stakeholder(id: "x", name: "bewoners lindekwartier")),
      refusal: .nameTaken("bewoners lindekwartier")
    ),
    Row(
      name: "addStakeholder, identifier in use",
      action: .addStakeholder(Stakeholder(id: "school", name: "De Nieuwe School")),
      refusal: .identifierTaken("school")
    ),
    Row(
      name: "addStakeholder, who is an unknown person",
      action: .addStakeholder(Stakeholder(id: "x", name: "Kees", person: "kees")),
      refusal: .unknownPerson("kees")
    ),
  ]

  private static let claimingThings: [Row] = [
    Row(
      name: "claim, unknown task",
      action: .claim("zoek", ClaimTerms()),
      refusal: .unknownTask("zoek")
    ),
    Row(name: "claim, done", action: claim, task: finished, refusal: .alreadyDone(finished, done)),
    Row(
      name: "claim, dropped",
      action: claim,
      task: stopped,
      refusal: .alreadyDropped(stopped, dropped)
    ),
    Row(
      name: "claim, mine already",
      action: claim,
      task: mine,
      refusal: .alreadyOnIt(mine, person: "fatima", since: .minute(0))
    ),
    Row(
      name: "claim, serves nobody",
      action: claim,
      task: unserved,
      refusal: .servesNobody(unserved)
    ),
    Row(
      name: "claim, for an unknown stakeholder",
      action: .claim("soep", ClaimTerms(forWhom: .stakeholders(["zoek"]))),
      refusal: .unknownStakeholder("zoek")
    ),
    Row(
      name: "claim, unknown place",
      action: .claim("soep", ClaimTerms(place: "b")),
      refusal: .unknownPlace("b", of: .soup())
    ),
    Row(
      name: "claim, no place left",
      action: claim,
      task: taken,
      refusal: .noPlaceLeft(taken, takenBy: taken.claims)
    ),
    Row(
      name: "claim, somebody is asked first",
      action: claim,
      task: offered,
      refusal: .placeOffered(offered, to: "piet")
    ),
    Row(
      name: "claim, reserved for others",
      action: claim,
      task: reserved,
      refusal: .placeReserved(reserved, reservation: .signing, open: [])
    ),
    Row(
      name: "claim, waiting already",
      action: claim,
      task: queued,
      refusal: .alreadyWaiting(queued, ahead: 0)
    ),
    Row(
      name: "claim or wait, waiting already",
      action: .claim("soep", ClaimTerms(orWait: true)),
      task: queued,
      refusal: .alreadyWaiting(queued, ahead: 0)
    ),
  ]

  private static let otherThings: [Row] = [
    Row(name: "release, unknown task", action: .release("zoek"), refusal: .unknownTask("zoek")),
    Row(name: "release, not mine", action: .release("soep"), refusal: .notOnIt(.soup())),
    Row(
      name: "release, done",
      action: .release("soep"),
      task: finished,
      refusal: .alreadyDone(finished, done)
    ),
    Row(
      name: "release, dropped",
      action: .release("soep"),
      task: stopped,
      refusal: .alreadyDropped(stopped, dropped)
    ),
    Row(name: "done, unknown task", action: .done("zoek"), refusal: .unknownTask("zoek")),
    Row(
      name: "done, done",
      action: .done("soep"),
      task: finished,
      refusal: .alreadyDone(finished, done)
    ),
    Row(
      name: "done, dropped",
      action: .done("soep"),
      task: stopped,
      refusal: .alreadyDropped(stopped, dropped)
    ),
    Row(name: "reopen, unknown task", action: .reopen("zoek"), refusal: .unknownTask("zoek")),
    Row(name: "reopen, on the board", action: .reopen("soep"), refusal: .notFinished(.soup())),
    Row(
      name: "drop, unknown task",
      action: .drop("zoek", because: "Ballast."),
      refusal: .unknownTask("zoek")
    ),
    Row(
      name: "drop, done",
      action: .drop("soep", because: "Ballast."),
      task: finished,
      refusal: .alreadyDone(finished, done)
    ),
    Row(
      name: "drop, dropped",
      action: .drop("soep", because: "Ballast."),
      task: stopped,
      refusal: .alreadyDropped(stopped, dropped)
    ),
    Row(
      name: "drop, no reason",
      action: .drop("soep", because: " "),
      refusal: .reasonMissing
    ),
  ]

  private static let undoing: [Row] = [
    Row(name: "undo, nothing done", action: .undo(1), refusal: .nothingToUndo),
    Row(name: "redo, nothing taken back", action: .redo(1), refusal: .nothingToRedo),
    Row(name: "together, nothing", action: .together([]), refusal: .nothingToDo),
    Row(
      name: "together, one of them refused",
      action: .together([.drop("soep", because: "Ballast."), .release("zoek")]),
      refusal: .unknownTask("zoek")
    ),
  ]

  private static let onRecords: [Row] = [
    Row(
      name: "wait, without words",
      action: .onTask("soep", .wait(for: " ")),
      refusal: .textMissing
    ),
    Row(
      name: "resume, not stuck",
      action: .onTask("soep", .resume()),
      refusal: .notWaiting(.soup())
    ),
    Row(name: "back, not away", action: .onPerson("jan", .back()), refusal: .notAway("jan")),
    Row(
      name: "away, ends before it starts",
      action: .onPerson(
        "jan",
        .away(Absence(from: .of(2026, 12, 1), until: .of(2026, 11, 1)))
      ),
      refusal: .endBeforeStart(.of(2026, 12, 1), .of(2026, 11, 1))
    ),
    Row(
      name: "away from now on, until a day that is over",
      action: .onPerson("jan", .away(Absence(until: .of(2020, 1, 1)))),
      refusal: .endBeforeStart(.of(2026, 11, 21), .of(2020, 1, 1))
    ),
    Row(
      name: "away, somebody who left",
      action: .onPerson("wim", .away(Absence())),
      refusal: .personLeft(.wim, on: .of(2026, 10, 1))
    ),
    Row(
      name: "leave, somebody else",
      action: .onPerson("jan", .leave(.of(2026, 12, 1))),
      refusal: .onlyThemselves("jan")
    ),
    Row(
      name: "edit a person, nothing new",
      action: .onPerson("jan", .edit(PersonChanges())),
      refusal: .nothingChanged
    ),
    Row(
      name: "answer, nothing said",
      action: .onStakeholder("bewoners", .answer("v", "We doen het.")),
      refusal: .unknownVoice("v", of: "bewoners")
    ),
    Row(
      name: "edit a stakeholder, nothing new",
      action: .onStakeholder("bewoners", .edit(StakeholderChanges())),
      refusal: .nothingChanged
    ),
    Row(
      name: "retire, twice",
      action: .together([.onStakeholder("bieb", .retire), .onStakeholder("bieb", .retire)]),
      refusal: .alreadyRetired("bieb")
    ),
    Row(
      name: "hear, without words",
      action: .onStakeholder("bewoners", .hear(Voice(id: "v", at: nil, by: nil, said: " "))),
      refusal: .textMissing
    ),
  ]

  private static let asked = Task.soup { task in
    task.done = done
    task.accounts = [Account(stakeholder: "bewoners", at: nil, by: nil, asked: true, said: "Mmm")]
  }
  private static let weekly = Task.soup { $0.repeats = Recurrence(rule: "week") }

  private static func thanks(_ from: String, _ to: [PersonID], _ text: String = "Mooi.") -> Action {
    .thank(Thanks(id: "w", from: from, to: to, text: text, at: nil))
  }

  private static func done(_ words: Finishing) -> Action { .done("soep", words) }

  private static let lookingBack: [Row] = [
    Row(
      name: "done already, without words",
      action: done(Finishing(today: .of(2026, 11, 21))),
      task: finished,
      refusal: .alreadyDone(finished, done)
    ),
    Row(
      name: "done already, to ask those later on who were asked",
      action: done(Finishing(askLaterOn: .of(2026, 12, 1))),
      task: asked,
      refusal: .alreadyDone(asked, done)
    ),
    Row(
      name: "done, with words of one it is not for",
      action: done(Finishing(accounts: [AccountWords(stakeholder: "bieb", said: "Fijn.")])),
      refusal: .notServed(.soup(), "bieb")
    ),
    Row(
      name: "done, with words of nobody in particular, for nobody",
      action: done(Finishing(accounts: [AccountWords(said: "Fijn.")])),
      task: unserved,
      refusal: .notServed(unserved, nil)
    ),
    Row(
      name: "done, to ask nobody later on",
      action: done(Finishing(askLaterOn: .of(2026, 12, 1))),
      task: unserved,
      refusal: .notServed(unserved, nil)
    ),
    Row(
      name: "done, with words of a stakeholder the board does not know",
      action: done(Finishing(accounts: [AccountWords(stakeholder: "x", said: "Fijn.")])),
      refusal: .unknownStakeholder("x")
    ),
    Row(
      name: "done, with empty words",
      action: done(Finishing(accounts: [AccountWords(said: " ")])),
      refusal: .textMissing
    ),
    Row(
      name: "done, and again, though it does not come back",
      action: done(Finishing(again: AgainWords(.yes))),
      refusal: .notRepeating(.soup())
    ),
    Row(
      name: "done, differently, without saying how",
      action: done(Finishing(again: AgainWords(.differently))),
      task: weekly,
      refusal: .textMissing
    ),
    Row(
      name: "done, and by themselves, though it does not come back",
      action: done(Finishing(selfReview: .guide)),
      refusal: .notRepeating(.soup())
    ),
    Row(
      name: "done, and learnt, though it is no experiment",
      action: done(Finishing(learned: "Minder zout.")),
      refusal: .notAnExperiment(.soup())
    ),
    Row(
      name: "again, of what does not come back",
      action: .onTask("soep", .again(AgainWords(.yes))),
      refusal: .notRepeating(.soup())
    ),
    Row(name: "thank nobody", action: thanks("fatima", []), refusal: .nobodyToThank),
    Row(
      name: "thank oneself",
      action: thanks("fatima", ["fatima"]),
      refusal: .thanksToSelf("fatima")
    ),
    Row(
      name: "thank in another's name",
      action: thanks("jan", ["piet"]),
      refusal: .thanksOfAnother("jan")
    ),
    Row(
      name: "thank for an unknown",
      action: thanks("x", ["piet"]),
      refusal: .unknownStakeholder("x")
    ),
    Row(name: "thank an unknown", action: thanks("fatima", ["x"]), refusal: .unknownPerson("x")),
    Row(name: "thank without words", action: thanks("fatima", ["jan"], " "), refusal: .textMissing),
  ]

  private static let cut = Step(id: "s1", text: "Snijden")
  private static let salt = Remark(id: "r1", at: nil, by: "jan", kind: .question, text: "Zout?")
  private static let talked = Task.soup { task in
    task.steps = [cut, Step(id: "s2", text: "Boodschappen", done: true)]
    task.remarks = [
      salt, Remark(id: "r2", at: nil, by: "jan", text: "Lekker."),
      Remark(
        id: "r3",
        at: nil,
        by: "fatima",
        kind: .question,
        text: "Hoeveel?",
        answered: .minute(1)
      ),
    ]
  }

  private static func edit(_ changes: TaskChange..., basis: Task? = nil) -> Action {
    .onTask("soep", .edit(TaskChanges(changes, basis: basis)))
  }

  private static let editing: [Row] = [
    Row(name: "edit, to no title", action: edit(.title(" ")), refusal: .titleMissing),
    Row(
      name: "edit, to what it is",
      action: edit(.title("Soep koken"), .why(nil), .tags(.remove("keuken"))),
      refusal: .nothingChanged
    ),
    Row(
      name: "edit, for an unknown stakeholder",
      action: edit(.serves("zoek")),
      refusal: .unknownStakeholder("zoek")
    ),
    Row(
      name: "edit, supporting an unknown task",
      action: edit(.supports("zoek")),
      refusal: .unknownTask("zoek")
    ),
    Row(
      name: "edit, supporting itself",
      action: edit(.supports("soep")),
      refusal: .supportsInCircle(.soup { $0.supports = "soep" })
    ),
    Row(
      name: "edit, an experiment ends without anything learnt",
      action: edit(.expects("Minder afval."), .happened("Niets.")),
      refusal: .learnedMissing(.soup())
    ),
    Row(
      name: "edit, over what was changed by hand meanwhile",
      action: edit(.why("Samen eten."), basis: .soup { $0.why = "Honger." }),
      refusal: .changedMeanwhile(.task(.soup(), .why), by: nil)
    ),
    Row(
      name: "step, without words",
      action: .onTask("soep", .addStep(" ")),
      refusal: .textMissing
    ),
    Row(
      name: "step, that is gone",
      action: .onTask("soep", .finishStep(cut)),
      refusal: .unknownStep(cut, of: .soup())
    ),
    Row(
      name: "step, to be removed, that is gone",
      action: .onTask("soep", .removeStep(cut)),
      refusal: .unknownStep(cut, of: .soup())
    ),
    Row(
      name: "step, done twice",
      action: .onTask("soep", .finishStep(talked.steps[1])),
      task: talked,
      refusal: .stepDone(talked.steps[1], of: talked)
    ),
    Row(
      name: "step, not done and undone",
      action: .onTask("soep", .reopenStep(cut)),
      task: talked,
      refusal: .stepNotDone(cut, of: talked)
    ),
    Row(
      name: "step, of a task that is done",
      action: .onTask("soep", .addStep("Afwassen")),
      task: finished,
      refusal: .alreadyDone(finished, done)
    ),
  ]

  private static let talking: [Row] = [
    Row(name: "remark, without words", action: .onTask("soep", .remark("")), refusal: .textMissing),
    Row(name: "ask, without words", action: .onTask("soep", .ask("\n")), refusal: .textMissing),
    Row(
      name: "reply, to what is not there",
      action: .onTask("soep", .reply(to: "zoek", "Ja.")),
      refusal: .unknownRemark("zoek", of: .soup())
    ),
    Row(
      name: "answered, a remark",
      action: .onTask("soep", .answered("r2")),
      actor: "jan",
      task: talked,
      refusal: .notAQuestion(talked.remarks[1], of: talked)
    ),
    Row(
      name: "answered, a question of somebody else",
      action: .onTask("soep", .answered("r1")),
      task: talked,
      refusal: .notTheAsker(salt, of: talked)
    ),
    Row(
      name: "answered, twice",
      action: .onTask("soep", .answered("r3")),
      task: talked,
      refusal: .alreadyAnswered(talked.remarks[2], of: talked)
    ),
    Row(
      name: "split, into nothing",
      action: .onTask("soep", .split(into: [])),
      refusal: .nothingToDo
    ),
    Row(
      name: "split, into a part without a title",
      action: .onTask("soep", .split(into: [Task(id: "deel", title: " ")])),
      refusal: .titleMissing
    ),
    Row(
      name: "split, into two parts under one identifier",
      action: .onTask("soep", .split(into: [.soup("deel"), .soup("deel")])),
      refusal: .identifierTaken("deel")
    ),
    Row(
      name: "split, what is done",
      action: .onTask("soep", .split(into: [.soup("deel")])),
      task: finished,
      refusal: .alreadyDone(finished, done)
    ),
  ]

  /// Lots, issues explored together and guides; the same rows as a table of their own would have.
  private static let together: [Row] = LotsRows.all.map {
    Row(name: $0.name, action: $0.action, refusal: $0.refusal)
  }

  private static let rows =
    together + consentRows + editing + talking + lookingBack + undoing + onRecords + claimsRows
    + whoActs
    + addingThings
    + claimingThings + otherThings

  @Test("Refused with its reason:", arguments: rows)
  func isRefused(row: Row) {
    let board = Board.linde(
      [row.task],
      inquiries: Inquiry.several,
      guides: [.party, .outdated],
      draws: [.host, .settled]
    )
    #expect(board.refusal(of: row.action, by: row.actor) == row.refusal)
    #expect(board.everyTask == [row.task])
    #expect(board.log.count == 0)
  }

  @Test("Every refusal is in the table")
  func noRefusalIsForgotten() {
    let all = Set(Refusal.oneOfEach.map(\.kind))
    #expect(all.count == Refusal.caseCount)
    // What the log knows of a change stands in a file only; see UndoTests of BoardFile.
    let ofFiles: Set = ["notUndoable", "builtUpon", "changedSince", "reactedSince"]
    let told = Self.rows.map(\.refusal.kind) + MeetingTests.refused + ConsentAloudTests.told
    #expect(all.subtracting(told) == ofFiles)
  }
}
