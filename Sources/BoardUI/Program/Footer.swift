import Canvas
import TaskModel

/// A key that the footer names.
struct Hint {
  /// What the key is called.
  let key: String
  /// What it does.
  let label: String
  /// What a click on it presses; `nil` where it stands for more than one key.
  let press: Key?
}

extension Model {
  /// Names the keys of where one is, as many as fit, the most useful first.
  func drawFooter(on frame: inout Frame, in rect: Rect) {
    var rest = rect.inset(columns: 1)
    var index = 0
    nameKeys { hint in
      let width = hint.key.columnWidth + 1 + hint.label.columnWidth
      guard width <= rest.columns else { return false }
      if hint.press != nil {
        frame.mark(
          Rect(column: rest.left, row: rest.top, columns: width, rows: 1),
          as: .hint(index)
        )
      }
      let used = frame.put(hint.key, at: rest.origin, style: Style(.key, .bold))
      frame.put(
        hint.label,
        at: rest.origin.moved(columns: used + 1),
        style: Style(.keyLabel),
        maxColumns: rest.columns - used - 1
      )
      _ = rest.removeLeft(width + 2)
      index += 1
      return true
    }
  }

  /// All the keys to name, whether they fit or not.
  var footer: [Hint] {
    var hints: [Hint] = []
    nameKeys {
      hints.append($0)
      return true
    }
    return hints
  }

  /// Names one key after the other, until there is no room for one: most never come to it.
  private func nameKeys(_ hasRoom: (Hint) -> Bool) {
    func name(_ key: String, _ label: Phrase, _ press: Key?) -> Bool {
      hasRoom(Hint(key: key, label: text(label), press: press))
    }
    for (key, label, press) in ownKeys {
      guard name(key, label, press) else { return }
    }
    guard let context = contextOfHints else { return }
    let task = onlyTaskToActOn
    for binding in keys.footer(in: context) where isUseful(binding.command, for: task) {
      // A command may have been given no key at all; the palette still finds it.
      guard let key = binding.keys.first else { continue }
      let label = label(of: binding.command, in: context)
      guard name(self.name(of: key), label, key) else { return }
    }
  }

  /// The keys that belong to what is open on top, before those of the table.
  private var ownKeys: [(String, Phrase, Key?)] {
    let enter = name(of: .enter)
    let arrows = name(of: .up) + (border == .ascii ? "/" : "") + name(of: .down)
    // On the very first screen there is nothing to go back to.
    let leaving = beginning != nil && isAskingHowToBegin ? Command.quit : Command.back
    let back = ("Esc", leaving.label, Key?.some(.escape))
    return switch layers.last {
    case .adding:
      [
        (enter, Command.add.label, .enter),
        ("Tab", Phrase(en: "complete", nl: "aanvullen"), .tab),
      ]
    case .filtering: [(enter, Phrase(en: "keep", nl: "houden"), .enter), back]
    case .palette:
      [(arrows, Texts.Dialog.move, nil), (enter, Texts.Dialog.perform, .enter), back]
    case .choosing:
      [(arrows, Texts.Dialog.move, nil), (enter, Texts.Dialog.choose, .enter), back]
    case .prompting: [(enter, Phrase(en: "keep", nl: "bewaren"), .enter), back]
    case .help(let pane) where pane.isSearching:
      [(enter, Phrase(en: "keep", nl: "houden"), .enter), ("Esc", Texts.Help.showAll, .escape)]
    case .task, .tasks, .record, .meeting, .help, .reading: [back]
    case .form, nil: []
    }
  }

  /// Of which place the table names the keys; `nil` where it names none.
  private var contextOfHints: KeyContext? {
    switch layers.last {
    case .adding: .adding
    case .form: .form
    case .filtering, .palette, .choosing, .prompting: nil
    case .help(let pane) where pane.isSearching: nil
    case .task, .tasks, .record, .meeting, .help, .reading, nil: context
    }
  }

  private func label(of command: Command, in context: KeyContext) -> Phrase {
    switch context {
    case .meeting: meetingLabel(of: command)
    case .record where command == .open: Texts.Cases.whatNow
    case .cases, .record: command == .conclude ? conclusion.label : command.label
    default: command.label
    }
  }

  /// Whether a command does something for the task at hand; others need not be named.
  private func isUseful(_ command: Command, for task: Task?) -> Bool {
    if Set.records.contains(context) {
      guard let entry = recordAtHand else {
        // A lesson is of the case at hand, or of none.
        return !command.isForWhatIsUnderCursor || command == .addLesson
      }
      return isUseful(command, for: entry)
    }
    if case .reading = layers.last { return command != .filter }
    if isMeetingOnTop { return isUsefulInMeeting(command) }
    // Of several, or none, nobody knows whether there is anything to answer.
    guard let task else { return command != .accept && command != .decline }
    let mine = me.flatMap { task.claim(of: $0) }
    switch command {
    case .accept, .decline: return task.invites.contains { $0.person == me }
    case .standIn: return mine?.hasPlace ?? false
    case .wait, .invite: return task.state.isUnfinishedBusiness
    case .step: return task.state.isUnfinishedBusiness && !task.steps.isEmpty
    case .claim: return task.state.isUnfinishedBusiness && mine?.hasPlace != true
    case .done, .drop: return task.state.isUnfinishedBusiness
    case .reopen: return !task.state.isUnfinishedBusiness
    case .release:
      return task.state.isUnfinishedBusiness && mine != nil
    default: return true
    }
  }
}
