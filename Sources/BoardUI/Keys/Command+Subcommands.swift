extension Command {
  /// What the command line calls the same, so that whoever knows the one finds the other.
  public var subcommands: [String] {
    switch self {
    case .add: ["add"]
    case .edit:
      [
        "edit", "person edit", "stakeholder edit", "case edit", "agreement edit", "lesson edit",
        "inquiry edit", "guide edit",
      ]
    case .filter: ["list"]
    case .open:
      [
        "show", "case show", "agreement show", "lesson show", "inquiry show", "guide show",
        "draw show",
      ]
    case .claim: ["claim", "meeting claim"]
    case .release: ["release"]
    case .done: ["done"]
    case .reopen: ["reopen"]
    case .drop: ["drop"]
    case .wait: ["wait"]
    case .resume: ["resume"]
    case .standIn: ["stand-in"]
    case .invite: ["invite"]
    case .accept: ["accept"]
    case .decline: ["decline"]
    case .askHelp: ["ask-help"]
    case .joinHelp: ["help"]
    case .addPlace: ["place add", "place"]
    case .editPlace: ["place edit"]
    case .removePlace: ["place remove"]
    case .reserve: ["reserve"]
    case .unreserve: ["unreserve"]
    case .thank: ["thank"]
    case .account: ["account"]
    case .step: ["step"]
    case .split: ["split"]
    case .remark: ["remark"]
    case .reply: ["reply"]
    case .answered: ["answered"]
    case .unbundle: ["unbundle"]
    case .showPeople: ["person list"]
    case .addPerson: ["person add"]
    case .away: ["person away"]
    case .atWork: ["person back"]
    case .leave: ["person leave"]
    case .about: ["person about"]
    case .forget: ["person forget"]
    case .showStakeholders: ["stakeholder list"]
    case .addStakeholder: ["stakeholder add"]
    case .retire: ["stakeholder retire"]
    case .hear: ["hear"]
    case .answer: ["answer"]
    case .showBalance: ["balance"]
    case .showCases: ["case list", "agreement list", "lesson list", "case", "agreement", "lesson"]
    case .addCase: ["case add"]
    case .caseTask: ["case task"]
    case .thinkAlong: ["case help"]
    case .conclude: ["case close", "case reopen", "agreement adopt"]
    case .propose: ["agreement propose"]
    case .consent: ["agreement consent"]
    case .object: ["agreement object"]
    case .askProposal: ["agreement ask"]
    case .solve: ["agreement solve"]
    case .reviewAgreement: ["agreement review"]
    case .endAgreement: ["agreement end"]
    case .addLesson: ["lesson add"]
    case .meeting: ["meeting hold", "meeting start", "meeting show", "meeting list"]
    case .whoIsHere: ["meeting present"]
    case .stepCase: ["meeting case"]
    case .nextStep: ["meeting step"]
    case .stepWalk: ["meeting walk"]
    case .nothingNeeded: ["meeting look"]
    case .writeDown: ["meeting note"]
    case .bringUp: ["meeting point"]
    case .settlePoint: ["meeting outcome"]
    case .celebrate: ["meeting celebrate"]
    case .leadNext: ["meeting next"]
    case .endMeeting: ["meeting end", "meeting reopen"]
    case .minutes: ["meeting minutes"]
    case .showLog: ["log"]
    case .undo, .undoSeveral: ["undo"]
    case .redo, .redoSeveral: ["redo"]
    case .flow: ["flow"]
    case .check: ["check"]
    case .versions: ["backup list"]
    case .restore: ["backup restore"]
    case .showInquiries: ["inquiry list", "inquiry"]
    case .startInquiry: ["inquiry start"]
    case .addView: ["inquiry view"]
    case .addIdea: ["inquiry idea"]
    case .setDirection: ["inquiry direction"]
    case .planTask: ["inquiry plan"]
    case .stepForward: ["inquiry forward"]
    case .stepBack: ["inquiry back"]
    case .pauseInquiry: ["inquiry pause"]
    case .goOn: ["inquiry resume"]
    case .closeInquiry: ["inquiry close"]
    case .showGuides: ["guide list", "guide"]
    case .addGuide: ["guide add"]
    case .checkGuide: ["guide check"]
    case .writeLetter: ["guide letter"]
    case .retireGuide: ["guide retire"]
    case .showDraws: ["draw list"]
    case .drawLots: ["draw lots", "draw"]
    case .verifyDraw: ["draw verify"]
    case .declineDraw: ["draw decline"]
    case .closeDraw: ["draw close"]
    case .takeBack: ["agreement withdraw"]
    default: []
    }
  }

  /// All of these words, each with the command that does it here.
  public static var bySubcommand: [String: String] {
    var commands: [String: String] = [:]
    for command in allCases {
      for word in command.subcommands where commands[word] == nil {
        commands[word] = command.rawValue
      }
    }
    return commands
  }
}
