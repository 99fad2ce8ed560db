import TaskModel

extension Command {
  /// What it does to a task, beside taking it up and finishing it.
  var taskName: Phrase {
    switch self {
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
    default: Phrase(same: rawValue)
    }
  }
}
