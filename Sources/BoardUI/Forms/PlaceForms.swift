import TaskModel

/// The form in which a kind of place is added to a task, or changed.
struct PlaceForm: FormDefinition {
  static let kind = FormKind.place
  private static let inFile: Set<String> = ["places"]
  let task: TaskID
  /// The one that is changed; absent: a new one.
  let place: PlaceID?

  init(task: TaskID, place: PlaceID?) { (self.task, self.place) = (task, place) }

  var subject: String { place.map { "\(task) \($0)" } ?? task.rawValue }

  init?(subject: String) {
    let words = subject.split(separator: " ").map(String.init)
    guard let id = words.first.flatMap({ TaskID(rawValue: $0) }) else { return nil }
    self.init(task: id, place: words.count > 1 ? PlaceID(rawValue: words[1]) : nil)
  }

  var record: RecordRef? { .task(task) }

  func title(_ context: FormContext) -> Phrase {
    Texts.Places.title(context.board.tasks[task]?.title ?? "", isNew: place == nil)
  }

  func fields(_ context: FormContext) -> [FormField]? {
    guard let task = context.board.tasks[task] else { return nil }
    let old = task.kindsOfPlace.first { $0.id == place }
    guard old != nil || place == nil else { return nil }
    return [
      FormField(
        "label",
        Texts.Places.label,
        value: old?.label,
        hint: Texts.Places.labelHint,
        fileFields: Self.inFile
      ),
      FormField(
        "count",
        Texts.Places.count,
        .count(Place.counts),
        value: old.map { $0.count.map(String.init) ?? "" } ?? "1",
        hint: Texts.Places.countHint,
        fileFields: Self.inFile
      ),
      FormField(
        "need",
        Texts.Places.need,
        .count(0...999),
        value: old?.need.map(String.init),
        hint: Texts.Places.needHint,
        fileFields: Self.inFile
      ),
      FormField(
        "learn",
        Texts.Places.learn,
        .flag,
        value: old?.learn == true ? FormField.yes : "",
        hint: Texts.Places.learnHint,
        fileFields: Self.inFile
      ),
    ]
  }

  func action(_ typed: inout FormReader) -> Action? {
    guard let place else {
      let new = Place(
        id: .sole,
        label: typed.text("label"),
        count: typed.count("count"),
        need: typed.count("need"),
        learn: typed.flag("learn")
      )
      return .onTask(task, .place(.add(new)))
    }
    var change = PlaceChange()
    if typed.isChanged("label") { change.label = typed.text("label") ?? "" }
    if typed.isChanged("count") {
      change.count = typed.count("count").map { .number($0) } ?? .any
    }
    if typed.isChanged("need") {
      guard let need = typed.count("need") else {
        typed.reject("need", Texts.Places.needIsANumber)
        return nil
      }
      change.need = need
    }
    if typed.isChanged("learn") { change.learn = typed.flag("learn") }
    guard change != PlaceChange() else { return nil }
    change.basis = typed.board.tasks[task]?.kindsOfPlace.first { $0.id == place }
    return .onTask(task, .place(.edit(place, change)))
  }

  func field(of refusal: Refusal) -> String? {
    switch refusal {
    case .placesOutOfRange, .placeHeld: "count"
    case .needOutOfRange: "need"
    default: nil
    }
  }
}

/// The form in which a place is reserved, with the explanation that one gives a resident (R4).
struct ReserveForm: RecordForm {
  static let kind = FormKind.reserve
  let about: TaskID

  func title(_ context: FormContext) -> Phrase {
    Texts.Places.reserve(context.board.tasks[about]?.title ?? "")
  }

  func fields(_ context: FormContext) -> [FormField]? {
    guard let task = context.board.tasks[about] else { return nil }
    let kinds = task.kindsOfPlace
    let which = FormField(
      "place",
      Texts.Dialog.whichPlace,
      .choice(
        kinds.map { FormField.Choice($0.id.rawValue, Texts.Dialog.whoIsFree($0, task)) }
      ),
      value: kinds[0].id.rawValue
    )
    return (kinds.count > 1 ? [which] : []) + [
      FormField("count", Texts.Places.howMany, .count(Place.counts), value: "1"),
      FormField(
        "only",
        Texts.Places.forWhom,
        .choice(Texts.Places.audiences),
        value: Engagement.paid.rawValue
      ),
      FormField(
        "qualification",
        Texts.Places.qualification,
        .name(.talents),
        hint: Texts.Places.qualificationHint
      ),
      FormField(
        "explain",
        Texts.Places.explain,
        .lines,
        hint: Texts.Places.explainHint,
        missing: Texts.Places.explainMissing
      ),
      FormField("ground", Texts.Places.ground, .choice(Texts.Places.grounds), value: "own"),
      FormField("ref", Texts.Places.ref, hint: Texts.Places.refHint),
      FormField(
        "reviewOn",
        Texts.Places.reviewOn,
        .day(.first),
        hint: Texts.Places.reviewOnHint,
        missing: Texts.Places.reviewOnMissing
      ),
    ]
  }

  func action(_ typed: inout FormReader) -> Action? {
    let engagement: Engagement? = typed.choice("only")
    let qualification = typed.text("qualification")
    if engagement == nil, qualification == nil {
      typed.reject("qualification", Texts.Places.whichQualification)
      return nil
    }
    let ground: Reservation.Ground? = typed.choice("ground")
    let ref = typed.text("ref")
    if ground == .law, ref == nil {
      typed.reject("ref", Texts.Places.refMissing)
      return nil
    }
    let reservation = Reservation(
      who: engagement.map { .engagement($0) } ?? .qualification(qualification ?? ""),
      explain: typed.text("explain") ?? "",
      ground: ground,
      ref: ref,
      reviewOn: typed.day("reviewOn")
    )
    let place = typed.text("place").flatMap { PlaceID(rawValue: $0) }
    let seen = typed.board.tasks[about]
    return .onTask(
      about,
      .place(.reserve(place, count: typed.count("count"), reservation, since: seen))
    )
  }

  func field(of refusal: Refusal) -> String? {
    switch refusal {
    case .reviewNotAhead: "reviewOn"
    case .tooFewPlaces, .reservedWhole, .placeHeld: "count"
    case .placeNotNamed: "place"
    case .reservationUnexplained: "explain"
    default: nil
    }
  }
}
