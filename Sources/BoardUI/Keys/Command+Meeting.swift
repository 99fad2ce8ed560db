import TaskModel

extension Command {
  /// The step of a meeting that it goes to.
  var meetingStep: Meeting.Step? {
    switch self {
    case .stepCase: .case
    case .stepThanks: .thanks
    case .stepSince: .since
    case .stepWalk: .walk
    case .stepListen: .listen
    case .stepDecide: .decide
    case .stepCelebrate: .celebrate
    case .stepClose: .close
    default: nil
    }
  }

  /// What it does in a meeting, as the help and the palette say it.
  var meetingName: Phrase {
    if let step = meetingStep {
      let name = Texts.Meetings.step(step)
      return Phrase(en: "Meeting: \(name.en.lowercased())", nl: "Overleg: \(name.nl.lowercased())")
    }
    return switch self {
    case .meeting:
      Phrase(en: "Meeting: hold it, or take it up", nl: "Overleg houden, of er weer in gaan")
    case .nextStep: Phrase(en: "Next step of the meeting", nl: "Volgende stap van het overleg")
    case .previousStep: Phrase(en: "Step back in the meeting", nl: "Stap terug in het overleg")
    case .nextItem: Phrase(en: "Next task or point", nl: "Volgende taak of volgend punt")
    case .previousItem: Phrase(en: "Task or point before", nl: "Vorige taak of vorig punt")
    case .nothingNeeded:
      Phrase(
        en: "Nothing needed here; before the meeting: who is there",
        nl: "Hier is niets nodig; voor het overleg: wie er is"
      )
    case .walkFor:
      Phrase(en: "Walk along one stakeholder's tasks", nl: "Ronde langs één belanghebbende")
    case .bringUp: Phrase(en: "Bring up a point", nl: "Punt inbrengen")
    case .writeDown: Phrase(en: "Note: write it down", nl: "Aantekening: iets opschrijven")
    case .whoIsHere: Phrase(en: "Present: who is there", nl: "Aanwezig: wie er zijn")
    case .settlePoint:
      Phrase(en: "Outcome: where a point led", nl: "Uitkomst: waar een punt toe leidde")
    case .consentAloud:
      Phrase(
        en: "Consent aloud: type it for those present",
        nl: "Hardop instemmen: typen voor wie er zijn"
      )
    case .celebrate: Phrase(en: "Celebrate something", nl: "Iets vieren")
    case .leadNext:
      Phrase(en: "Who leads the next meeting", nl: "Wie het volgende overleg leidt")
    case .endMeeting:
      Phrase(en: "End the meeting, or reopen it", nl: "Overleg afronden, of toch verder")
    default: Phrase(en: "Minutes of the meeting", nl: "Verslag van het overleg")
    }
  }

  /// What it does in a meeting in a word, for the footer.
  var meetingLabel: Phrase {
    switch self {
    case .meeting: Phrase(en: "meeting", nl: "overleg")
    case .nextStep: Phrase(en: "next step", nl: "volgende stap")
    case .previousStep: Phrase(en: "step back", nl: "stap terug")
    case .nextItem: Phrase(en: "next", nl: "volgende")
    case .previousItem: Phrase(en: "before", nl: "vorige")
    case .nothingNeeded: Phrase(en: "nothing needed", nl: "niets nodig")
    case .walkFor: Phrase(en: "for whom", nl: "voor wie")
    case .bringUp: Phrase(en: "point", nl: "punt")
    case .writeDown: Phrase(en: "note", nl: "aantekening")
    case .consentAloud: Phrase(en: "consent", nl: "instemmen")
    case .whoIsHere: Phrase(en: "who is there", nl: "wie er zijn")
    case .minutes: Phrase(en: "minutes", nl: "verslag")
    default: meetingName
    }
  }
}
