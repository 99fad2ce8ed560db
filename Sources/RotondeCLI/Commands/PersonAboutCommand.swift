import ArgumentParser
import BoardFile
import TaskModel

/// Gives everything the file holds on somebody (R10).
struct PersonAboutCommand: BoardCommand {
  static let configuration = CommandConfiguration(
    commandName: "about",
    abstract: said(
      en: "Give everything the file holds on somebody.",
      nl: "Geef alles wat er in het bestand over iemand staat."
    ),
    discussion: said(
      en: "Also by name in texts, in the log, and in how many earlier versions.",
      nl: "Ook met naam in teksten, in het logboek, en in hoeveel eerdere versies."
    )
  )

  @Argument(help: .person, completion: .personID) var person: String

  @OptionGroup var options: GlobalOptions

  func run(in session: Session) throws(CommandFailure) {
    let person = try session.board.person(named: person)
    guard let data = session.snapshot.document.personalData(on: person.id) else {
      throw .notFound(.person, self.person)
    }
    let versions = try Self.countVersions(naming: person, session)
    guard session.form != .json else {
      try writeJSON(person, data, versions, session)
      return
    }
    try Self.write(AboutSheet(person, data, versions: versions, session), session)
  }

  /// Writes the sheet of somebody who is on the board.
  static func write(_ id: PersonID, _ session: Session) throws(CommandFailure) {
    guard let person = session.board.people[id],
      let data = session.snapshot.document.personalData(on: id)
    else { throw .notFound(.person, id.rawValue) }
    let versions = try countVersions(naming: person, session)
    try write(AboutSheet(person, data, versions: versions, session), session)
  }

  private static func write(_ about: AboutSheet, _ session: Session) throws(CommandFailure) {
    let sheet = Sheet(form: session.form, language: session.language, to: session.output)
    try sheet.write(about.rows)
  }

  /// How many earlier versions name them, and how many can't be read.
  private static func countVersions(
    naming person: Person,
    _ session: Session
  ) throws(CommandFailure) -> AboutSheet.Versions {
    var versions = AboutSheet.Versions()
    do throws(BoardFileError) {
      for version in try session.store.earlierVersions() {
        do throws(BoardFileError) {
          let document = try session.store.read(version).document
          versions.naming += document.names(person) ? 1 : 0
        } catch {
          guard error.exitCode == ExitStatus.damaged.rawValue else { throw error }
          versions.unreadable += 1
        }
      }
    } catch {
      throw .boardFile(error)
    }
    return versions
  }

  private func writeJSON(
    _ person: Person,
    _ data: PersonalData,
    _ versions: AboutSheet.Versions,
    _ session: Session
  ) throws(CommandFailure) {
    try session.output.json { json in
      json.add("format", "rotonde-about/1")
      json.add("person", raw: data.record)
      json.array("mentions") { json in
        for mention in data.mentions { json.add(mention) }
      }
      json.array("log") { json in
        for entry in data.log { json.add(raw: entry) }
      }
      json.object("versions") { json in
        json.add("naming", versions.naming)
        json.add("unreadable", versions.unreadable)
      }
    }
  }
}

extension JSONText {
  /// Writes where somebody is named.
  mutating func add(_ mention: Mention) {
    object { json in
      json.add("section", mention.section)
      json.add("record", mention.record)
      json.add("path", mention.path)
      json.add("kind", mention.kind.rawValue)
      json.add("value", mention.value)
    }
  }
}
