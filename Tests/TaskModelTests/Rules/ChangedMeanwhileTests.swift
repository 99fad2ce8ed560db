import TaskModel
import TestSupport
import Testing

/// One thing about a record, and how two people change it, each in their own way.
struct Contest: NamedRow {
  let what: Contested
  /// Makes it the first or the second value, on the record as it was seen.
  let change: @Sendable (_ second: Bool, _ seen: Board?) -> Action

  var name: String { "\(what.record) \(what.aspect)" }
}

@Suite("Nobody's change is overwritten unseen by another of the same moment")
struct ChangedMeanwhileTests {
  static let board: Board = {
    let task = Task.soup {
      $0.places = [Place(id: "a", count: 3), Place(id: "b", count: 1)]
      $0.places[0].label = "koken"
    }
    let inquiry = Inquiry.summer("kiezen", at: .direction) {
      ($0.ideas, $0.direction) = (["Buren met een sleutel"], "Samen")
    }
    var board = Board.linde([task], inquiries: [inquiry], guides: [.party])
    let actions: [Action] = [
      .onStakeholder("bewoners", .hear(Voice(id: "v", at: nil, by: nil, said: "Het is koud."))),
      .startMeeting(
        Meeting(id: "m", present: ["jan", "piet", "fatima"], noCaseBecause: "Er is er geen.")
      ),
      .onMeeting("m", .addPoint(Meeting.Point(id: "p", text: "De sleutel"))),
    ]
    do {
      for action in actions { try board.act(action, by: "samira", at: 0) }
    } catch {
      preconditionFailure("\(error)")
    }
    return board
  }()

  private static func person(_ aspect: PersonAspect) -> Contest {
    Contest(what: .person("fatima", aspect)) { second, seen in
      let basis = seen?.people["fatima"]
      var changes = PersonChanges()
      changes.basis = basis
      switch aspect {
      case .name: changes.name = second ? "Fatima Bakker" : "Fatima Smit"
      case .engagement: changes.engagement = second ? .volunteer : .paid
      case .login: changes.login = second ? "fb" : "fs"
      case .away:
        let absence = Absence(until: .of(2026, 12, second ? 1 : 2))
        return .onPerson("fatima", .away(absence, since: basis))
      }
      return .onPerson("fatima", .edit(changes))
    }
  }

  private static func stakeholder(_ aspect: StakeholderAspect) -> Contest {
    Contest(what: .stakeholder("bewoners", aspect)) { second, seen in
      var changes = StakeholderChanges()
      changes.basis = seen?.stakeholders["bewoners"]
      switch aspect {
      case .name: changes.name = second ? "Buren" : "Bewoners"
      case .kind: changes.kind = second ? .group : .residents
      case .happyWith: changes.happyWith = second ? "Rust" : "Soep"
      case .person: changes.person = second ? "jan" : "piet"
      case .answer:
        let words = second ? "We doen het." : "We doen het niet."
        let basis = seen?.stakeholders["bewoners"]
        return .onStakeholder("bewoners", .answer("v", words, since: basis))
      }
      return .onStakeholder("bewoners", .edit(changes))
    }
  }

  private static func place(_ aspect: PlaceAspect) -> Contest {
    Contest(what: .place(.soup(), "a", aspect)) { second, seen in
      var change = PlaceChange()
      change.basis = seen?.tasks["soep"]?.places.first
      switch aspect {
      case .label: change.label = second ? "snijden" : "roeren"
      case .count: change.count = .number(second ? 4 : 5)
      case .need: change.need = second ? 1 : 2
      case .learn: change.learn = !second
      case .only:
        var reservation = Reservation.signing
        reservation.explain = second ? "Later." : "Nu."
        let basis = seen?.tasks["soep"]
        return .onTask("soep", .place(.reserve("a", count: 3, reservation, since: basis)))
      }
      return .onTask("soep", .place(.edit("a", change)))
    }
  }

  private static func oneCase(_ aspect: CaseAspect) -> Contest {
    Contest(what: .case("casus", aspect)) { second, seen in
      let words = second ? "Later." : "Nu."
      var changes = CaseChanges()
      changes.basis = seen?.cases["casus"]
      switch aspect {
      case .title: changes.title = words
      case .asked: changes.asked = words
      case .behind: changes.behind = words
      case .fitting: changes.fitting = .known(second ? .no : .yes)
      case .why: changes.why = words
      case .tried: changes.tried = .known(second ? .paid : .network)
      case .learned: changes.learned = words
      case .help:
        let ask = CaseAction.askHelp(talent: words, note: nil, since: seen?.cases["casus"])
        return .onCase("casus", ask)
      }
      return .onCase("casus", .edit(changes))
    }
  }

  private static func agreement(_ aspect: AgreementAspect) -> Contest {
    Contest(what: .agreement("sleutel", aspect)) { second, seen in
      let words = second ? "Later." : "Nu."
      var changes = AgreementChanges()
      changes.basis = seen?.agreements["sleutel"]
      switch aspect {
      case .title: changes.title = words
      case .text: changes.text = words
      case .why: changes.why = words
      case .explain: changes.explain = words
      case .ground:
        changes.ground = second ? .law : .own
        changes.ref = second ? "art. 1" : nil
      case .ref: changes.ref = words
      case .reviewOn: changes.reviewOn = .of(2027, 1, second ? 1 : 2)
      case .reactions:
        let basis = seen?.agreements["sleutel"]
        return .onAgreement(
          "sleutel",
          second
            ? .solve("piet", how: "Er is een lijst.", since: basis)
            : .react(.objection("Nu niet."), since: basis)
        )
      }
      return .onAgreement("sleutel", .edit(changes))
    }
  }

  private static func lesson(_ aspect: LessonAspect) -> Contest {
    Contest(what: .lesson("les", aspect)) { second, seen in
      var changes = LessonChanges()
      changes.basis = seen?.lessons["les"]
      switch aspect {
      case .text: changes.text = second ? "Vraag door." : "Luister."
      case .from: changes.from = second ? .task("soep") : .case("casus")
      case .share: changes.share = !second
      }
      return .onLesson("les", .edit(changes))
    }
  }

  /// Each aspect of each record there is; a new one joins by itself.
  static let contests: [Contest] =
    PersonAspect.allCases.map(person) + StakeholderAspect.allCases.map(stakeholder)
    + PlaceAspect.allCases.map(place) + CaseAspect.allCases.map(oneCase)
    + AgreementAspect.allCases.map(agreement) + LessonAspect.allCases.map(lesson)
    + GuideAspect.allCases.map(guide) + InquiryAspect.allCases.map(inquiry)
    + MeetingAspect.allCases.map(meeting) + ProgressAspect.allCases.map(progress)

  @Test("What another changed since stays, and is named:", arguments: contests)
  func refused(_ contest: Contest) throws {
    let seen = Self.board
    var board = seen
    try board.act(contest.change(false, nil), by: "piet", at: 1)
    let refusal = board.refusal(of: contest.change(true, seen), by: "fatima", at: 2)
    guard case .changedMeanwhile(let what, _)? = refusal else {
      Issue.record("\(contest.name): \(refusal.map { "\($0)" } ?? "overwritten")")
      return
    }
    #expect(what.record == contest.what.record && what.aspect == contest.what.aspect)
  }

  @Test("Whoever wrote the same, or saw what the other wrote, is not held up:", arguments: contests)
  func allowed(_ contest: Contest) throws {
    let seen = Self.board
    var board = seen
    try board.act(contest.change(false, nil), by: "piet", at: 1)
    let same = board.refusal(of: contest.change(false, seen), by: "fatima", at: 2)
    #expect(same == nil || same == .nothingChanged || same.map(isAlreadySo) == true)
    #expect(board.refusal(of: contest.change(true, board), by: "fatima", at: 2) == nil)
    #expect(board.refusal(of: contest.change(true, nil), by: "fatima", at: 2) == nil)
  }

  private func isAlreadySo(_ refusal: Refusal) -> Bool {
    if case .alreadySo = refusal { true } else { false }
  }

  @Test("What others changed about something else of the record is simply there")
  func others() throws {
    let seen = Self.board
    var board = seen
    var theirs = PersonChanges()
    theirs.login = "fatima"
    theirs.talents.adding = ["naaien"]
    try board.act(.onPerson("fatima", .edit(theirs)), by: "piet", at: 1)
    var mine = PersonChanges()
    mine.basis = seen.people["fatima"]
    mine.name = "Fatima Bakker"
    mine.talents.adding = ["zingen"]
    try board.act(.onPerson("fatima", .edit(mine)), by: "fatima", at: 2)
    let fatima = try #require(board.people["fatima"])
    #expect(fatima.name == "Fatima Bakker" && fatima.login == "fatima")
    #expect(fatima.talents == ["koken", "naaien", "zingen"])
  }

  @Test("Of two changes together the second does not take the first for somebody else's")
  func together() throws {
    var board = Self.board
    let seen = board.people["fatima"]
    var changes = PersonChanges()
    changes.basis = seen
    changes.name = "Fatima Bakker"
    let away = Absence(until: .of(2026, 12, 1))
    let both: [Action] = [
      .onPerson("fatima", .edit(changes)), .onPerson("fatima", .away(away, since: seen)),
    ]
    try board.act(.together(both), by: "fatima", at: 1)
    #expect(board.people["fatima"]?.name == "Fatima Bakker")
    #expect(board.people["fatima"]?.away == away)
  }

  @Test("Closing a case does not overwrite what another told of it")
  func closing() throws {
    let seen = Self.board
    var board = seen
    var theirs = CaseChanges()
    theirs.learned = "Luister."
    try board.act(.onCase("casus", .edit(theirs)), by: "piet", at: 1)
    var mine = CaseChanges()
    mine.basis = seen.cases["casus"]
    mine.fitting = .known(.yes)
    mine.learned = "Vraag door."
    let refusal = board.refusal(of: .onCase("casus", .close(mine)), by: "fatima", at: 2)
    guard case .changedMeanwhile(.case("casus", .learned), _)? = refusal else {
      Issue.record("\(String(describing: refusal))")
      return
    }
  }
}
