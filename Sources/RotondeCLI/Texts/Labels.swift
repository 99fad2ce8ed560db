import BoardUI
import TaskModel

/// The short texts of tables and of a task shown whole.
enum Labels {
  static let noTasks = Phrase(en: "No tasks found.", nl: "Geen taken gevonden.")
  static let stoppingIsGood = Phrase(
    en: "Stopping is an achievement: it makes room for something else.",
    nl: "Stoppen is een prestatie: het maakt ruimte voor iets anders."
  )
  static let noPeople = Phrase(
    en: "Nobody yet. Add yourself: rotonde person add NAME --login LOGIN",
    nl: "Nog niemand. Voeg jezelf toe: rotonde person add NAAM --login INLOGNAAM"
  )
  static let noStakeholders = Phrase(
    en: "No stakeholders yet: for whom do you do it? rotonde stakeholder add NAME",
    nl: "Nog geen belanghebbenden: voor wie doen jullie het? rotonde stakeholder add NAAM"
  )
  static let nothingHappened = Phrase(
    en: "Nothing that fits happened.",
    nl: "Er gebeurde niets dat daarbij past."
  )
  static let notKnownYet = Phrase(en: "not known yet", nl: "nog onaf")
  static let nobodyYet = Phrase(en: "nobody yet", nl: "nog niemand")

  static let id = Phrase(en: "ID", nl: "Kenmerk")
  static let task = Phrase(en: "Task", nl: "Taak")
  static let why = Phrase(en: "What for", nl: "Waartoe")
  static let forWhom = Phrase(en: "For", nl: "Voor")
  static let supports = Phrase(en: "Supports", nl: "Steunt")
  static let claimedBy = Phrase(en: "Claimed by", nl: "Opgepakt door")
  static let waitingList = Phrase(en: "Waiting list", nl: "Wachtlijst")
  static let places = Phrase(en: "Places", nl: "Plekken")
  static let place = Phrase(en: "Place", nl: "Plek")
  static let on = Phrase(en: "On", nl: "Op")
  static let by = Phrase(en: "By", nl: "Uiterlijk")
  static let hours = Phrase(en: "Takes", nl: "Duurt")
  static let comesBack = Phrase(en: "Comes back", nl: "Komt terug")
  static let talents = Phrase(en: "Talents", nl: "Talenten")
  static let learns = Phrase(en: "Wants to learn", nl: "Wil leren")
  static let tags = Phrase(en: "Tags", nl: "Labels")
  static let starter = Phrase(en: "Starter", nl: "Begin")
  static let goodToBeginWith = Phrase(en: "good to begin with", nl: "geschikt om mee te beginnen")
  static let initiative = Phrase(en: "Idea", nl: "Idee")
  static let frames = Phrase(en: "What is fixed", nl: "Kaders")
  static let link = Phrase(en: "Link", nl: "Verwijzing")
  static let partOf = Phrase(en: "Part of", nl: "Deel van")
  static let part = Phrase(en: "Part", nl: "Deel")
  static let historyOfWhole = Phrase(en: "The whole", nl: "Het geheel")
  static let remark = Phrase(en: "Said", nl: "Gezegd")
  static let question = Phrase(en: "Question", nl: "Vraag")
  static let openQuestion = Phrase(en: "Open question", nl: "Open vraag")
  static let answer = Phrase(en: "Answer", nl: "Antwoord")
  static let happened = Phrase(en: "What happened", nl: "Wat er gebeurde")
  static let shared = Phrase(en: "May be told", nl: "Mag verteld")
  static let outsideToo = Phrase(en: "outside the team too", nl: "ook buiten het team")
  static let carried = Phrase(en: "Carried", nl: "Gedragen")
  static let nobodyDoes = Phrase(en: "Nobody yet", nl: "Nog niemand")
  static let doneForGood = Phrase(en: "Done", nl: "Klaar")
  static let stoppedWith = Phrase(en: "Dropped", nl: "Gestopt")
  static let noOrigins = Phrase(
    en: "No task comes from an old job description: rotonde unbundle NAME --from FILE",
    nl: "Er komt geen taak uit een oude beschrijving: rotonde unbundle NAAM --from BESTAND"
  )
  static let fromCase = Phrase(en: "Case", nl: "Casus")
  static let origin = Phrase(en: "Taken out of", nl: "Komt uit")
  static let stuckOn = Phrase(en: "Stuck on", nl: "Loopt vast op")
  static let help = Phrase(en: "Asks for help", nl: "Vraagt hulp")
  static let experiment = Phrase(en: "Experiment", nl: "Proef")
  static let lookBack = Phrase(en: "Look back on", nl: "Terugkijken op")
  static let learned = Phrase(en: "Learned", nl: "Geleerd")
  static let theySaid = Phrase(en: "They said", nl: "Wat ze zeiden")
  static let themselves = Phrase(en: "By themselves?", nl: "Kunnen ze het zelf?")
  static let again = Phrase(en: "Again?", nl: "Nog een keer?")
  static let comesNext = Phrase(en: "Comes next", nl: "Volgende keer")
  static let lastTime = Phrase(en: "Last time", nl: "Vorige keer")
  static let didItBefore = Phrase(en: "Did it before", nl: "Deden het eerder")
  static let thanks = Phrase(en: "Thanks", nl: "Waardering")
  static let history = Phrase(en: "History", nl: "Logboek")
  static let note = Phrase(en: "Note", nl: "Notitie")
  static let step = Phrase(en: "Step", nl: "Stap")
  static let state = Phrase(en: "State", nl: "Stand")
  static let dropped = Phrase(en: "Dropped because", nl: "Gestopt omdat")
  static let suitsNobody = Phrase(
    en:
      "Nobody comes up by talent. You can still invite anyone: rotonde invite TASK NAME --text WHY",
    nl: "Op talent komt niemand naar voren. Je kunt wel iemand vragen: rotonde invite TAAK NAAM "
      + "--text WAAROM"
  )
  static let helpers = Phrase(en: "Helps beside it", nl: "Helpt ernaast")
  static let invited = Phrase(en: "Invited", nl: "Uitgenodigd")
  static let leads = Phrase(en: "leads", nl: "trekker")
  static let helpsOut = Phrase(en: "helps out", nl: "helpt mee")
  static let seeksStandIn = Phrase(en: "seeks a stand-in", nl: "zoekt vervanging")
  static let isAsked = Phrase(en: "is asked now", nl: "is nu aan de beurt")
  static let reviewOn = Texts.Balance.reviewOn
}
