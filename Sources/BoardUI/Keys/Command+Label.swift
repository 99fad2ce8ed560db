extension Command {
  /// What it does in a word, for the footer.
  var label: Phrase {
    switch self {
    case .open: Phrase(en: "open", nl: "openen")
    case .back: Phrase(en: "back", nl: "terug")
    case .claim: Phrase(en: "claim", nl: "oppakken")
    case .release: Phrase(en: "give back", nl: "teruggeven")
    case .done: Phrase(en: "done", nl: "klaar")
    case .drop: Phrase(en: "drop", nl: "stoppen")
    case .reopen: Phrase(en: "put back", nl: "terugzetten")
    case .add: Phrase(en: "add", nl: "nieuw")
    case .filter: Phrase(en: "find", nl: "zoeken")
    case .palette: Phrase(en: "command", nl: "opdracht")
    case .help: Phrase(en: "help", nl: "hulp")
    case .undo: Phrase(en: "undo", nl: "ongedaan")
    case .redo: Phrase(en: "redo", nl: "toch doen")
    case .whoAmI: Phrase(en: "who am I", nl: "wie ben ik")
    case .quit: Phrase(en: "quit", nl: "afsluiten")
    case .edit: Phrase(en: "change", nl: "aanpassen")
    case .addPerson, .addStakeholder: Phrase(en: "add", nl: "toevoegen")
    case .fullForm: Phrase(en: "all fields", nl: "alle velden")
    case .keepForm: Phrase(en: "keep", nl: "bewaren")
    case .openEditor: Phrase(en: "editor", nl: "editor")
    case .nextField: Phrase(en: "next", nl: "volgende")
    case .previousField: Phrase(en: "before", nl: "vorige")
    case .meeting: Phrase(en: "meeting", nl: "overleg")
    case .nextStep: Phrase(en: "next step", nl: "volgende stap")
    case .previousStep: Phrase(en: "step back", nl: "stap terug")
    case .nextItem: Phrase(en: "next", nl: "volgende")
    case .previousItem: Phrase(en: "before", nl: "vorige")
    case .nothingNeeded: Phrase(en: "nothing needed", nl: "niets nodig")
    case .walkFor: Phrase(en: "for whom", nl: "voor wie")
    case .bringUp: Phrase(en: "point", nl: "punt")
    case .writeDown: Phrase(en: "note", nl: "aantekening")
    case .whoIsHere: Phrase(en: "who is there", nl: "wie er zijn")
    case .minutes: Phrase(en: "minutes", nl: "verslag")
    case .mark: Phrase(en: "mark", nl: "markeren")
    case .group: Phrase(en: "group", nl: "indelen")
    case .showBoard: Tab.board.name
    case .showMine: Tab.mine.name
    case .showStakeholders: Tab.stakeholders.name
    case .showPeople: Tab.people.name
    case .balanceOrFlow: Phrase(en: "switch", nl: "wisselen")
    case .period: Phrase(en: "period", nl: "periode")
    case .showBalance: Tab.balance.name
    case .showCases: Tab.cases.name
    case .addCase: Phrase(en: "new case", nl: "casus erbij")
    case .propose: Phrase(en: "propose", nl: "voorstellen")
    case .addLesson: Phrase(en: "lesson", nl: "les")
    case .consent: Phrase(en: "consent", nl: "instemmen")
    case .object: Phrase(en: "object", nl: "bezwaar")
    case .askProposal: Phrase(en: "ask", nl: "vragen")
    case .solve: Phrase(en: "solved", nl: "opgelost")
    case .conclude: Phrase(en: "conclude", nl: "afronden")
    case .caseTask: Phrase(en: "task from it", nl: "taak eruit")
    case .thinkAlong: Phrase(en: "think along", nl: "meedenken")
    case .reviewAgreement: Phrase(en: "looked again", nl: "bekeken")
    case .endAgreement: Phrase(en: "end", nl: "beëindigen")
    case .showLog: Tab.log.name
    case .thank: Phrase(en: "thank", nl: "bedanken")
    case .standIn: Phrase(en: "stand-in", nl: "vervanging")
    case .wait: Phrase(en: "stuck", nl: "loopt vast")
    case .remark: Phrase(en: "say", nl: "zeggen")
    case .step: Phrase(en: "steps", nl: "stappen")
    case .invite: Phrase(en: "invite", nl: "uitnodigen")
    case .accept: Phrase(en: "yes", nl: "ja")
    case .decline: Phrase(en: "no", nl: "nee")
    case .tag: Phrase(en: "tag", nl: "label")
    case .copyID: Phrase(en: "copy ID", nl: "kenmerk kopiëren")
    case .hear: Phrase(en: "what they said", nl: "wat ze zeiden")
    case .part, .withdraw, .askHelp, .joinHelp, .endHelp, .resume, .again, .split, .ask, .reply,
      .answered, .addStep, .removeStep, .addPlace, .editPlace, .removePlace, .reserve, .unreserve,
      .answer, .retire, .away, .atWork, .leave, .account, .flow,
      .duties, .unbundle, .about, .forget, .check, .versions, .restore, .undoSeveral, .redoSeveral:
      name
    case .moveUp, .moveDown, .moveLeft, .moveRight, .pageUp, .pageDown, .first, .last, .nextView,
      .previousView, .redraw, .suspend, .settlePoint, .celebrate, .leadNext, .endMeeting, .stepCase,
      .stepThanks, .stepSince, .stepWalk, .stepListen, .stepDecide, .stepCelebrate, .stepClose,
      .showInquiries, .startInquiry, .addView, .addIdea, .setDirection, .planTask, .stepForward,
      .stepBack, .pauseInquiry, .goOn, .closeInquiry, .showGuides, .addGuide, .checkGuide,
      .writeLetter, .retireGuide, .showDraws, .drawLots, .verifyDraw, .declineDraw, .closeDraw,
      .takeBack:
      name
    case .meetingKind: Phrase(en: "sort", nl: "soort")
    case .leadMeeting: Phrase(en: "who leads", nl: "wie leidt")
    }
  }
}
