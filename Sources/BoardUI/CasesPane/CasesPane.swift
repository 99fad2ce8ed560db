import TaskModel

/// Cases, agreements and lessons: what we learn from, and what we decide; and what else we do
/// together: issues, guides and lots.
struct CasesPane: Sendable {
  /// An entry of the list.
  enum Entry: Hashable, Sendable {
    /// Open cases that may be one question, by their theme.
    case together(String)
    case `case`(CaseID)
    case agreement(AgreementID)
    case lesson(LessonID)
    case inquiry(InquiryID)
    case guide(GuideID)
    case draw(DrawID)
  }

  /// What asks for something first: open cases, proposals, and what is to be looked at again.
  var listing = Listing<Entry>()
  /// What it is narrowed to.
  var filter = ViewFilter()
  /// The open cases that may be taken up together.
  private(set) var together: [SharedTheme] = []
  /// What is shown of the board.
  var shown: Shown?
  /// What to put the cursor on as soon as it is shown.
  private var awaited: Entry?

  /// Shows what was found.
  mutating func arrange(_ content: Content) {
    together = content.together
    listing.arrange(content.sections, on: listing.current)
    // What was just made may not be among what was looked up a moment ago.
    guard let awaited,
      let index = (0..<listing.count).first(where: { listing[$0].item == awaited })
    else { return }
    self.awaited = nil
    listing.cursor.move(by: index - listing.cursor.index, count: listing.count)
  }

  /// Puts the cursor on an entry, as soon as it is among those shown.
  mutating func expect(_ entry: Entry) {
    awaited = entry
    shown = nil
  }
}

extension CasesPane {
  /// What there is to show.
  struct Content: Sendable {
    let together: [SharedTheme]
    let sections: [Listing<Entry>.Section]

    /// Looks through the cases, agreements and lessons of a board.
    init(_ board: Board, passing filter: ViewFilter, on today: Day) {
      let cases = board.cases(with: filter.filter)
      let agreements = board.agreements(with: filter.filter).filter { $0.ended == nil }
      let due = agreements.filter { $0.isToBeReviewed(on: today) }
      let standing = agreements.filter { $0.state == .adopted && !$0.isToBeReviewed(on: today) }
      let inquiries = board.inquiries(with: filter.filter)
      together = filter.isEmpty ? board.sharedThemes() : []
      sections = [
        .init(
          heading: Texts.Cases.open,
          items: together.map { .together($0.theme) }
            + cases.filter(\.isOpen).map { .case($0.id) }
        ),
        .init(
          heading: Texts.Inquiries.open,
          items: inquiries.filter(\.isOpen).map { .inquiry($0.id) }
        ),
        .init(
          heading: Texts.Agreements.proposals,
          items: agreements.filter { $0.state == .proposed }.map { .agreement($0.id) }
        ),
        .init(heading: Texts.Agreements.due, items: due.map { .agreement($0.id) }),
        .init(heading: Texts.Agreements.standing, items: standing.map { .agreement($0.id) }),
        .init(
          heading: Texts.Cases.closed,
          items: cases.filter { !$0.isOpen }.map { .case($0.id) }
        ),
        .init(
          heading: Texts.Cases.lessons,
          items: board.lessons(with: filter.filter).map { .lesson($0.id) }
        ),
        .init(
          heading: Texts.Guides.guides,
          items: board.guides(with: filter.filter).map { .guide($0.id) }
        ),
        .init(
          heading: Texts.Lots.draws,
          items: board.draws(with: filter.filter).map { .draw($0.id) }
        ),
        .init(
          heading: Texts.Inquiries.closed,
          items: inquiries.filter { !$0.isOpen }.map { .inquiry($0.id) }
        ),
      ]
    }
  }
}

/// Everything about one of them, over the view.
struct RecordPane: Sendable {
  /// Which.
  let entry: CasesPane.Entry
  /// The first line shown.
  var top = 0
}
