public import TaskModel

extension Dates {
  /// A day in whole words, for what is printed: "Monday 16 November 2026".
  public static func long(_ day: Day) -> Phrase {
    let weekday = longWeekdays[day.weekday.rawValue]
    let month = longMonths[day.numbers.month - 1]
    return weekday + " \(day.numbers.day) " + month + " \(day.numbers.year)"
  }

  private static let longWeekdays: [Phrase] = [
    Phrase(en: "Monday", nl: "maandag"), Phrase(en: "Tuesday", nl: "dinsdag"),
    Phrase(en: "Wednesday", nl: "woensdag"), Phrase(en: "Thursday", nl: "donderdag"),
    Phrase(en: "Friday", nl: "vrijdag"), Phrase(en: "Saturday", nl: "zaterdag"),
    Phrase(en: "Sunday", nl: "zondag"),
  ]

  private static let longMonths: [Phrase] = [
    Phrase(en: "January", nl: "januari"), Phrase(en: "February", nl: "februari"),
    Phrase(en: "March", nl: "maart"), Phrase(en: "April", nl: "april"),
    Phrase(en: "May", nl: "mei"), Phrase(en: "June", nl: "juni"), Phrase(en: "July", nl: "juli"),
    Phrase(en: "August", nl: "augustus"), Phrase(en: "September", nl: "september"),
    Phrase(en: "October", nl: "oktober"), Phrase(en: "November", nl: "november"),
    Phrase(en: "December", nl: "december"),
  ]
}
