import TaskModel

/// The records of a file while changes are made to them, one after the other.
struct Revision {
  private let document: BoardDocument
  /// The records that were touched, as they are by now; `nil` for one that is gone.
  private var trees: [RecordRef: JSONValue?] = [:]
  /// Which records were touched, in the order in which that happened first.
  private(set) var touched: [RecordRef] = []

  init(_ document: BoardDocument) { self.document = document }

  /// The record as it is by now, or `nil` when there is none.
  func tree(_ ref: RecordRef) -> JSONValue? {
    trees[ref]
      ?? document.mark(of: ref).map { mark in
        var reader = RecordReader(document.storage, at: Int(mark.range.start))
        return reader.json(Section(ref).fields.map(Shape.object) ?? .any)
      }
  }

  private mutating func set(_ ref: RecordRef, _ tree: JSONValue?) {
    if trees.updateValue(tree, forKey: ref) == nil { touched.append(ref) }
  }

  // MARK: - Making changes

  /// Makes a change of the model, or takes back the one that its entry names.
  ///
  /// - Returns: What the log keeps of it.
  mutating func carryOut(_ change: Change) -> Trace {
    // The model has asked for this before, so what can be taken back is.
    if let trace = change.entry.undoes.flatMap(document.trace(of:)), let back = takeBack(trace) {
      return back
    }
    return apply(change.edits)
  }

  /// Makes a change; what the model did not change keeps its spelling.
  ///
  /// - Returns: What the log keeps of it.
  private mutating func apply(_ edits: [RecordEdit]) -> Trace {
    var trace = Trace()
    for edit in edits {
      let ref = edit.ref
      let old = tree(ref)
      let new = edit.json.map { new in
        guard let old, let fields = Section(ref).fields else { return new }
        return old.patched(from: canonical(old, ref), to: new, .object(fields))
      }
      set(ref, new)
      trace.add(ref, from: old, to: new)
    }
    trace.now = trace.present(in: self)
    return trace
  }

  /// Takes a change back.
  ///
  /// - Returns: What the log keeps of that; `nil` when the records are not as the change left them.
  mutating func takeBack(_ change: Trace) -> Trace? {
    guard change.present(in: self) == change.now else { return nil }
    var trace = Trace()
    for (ref, was) in change.records {
      let old = tree(ref)
      let new = Trace.takingBack(was, from: old, ref)
      set(ref, new)
      trace.add(ref, from: old, to: new)
    }
    trace.now = trace.present(in: self)
    return trace
  }

  /// What the model makes of a record, in canonical form.
  private func canonical(_ tree: JSONValue, _ ref: RecordRef) -> JSONValue {
    RecordEdit(ref, tree).json ?? tree
  }
}

extension BoardDocument {
  /// Where a record stands in the file as it was read.
  func mark(of ref: RecordRef) -> RecordMark? {
    let records = index[records: Section(ref)]
    return records?.position(of: ref.identifier, in: storage).flatMap { records?.marks[$0] }
  }
}

extension RecordEdit {
  /// Makes of a record in the file what the model makes of it; of none, that it is gone.
  init(_ ref: RecordRef, _ tree: JSONValue?) {
    guard let tree else {
      self = .removal(ref)
      return
    }
    var reader = RecordReader(ByteStorage(tree.bytes), at: 0)
    self =
      switch ref {
      case .person(let id): .person(Person(id: id, from: &reader))
      case .stakeholder(let id): .stakeholder(Stakeholder(id: id, from: &reader))
      case .task(let id): .task(Task(id: id, from: &reader))
      case .thanks(let id): .thanks(Thanks(id: id, from: &reader))
      case .inquiry(let id): .inquiry(Inquiry(id: id, from: &reader))
      case .guide(let id): .guide(Guide(id: id, from: &reader))
      case .draw(let id): .draw(Draw(id: id, from: &reader))
      case .case(let id): .case(Case(id: id, from: &reader))
      case .agreement(let id): .agreement(Agreement(id: id, from: &reader))
      case .lesson(let id): .lesson(Lesson(id: id, from: &reader))
      case .meeting(let id): .meeting(Meeting(id: id, from: &reader))
      }
  }

  /// The record in canonical form; `nil` when it is gone.
  var json: JSONValue? {
    switch self {
    case .person(let person): person.json
    case .stakeholder(let stakeholder): stakeholder.json
    case .task(let task): task.json
    case .thanks(let thanks): thanks.json
    case .inquiry(let inquiry): inquiry.json
    case .guide(let guide): guide.json
    case .draw(let draw): draw.json
    case .case(let one): one.json
    case .agreement(let agreement): agreement.json
    case .lesson(let lesson): lesson.json
    case .meeting(let meeting): meeting.json
    case .removal: nil
    }
  }
}
