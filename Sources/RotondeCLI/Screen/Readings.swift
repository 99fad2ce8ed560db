import ArgumentParser
import BoardFile
import BoardUI
import Canvas
import TaskModel

/// What the screen gives to read is what the sub-commands write, to the width of the screen.
///
/// The board is read anew for it, and nothing of the screen waits.
struct Readings: Sendable {
  private let options: GlobalOptions
  private let path: String
  private let language: Language

  /// Readings of the board of a session, in its language.
  init(_ session: Session) {
    var options = session.options
    options.board = session.store.path
    options.lang = session.language
    self.options = options
    path = session.store.path
    language = session.language
  }

  /// What there is to read; or why there is nothing.
  func message(for reading: Reading, columns: Int) -> Message {
    let output = OutputBuffer(keepingAll: ())
    let form = OutputForm.table(width: columns, isEmphasised: false)
    do throws(CommandFailure) {
      if reading == .check {
        try writeCheck(form, to: output)
      } else {
        let session = try Session(
          options,
          form: form,
          output: output,
          orLatestVersion: reading == .versions
        )
        try write(reading, session, columns: columns)
      }
    } catch {
      return .trouble(error.explanation.joined(separator: " "))
    }
    let lines = output.text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    return .read(reading, lines.map(String.init))
  }

  /// The earlier versions, newest first, each with when it was and what changed it.
  func versions() -> Message {
    let output = OutputBuffer(keepingAll: ())
    do throws(CommandFailure) {
      let session = try Session(
        options,
        form: .lines,
        output: output,
        orLatestVersion: true
      )
      try BackupListCommand.write(session)
      return .versions(
        output.text.split(whereSeparator: \.isNewline).compactMap { line in
          let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
          guard let number = fields.first.flatMap({ Int($0) }), fields.count > 4,
            let until = Instant(String(fields[1]))
          else { return nil }
          let when = session.sentences().past(until)[language]
          return (number: number, label: "\(number) · \(when) · \(fields[4])")
        }
      )
    } catch {
      return .trouble(error.explanation.joined(separator: " "))
    }
  }

  private func write(
    _ reading: Reading,
    _ session: Session,
    columns: Int
  ) throws(CommandFailure) {
    switch reading {
    case .account(let id):
      let accounts = StakeholderAccount.accounts(
        to: [id],
        on: session.board,
        since: session.today.adding(months: -3),
        session.onlooker(nil)
      )
      let letters = accounts.map {
        AccountDocument($0, session: session, showsNames: false).document
      }
      try session.write(letters, as: .text)
    case .about(let id): try PersonAboutCommand.write(id, session)
    case .duties: try DutiesSheet(session).write(all: session.board.duties())
    case .versions: try BackupListCommand.write(session)
    case .minutes(let id):
      guard let meeting = session.board.meetings[id] else { throw .notFound(.meeting, id.rawValue) }
      let minutes = MeetingMinutes(meeting, on: session.board)
      try session.write(MinutesDocument(minutes, session: session).document, as: .text)
    case .lots(let id):
      guard let draw = session.board.draws[id] else { throw .notFound(.draw, id.rawValue) }
      // On a screen one reads first what comes first.
      let verdict = draw.verdict()
      try write(Texts.Lots.verdict(verdict), to: session.output, columns: columns)
      try session.output.line("")
      try DrawVerifyCommand.writeTickets(of: draw, verdict, in: session)
    case .forgetting:
      for line in Confirmations.howToForget(path) {
        try write(line, to: session.output, columns: columns)
      }
    case .check: break
    }
  }

  /// Writes a sentence, for a screen of so many columns.
  private func write(
    _ sentence: Phrase,
    to output: OutputBuffer,
    columns: Int
  ) throws(CommandFailure) {
    for line in sentence[language].sanitised.wrapped(to: columns) { try output.line(line) }
  }

  private func writeCheck(
    _ form: OutputForm,
    to output: OutputBuffer
  ) throws(CommandFailure) {
    let found: BoardCheck
    do throws(BoardFileError) {
      found = try BoardStore(path).check { TimeZoneFile(zone: $0) != nil }
    } catch {
      throw .boardFile(error)
    }
    try CheckReport(
      path: path,
      result: BoardRepair(only: found),
      isRepair: false,
      language: language,
      form: form,
      isQuiet: false,
      to: output
    ).write()
  }
}
