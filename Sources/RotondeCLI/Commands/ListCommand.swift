import ArgumentParser
import TaskModel

/// Lists the tasks that match.
struct ListCommand: BoardCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    _superCommandName: RotondeCommand.name,
    abstract: said(en: "List tasks.", nl: "Toon een lijst van taken."),
    discussion: said(
      en: """
        Without a filter: everything not done or dropped. Words search titles, notes, tags and \
        names. Terms: @stakeholder #tag who:name mine open doing waiting done dropped \
        is:unfinished is:reserved is:short is:nobody is:repeating is:experiment; -term for not, \
        after --; a or b.
        In a pipe: identifier, state, day, places, title, stakeholders and people, with tabs.
        """,
      nl: """
        Zonder filter: alles wat niet klaar of gestopt is. Woorden zoeken in titels, notities, \
        labels en namen. Termen: @belanghebbende #label wie:naam mijn open bezig wacht klaar \
        gestopt is:onaf is:gereserveerd is:nodig is:niemand is:terugkerend is:proef; -term voor \
        niet, na --; a of b.
        In een pijp: kenmerk, stand, dag, plekken, titel, belanghebbenden en mensen, met tabs.
        """
    )
  )

  @Argument(help: .both(en: "What to look for.", nl: "Waarnaar je zoekt.", value: .filter))
  var filter: [String] = []

  @OptionGroup var options: GlobalOptions

  func run(in session: Session) throws(CommandFailure) {
    let filter = try readFilter()
    // Looking needs no name, but `mine` does: an empty list would be a wrong answer.
    let me = filter.mentionsMe ? try session.actor() : try session.somebody()?.id
    let matcher = FilterMatcher(filter, board: session.board, me: me)
    let tasks = session.board.tasks
    var listing = TaskListing(session)
    for position in tasks.indices {
      let summary = tasks.summary(at: position)
      guard filter.mentionsState || summary.state.isUnfinishedBusiness,
        matcher.mayMatch(summary)
      else { continue }
      let task = tasks[position]
      if matcher.matches(task) { try listing.add(task, at: position) }
    }
    try listing.finish()
  }

  private func readFilter() throws(CommandFailure) -> Filter {
    do {
      return try Filter(filter.joined(separator: " "))
    } catch {
      throw .misread(.filter(error))
    }
  }
}

extension Filter {
  /// Whether it asks for the tasks of whoever looks.
  fileprivate var mentionsMe: Bool {
    alternatives.joined().contains { $0 == .mine || $0 == .not(.mine) }
  }
}
