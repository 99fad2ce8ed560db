import TaskModel

extension Sentences {
  /// What somebody did about places, parts, invitations and help, as a line.
  func placesLine(_ deed: Deed, _ who: Phrase, _ what: String) -> Phrase? {
    switch deed {
    case .addPlace:
      Phrase(en: "\(who.en) added a place to \(what)", nl: "\(who.nl) maakte een plek bij \(what)")
    case .editPlace:
      Phrase(
        en: "\(who.en) changed a place of \(what)",
        nl: "\(who.nl) veranderde een plek van \(what)"
      )
    case .removePlace:
      Phrase(
        en: "\(who.en) took out a place of \(what)",
        nl: "\(who.nl) haalde een plek weg bij \(what)"
      )
    case .reserve:
      Phrase(
        en: "\(who.en) reserved a place of \(what), with an explanation",
        nl: "\(who.nl) hield een plek van \(what) apart, met uitleg"
      )
    case .unreserve:
      Phrase(
        en: "\(who.en) opened a place of \(what) to everybody",
        nl: "\(who.nl) maakte een plek van \(what) open voor iedereen"
      )
    case .seekStandIn:
      Phrase(
        en: "\(who.en) seeks a stand-in for \(what)",
        nl: "\(who.nl) zoekt vervanging voor \(what)"
      )
    case .keepPlace:
      Phrase(
        en: "\(who.en) no longer seeks a stand-in for \(what)",
        nl: "\(who.nl) zoekt geen vervanging meer voor \(what)"
      )
    case .lead: Phrase(en: "\(who.en) leads \(what)", nl: "\(who.nl) is trekker van \(what)")
    case .assist:
      Phrase(en: "\(who.en) helps out with \(what)", nl: "\(who.nl) helpt mee met \(what)")
    case .invite:
      // Whom is between the two of them, and for those who look at the task.
      Phrase(
        en: "\(who.en) invited somebody to \(what)",
        nl: "\(who.nl) nodigde iemand uit voor \(what)"
      )
    case .endInvite:
      // Declined or taken back: nobody can tell, and it is nobody's business (R3).
      Phrase(
        en: "An invitation to \(what) is no longer open",
        nl: "Een uitnodiging voor \(what) staat niet meer open"
      )
    case .askHelp:
      Phrase(en: "\(who.en) asks for help with \(what)", nl: "\(who.nl) vraagt hulp bij \(what)")
    case .endHelp:
      Phrase(en: "\(what) no longer asks for help", nl: "\(what) vraagt geen hulp meer")
    case .help:
      Phrase(en: "\(who.en) came to help with \(what)", nl: "\(who.nl) kwam helpen bij \(what)")
    default: nil
    }
  }

  /// What whoever did something of that kind is told.
  func placesConfirmation(_ entry: LogEntry, _ title: String) -> Phrase {
    let task = entry.task.flatMap { board.tasks[$0] }
    switch entry.deed {
    case .addPlace, .editPlace, .removePlace:
      return Phrase(en: "The places of “\(title)”: ", nl: "De plekken van “\(title)”: ")
        + (task.map(places) ?? Phrase(same: "")) + "."
    case .reserve:
      return Phrase(
        en: "Reserved, with its explanation. The places of “\(title)”: ",
        nl: "Apart gehouden, met uitleg. De plekken van “\(title)”: "
      ) + (task.map(places) ?? Phrase(same: "")) + "."
    case .unreserve:
      return Phrase(
        en: "That place of “\(title)” is for everybody now.",
        nl: "Die plek van “\(title)” is nu voor iedereen."
      )
    case .seekStandIn:
      return Phrase(
        en: "You seek a stand-in for “\(title)”. It stays yours until somebody takes over.",
        nl: "Je zoekt vervanging voor “\(title)”. Het blijft van jou tot iemand het overneemt."
      )
    case .keepPlace:
      return Phrase(en: "You keep “\(title)” after all.", nl: "Je houdt “\(title)” toch zelf.")
    case .lead:
      return Phrase(en: "You lead “\(title)” now.", nl: "Jij bent trekker van “\(title)”.")
    case .assist:
      return Phrase(en: "You help out with “\(title)”.", nl: "Je helpt mee met “\(title)”.")
    case .invite:
      let guest = task?.invites.last.map { name($0.person) } ?? ""
      return Phrase(
        en: "\(guest) is invited to “\(title)”, with your words.",
        nl: "\(guest) is uitgenodigd voor “\(title)”, met jouw woorden."
      )
    case .endInvite:
      return Phrase(
        en: "That invitation to “\(title)” is gone, and leaves no trace.",
        nl: "Die uitnodiging voor “\(title)” is weg, en laat geen spoor na."
      )
    case .askHelp:
      let talent = task?.help?.talent ?? ""
      return Phrase(
        en: "“\(title)” asks for help now: \(talent).",
        nl: "“\(title)” vraagt nu hulp: \(talent)."
      )
    case .endHelp:
      return Phrase(
        en: "“\(title)” no longer asks for help.",
        nl: "“\(title)” vraagt geen hulp meer."
      )
    case .help: return helped(task, title)
    default: return Phrase(same: title)
    }
  }

  private func helped(_ task: Task?, _ title: String) -> Phrase {
    let joined = Phrase(
      en: "You help with “\(title)”, beside its places.",
      nl: "Je helpt bij “\(title)”, naast de plekken."
    )
    guard let by = task?.help?.by else { return joined }
    return joined + Phrase(en: " \(name(by)) asked.", nl: " \(name(by)) vroeg erom.")
  }

  /// All kinds of place of a task: "a (prepare): 1/2 and b: 0/1, for paid people only".
  private func places(_ task: Task) -> Phrase {
    let kinds = task.kindsOfPlace.map { place in
      let name = place.label.map { "\(place.id) (\($0))" } ?? place.id.rawValue
      let taken = task.holders(of: place).count
      let number = place.count.map { "\(taken)/\($0)" } ?? "\(taken)"
      let who = place.only.map { Phrase(same: ", ") + audience($0.who) } ?? Phrase(same: "")
      return Phrase(same: "\(name): \(number)") + who
    }
    return kinds.joined(separator: " · ")
  }
}
