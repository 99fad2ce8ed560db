import TaskModel

/// The form in which an old job description is taken apart into tasks (R1).
struct UnbundleForm: FormDefinition {
  static let kind = FormKind.unbundle

  init() {}
  init?(subject: String) {}

  func title(_ context: FormContext) -> Phrase { Texts.Unbundling.title }

  func fields(_ context: FormContext) -> [FormField]? {
    [
      FormField(
        "name",
        Texts.Unbundling.name,
        hint: Texts.Unbundling.nameHint,
        missing: Texts.Unbundling.nameMissing
      ),
      FormField(
        "duties",
        Texts.Unbundling.duties,
        .lines,
        hint: Texts.Unbundling.dutiesHint,
        missing: Texts.Unbundling.dutiesMissing
      ),
    ]
  }

  /// The duties that are not on the board yet, each as a task; all of them or none.
  func action(_ typed: inout FormReader) -> Action? {
    guard let name = typed.text("name") else { return nil }
    let known = typed.board.duties(of: name)
    var titles = Set(known?.all.map { folded($0.title) } ?? [])
    var tasks: [Task] = []
    for line in dutyLines(of: typed.raw("duties")) {
      let form = QuickForm(line, board: typed.board, today: typed.context.today)
      if let problem = form.problems.first {
        typed.reject("duties", Texts.Add.problem(problem))
        return nil
      }
      guard !form.title.isEmpty, titles.insert(folded(form.title)).inserted else { continue }
      var id = typed.newTaskID()
      while tasks.contains(where: { $0.id == id }) { id = typed.newTaskID() }
      var task = form.task(id: id)
      task.origin = known?.name ?? name
      tasks.append(task)
    }
    return tasks.isEmpty ? nil : .together(tasks.map { .addTask($0) })
  }
}
