import TaskModel

extension Texts {
  enum Add {
    static let title = Phrase(en: "New task:", nl: "Nieuwe taak:")
    static let placeholder = Phrase(
      en: "Cook soup @residents #kitchen by:wed x3 ~2h every:week",
      nl: "Soep koken @bewoners #keuken uiterlijk:wo x3 ~2u elke:week"
    )
    static let hint = Phrase(
      en: "@ for whom · # tag · by: or on: day · x3 places · ~2h hours · every:week",
      nl: "@ voor wie · # label · uiterlijk: of op: dag · x3 plekken · ~2u uren · elke:week"
    )
    static let newStakeholder = Phrase(
      en: "A new stakeholder: what are they called?",
      nl: "Een nieuwe belanghebbende: hoe heten ze?"
    )
    static let titleMissing = Phrase(
      en: "Type what is to be done.",
      nl: "Typ wat er te doen is."
    )

    /// What is understood of a line: "Cook soup: for Residents, by Wed 25 Nov, 3 places".
    static func reading(_ form: QuickForm, sentences: Sentences) -> Phrase {
      var parts: [Phrase] = []
      let task = TaskID(rawValue: "new").map(form.task(id:))
      if let task { parts.append(sentences.forWhom(task)) }
      if let on = form.on { parts.append(Dates.moment(on, today: sentences.today)) }
      if let by = form.by {
        let day = Dates.moment(by, today: sentences.today)
        parts.append(Phrase(en: "by \(day.en)", nl: "uiterlijk \(day.nl)"))
      }
      if let places = form.places {
        parts.append(
          places == 1
            ? Phrase(en: "1 place", nl: "1 plek")
            : Phrase(en: "\(places) places", nl: "\(places) plekken")
        )
      }
      if let hours = form.hours { parts.append(Dates.hours(hours)) }
      if let repeats = task?.repeats { parts.append(Dates.recurrence(repeats)) }
      parts += form.tags.map { Phrase(same: "#\($0)") }
      let title = form.title.isEmpty ? titleMissing : Phrase(same: form.title)
      return title + Phrase(same: ": ") + parts.joined(separator: ", ")
    }

    /// What was marked but not understood, and what would be.
    static func problem(_ problem: QuickForm.Problem) -> Phrase {
      switch problem {
      case .unknownStakeholder(let name):
        Phrase(
          en: "“\(name)” is not a stakeholder yet: Enter adds them.",
          nl: "“\(name)” is nog geen belanghebbende: Enter voegt die toe."
        )
      case .ambiguousStakeholder(let name, let candidates):
        Phrase(
          en: "“\(name)” can be \(Phrase.either(candidates.map(\.name)).en).",
          nl: "“\(name)” kan zijn: \(Phrase.either(candidates.map(\.name)).nl)."
        )
      case .unclearDay(let problem): Unclear.day(problem)
      case .onAndBy:
        Phrase(
          en: "on: is the day it takes place, by: the last day; give one of them.",
          nl: "op: is de dag zelf, uiterlijk: de laatste dag; geef er een van."
        )
      case .unclearRecurrence(let problem): Unclear.recurrence(problem)
      case .unreadablePlaces(let text):
        Phrase(
          en: "“\(text)” is not a number of places; x1 to x999 are.",
          nl: "“\(text)” is geen aantal plekken; wel x1 tot x999."
        )
      }
    }
  }
}
