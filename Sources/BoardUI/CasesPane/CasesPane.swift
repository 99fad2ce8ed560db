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
  /// What is shown.
  var filter = ViewFilter()
  /// The open cases that may be taken up together.
  private(set) var together: [SharedTheme] = []
  /// The state of affairs it was worked out in; when it is another now, it is again.
  var version: Int?

  /// Works out what there is.
  mutating func arrange(_ board: Board, on today: Day) {
    let cases = board.cases(with: filter.filter)
    let agreements = board.agreements(with: filter.filter).filter { $0.ended == nil }
    let due = agreements.filter { $0.isToBeReviewed(on: today) }
    let standing = agreements.filter { $0.state == .adopted && !$0.isToBeReviewed(on: today) }
    let inquiries = board.inquiries(with: filter.filter)
    together = filter.isEmpty ? board.sharedThemes() : []
    listing.arrange(
      [
        Listing.Section(
          heading: Texts.Cases.open,
          items: together.map { .together($0.theme) }
            + cases.filter(\.isOpen).map { .case($0.id) }
        ),
        Listing.Section(
          heading: Texts.Inquiries.open,
          items: inquiries.filter(\.isOpen).map { .inquiry($0.id) }
        ),
        Listing.Section(
          heading: Texts.Agreements.proposals,
          items: agreements.filter { $0.state == .proposed }.map { .agreement($0.id) }
        ),
        Listing.Section(
          heading: Texts.Agreements.due,
          items: due.map { .agreement($0.id) }
        ),
        Listing.Section(
          heading: Texts.Agreements.standing,
          items: standing.map { .agreement($0.id) }
        ),
        Listing.Section(
          heading: Texts.Cases.closed,
          items: cases.filter { !$0.isOpen }.map { .case($0.id) }
        ),
        Listing.Section(
          heading: Texts.Cases.lessons,
          items: board.lessons(with: filter.filter).map { .lesson($0.id) }
        ),
        Listing.Section(
          heading: Texts.Guides.guides,
          items: board.guides(with: filter.filter).map { .guide($0.id) }
        ),
        Listing.Section(
          heading: Texts.Lots.draws,
          items: board.draws(with: filter.filter).map { .draw($0.id) }
        ),
        Listing.Section(
          heading: Texts.Inquiries.closed,
          items: inquiries.filter { !$0.isOpen }.map { .inquiry($0.id) }
        ),
      ],
      on: listing.current
    )
  }
}

/// Everything about one of them, over the view.
struct RecordPane: Sendable {
  /// Which.
  let entry: CasesPane.Entry
  /// The first line shown.
  var top = 0
}
