import ArgumentParser
import BoardUI
import TaskModel

/// Gives thanks; they are kept for ever and never counted (R16).
struct ThankCommand: BoardCommand {
  static let configuration = CommandConfiguration(
    commandName: "thank",
    _superCommandName: RotondeCommand.name,
    abstract: said(
      en: "Thank somebody for something they did.",
      nl: "Bedank iemand voor iets wat die deed."
    ),
    discussion: said(
      en: """
        For example:
          rotonde thank fatima "You made it look easy" --task soup
          rotonde thank fatima,jan "For the whole evening"
        Thanks are kept for ever, and counted nowhere.
        """,
      nl: """
        Bijvoorbeeld:
          rotonde thank fatima "Jij liet het makkelijk lijken" --task soep
          rotonde thank fatima,jan "Voor de hele avond"
        Waardering blijft voor altijd bewaard, en wordt nergens geteld.
        """
    )
  )

  @Argument(
    help: .both(
      en: "Whom: a name or a part of it; several with commas.",
      nl: "Wie: een naam of een deel ervan; meer met komma's.",
      value: .person
    )
  )
  var person: String

  @Argument(help: .both(en: "The words.", nl: "De woorden.", value: .text))
  var text: [String] = []

  @Option(
    help: .both(en: "What it is about.", nl: "Waar het over gaat.", value: .task)
  )
  var task: String?

  @Option(
    help: .both(
      en: "Who thanks, when it is a stakeholder and you pass it on.",
      nl: "Wie er bedankt, als dat een belanghebbende is en jij het doorgeeft.",
      value: .stakeholder
    )
  )
  var from: String?

  @OptionGroup var keeping: KeepingOptions

  @OptionGroup var options: GlobalOptions

  func run(in session: Session) throws(CommandFailure) {
    let actor = try session.actor()
    let board = session.board
    var people: [PersonID] = []
    for name in person.split(separator: ",").map(String.init) where kept(name) != nil {
      people.append(try board.person(named: name).id)
    }
    let giver = try from.map { name throws(CommandFailure) in try board.stakeholder(named: name).id
    }
    let about = try task.map { name throws(CommandFailure) in try board.task(named: name).id }
    var words = kept(text.joined(separator: " ")) ?? ""
    if words.isEmpty, session.canAsk {
      words = try session.ask(Phrase(en: "What for?", nl: "Waarvoor?")) ?? ""
    }
    let committed = try session.keep(as: actor, keeping) { board in
      var generator = SystemRandomNumberGenerator()
      return .thank(
        Thanks(
          id: board.unusedThanksID(using: &generator),
          from: giver?.rawValue ?? actor.rawValue,
          to: people,
          about: about,
          text: words,
          at: nil
        )
      )
    }
    try session.tell(committed) { Confirmations.thanked($0) }
  }
}
