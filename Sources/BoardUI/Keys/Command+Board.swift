import TaskModel

extension Command {
  /// What it does to a stakeholder, a person or the board as a whole.
  var boardName: Phrase {
    switch self {
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
    default: Phrase(same: rawValue)
    }
  }
}
