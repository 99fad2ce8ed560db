import TaskModel

@testable import BoardFile

extension ReaderPromises {
  /// What the reader accepts can be looked at, changed, written and read again.
  static func brokenByReading(_ bytes: [UInt8]) -> [String] {
    guard let document = try? BoardDocument(ByteStorage(bytes)) else { return [] }
    return brokenByLooking(document) + brokenByWriting(document) + brokenByActing(document)
  }

  /// Every record becomes a value, and its summary says the same as the record.
  private static func brokenByLooking(_ document: BoardDocument) -> [String] {
    let board = document.board
    var broken: [String] = []
    for position in board.tasks.indices
    where board.tasks.summary(at: position) != TaskSummary(board.tasks[position]) {
      broken.append("the summary of task \(position) is not that of the task")
    }
    for position in board.tasks.indices {
      let task = board.tasks[position]
      if board.tasks.position(of: task.id) != position {
        broken.append("task \(position) is not found by its identifier")
      }
    }
    for position in 0..<board.log.count {
      _ = board.log.entry(at: position)
      _ = document.trace(at: position)
      if !isJSON(document.logJSON(at: position)) {
        broken.append("entry \(position) is not given as JSON")
      }
    }
    return broken
  }

  /// All records written as they are: the file says the same as before, to the tree of each record,
  /// and everything around them keeps its bytes.
  private static func brokenByWriting(_ document: BoardDocument) -> [String] {
    guard !document.isReadOnlyVersion else { return [] }
    let board = document.board
    let edits = refs(in: document).map { ref, mark in RecordEdit(ref, document.json(mark.range)) }
    guard !edits.isEmpty else { return [] }
    let entry = LogEntry(
      id: EntryID(unchecked: "e"),
      at: Instant(secondsSince1970: 0),
      by: nil,
      did: "x",
      on: nil
    )
    guard
      let pieces = try? document.applying([Change(edits: edits, entry: entry)]).pieces,
      let again = try? BoardDocument(ByteStorage(written(pieces, from: document)))
    else { return ["records written as they are would be refused"] }
    var broken: [String] = []
    if !hasSameRecords(board, again.board) { broken.append("a record is another when written") }
    if again.board.log.count != board.log.count + 1 { broken.append("the log is not one longer") }
    for section in sections {
      let (old, new) = (document.index[records: section], again.index[records: section])
      for (one, other) in zip(old?.marks ?? [], new?.marks ?? [])
      where document.json(one.range) != again.json(other.range) {
        broken.append("a record of \(section) is spelled in another way when written")
      }
    }
    // Once they stand on one line each, writing changes not a byte.
    if let pieces = try? again.applying([Change(edits: edits, entry: entry)]).pieces {
      let bytes = written(pieces, from: again)
      let third = try? BoardDocument(ByteStorage(bytes))
      for section in sections {
        let (old, new) = (again.index[records: section], third?.index[records: section])
        let isSame = zip(old?.marks ?? [], new?.marks ?? []).allSatisfy { one, other in
          again.storage[one.range].elementsEqual(
            third?.storage[other.range] ?? again.storage[one.range]
          )
        }
        if !isSame || third == nil { broken.append("writing \(section) twice is not the same") }
      }
    }
    return broken
  }

  /// Somebody claims and takes it back: the file says what the model says, both times.
  private static func brokenByActing(_ document: BoardDocument) -> [String] {
    let board = document.board
    guard !document.isReadOnlyVersion, let person = board.people.first(where: { $0.left == nil })
    else { return [] }
    let occasion = Occasion(by: person.id, at: Instant(secondsSince1970: 1_800_000_000))
    var broken: [String] = []
    for position in board.tasks.indices.prefix(4) {
      let id = board.tasks[position].id
      let terms = ClaimTerms(forWhom: .notKnownYet, orWait: true, despiteClash: true)
      // Refused by the rules, or by the reader of what would be written: both say why.
      guard let claimed = try? board.applying(.claim(id, terms), in: occasion),
        let pieces = try? document.applying(claimed.changes).pieces
      else { continue }
      guard let after = try? BoardDocument(ByteStorage(written(pieces, from: document))) else {
        broken.append("after a claim of task \(position) the file is refused")
        continue
      }
      if !hasSameRecords(after.board, claimed.board) {
        broken.append("after a claim of task \(position) the file says something else")
      }
      guard let undone = try? after.board.applying(.undo(1), in: occasion),
        let undoing = try? after.applying(undone.changes).pieces
      else {
        broken.append("the claim of task \(position) can't be undone")
        continue
      }
      guard let back = try? BoardDocument(ByteStorage(written(undoing, from: after))) else {
        broken.append("after undoing the claim of task \(position) the file is refused")
        continue
      }
      if !hasSameRecords(back.board, board) {
        broken.append("undoing the claim of task \(position) does not give what was")
      }
    }
    return broken
  }

  /// The kinds of record, as the log names them.
  static let kinds = [
    "person", "stakeholder", "task", "thanks", "inquiry", "guide", "draw", "case", "agreement",
    "lesson", "meeting",
  ]

  /// The sections that these records are in.
  static var sections: [Section] { kinds.compactMap { RecordRef("\($0):x") }.map { Section($0) } }

  /// Every record that can be named, with where it stands.
  private static func refs(in document: BoardDocument) -> [(RecordRef, RecordMark)] {
    zip(kinds, sections).flatMap { kind, section in
      (document.index[records: section]?.marks ?? []).compactMap { mark in
        RecordRef("\(kind):\(document.storage.identifier(of: mark))").map { ($0, mark) }
      }
    }
  }

  private static func hasSameRecords(_ one: Board, _ other: Board) -> Bool {
    let people = one.people.elementsEqual(other.people)
    let stakeholders = one.stakeholders.elementsEqual(other.stakeholders)
    let tasks =
      one.tasks.count == other.tasks.count
      && one.tasks.indices.allSatisfy { one.tasks[$0] == other.tasks[$0] }
    let words =
      one.thanks.elementsEqual(other.thanks) && one.lessons.elementsEqual(other.lessons)
      && one.guides.elementsEqual(other.guides)
    let talks =
      one.cases.elementsEqual(other.cases) && one.agreements.elementsEqual(other.agreements)
      && one.inquiries.elementsEqual(other.inquiries) && one.draws.elementsEqual(other.draws)
      && one.meetings.elementsEqual(other.meetings)
    return one.settings == other.settings && people && stakeholders && tasks && words && talks
  }

  private static func written(_ pieces: [Piece], from document: BoardDocument) -> [UInt8] {
    pieces.flatMap { piece in
      switch piece {
      case .kept(let range): Array(document.storage[ByteRange(range.lowerBound, range.upperBound)])
      case .new(let bytes): bytes
      }
    }
  }
}
