/// How things stand on the board as a whole, between paid and voluntary and between what is asked
/// and what is taken up.
///
/// It says nothing about anybody in particular (R8): it counts tasks and places, and where a group
/// of people is so small that its number would be somebody's, that number is left out.
public struct Balance: Equatable, Sendable {
  /// The day of which it is told.
  public let today: Day
  /// By whom the tasks still to be done are carried.
  public internal(set) var mix = Mix()
  /// The same of those among them that support another task: the work behind the scenes.
  public internal(set) var supportMix = Mix()
  /// By whom what was finished was carried, by quarter, oldest first; none before the first
  /// finished task, and at most ``quartersShown``.
  public internal(set) var quarters: [QuarterMix] = []
  /// Places taken by paid people and by volunteers, beside how many people there are of each.
  public internal(set) var places: Apart<PlacesTaken>
  /// Who pulls the tasks that both are on.
  public internal(set) var pulling: Apart<Pulling>
  /// Help between paid people and volunteers.
  public internal(set) var help: Apart<HelpGiven>
  /// Tasks still to be done that ask for help, and that nobody helps with yet.
  public internal(set) var unansweredCalls = 0
  /// The reserved places of tasks still to be done, the first to be looked at first.
  public internal(set) var reservations: [ReservedPlace] = []
  /// Tasks that nobody is on, the oldest first.
  public internal(set) var nobodyDoes: [TaskMention] = []
  /// Tasks still to be done that say neither for whom nor what they support, the oldest first (R5).
  public internal(set) var servesNobody: [TaskMention] = []
  /// What we stopped doing, the latest first (R13).
  public internal(set) var stopped: [StoppedTask] = []
  /// Talents of which nobody who has them is on a task, in the order of the alphabet.
  public internal(set) var unusedTalents: [UnusedTalent] = []

  /// How many quarters are told of: two years.
  public static let quartersShown = 8
}

/// By whom what was finished in a quarter was carried.
public struct QuarterMix: Equatable, Sendable {
  /// The quarter.
  public let quarter: Quarter
  /// By whom it was carried.
  public internal(set) var mix = Mix()
}

/// Numbers for paid people and volunteers apart, or why there are none.
public enum Apart<Numbers: Equatable & Sendable>: Equatable, Sendable {
  /// The numbers.
  case numbers(Numbers)
  /// Only one person is engaged in this way, so that the number would be theirs (R8).
  case onlyOne(Engagement)

  /// The numbers, where they may be told.
  public var told: Numbers? {
    guard case .numbers(let numbers) = self else { return nil }
    return numbers
  }
}

/// Places taken on the tasks still to be done, beside how many people there are.
public struct PlacesTaken: Equatable, Sendable {
  /// People of the team who are paid; who left is not counted.
  public internal(set) var paidPeople = 0
  /// Volunteers of the team.
  public internal(set) var volunteers = 0
  /// Places taken by paid people.
  public internal(set) var takenByPaid = 0
  /// Places taken by volunteers.
  public internal(set) var takenByVolunteers = 0
}

/// Who pulls, in the tasks still to be done that paid people and volunteers are both on (S06).
public struct Pulling: Equatable, Sendable {
  /// Tasks that a volunteer pulls.
  public internal(set) var byVolunteer = 0
  /// Tasks that a paid person pulls.
  public internal(set) var byPaid = 0
  /// Tasks that a volunteer and a paid person pull together.
  public internal(set) var byBoth = 0
  /// Tasks of which nobody has said who pulls.
  public internal(set) var notSaid = 0
}

/// Help between paid people and volunteers: tasks, finished ones of the quarters told of included,
/// in which somebody helps out with what another pulls or asked help for (R11).
///
/// Whoever answers a call for help joins as a helper, so what came of calls is in it.
public struct HelpGiven: Equatable, Sendable {
  /// Tasks in which a paid person helps a volunteer.
  public internal(set) var paidToVolunteer = 0
  /// Tasks in which a volunteer helps a paid person.
  public internal(set) var volunteerToPaid = 0
  /// Tasks in which paid people help each other.
  public internal(set) var amongPaid = 0
  /// Tasks in which volunteers help each other.
  public internal(set) var amongVolunteers = 0
}
