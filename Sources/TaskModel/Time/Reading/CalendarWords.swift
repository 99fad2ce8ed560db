/// The words for days, months and spans of time, in both languages and their usual short forms.
///
/// All of them folded: lower case, without accents.
enum CalendarWords {
  /// A span of time that one counts in.
  enum Unit { case day, week, month, year }

  /// Which end of a week, month or year is meant.
  enum Part { case begin, middle, end }

  /// Which one is meant, seen from today.
  enum Relation { case this, coming, next }

  /// The day of the week of that name.
  static func weekday(_ word: String) -> Weekday? { weekdays[word] }

  /// The month of that name, 1 to 12.
  static func month(_ word: String) -> Int? { months[word] }

  /// The unit of that name; a single letter is one only behind a number.
  static func unit(_ word: String, behindNumber: Bool) -> Unit? {
    units[word] ?? (behindNumber ? letters[word] : nil)
  }

  /// Whether a word behind a number makes it an ordinal: `25th`, `1e`.
  static func isOrdinalEnding(_ word: String) -> Bool {
    ["st", "nd", "rd", "th", "e", "ste", "de"].contains(word)
  }

  private static let weekdays = table([
    (Weekday.monday, "mon monday mondays ma maandag maandags"),
    (.tuesday, "tue tues tuesday tuesdays di dinsdag dinsdags"),
    (.wednesday, "wed weds wednesday wednesdays wo woensdag woensdags"),
    (.thursday, "thu thur thurs thursday thursdays do donderdag donderdags"),
    (.friday, "fri friday fridays vr vrijdag vrijdags"),
    (.saturday, "sat saturday saturdays za zaterdag zaterdags"),
    (.sunday, "sun sunday sundays zo zondag zondags"),
  ])

  private static let months = table([
    (1, "jan january januari"), (2, "feb february februari"), (3, "mar mrt march maart"),
    (4, "apr april"), (5, "may mei"), (6, "jun june juni"), (7, "jul july juli"),
    (8, "aug august augustus"), (9, "sep sept september"), (10, "oct okt october oktober"),
    (11, "nov november"), (12, "dec december"),
  ])

  private static let units = table([
    (Unit.day, "day days dag dagen"), (.week, "week weeks weken"),
    (.month, "month months maand maanden"), (.year, "year years jaar jaren"),
  ])

  private static let letters = table([
    (Unit.day, "d"), (.week, "w"), (.month, "m"), (.year, "y j"),
  ])

  static let parts = table([
    (Part.begin, "begin beginning start"), (.middle, "half mid midden medio"),
    (.end, "end eind einde"),
  ])

  static let relations = table([
    (Relation.this, "this dit deze"),
    (.coming, "coming komend komende aanstaande aankomende"),
    (.next, "next volgend volgende"),
  ])

  /// Days that are named by how far they are from today.
  static let nearDays: [String: Int] = [
    "today": 0, "vandaag": 0, "tomorrow": 1, "morgen": 1, "overmorgen": 2, "yesterday": -1,
    "gisteren": -1, "eergisteren": -2,
  ]

  /// Every word that can stand in a day, for finding the one that was nearly typed.
  static let all: [String] =
    (Array(weekdays.keys) + Array(months.keys) + Array(nearDays.keys) + Array(parts.keys)
    + Array(relations.keys) + ["weekend", "week"]).sorted()

  static let allWeekdays: [String] = weekdays.keys.sorted()

  /// A table from each of several words to what they mean.
  static func table<Meaning>(_ rows: [(Meaning, String)]) -> [String: Meaning] {
    var table: [String: Meaning] = [:]
    for (meaning, words) in rows {
      for word in words.split(separator: " ") { table[String(word)] = meaning }
    }
    return table
  }
}
