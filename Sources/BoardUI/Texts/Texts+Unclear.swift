public import TaskModel

extension Texts {
  /// What is said of days and rules that are not clear: what was understood, and what would be.
  public enum Unclear {
    /// The forms a day can have.
    public static let daysThatAre = Phrase(
      en: "A day is written like 2026-11-25, 25-11, 25nov, wed, tomorrow, +2w, week 34 or "
        + "“end november”; with a time like wed 10:00 or 2026-11-25T10:00.",
      nl: "Een dag schrijf je als 2026-11-25, 25-11, 25nov, wo, morgen, +2w, week 34 of "
        + "“eind november”; met een tijd als wo 10:00 of 2026-11-25T10:00."
    )

    /// The forms a rule can have.
    public static let recurrencesThatAre = Phrase(
      en: "Write day, weekday, week, 2w, monday, month, 3m, year, month-15, month-first-monday or "
        + "month-last-friday.",
      nl: "Schrijf dag, werkdag, week, 2w, maandag, maand, 3m, jaar, maand-15, "
        + "maand-eerste-maandag of maand-laatste-vrijdag."
    )

    /// What is not clear about a day, in one line.
    public static func day(_ problem: UnclearDay) -> Phrase {
      switch problem {
      case .unreadable(let text, let nearest?):
        Phrase(
          en: "“\(text)” is no day; did you mean “\(nearest)”?",
          nl: "“\(text)” is geen dag; bedoel je “\(nearest)”?"
        )
      case .unreadable(let text, nil):
        Phrase(
          en: "“\(text)” is no day; wed, tomorrow, +3d, 25-11, week 34 are.",
          nl: "“\(text)” is geen dag; wel wo, morgen, +3d, 25-11, week 34."
        )
      case .ambiguous(let text, let days): ambiguous(text, days)
      case .noSuchDay(let text, let nearest?):
        Phrase(
          en: "The calendar has no “\(text)”; it does have \(Dates.withYear(nearest).en).",
          nl: "De kalender heeft geen “\(text)”; wel \(Dates.withYear(nearest).nl)."
        )
      case .noSuchDay(let text, nil):
        Phrase(
          en: "The calendar has no “\(text)”. First the day, then the month: 25-11.",
          nl: "De kalender heeft geen “\(text)”. Eerst de dag, dan de maand: 25-11."
        )
      case .noSuchWeek(let text, let year, let weeks):
        Phrase(
          en: "There is no “\(text)”: \(year) has \(weeks) weeks.",
          nl: "“\(text)” bestaat niet: \(year) heeft \(weeks) weken."
        )
      case .noSuchTime(let text):
        Phrase(
          en: "The clock has no such time: “\(text)”. Write it like wed 10:00.",
          nl: "De klok heeft die tijd niet: “\(text)”. Schrijf het als wo 10:00."
        )
      case .timeWithoutDay(_, let time):
        Phrase(
          en: "\(time) on which day? Write it like wed 10:00 or 25-11@10:00.",
          nl: "\(time) op welke dag? Schrijf het als wo 10:00 of 25-11@10:00."
        )
      case .past(let text, let day):
        Phrase(
          en: "“\(text)” is gone by: \(Dates.withYear(day).en). With its year it is taken.",
          nl: "“\(text)” is voorbij: \(Dates.withYear(day).nl). Met het jaar erbij mag het."
        )
      case .notYet(let text, let day):
        Phrase(
          en: "“\(text)” is still to come: \(Dates.withYear(day).en). Yesterday, 7d (a week ago), "
            + "1-11 are gone by.",
          nl: "“\(text)” moet nog komen: \(Dates.withYear(day).nl). Gisteren, 7d (een week "
            + "geleden), 1-11 zijn voorbij."
        )
      case .tooFar(let text):
        Phrase(
          en: "“\(text)” is more than ten years ahead; with its year it is taken.",
          nl: "“\(text)” is meer dan tien jaar vooruit; met het jaar erbij mag het."
        )
      }
    }

    private static func ambiguous(_ text: String, _ days: [Day]) -> Phrase {
      let names = days.map(Dates.withYear)
      let forms = Phrase.either(days.map(short))
      return Phrase(
        en: "“\(text)” can be \(Phrase.either(names.map(\.en)).en); write \(forms.en).",
        nl: "“\(text)” kan zijn: \(Phrase.either(names.map(\.nl)).nl); schrijf \(forms.nl)."
      )
    }

    /// A day as one types it.
    private static func short(_ day: Day) -> String {
      let (year, month, day) = day.numbers
      return "\(day)-\(month)-\(year)"
    }

    /// What is not clear about a rule, in one line.
    public static func recurrence(_ problem: UnclearRecurrence) -> Phrase {
      switch problem {
      case .unreadable(let text, let nearest?):
        Phrase(
          en: "“\(text)” does not say how often; did you mean “\(nearest)”?",
          nl: "“\(text)” zegt niet hoe vaak; bedoel je “\(nearest)”?"
        )
      case .unreadable(let text, nil):
        Phrase(
          en: "“\(text)” does not say how often; day, 2w, monday, month-first-monday do.",
          nl: "“\(text)” zegt niet hoe vaak; wel dag, 2w, maandag, maand-eerste-maandag."
        )
      case .countOutOfRange(let text):
        Phrase(
          en: "“\(text)”: the number is from 1 to 99.",
          nl: "“\(text)”: het getal is van 1 tot en met 99."
        )
      case .notEveryMonth(let text):
        Phrase(
          en: "Not every month has that: “\(text)”; month-last-monday it does.",
          nl: "Niet elke maand heeft dat: “\(text)”; wel maand-laatste-maandag."
        )
      }
    }
  }
}
