public import TaskModel

extension Sentences {
  /// Which meeting: “the meeting of 16 November”.
  public func meeting(_ id: MeetingID) -> Phrase {
    guard let meeting = board.meetings[id] else {
      return Phrase(en: "the meeting \(id)", nl: "het overleg \(id)")
    }
    let kind = Texts.Meetings.kind(meeting.kind)
    guard let at = meeting.at else { return Phrase(en: "the \(kind.en)", nl: "het \(kind.nl)") }
    let day = Dates.full(clock.day(of: at), today: today)
    return Phrase(en: "the \(kind.en) of \(day.en)", nl: "het \(kind.nl) van \(day.nl)")
  }

  /// What somebody did in a meeting.
  func meetingLine(_ entry: LogEntry, who: Phrase) -> Phrase {
    guard case .meeting(let id) = entry.subject else { return Phrase(same: entry.did) }
    let what = meeting(id)
    let meeting = board.meetings[id]
    return switch entry.deed {
    case .startMeeting:
      Phrase(en: "\(who.en) started \(what.en)", nl: "\(who.nl) begon \(what.nl)")
    case .closeMeeting:
      Phrase(en: "\(who.en) ended \(what.en)", nl: "\(who.nl) rondde \(what.nl) af")
    case .reopenMeeting:
      Phrase(en: "\(who.en) went on with \(what.en)", nl: "\(who.nl) ging verder met \(what.nl)")
    case .present, .notPresent:
      Phrase(
        en: "\(who.en) noted who is at \(what.en)",
        nl: "\(who.nl) noteerde wie er is bij \(what.nl)"
      )
    case .leadMeeting:
      Phrase(
        en: "\(leader(meeting?.host)) leads \(what.en)",
        nl: "\(leader(meeting?.host)) leidt \(what.nl)"
      )
    case .takeCase:
      Phrase(
        en: "\(capitalised(what.en)) began with a case",
        nl: "\(capitalised(what.nl)) begon met een casus"
      )
    case .noCase:
      Phrase(
        en: "\(capitalised(what.en)) began without a case",
        nl: "\(capitalised(what.nl)) begon zonder casus"
      )
    case .goToStep:
      Phrase(en: "\(who.en) went on in \(what.en)", nl: "\(who.nl) ging verder in \(what.nl)")
    case .walkPast:
      Phrase(
        en: "\(who.en) noted in \(what.en) that a task needs nothing",
        nl: "\(who.nl) noteerde in \(what.nl) dat er voor een taak niets nodig is"
      )
    case .noteMeeting:
      Phrase(
        en: "\(who.en) wrote something down in \(what.en)",
        nl: "\(who.nl) schreef iets op in \(what.nl)"
      )
    case .addPoint:
      Phrase(
        en: "\(who.en) brought something up in \(what.en)",
        nl: "\(who.nl) bracht iets in bij \(what.nl)"
      )
    case .settlePoint:
      Phrase(en: "A point of \(what.en) led somewhere", nl: "Een punt van \(what.nl) is rond")
    case .celebrate:
      Phrase(
        en: "There was something to celebrate in \(what.en)",
        nl: "Er viel iets te vieren in \(what.nl)"
      )
    case .drawNext:
      Phrase(
        en: "\(leader(meeting?.next?.person)) was drawn to lead the next meeting",
        nl: "\(leader(meeting?.next?.person)) is ingeloot om het volgende overleg te leiden"
      )
    case .undo:
      Phrase(
        en: "\(who.en) took something back in \(what.en)",
        nl: "\(who.nl) draaide iets terug in \(what.nl)"
      )
    case .redo:
      Phrase(
        en: "\(who.en) did something in \(what.en) again after all",
        nl: "\(who.nl) deed iets in \(what.nl) toch weer"
      )
    default:
      Phrase(
        en: "\(leader(meeting?.next?.person)) leads the next meeting",
        nl: "\(leader(meeting?.next?.person)) leidt het volgende overleg"
      )
    }
  }

  /// That somebody said yes in a meeting, where another held the keyboard (R3).
  func saidYes(_ person: PersonID, to what: String, in meeting: String?) -> Phrase {
    let place = meeting.flatMap(MeetingID.init).map(self.meeting)
    let who = shortName(person)
    return Phrase(
      en: "\(who) said yes to \(what) in \(place?.en ?? "a meeting")",
      nl: "\(who) zei ja op \(what) in \(place?.nl ?? "een overleg")"
    )
  }

  /// That somebody consented aloud in a meeting, where another held the keyboard.
  func consentedAloud(_ person: PersonID, to what: String, in meeting: String?) -> Phrase {
    let place = meeting.flatMap(MeetingID.init).map(self.meeting)
    let who = shortName(person)
    return Phrase(
      en: "\(who) consented to \(what) in \(place?.en ?? "a meeting")",
      nl: "\(who) stemde in met \(what) in \(place?.nl ?? "een overleg")"
    )
  }

  private func leader(_ id: PersonID?) -> String { id.map(shortName) ?? "?" }
}

/// A sentence with a capital in front.
func capitalised(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
