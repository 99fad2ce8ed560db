public import TaskModel

/// Days and times as people read them.
public enum Dates {
  /// A day near today by its name, others as "Wed 25 Nov", with the year when it is another one.
  public static func day(_ day: Day, today: Day) -> Phrase {
    switch today.days(to: day) {
    case 0: return Phrase(en: "today", nl: "vandaag")
    case 1: return Phrase(en: "tomorrow", nl: "morgen")
    case -1: return Phrase(en: "yesterday", nl: "gisteren")
    default: return full(day, today: today)
    }
  }

  /// A day as "Wed 25 Nov", with the year when it is another one.
  public static func full(_ day: Day, today: Day) -> Phrase {
    let year = day.numbers.year
    return withoutYear(day) + (year == today.numbers.year ? "" : " \(year)")
  }

  /// A day as "Wed 25 Nov 2026", for where it is not clear which year it is.
  public static func withYear(_ day: Day) -> Phrase {
    withoutYear(day) + " \(day.numbers.year)"
  }

  private static func withoutYear(_ day: Day) -> Phrase {
    weekdays[day.weekday.rawValue] + " " + dayAndMonth(day)
  }

  /// A day as "25 Nov", for the axis of a plot.
  public static func dayAndMonth(_ day: Day) -> Phrase {
    Phrase(same: "\(day.numbers.day) ") + month(day)
  }

  /// The month a day is in: "Nov".
  public static func month(_ day: Day) -> Phrase { months[day.numbers.month - 1] }

  /// A quarter as "Q4 2026"; "kw4 2026".
  public static func quarter(_ quarter: Quarter) -> Phrase {
    Phrase(en: "Q\(quarter.number)", nl: "kw\(quarter.number)") + " \(quarter.year)"
  }

  /// How long something took, to the nearest minute, hour or day: "40 min", "5 hours", "12 days".
  public static func duration(seconds: Int64) -> Phrase {
    let minutes = (max(0, seconds) + 30) / 60
    let hours = (max(0, seconds) + 1_800) / 3_600
    let days = (max(0, seconds) + 43_200) / 86_400
    if minutes < 60 { return Phrase(same: "\(minutes) min") }
    if hours < 2 { return Phrase(en: "1 hour", nl: "1 uur") }
    if hours < 48 { return Phrase(en: "\(hours) hours", nl: "\(hours) uur") }
    return Phrase(en: "\(days) days", nl: "\(days) dagen")
  }

  /// A day and, where there is one, its time: "Wed 25 Nov 10:00".
  public static func moment(_ moment: Moment, today: Day) -> Phrase {
    let day = day(moment.day, today: today)
    return moment.time.map { day + " \($0)" } ?? day
  }

  /// An instant as one says it of something that happened: "09:41" today, else the day.
  public static func past(_ instant: Instant, today: Day, clock: WallClock) -> Phrase {
    let moment = clock.moment(of: instant)
    if moment.day == today, let time = moment.time { return Phrase(same: time.description) }
    return day(moment.day, today: today)
  }

  /// How long ago a day is, as one says it: "yesterday", "12 days ago", "5 weeks ago".
  public static func ago(_ day: Day, today: Day) -> Phrase {
    let days = day.days(to: today)
    switch days {
    case ...1: return self.day(day, today: today)
    case 2..<21: return Phrase(en: "\(days) days ago", nl: "\(days) dagen geleden")
    case 21..<91: return Phrase(en: "\(days / 7) weeks ago", nl: "\(days / 7) weken geleden")
    case 91..<730: return Phrase(en: "\(days / 30) months ago", nl: "\(days / 30) maanden geleden")
    default: return Phrase(en: "\(days / 365) years ago", nl: "\(days / 365) jaar geleden")
    }
  }

  /// Hours without a needless fraction: "2 h", "1.5 h"; "2 uur", "1,5 uur".
  public static func hours(_ hours: Double) -> Phrase {
    let whole = hours.rounded() == hours && hours.magnitude < 1e6
    let text = whole ? "\(Int(hours))" : "\(hours)"
    return Phrase(
      en: "\(text) h",
      nl: "\(String(text.map { $0 == "." ? "," : $0 })) uur"
    )
  }

  private static let weekdays: [Phrase] = [
    Phrase(en: "Mon", nl: "ma"), Phrase(en: "Tue", nl: "di"), Phrase(en: "Wed", nl: "wo"),
    Phrase(en: "Thu", nl: "do"), Phrase(en: "Fri", nl: "vr"), Phrase(en: "Sat", nl: "za"),
    Phrase(en: "Sun", nl: "zo"),
  ]

  private static let months: [Phrase] = [
    Phrase(en: "Jan", nl: "jan"), Phrase(en: "Feb", nl: "feb"), Phrase(en: "Mar", nl: "mrt"),
    Phrase(en: "Apr", nl: "apr"), Phrase(en: "May", nl: "mei"), Phrase(en: "Jun", nl: "jun"),
    Phrase(en: "Jul", nl: "jul"), Phrase(en: "Aug", nl: "aug"), Phrase(en: "Sep", nl: "sep"),
    Phrase(en: "Oct", nl: "okt"), Phrase(en: "Nov", nl: "nov"), Phrase(en: "Dec", nl: "dec"),
  ]
}
