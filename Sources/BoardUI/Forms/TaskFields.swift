import TaskModel

/// What of a task stands in a form, and what of it was changed there.
enum TaskFields {
  /// The fields, with a task in them; a new one when there is none.
  static func fields(_ task: Task?, _ context: FormContext) -> [FormField] {
    let task = task ?? blank
    return ([title(task)] + main(task, context) + more(task, context)).compactMap(\.self)
  }

  /// A task of which nothing is known.
  private static let blank = Task(id: TaskID(unchecked: "new"), title: "")

  private static func title(_ task: Task) -> FormField {
    FormField(
      TaskAspect.title.rawValue,
      Texts.aspect(.title),
      value: task.title,
      hint: Phrase(en: "What is to be done, in a line.", nl: "Wat er te doen is, in één regel."),
      missing: Texts.Add.titleMissing
    )
  }

  /// What one says of most tasks.
  private static func main(_ task: Task, _ context: FormContext) -> [FormField] {
    let board = context.board
    return [
      FormField(
        .serves,
        .names(.stakeholders),
        value: NameList.text(task.serves.map(board.nameInForm)),
        hint: Phrase(
          en: "For whom it is; several with commas between them. You may leave it for later.",
          nl: "Voor wie het is; meer met komma's ertussen. Het mag ook later."
        )
      ),
      FormField(.why, .lines, value: task.why, hint: Texts.TaskForm.why),
      FormField(
        "on",
        Phrase(en: "On", nl: "Op"),
        .moment(.first),
        value: context.typed(task.on),
        hint: Texts.TaskForm.on,
        fileFields: ["on", "by"]
      ),
      FormField(
        "by",
        Phrase(en: "By, at the latest", nl: "Uiterlijk"),
        .moment(.last),
        value: context.typed(task.by),
        hint: Texts.TaskForm.by,
        fileFields: ["on", "by"]
      ),
      FormField(
        .repeats,
        .recurrence,
        value: task.repeats?.rule,
        hint: Texts.TaskForm.repeats,
        fileFields: ["repeat"]
      ),
      FormField(
        .hours,
        .number,
        value: task.hours.map { typed($0, context.language) },
        hint: Phrase(en: "For one person, about: 1.5", nl: "Voor één persoon, ongeveer: 1,5")
      ),
      FormField(
        .talents,
        .names(.talents),
        value: NameList.text(task.talents),
        hint: Phrase(en: "Talents that help.", nl: "Talenten die helpen.")
      ),
      FormField(
        .tags,
        .names(.tags),
        value: NameList.text(task.tags),
        hint: Phrase(en: "Words to find it by.", nl: "Woorden om het terug te vinden.")
      ),
      FormField(.note, .lines, value: task.note, hint: Texts.TaskForm.note),
      FormField(
        .steps,
        .lines,
        value: task.steps.map(typed).joined(separator: "\n"),
        isList: true,
        hint: Phrase(
          en: "One a line; [x] in front of what is done.",
          nl: "Eén per regel; [x] voor wat klaar is."
        )
      ),
    ]
  }

  /// What one says of some.
  private static func more(_ task: Task, _ context: FormContext) -> [FormField] {
    let experiment = task.experiment
    return [
      FormField(.starter, .flag, value: flag(task.starter), hint: Texts.TaskForm.flag),
      FormField(
        .links,
        .lines,
        value: task.links.joined(separator: "\n"),
        isList: true,
        hint: Texts.TaskForm.links
      ),
      FormField(
        .supports,
        .name(.tasks),
        value: task.supports?.rawValue,
        hint: Texts.TaskForm.supports
      ),
      FormField(
        .initiative,
        .choice(
          [FormField.Choice("", Texts.TaskForm.notSaid)]
            + Initiative.allCases.map { FormField.Choice($0.rawValue, Texts.initiative($0)) }
        ),
        value: task.initiative?.rawValue,
        hint: Texts.TaskForm.choice
      ),
      FormField(.frames, .lines, value: task.frames, hint: Texts.TaskForm.frames),
      FormField(.origin, value: task.origin, hint: Texts.TaskForm.origin),
      experimentField(.expects, .lines, experiment?.expects, Texts.TaskForm.expects),
      experimentField(.until, .day(.last), context.typed(experiment?.until), Texts.TaskForm.until),
      experimentField(.happened, .lines, experiment?.happened, Texts.TaskForm.happened),
      experimentField(.learned, .lines, experiment?.learned, Texts.TaskForm.learned),
      experimentField(.share, .flag, flag(experiment?.share ?? false), Texts.TaskForm.flag),
    ]
  }

  private static func experimentField(
    _ aspect: TaskAspect,
    _ kind: FormField.Kind,
    _ value: String?,
    _ hint: Phrase
  ) -> FormField {
    FormField(aspect, kind, value: value, hint: hint, fileFields: ["experiment"])
  }

  private static func flag(_ isOn: Bool) -> String { isOn ? FormField.yes : "" }

  private static func typed(_ step: Step) -> String {
    let text = step.text.split(whereSeparator: \.isNewline).joined(separator: " ")
    return step.done ? "[x] \(text)" : text
  }

  private static func typed(_ hours: Double, _ language: Language) -> String {
    String(Dates.hours(hours)[language].prefix { $0 != " " })
  }
}

extension FormField {
  /// A field that shows what something about a task is called elsewhere too.
  fileprivate init(
    _ aspect: TaskAspect,
    _ kind: Kind = .line,
    value: String?,
    isList: Bool = false,
    hint: Phrase,
    fileFields: Set<String>? = nil
  ) {
    self.init(
      aspect.rawValue,
      Texts.aspect(aspect),
      kind,
      value: value,
      isList: isList,
      hint: hint,
      fileFields: fileFields
    )
  }
}
