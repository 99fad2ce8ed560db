import TaskModel

/// The form in which a task is changed.
struct EditTaskForm: RecordForm {
  static let kind = FormKind.editTask
  let about: TaskID

  var record: RecordRef? { .task(about) }

  func title(_ context: FormContext) -> Phrase {
    Texts.TaskForm.edit(context.board.tasks[about]?.title ?? about.rawValue)
  }

  func fields(_ context: FormContext) -> [FormField]? {
    context.board.tasks[about].map { TaskFields.fields($0, context) }
  }

  func action(_ typed: inout FormReader) -> Action? {
    let basis = typed.board.tasks[about]
    let changes = TaskFields.changes(&typed, of: basis)
    guard !changes.isEmpty else { return nil }
    return .onTask(about, .edit(TaskChanges(changes, basis: basis)))
  }

  func field(of refusal: Refusal) -> String? { TaskFields.field(of: refusal) }
}

/// The form in which a task is added, with all that can be said of one.
struct NewTaskForm: FormDefinition {
  static let kind = FormKind.newTask

  init() {}
  init?(subject: String) {}

  func title(_ context: FormContext) -> Phrase { Texts.TaskForm.new }

  func fields(_ context: FormContext) -> [FormField]? {
    var fields = TaskFields.fields(nil, context)
    let hours = fields.firstIndex { $0.id == TaskAspect.hours.rawValue } ?? fields.endIndex
    fields.insert(
      FormField(
        Self.places,
        Phrase(en: "Places", nl: "Plekken"),
        .count(Place.counts),
        value: "1",
        hint: Phrase(
          en: "How many people it takes; left empty: as many as like to.",
          nl: "Hoeveel mensen er nodig zijn; leeg: zoveel als er willen."
        )
      ),
      at: hours
    )
    return fields
  }

  /// The field with the number of places.
  static let places = "places"

  func action(_ typed: inout FormReader) -> Action? {
    let changes = TaskFields.changes(&typed, of: nil)
    let count = typed.count(Self.places)
    guard typed.problems.isEmpty, let title = typed.text(TaskAspect.title.rawValue) else {
      return nil
    }
    var task = Task(id: typed.newTaskID(), title: title)
    task.make(changes)
    if count != 1 { task.places = [Place(id: .sole, count: count)] }
    return .addTask(task)
  }

  func field(of refusal: Refusal) -> String? { TaskFields.field(of: refusal) }
}

extension TaskFields {
  /// The field that a refusal of a task is about.
  static func field(of refusal: Refusal) -> String? {
    switch refusal {
    case .titleMissing: TaskAspect.title.rawValue
    case .unknownStakeholder: TaskAspect.serves.rawValue
    case .supportsInCircle: TaskAspect.supports.rawValue
    case .learnedMissing: TaskAspect.learned.rawValue
    default: nil
    }
  }
}
