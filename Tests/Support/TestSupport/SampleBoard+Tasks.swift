public import TaskModel

extension SampleBoard {
  /// A task in every state, and every mark a card can have.
  public static let tasks = open + doing + waiting + finished

  private static let open = [
    make("h3mn", "Flyers rondbrengen") {
      $0.serves = [stakeholder("bewoners")]
      $0.tags = ["buurt"]
      $0.created = Stamp(at: instant("2026-10-01T08:00:00Z"), by: person("jan"))
    },
    make("w4ke", "Vergunning voorbereiden en tekenen") {
      $0.serves = [stakeholder("gemeente")]
      $0.places = [
        Place(id: place("a"), label: "voorbereiden", count: 2),
        Place(
          id: place("b"),
          label: "tekenen",
          count: 1,
          only: Reservation(
            who: .engagement(.paid),
            explain: "Tekenen vraagt een mandaat van de burgemeester.",
            ground: .law,
            ref: "art. 10:3 Awb",
            reviewOn: day("2027-03-01")
          )
        ),
      ]
    },
    make("z9pq", "Kast op zolder opruimen") { $0.note = "Er staat ook een naaimachine." },
    make("t5rd", "Fietsen nakijken met de kinderen") {
      $0.serves = [stakeholder("school")]
      $0.by = Moment(day: day("2026-12-04"))
      $0.help = HelpRequest(talent: "fietsen maken")
    },
  ]

  private static let doing = [
    make("k7f2", "Soep koken voor de woensdagtafel") {
      $0.serves = [stakeholder("bewoners")]
      $0.why = "Samen eten maakt de week minder lang."
      $0.note = "Twaalf borden, één zonder noten.\nDe pannen staan in de kelder."
      $0.places = [Place(id: place("a"), count: 3)]
      $0.on = Moment(day: day("2026-11-25"), time: TimeOfDay(hour: 10, minute: 0))
      $0.hours = 2.5
      $0.repeats = Recurrence(rule: "week")
      $0.tags = ["keuken"]
      $0.steps = [Step(text: "Boodschappen", done: true), Step(text: "Snijden")]
      $0.claims = [Claim(person: person("jan"), at: instant("2026-11-20T09:41:00Z"))]
    },
    make("p8sv", "Bezoek aan huis afspreken") {
      $0.serves = [stakeholder("bewoners")]
      $0.claims = [
        Claim(person: person("samira"), at: instant("2026-11-19T10:00:00Z"), standIn: true)
      ]
      $0.experiment = Experiment(expects: "Minder mensen alleen")
    },
    make("m2xa", "Lasten voor het feest tillen") {
      $0.serves = [stakeholder("school")]
      $0.claims = [
        Claim(person: person("jan"), at: instant("2026-11-19T10:00:00Z")),
        Claim(person: person("piet"), at: instant("2026-11-19T11:00:00Z"), waiting: true),
      ]
    },
  ]

  private static let waiting = [
    make("n6hw", "Zomerfeest aanvragen") {
      $0.serves = [stakeholder("bewoners")]
      $0.waiting = Waiting(on: "antwoord van de gemeente")
      $0.claims = [Claim(person: person("jan"), at: instant("2026-11-01T10:00:00Z"))]
    }
  ]

  private static let finished = [
    make("d4ne", "Herfstmarkt houden") {
      $0.serves = [stakeholder("bewoners")]
      $0.claims = [Claim(person: person("samira"), at: instant("2026-10-01T10:00:00Z"))]
      $0.done = Stamp(at: instant("2026-11-21T16:00:00Z"), by: person("samira"))
    },
    make("x3bg", "Papieren nieuwsbrief maken") {
      $0.serves = [stakeholder("bewoners")]
      $0.dropped = Dropped(
        at: instant("2026-11-18T16:00:00Z"),
        by: person("piet"),
        because: "iedereen leest de app"
      )
    },
  ]

  private static func make(_ id: String, _ title: String, _ fill: (inout Task) -> Void) -> Task {
    var made = Task(id: task(id), title: title)
    fill(&made)
    return made
  }
}
