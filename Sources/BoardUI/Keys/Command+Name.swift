import TaskModel

// One switch over all of them, long as it is: a command without a name in both languages does not
// compile.

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
    case .addCase: Phrase(en: "Bring up a case", nl: "Casus inbrengen")
    case .propose:
      Phrase(en: "Propose something to agree on", nl: "Iets voorstellen om af te spreken")
    case .addLesson: Phrase(en: "Write down a lesson", nl: "Les opschrijven")
    case .consent: Phrase(en: "Consent to the proposal", nl: "Instemmen met het voorstel")
    case .object:
      Phrase(en: "Object to the proposal, with the reason", nl: "Bezwaar maken, met de reden")
    case .askProposal: Phrase(en: "Ask about the proposal", nl: "Iets vragen over het voorstel")
    case .solve:
      Phrase(
        en: "An objection is solved, a question answered",
        nl: "Bezwaar opgelost, vraag beantwoord"
      )
    case .conclude:
      Phrase(
        en: "Agree on the proposal; close or reopen the case",
        nl: "Voorstel afspreken; casus sluiten of heropenen"
      )
    case .caseTask: Phrase(en: "A task that comes of the case", nl: "Taak uit de casus")
    case .thinkAlong:
      Phrase(
        en: "Think along about the case, or no longer",
        nl: "Meedenken over de casus, of niet meer"
      )
    case .reviewAgreement:
      Phrase(en: "We looked at the agreement again", nl: "We keken opnieuw naar de afspraak")
    case .endAgreement:
      Phrase(
        en: "End the agreement, withdraw the proposal",
        nl: "Afspraak beëindigen, voorstel intrekken"
      )
    case .showCases:
      Phrase(en: "Cases: cases, agreements, lessons", nl: "Casussen, afspraken en lessen")
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
    case .standIn:
      Phrase(en: "Seek a stand-in, or no longer", nl: "Vervanging zoeken (invaller), of niet meer")
    case .part:
      Phrase(en: "Say that I lead it, or help out", nl: "Zeggen dat ik trekker ben, of meehelp")
    case .invite:
      Phrase(en: "Invite somebody, saying why", nl: "Iemand uitnodigen, en zeggen waarom")
    case .accept:
      Phrase(en: "Accept the invitation: yes", nl: "Uitnodiging aannemen: ja, ik doe het")
    case .decline:
      Phrase(
        en: "Decline the invitation, no reason asked",
        nl: "Uitnodiging afslaan: nee, zonder reden"
      )
    case .withdraw: Phrase(en: "Take an invitation back", nl: "Uitnodiging intrekken")
    case .askHelp:
      Phrase(en: "Ask for help, naming a talent", nl: "Hulp vragen, met het talent dat je zoekt")
    case .joinHelp: Phrase(en: "Help with it, beside the places", nl: "Meehelpen, naast de plekken")
    case .endHelp: Phrase(en: "Help is no longer needed", nl: "Hulp is niet meer nodig")
    case .wait:
      Phrase(
        en: "Stuck: wait for something; or go on",
        nl: "Loopt vast: wachten op iets; of weer verder"
      )
    case .resume: Phrase(en: "Resume: it goes on", nl: "Hervatten: het gaat weer verder")
    case .again:
      Phrase(
        en: "Do it again? Say it of a task that comes back",
        nl: "Nog een keer? Zeggen bij een taak die terugkomt"
      )
    case .split: Phrase(en: "Split the task into parts", nl: "Taak splitsen in delen")
    case .remark: Phrase(en: "Remark: say something about it", nl: "Opmerking: iets erover zeggen")
    case .ask: Phrase(en: "Question: ask something about it", nl: "Vraag: iets erover vragen")
    case .reply:
      Phrase(en: "Reply to a question or a remark", nl: "Antwoord geven op een vraag of opmerking")
    case .answered: Phrase(en: "My question is answered", nl: "Mijn vraag is beantwoord")
    case .addStep: Phrase(en: "Add a step to the checklist", nl: "Stap toevoegen aan het lijstje")
    case .step:
      Phrase(en: "Steps: tick one, or take it back", nl: "Stappen: afvinken, of toch niet")
    case .removeStep: Phrase(en: "Remove a step", nl: "Stap weghalen")
    case .addPlace: Phrase(en: "Add a place", nl: "Plek toevoegen")
    case .editPlace:
      Phrase(en: "Edit a place: for how many", nl: "Plek wijzigen: voor hoeveel mensen")
    case .removePlace: Phrase(en: "Remove a place", nl: "Plek weghalen")
    case .reserve:
      Phrase(en: "Reserve a place, with the explanation", nl: "Plek apart houden, met de uitleg")
    case .unreserve:
      Phrase(
        en: "Unreserve: a place for everybody again",
        nl: "Plek weer voor iedereen openstellen"
      )
    case .thank: Phrase(en: "Thank somebody", nl: "Iemand bedanken")
    case .tag: Phrase(en: "Tag: add or take off a word", nl: "Label: een woord erbij of eraf")
    case .copyID:
      Phrase(
        en: "Copy the ID, for the command line",
        nl: "Kenmerk kopiëren, voor de opdrachtregel"
      )
    case .hear:
      Phrase(en: "Hear: what a stakeholder said", nl: "Horen: wat een belanghebbende zei")
    case .answer:
      Phrase(
        en: "Answer a stakeholder: what we did with it",
        nl: "Antwoord aan een belanghebbende: wat we ermee deden"
      )
    case .retire:
      Phrase(
        en: "Retire a stakeholder: we do nothing for them any more",
        nl: "Belanghebbende afsluiten: we doen niets meer voor ze"
      )
    case .away:
      Phrase(en: "Away: somebody is away for a while", nl: "Even weg: iemand is er even niet")
    case .atWork: Phrase(en: "Back: somebody is here again", nl: "Er weer: iemand is terug")
    case .leave:
      Phrase(en: "Leave: say goodbye to the team", nl: "Afscheid nemen van het team")
    case .account:
      Phrase(
        en: "Account: the letter to a stakeholder",
        nl: "Rekenschap: de brief aan een belanghebbende"
      )
    case .flow:
      Phrase(en: "Flow: how tasks come and go", nl: "Doorstroming: hoe taken komen en gaan")
    case .duties:
      Phrase(
        en: "Duties: what is left of old job descriptions",
        nl: "Herkomst: wat er over is van oude beschrijvingen"
      )
    case .unbundle:
      Phrase(
        en: "Unbundle: take an old job description apart",
        nl: "Uit elkaar halen: een oude beschrijving wordt taken"
      )
    case .about:
      Phrase(
        en: "About: everything the file holds on somebody",
        nl: "Alles over iemand: wat het bestand weet"
      )
    case .forget:
      Phrase(
        en: "Forget somebody (anonymise): how to",
        nl: "Iemand vergeten (anonimiseren): hoe dat gaat"
      )
    case .check: Phrase(en: "Check the board's file", nl: "Bestand van het bord nakijken")
    case .versions:
      Phrase(en: "Backup: list the earlier versions", nl: "Reservekopie: eerdere versies tonen")
    case .restore:
      Phrase(en: "Restore an earlier version", nl: "Eerdere versie terugzetten")
    case .undoSeveral:
      Phrase(en: "Undo several of my actions", nl: "Meer dan één ding ongedaan maken")
    case .redoSeveral:
      Phrase(en: "Redo several of my actions", nl: "Meer dan één ding toch weer doen")
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
    case .celebrate: Phrase(en: "Celebrate something", nl: "Iets vieren")
    case .leadNext:
      Phrase(en: "Who leads the next meeting", nl: "Wie het volgende overleg leidt")
    case .endMeeting:
      Phrase(en: "End the meeting, or reopen it", nl: "Overleg afronden, of toch verder")
    case .minutes: Phrase(en: "Minutes of the meeting", nl: "Verslag van het overleg")
    case .stepCase: Texts.MeetingMode.goTo(.case)
    case .stepThanks: Texts.MeetingMode.goTo(.thanks)
    case .stepSince: Texts.MeetingMode.goTo(.since)
    case .stepWalk: Texts.MeetingMode.goTo(.walk)
    case .stepListen: Texts.MeetingMode.goTo(.listen)
    case .stepDecide: Texts.MeetingMode.goTo(.decide)
    case .stepCelebrate: Texts.MeetingMode.goTo(.celebrate)
    case .stepClose: Texts.MeetingMode.goTo(.close)
    case .meetingKind:
      Phrase(
        en: "Sort of meeting: work, cases, intervision",
        nl: "Soort overleg: werk, casussen, intervisie"
      )
    case .leadMeeting:
      Phrase(en: "Host: who leads this meeting", nl: "Gespreksleider: wie dit overleg leidt")
    case .showInquiries:
      Phrase(en: "Inquiries: issues we explore together", nl: "Vraagstukken die we samen verkennen")
    case .startInquiry:
      Phrase(en: "Start to explore an issue together", nl: "Vraagstuk beginnen: samen verkennen")
    case .addView:
      Phrase(
        en: "View: how somebody sees the issue",
        nl: "Kijk op het vraagstuk: hoe iemand het ziet"
      )
    case .addIdea:
      Phrase(en: "Idea that grew out of the views", nl: "Idee dat uit het kijken groeide")
    case .setDirection:
      Phrase(en: "Direction: which way we want to go", nl: "Richting: welke kant we op willen")
    case .planTask: Phrase(en: "Plan: a task for the issue", nl: "Plan: een taak bij het vraagstuk")
    case .stepForward:
      Phrase(
        en: "Next step of the issue",
        nl: "Volgende stap van het vraagstuk"
      )
    case .stepBack:
      Phrase(
        en: "Previous step of the issue",
        nl: "Vorige stap van het vraagstuk"
      )
    case .pauseInquiry:
      Phrase(
        en: "Pause the issue: stand still for a moment",
        nl: "Pas op de plaats met het vraagstuk"
      )
    case .goOn:
      Phrase(en: "Resume the issue: go on with it", nl: "Vraagstuk hervatten: weer verder")
    case .closeInquiry: Phrase(en: "Close the issue: be done with it", nl: "Vraagstuk afronden")
    case .showGuides:
      Phrase(en: "Guides: steps to do it yourself", nl: "Stappenplannen om het zelf te doen")
    case .addGuide: Phrase(en: "Add a guide", nl: "Stappenplan toevoegen")
    case .checkGuide:
      Phrase(
        en: "Questions of a guide: can I do it myself?",
        nl: "Vragen van een stappenplan: kan ik het zelf?"
      )
    case .writeLetter:
      Phrase(en: "Letter of a guide: fill it in", nl: "Brief uit een stappenplan invullen")
    case .retireGuide:
      Phrase(
        en: "Retire a guide: it does not hold any more",
        nl: "Stappenplan uit gebruik: het geldt niet meer"
      )
    case .showDraws: Phrase(en: "Draws: lots that were drawn", nl: "Lotingen: wie er ingeloot zijn")
    case .drawLots: Phrase(en: "Draw lots", nl: "Loten")
    case .verifyDraw:
      Phrase(
        en: "Verify a draw: draw once more and compare",
        nl: "Loting nagaan: nog eens loten en vergelijken"
      )
    case .declineDraw:
      Phrase(en: "Say no thank you after being drawn", nl: "Afzien van een loting, zonder reden")
    case .closeDraw:
      Phrase(en: "Close a draw: lists are erased", nl: "Loting afsluiten: lijsten worden gewist")
    case .takeBack:
      Phrase(
        en: "Withdraw what I said of the proposal",
        nl: "Intrekken wat ik van het voorstel zei"
      )
    }
  }
}
