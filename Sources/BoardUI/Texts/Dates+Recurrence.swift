public import TaskModel

extension Dates {
  /// How often something comes back: "every first Monday of the month".
  public static func recurrence(_ recurrence: Recurrence) -> Phrase {
    switch recurrence.pattern {
    case .weekdays?: Phrase(en: "every weekday", nl: "elke werkdag")
    case .days(let count)?: every(count, dayUnit)
    case .weeks(let count, on: [])?: every(count, weekUnit)
    case .weeks(1, let days)?: Phrase(en: "every ", nl: "elke ") + list(days)
    case .weeks(let count, let days)?:
      every(count, weekUnit) + Phrase(en: " on ", nl: " op ") + list(days)
    case .months(let count, on: nil)?: every(count, monthUnit)
    case .months(1, on: .weekday(let nth, let day)?)?:
      Phrase(
        en: "every \(name(nth).en) \(name(day).en) of the month",
        nl: "elke \(name(nth).nl) \(name(day).nl) van de maand"
      )
    case .months(let count, on: let day?)?:
      every(count, monthUnit) + Phrase(en: " on the ", nl: " op de ") + name(day)
    case .years(let count)?: every(count, yearUnit)
    case nil: Phrase(en: "repeats: ", nl: "herhaalt: ") + recurrence.rule
    }
  }

  /// What one counts in: one of it, and several.
  private struct Unit {
    var one: Phrase
    var several: Phrase
  }

  private static let dayUnit = Unit(
    one: Phrase(en: "every day", nl: "elke dag"),
    several: Phrase(en: "days", nl: "dagen")
  )
  private static let weekUnit = Unit(
    one: Phrase(en: "every week", nl: "elke week"),
    several: Phrase(en: "weeks", nl: "weken")
  )
  private static let monthUnit = Unit(
    one: Phrase(en: "every month", nl: "elke maand"),
    several: Phrase(en: "months", nl: "maanden")
  )
  private static let yearUnit = Unit(
    one: Phrase(en: "every year", nl: "elk jaar"),
    several: Phrase(en: "years", nl: "jaar")
  )

  private static func every(_ count: Int, _ unit: Unit) -> Phrase {
    count == 1 ? unit.one : Phrase(en: "every \(count) ", nl: "elke \(count) ") + unit.several
  }

  private static func list(_ days: [Weekday]) -> Phrase {
    let names = days.map(name)
    return Phrase(en: Phrase.list(names.map(\.en)).en, nl: Phrase.list(names.map(\.nl)).nl)
  }

  private static func name(_ day: Recurrence.DayOfMonth) -> Phrase {
    switch day {
    case .number(let number): Phrase(en: "\(number)\(ending(number))", nl: "\(number)e")
    case .last: Phrase(en: "last day", nl: "laatste dag")
    case .weekday(let nth, let weekday): name(nth) + " " + name(weekday)
    }
  }

  /// What makes a number an ordinal in English: 1st, 22nd, 13th.
  private static func ending(_ number: Int) -> String {
    if (11...13).contains(number) { return "th" }
    return switch number % 10 {
    case 1: "st"
    case 2: "nd"
    case 3: "rd"
    default: "th"
    }
  }

  private static func name(_ nth: Recurrence.Nth) -> Phrase {
    switch nth {
    case .first: Phrase(en: "first", nl: "eerste")
    case .second: Phrase(en: "second", nl: "tweede")
    case .third: Phrase(en: "third", nl: "derde")
    case .fourth: Phrase(en: "fourth", nl: "vierde")
    case .last: Phrase(en: "last", nl: "laatste")
    }
  }

  /// The whole name of a day of the week.
  static func name(_ weekday: Weekday) -> Phrase {
    switch weekday {
    case .monday: Phrase(en: "Monday", nl: "maandag")
    case .tuesday: Phrase(en: "Tuesday", nl: "dinsdag")
    case .wednesday: Phrase(en: "Wednesday", nl: "woensdag")
    case .thursday: Phrase(en: "Thursday", nl: "donderdag")
    case .friday: Phrase(en: "Friday", nl: "vrijdag")
    case .saturday: Phrase(en: "Saturday", nl: "zaterdag")
    case .sunday: Phrase(en: "Sunday", nl: "zondag")
    }
  }
}
