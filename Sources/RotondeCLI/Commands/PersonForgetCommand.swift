import ArgumentParser
import BoardFile
import BoardUI
import TaskModel

/// Takes somebody out of the file and its earlier versions (R10).
struct PersonForgetCommand: BoardCommand {
  static let configuration = CommandConfiguration(
    commandName: "forget",
    abstract: said(
      en: "Take somebody out of the file and its earlier versions, for ever.",
      nl: "Haal iemand voorgoed uit het bestand en de eerdere versies."
    ),
    discussion: said(
      en: """
        Name, talents, login name and texts of theirs go; what was done stays, done by somebody.
        This can't be undone. Texts of others that still name them are listed.
        """,
      nl: """
        Naam, talenten, inlognaam en eigen teksten gaan weg; wat er gedaan is, blijft: door iemand.
        Dit kan niet terug. Teksten van anderen waar de naam nog in staat, krijg je te zien.
        """
    )
  )

  @Argument(help: .person, completion: .personID) var person: String

  @Flag(help: .both(en: "Don't ask; needed in scripts.", nl: "Niet vragen; nodig in scripts."))
  var yes = false

  @OptionGroup var options: GlobalOptions

  func run(in session: Session) throws(CommandFailure) {
    let actor = try session.actor()
    let person = try session.board.person(named: person)
    if !yes {
      guard session.canAsk else {
        throw .unconfirmed("person forget \(person.id)")
      }
      guard isYes(try session.ask(question(person))) else {
        try session.output.line(Confirmations.nobodyForgotten[session.language])
        return
      }
    }
    try session.tell(try forget(person.id, by: actor, session))
  }

  private func forget(
    _ person: PersonID,
    by actor: PersonID,
    _ session: Session
  ) throws(CommandFailure) -> Forgotten {
    // In the language of the board: it stays there for everybody.
    let language = session.board.settings.language ?? session.language
    do throws(UpdateFailure) {
      return try session.store.forget(
        person,
        as: Phrase(en: "somebody", nl: "iemand")[language],
        removed: Phrase(en: "(removed)", nl: "(weggehaald)")[language],
        from: session.snapshot,
        waitingAtMost: session.lockWait
      ) {
        Occasion(by: actor, at: LocalTime.now())
      }
    } catch {
      throw CommandFailure(error, session.sentences())
    }
  }

  private func question(_ person: Person) -> Phrase {
    Phrase(
      en: "Forget \(person.name) (\(person.id))? This can't be undone. Type yes:",
      nl: "\(person.name) (\(person.id)) vergeten? Dit kan niet terug. Typ ja:"
    )
  }
}

extension Session {
  fileprivate func tell(_ forgotten: Forgotten) throws(CommandFailure) {
    try tell(
      json: { json in
        json.add("format", "rotonde-forgotten/1")
        json.add("person", raw: forgotten.record)
        json.add("entry", raw: forgotten.entryJSON)
        json.array("mentions") { json in
          for mention in forgotten.mentions { json.add(mention) }
        }
        json.object("versions") { json in
          json.add("rewritten", forgotten.rewritten)
          json.array("deleted") { json in for path in forgotten.deleted { json.add(path) } }
          json.array("naming") { json in for path in forgotten.stillNaming { json.add(path) } }
        }
      },
      lines: { Confirmations.forgotten(forgotten) }
    )
  }
}
