import ArgumentParser
import TaskModel

/// How one wants to be put on a task: for claiming, and for saying yes to an invitation.
struct ClaimTermsOptions: ParsableArguments {
  @Option(
    help: .both(
      en: "Which place; the first that is free for you unless said otherwise.",
      nl: "Welke plek; de eerste die voor jou vrij is als je niets zegt.",
      value: .place
    )
  )
  var place: String?

  @Flag(
    help: .both(
      en: "When no place is free, join the waiting list.",
      nl: "Zet je op de wachtlijst als er geen plek vrij is."
    )
  )
  var wait = false

  @Flag(
    help: .both(
      en: "You lead it; give it again to change your part.",
      nl: "Je bent de trekker; geef het nog eens om dat te veranderen."
    )
  )
  var lead = false

  @Flag(
    help: .both(
      en: "You help out, and somebody else leads.",
      nl: "Je helpt mee, en iemand anders is de trekker."
    )
  )
  var assist = false

  @Flag(
    help: .both(
      en: "Also when it is at the same time as something else you do.",
      nl: "Ook als het tegelijk is met iets anders dat je doet."
    )
  )
  var yes = false

  @Option(
    name: .customLong("for"),
    help: .both(
      en: "For whom the task is, when it does not say so yet; may be given several times.",
      nl: "Voor wie de taak is, als dat er nog niet bij staat; mag vaker.",
      value: .stakeholder
    )
  )
  var serves: [String] = []

  @Flag(
    help: .both(
      en: "For whom it is, I don't know yet: that is an answer too.",
      nl: "Voor wie het is, weet ik nog niet: dat mag ook."
    )
  )
  var notKnownYet = false

  func validate() throws {
    guard !(lead && assist) else {
      throw ValidationError(
        said(en: "Give --lead or --assist, not both.", nl: "Geef --lead of --assist, niet allebei.")
      )
    }
  }

  /// The terms for a task.
  func terms(for id: TaskID, in session: Session) throws(CommandFailure) -> ClaimTerms {
    let ids = try session.board.stakeholders(named: serves)
    let forWhom: ClaimTerms.ForWhom =
      ids.isEmpty ? (notKnownYet ? .notKnownYet : .asRecorded) : .stakeholders(ids)
    let part: Claim.Part? = lead ? .lead : assist ? .help : nil
    return ClaimTerms(
      place: try place.map { text throws(CommandFailure) in try session.place(text, of: id) },
      forWhom: forWhom,
      orWait: wait,
      part: part,
      despiteClash: yes
    )
  }
}

extension Session {
  /// The place of that identifier, or the one with that label.
  func place(_ text: String, of id: TaskID) throws(CommandFailure) -> PlaceID {
    let labelled = board.tasks[id]?.kindsOfPlace.first { $0.label.map(folded) == folded(text) }
    guard let id = labelled?.id ?? PlaceID(rawValue: text) else { throw .misread(.place(text)) }
    return id
  }
}
