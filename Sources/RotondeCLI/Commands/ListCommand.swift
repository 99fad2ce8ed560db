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
        is:unfinished is:reserved is:short is:nobody is:repeating is:experiment is:unaccounted \
        is:starter is:initiative is:question needs:talent \
        asks:help fits:me case:words by:7d age:30d; -term for not, after --; a or b.
        by:7d is due within a week, age:30d a month old or older; between quotes 'by:>2026-12-01' \
        and 'age:<2w', too.
        In a pipe: identifier, state, day, places, title, stakeholders and people, with tabs; \
        for dropped, the reason too.
        """,
      nl: """
        Zonder filter: alles wat niet klaar of gestopt is. Woorden zoeken in titels, notities, \
        labels en namen. Termen: @belanghebbende #label wie:naam mijn open bezig wacht klaar \
        gestopt is:onaf is:gereserveerd is:nodig is:niemand is:terugkerend is:proef is:navragen \
        is:begin is:initiatief is:vraag \
        nodig:talent vraagt:hulp past:mij casus:woorden uiterlijk:7d oud:30d; -term voor niet, na --; a of b.
        uiterlijk:7d moet binnen een week klaar zijn, oud:30d staat er een maand of langer; tussen \
        aanhalingstekens ook 'uiterlijk:>2026-12-01' en 'oud:<2w'.
        In een pijp: kenmerk, stand, dag, plekken, titel, belanghebbenden en mensen, met tabs; \
        bij gestopt ook de reden.
        """
    )
  )

  @Argument(help: .both(en: "What to look for.", nl: "Waarnaar je zoekt.", value: .filter))
  var filter: [String] = []

  @OptionGroup var options: GlobalOptions

  func run(in session: Session) throws(CommandFailure) {
    let filter = try readFilter(today: session.today)
    // Looking needs no name, but `mine` does: an empty list would be a wrong answer.
    let me = filter.mentionsMe ? try session.actor() : try session.somebody()?.id
    let matcher = FilterMatcher(filter, board: session.board, onlooker: session.onlooker(me))
    let tasks = session.board.tasks
    var listing = TaskListing(session, showsReasons: filter.isOfState(.dropped))
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

  private func readFilter(today: Day) throws(CommandFailure) -> Filter {
    do {
      return try Filter(filter.joined(separator: " "), today: today)
    } catch {
      throw .misread(.filter(error))
    }
  }
}
