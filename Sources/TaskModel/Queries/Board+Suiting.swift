extension Task {
  /// The talents that help with it, and the one it asks help for.
  public var soughtTalents: [String] { talents + [help?.talent].compactMap(\.self) }
}

extension Board {
  /// Whether a task is something for a person to take up now.
  ///
  /// A talent of theirs, or something they wish to learn, is one that helps with it or that it asks
  /// help for; or it is good to begin with, and they have named no talents yet. And there is a place
  /// that they could take.
  ///
  /// Paid or volunteer is looked at only where a place is reserved (R2, R4).
  public func suits(_ task: Task, _ person: Person, on today: Day) -> Bool {
    guard task.state.isUnfinishedBusiness, person.left == nil else { return false }
    let mine = person.talents + person.learns
    let isForMe =
      task.starter && person.talents.isEmpty
      || task.soughtTalents.contains { sought in mine.contains { isSameTalent($0, sought) } }
    guard isForMe, task.claim(of: person.id)?.hasPlace != true else { return false }
    guard case .free? = try? opening(in: task, wanted: nil, for: person.id, on: today) else {
      return false
    }
    return true
  }

  /// Whom one could invite to a task because it suits them: by name, and without those who are on it
  /// or have been asked.
  ///
  /// No count, no order of merit, and nothing about how somebody is engaged (R2, R8).
  public func peopleSuiting(_ task: Task, on today: Day) -> [Person] {
    people.filter { person in
      task.claim(of: person.id) == nil && !task.invites.contains { $0.person == person.id }
        && suits(task, person, on: today)
    }
    .sortedByName(\.name)
  }

  /// Who could help with a case, by a talent of theirs or by what they wish to learn: by name, and
  /// without whoever asks and those who think along already.
  public func peopleWhoCanHelp(with one: Case) -> [Person] {
    guard one.isOpen, let call = one.help, let sought = call.talent else { return [] }
    return people.filter { person in
      person.left == nil && person.id != call.by && !one.helpers.contains(person.id)
        && (person.talents + person.learns).contains { isSameTalent($0, sought) }
    }
    .sortedByName(\.name)
  }
}

/// Whether two names of talents mean the same: equal, or one stands in the other as whole words.
///
/// People write in their own words: `koken` and `koken voor groepen`.
public func isSameTalent(_ one: String, _ other: String) -> Bool {
  let (one, other) = (spaced(one), spaced(other))
  return one.count > 2 && other.count > 2 && (one.contains(other) || other.contains(one))
}

/// The words of a text, folded, with one space before and behind each.
private func spaced(_ text: String) -> String {
  let words = folded(text).split { !($0.isLetter || $0.isNumber) }
  return " " + words.joined(separator: " ") + " "
}
