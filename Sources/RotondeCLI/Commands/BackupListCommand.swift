import ArgumentParser
import BoardFile
import BoardUI
import TaskModel

/// Lists the earlier versions of the board, newest first, each with what happened to it.
struct BackupListCommand: BoardCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: said(en: "List the earlier versions.", nl: "Toon de eerdere versies."),
    discussion: said(
      en: """
        The last 20 are kept, and one a day for 30 days: the board as that day found it. Newest \
        first; beside each stands what changed it.
        In a pipe: version, until when, bytes, tasks, and what changed it, with tabs.
        """,
      nl: """
        De laatste 20 blijven bewaard, en 30 dagen lang één per dag: het bord zoals het die dag \
        begon. De nieuwste bovenaan; ernaast staat wat er daarna veranderde.
        In een pijp: versie, tot wanneer, bytes, taken, en wat er daarna veranderde, met tabs.
        """
    )
  )

  @OptionGroup var options: GlobalOptions

  func run() throws { try runOnBoard(orItsLatestVersion: true) }

  func run(in session: Session) throws(CommandFailure) { try Self.write(session) }

  /// Writes the list.
  static func write(_ session: Session) throws(CommandFailure) {
    var versions: [EarlierVersion]
    do { versions = try session.store.earlierVersions() } catch { throw .boardFile(error) }
    versions.reverse()
    var listing = VersionListing(session)
    // Only two versions are held at a time, because a board may be large.
    var next = session.damage == nil ? session.snapshot : nil
    for version in versions {
      switch Result(catching: { () throws(BoardFileError) in try session.store.read(version) }) {
      case .success(let snapshot):
        try listing.add(version, snapshot, before: next)
        next = snapshot
      // Another process has just removed it; it was the oldest.
      case .failure(let error) where error.kind == .notFound: continue
      case .failure(let error): try listing.add(version, error)
      }
    }
    try listing.finish()
  }
}
