/// Everything a key can do outside a text field, and all that the palette offers.
enum Command: String, CaseIterable, Sendable {
  case moveUp, moveDown, moveLeft, moveRight, pageUp, pageDown, first, last
  case open, back
  case showBoard, showMine, showStakeholders, showPeople, showCases, showBalance, showLog, nextView,
    previousView
  case claim, release, done, drop, reopen, add, undo, redo
  case mark, group, balanceOrFlow, period
  case filter, palette, help, whoAmI
  case redraw, suspend, quit
  case edit, addPerson, addStakeholder
  case addCase, propose, addLesson, consent, object, askProposal, solve, conclude, caseTask,
    thinkAlong, reviewAgreement, endAgreement, askCaseHelp
  // Where one types.
  case fullForm, keepForm, openEditor, nextField, previousField
  // What can be done to a task, beside taking it up and finishing it.
  case standIn, part, invite, accept, decline, withdraw
  case askHelp, joinHelp, endHelp, wait, resume, again, split
  case remark, ask, reply, answered, addStep, step, removeStep
  case addPlace, editPlace, removePlace, reserve, unreserve
  case thank, tag, copyID
  // What can be done to a stakeholder or a person.
  case hear, answer, retire
  case away, atWork, leave
  // What can be read, and what is done to the board as a whole.
  case account, flow, duties, unbundle, about, forget, check, versions, restore
  case undoSeveral, redoSeveral
  // Meeting mode.
  case meeting, nextStep, previousStep, nextItem, previousItem, nothingNeeded, walkFor
  case bringUp, writeDown, whoIsHere, settlePoint, celebrate, leadNext, endMeeting, minutes
  case consentAloud
  case stepCase, stepThanks, stepSince, stepWalk, stepListen, stepDecide, stepCelebrate, stepClose
}

extension Command {
  /// What it does, as the help and the palette say it.
  var name: Phrase {
    switch self {
    case .moveUp: Phrase(en: "Up", nl: "Omhoog")
    case .moveDown: Phrase(en: "Down", nl: "Omlaag")
    case .moveLeft: Phrase(en: "Column to the left", nl: "Kolom naar links")
    case .moveRight: Phrase(en: "Column to the right", nl: "Kolom naar rechts")
    case .pageUp: Phrase(en: "Page up", nl: "Bladzijde omhoog")
    case .pageDown: Phrase(en: "Page down", nl: "Bladzijde omlaag")
    case .first: Phrase(en: "To the first", nl: "Naar de eerste")
    case .last: Phrase(en: "To the last", nl: "Naar de laatste")
    case .open: Phrase(en: "Open: everything about it", nl: "Openen: alles erover")
    case .back: Phrase(en: "Back one step", nl: "Een stap terug")
    case .showBoard: Phrase(en: "Board: all tasks", nl: "Bord: alle taken")
    case .showMine:
      Phrase(
        en: "Mine: what I do, and what fits me",
        nl: "Van mij: wat ik doe, en wat bij mij past"
      )
    case .showStakeholders:
      Phrase(en: "Stakeholders: whom we serve", nl: "Belanghebbenden: voor wie we het doen")
    case .showPeople:
      Phrase(en: "People: who does what, who can what", nl: "Mensen: wie doet wat, wie kan wat")
    case .showBalance:
      Phrase(en: "Balance: how the board stands", nl: "Balans: hoe het bord ervoor staat")
    case .showCases, .addCase, .propose, .addLesson, .consent, .object, .askProposal, .solve,
      .conclude, .caseTask, .thinkAlong, .reviewAgreement, .endAgreement, .askCaseHelp:
      recordName
    case .showLog: Phrase(en: "Log: what happened", nl: "Logboek: wat er gebeurde")
    case .nextView: Phrase(en: "Next view", nl: "Volgend scherm")
    case .previousView: Phrase(en: "Previous view", nl: "Vorig scherm")
    case .mark:
      Phrase(en: "Mark, to act on several at once", nl: "Markeren, voor een actie op meer taken")
    case .group:
      Phrase(
        en: "Group the board by state, stakeholder, tag or week",
        nl: "Bord indelen op voortgang, belanghebbende, label of week"
      )
    case .balanceOrFlow: Phrase(en: "Balance or flow", nl: "Balans of doorstroming")
    case .period:
      Phrase(en: "Flow by week, month or quarter", nl: "Doorstroming per week, maand of kwartaal")
    case .claim: Phrase(en: "Claim the task: I do this", nl: "Taak oppakken: ik doe dit")
    case .release:
      Phrase(en: "Give the task back, no reason asked", nl: "Taak teruggeven, zonder reden")
    case .done: Phrase(en: "Done: finish the task", nl: "Klaar: taak afronden")
    case .drop: Phrase(en: "Drop the task, saying why", nl: "Stoppen met de taak, met de reden")
    case .reopen: Phrase(en: "Put the task back on the board", nl: "Taak terug op het bord zetten")
    case .add: Phrase(en: "Add a task", nl: "Taak toevoegen")
    case .undo: Phrase(en: "Undo: take back what I did last", nl: "Ongedaan maken wat ik deed")
    case .redo: Phrase(en: "Redo what I took back", nl: "Toch weer doen wat ik terugdraaide")
    case .filter: Phrase(en: "Find: filter this view", nl: "Zoeken: dit scherm filteren")
    case .palette: Phrase(en: "Command: find any action", nl: "Opdracht: elke actie zoeken")
    case .help: Phrase(en: "Help: keys of this view", nl: "Hulp: toetsen van dit scherm")
    case .whoAmI:
      Phrase(en: "Say who is at the keyboard", nl: "Zeggen wie er aan het toetsenbord zit")
    case .redraw: Phrase(en: "Draw the screen anew", nl: "Scherm opnieuw tekenen")
    case .suspend: Phrase(en: "Suspend, back to the shell", nl: "Onderbreken, terug naar de shell")
    case .quit: Phrase(en: "Quit", nl: "Afsluiten")
    case .edit: Phrase(en: "Change what it says", nl: "Aanpassen wat er staat")
    case .addPerson: Phrase(en: "Add somebody to the team", nl: "Iemand toevoegen aan het team")
    case .addStakeholder: Phrase(en: "Add a stakeholder", nl: "Belanghebbende toevoegen")
    case .fullForm:
      Phrase(en: "All fields: go on in the form", nl: "Alle velden: verder in het formulier")
    case .keepForm: Phrase(en: "Keep what is in the form", nl: "Bewaren wat er in staat")
    case .openEditor:
      Phrase(en: "Write this field in your own editor", nl: "Dit veld in je eigen editor schrijven")
    case .nextField: Phrase(en: "Next field, or complete", nl: "Volgend veld, of aanvullen")
    case .previousField: Phrase(en: "Field before", nl: "Vorig veld")
    case .standIn, .part, .invite, .accept, .decline, .withdraw, .askHelp, .joinHelp, .endHelp,
      .wait, .resume, .again, .split, .remark, .ask, .reply, .answered, .addStep, .step,
      .removeStep, .addPlace, .editPlace, .removePlace, .reserve, .unreserve, .thank, .tag,
      .copyID:
      taskName
    case .hear, .answer, .retire, .away, .atWork, .leave, .account,
      .flow, .duties, .unbundle, .about, .forget, .check, .versions, .restore, .undoSeveral,
      .redoSeveral:
      boardName
    case .meeting, .nextStep, .previousStep, .nextItem, .previousItem, .nothingNeeded, .walkFor,
      .bringUp, .writeDown, .whoIsHere, .settlePoint, .celebrate, .leadNext, .endMeeting, .minutes,
      .consentAloud, .stepCase, .stepThanks, .stepSince, .stepWalk, .stepListen, .stepDecide,
      .stepCelebrate,
      .stepClose:
      meetingName
    }
  }

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
    case .meeting, .nextStep, .previousStep, .nextItem, .previousItem, .nothingNeeded, .walkFor,
      .bringUp, .writeDown, .whoIsHere, .minutes, .consentAloud:
      meetingLabel
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
    case .addCase, .propose, .addLesson, .consent, .object, .askProposal, .solve, .conclude,
      .caseTask, .thinkAlong, .reviewAgreement, .endAgreement, .askCaseHelp:
      recordLabel
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
      .stepThanks, .stepSince, .stepWalk, .stepListen, .stepDecide, .stepCelebrate, .stepClose:
      name
    }
  }
}
