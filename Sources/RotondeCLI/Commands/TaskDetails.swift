import ArgumentParser
import TaskModel

/// What one can say about a task beside its title, when adding it and later.
struct TaskDetails: ParsableArguments {
  @Option(
    name: .customLong("for"),
    help: .both(
      en: "Whom it serves; may be given several times.",
      nl: "Voor wie het is; mag vaker.",
      value: .stakeholder
    ),
    completion: .stakeholderID
  )
  var serves: [String] = []

  @Option(help: .both(en: "What it is for.", nl: "Waartoe het dient.", value: .text))
  var why: String?

  @Option(
    help: .both(
      en: "The task it supports, instead of serving somebody itself.",
      nl: "De taak die het steunt, in plaats van zelf voor iemand te zijn.",
      value: .task
    )
  )
  var supports: String?

  @Option(
    help: .both(
      en: "When it takes place: 2026-11-25, 25-11, 25nov, wed, wed10:00, tomorrow, +2w, week34.",
      nl: "Wanneer het is: 2026-11-25, 25-11, 25nov, wo, wo10:00, morgen, +2w, week34.",
      value: .day
    )
  )
  var on: String?

  @Option(
    help: .both(
      en: "When it is to be done at the latest; also “eind november”, “next week”.",
      nl: "Uiterlijk wanneer; ook “eind november”, “volgende week”.",
      value: .day
    )
  )
  var by: String?

  @Option(
    help: .both(
      en: "About how many hours it takes one person.",
      nl: "Hoeveel uur het iemand ongeveer kost.",
      value: .number
    )
  )
  var hours: String?

  @Option(
    name: .customLong("tag"),
    help: .both(
      en: "A word to find it by; may be given several times.",
      nl: "Een woord om het terug te vinden; mag vaker.",
      value: .word
    )
  )
  var tags: [String] = []

  @Option(
    name: .customLong("talent"),
    help: .both(
      en: "A talent that helps; may be given several times.",
      nl: "Een talent dat helpt; mag vaker.",
      value: .talent
    )
  )
  var talents: [String] = []

  @Option(
    help: .both(
      en: "A longer text, in Markdown.",
      nl: "Een langere tekst, in Markdown.",
      value: .text
    )
  )
  var note: String?

  @Option(
    help: .both(
      en: "How often it comes back: day, weekday, week, 2w, monday, month, 3m, year, "
        + "month-first-monday, month-15.",
      nl: "Hoe vaak het terugkomt: dag, werkdag, week, 2w, maandag, maand, 3m, jaar, "
        + "maand-eerste-maandag, maand-15.",
      value: .rule
    )
  )
  var every: String?

  @Option(
    help: .both(
      en: "The old job description it was taken out of.",
      nl: "De oude beschrijving van een baan waar het uit komt.",
      value: .text
    )
  )
  var origin: String?

  @Option(
    name: .customLong("link"),
    help: .both(
      en: "The address of a page or file that belongs to it; may be given several times.",
      nl: "Het adres van een pagina of bestand dat erbij hoort; mag vaker.",
      value: .text
    )
  )
  var links: [String] = []

  @Flag(
    inversion: .prefixedNo,
    help: .both(en: "Whether it is good to begin with.", nl: "Of het geschikt is om te beginnen.")
  )
  var starter: Bool?

  @Option(
    help: .both(
      en: "Whose idea it was: ours or residents.",
      nl: "Wiens idee het was: ours (van ons) of residents (van inwoners).",
      value: .word
    )
  )
  var initiative: Initiative?

  @Option(
    help: .both(
      en: "What is fixed, by whom and why; the rest is free.",
      nl: "De kaders: wat vastligt, door wie en waarom; de rest is vrij.",
      value: .text
    )
  )
  var frames: String?

  @Option(
    help: .both(
      en: "It is an experiment: what we expect of it.",
      nl: "Het is een proef: wat we ervan verwachten.",
      value: .text
    )
  )
  var expects: String?

  @Option(
    help: .both(
      en: "The day on which we look back on the experiment.",
      nl: "De dag waarop we op de proef terugkijken.",
      value: .day
    )
  )
  var until: String?
}
