import TaskModel

extension Texts {
  /// What the form of a task says at its fields.
  enum TaskForm {
    static let new = Phrase(en: "New task", nl: "Nieuwe taak")

    static func edit(_ title: String) -> Phrase {
      Phrase(en: "Change “\(title)”", nl: "“\(title)” aanpassen")
    }

    static let why = Phrase(en: "What it is for.", nl: "Waartoe het dient.")
    static let on = Phrase(
      en: "When it takes place: wed, wed 10:00, 25-11, tomorrow, +2w.",
      nl: "Wanneer het is: wo, wo 10:00, 25-11, morgen, +2w."
    )
    static let by = Phrase(
      en: "The last day for it: fri, 25-11, next week, end november.",
      nl: "De laatste dag ervoor: vr, 25-11, volgende week, eind november."
    )
    static let repeats = Phrase(
      en: "How often: week, 2w, monday, month-first-monday. Empty: once.",
      nl: "Hoe vaak: week, 2w, maandag, maand-eerste-maandag. Leeg: één keer."
    )
    static let note = Phrase(
      en: "A longer text; Markdown may be used.",
      nl: "Een langere tekst; Markdown mag."
    )
    static let flag = Phrase(en: "Space changes it.", nl: "De spatiebalk verandert het.")
    static let choice = Phrase(en: "← and → choose.", nl: "← en → kiezen.")
    static let links = Phrase(
      en: "Addresses of pages and files, one a line.",
      nl: "Adressen van pagina's en bestanden, één per regel."
    )
    static let supports = Phrase(
      en: "A word of the title of the task it supports.",
      nl: "Een woord uit de titel van de taak die het steunt."
    )
    static let notSaid = Phrase(en: "not said", nl: "niet gezegd")
    static let frames = Phrase(
      en: "What is fixed, by whom and why; the rest is free.",
      nl: "Wat vastligt, door wie en waarom; de rest is vrij."
    )
    static let origin = Phrase(
      en: "The old job description it was taken out of.",
      nl: "De oude beschrijving van een baan waar het uit komt."
    )
    static let expects = Phrase(
      en: "When it is an experiment: what we expect of it.",
      nl: "Als het een proef is: wat we ervan verwachten."
    )
    static let until = Phrase(
      en: "The day on which we look back on it.",
      nl: "De dag waarop we erop terugkijken."
    )
    static let happened = Phrase(
      en: "Of an experiment: what happened.",
      nl: "Van een proef: wat er gebeurde."
    )
    static let learned = Phrase(
      en: "Did not work, did learn: that is a success.",
      nl: "Werkte niet, wel geleerd: dat is een succes."
    )
  }
}
