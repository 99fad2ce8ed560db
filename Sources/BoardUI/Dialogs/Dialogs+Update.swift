import Canvas
import TaskModel

extension Model {
  /// Asks who is at the keyboard, and then goes on with what they wanted to do.
  mutating func askWho(then action: Action?) {
    let people = board.people.filter { $0.left == nil }.sortedByName(\.name)
    let choices =
      people.map { Chooser.Choice(answer: .person($0.id), label: Phrase(same: $0.name)) }
      + [Chooser.Choice(answer: .newPerson, label: Texts.Dialog.imNew)]
    layers.append(
      .choosing(
        Chooser(
          question: .whoAreYou(then: action),
          title: Texts.Dialog.whoAreYou,
          choices: choices,
          isSearchable: true
        )
      )
    )
  }

  /// Asks by what the tasks on the board are put together; the cursor is on what comes next.
  mutating func askGrouping() {
    let all = Grouping.allCases
    layers.append(
      .choosing(
        Chooser(
          question: .grouping,
          title: Texts.Views.groupBy,
          choices: all.map { Chooser.Choice(answer: .grouping($0), label: $0.name) },
          selected: all.firstIndex(of: boardPane.grouping.next) ?? 0
        )
      )
    )
  }

  /// Does what a key does in a question with answers.
  mutating func handle(_ key: Key, in chooser: Chooser) -> [Effect] {
    guard chooser.isListening else { return [] }
    switch key {
    case .escape:
      layers.removeLast()
      return []
    case .enter:
      guard let choice = chooser.chosen else { return [] }
      layers.removeLast()
      return answer(choice.answer, to: chooser.question, typed: chooser.search.text)
    default:
      var chooser = chooser
      chooser.handle(key)
      layers[layers.count - 1] = .choosing(chooser)
      return []
    }
  }

  /// Puts pasted text into the search of a question.
  mutating func paste(_ text: String, in chooser: Chooser) {
    guard chooser.isSearchable else { return }
    var chooser = chooser
    guard chooser.search.insert(text) else { return tellTooLong(text) }
    chooser.selected = 0
    layers[layers.count - 1] = .choosing(chooser)
  }

  private mutating func answer(
    _ answer: Chooser.Answer,
    to question: Chooser.Question,
    typed: String
  ) -> [Effect] {
    switch (question, answer) {
    case (.whoAreYou(let action), .person(let person)): return become(person, then: action)
    case (.whoAreYou(let action), .newPerson):
      layers.append(
        .prompting(
          Prompt(
            question: .name(then: action),
            title: Texts.Dialog.yourName,
            hint: Texts.Dialog.enterOrEscape,
            field: TextField(typed)
          )
        )
      )
      return []
    case (.engagement(let name, let action), .engagement(let engagement)):
      var person = Person(id: board.unusedPersonID(for: name), name: name, engagement: engagement)
      // One login name says who somebody is only as long as one person has it.
      let login = login()
      if !board.people.contains(where: { $0.left == nil && $0.login == login }) {
        person.login = login
      }
      joining = (name, action)
      return [.perform(.addPerson(person), by: me)]
    case (.forWhom(let task, var terms), .stakeholder(let stakeholder)):
      terms.forWhom = .stakeholders([stakeholder])
      return act(.claim(task, terms))
    case (.forWhom(let task, let terms), .newStakeholder):
      layers.append(
        .prompting(
          Prompt(
            question: .forNewStakeholder(task, terms),
            title: Texts.Add.newStakeholder,
            hint: Texts.Dialog.enterOrEscape,
            field: TextField(typed)
          )
        )
      )
      return []
    case (.forWhom(let task, var terms), .notKnownYet):
      terms.forWhom = .notKnownYet
      return act(.claim(task, terms))
    case (.whichPlace(let task, var terms), .place(let place)):
      terms.place = place
      return act(.claim(task, terms))
    case (.full(let task, let terms), .waitingList): return act(.claim(task, terms))
    case (.grouping, .grouping(let grouping)):
      boardPane.group(by: grouping)
      return []
    case (.clash(let action), .anyway): return act(action)
    case (.whoseField(let field), .resolved(let resolution)):
      return resolve(field, as: resolution)
    case (.unfinished, .draft(let key)):
      openDraft(key)
      return []
    case (.unfinished, .throwAllAway):
      throwDraftsAway()
      return []
    case (_, let answer): return follow(answer)
    }
  }

  /// From now on this person is at the keyboard; what they wanted to do follows.
  mutating func become(_ person: PersonID, then action: Action?) -> [Effect] {
    me = person
    refreshAll()
    guard var action else { return [] }
    // Thanks come from whoever turned out to give them.
    if case .thank(var words) = action, words.from.isEmpty {
      words.from = person.rawValue
      action = .thank(words)
    }
    return [.perform(action, by: person)]
  }

  /// Does what a key does in a question that is answered in one's own words.
  mutating func handle(_ key: Key, in prompt: Prompt) -> [Effect] {
    var prompt = prompt
    switch key {
    case .escape:
      layers.removeLast()
      return []
    case .enter:
      let text = tidied(prompt.field.text)
      guard !text.isEmpty || prompt.mayBeEmpty else { return [] }
      // What was typed stays kept: what is refused can be said again without typing it anew.
      sentWords = prompt.question
      layers.removeLast()
      return answer(text, to: prompt)
    default:
      if prompt.field.handle(key) { prompt.problem = nil }
      replace(prompt)
      return []
    }
  }

  /// Puts pasted text into the answer.
  mutating func paste(_ text: String, in prompt: Prompt) {
    var prompt = prompt
    guard prompt.field.insert(text) else { return tellTooLong(text) }
    replace(prompt)
  }

  private mutating func replace(_ prompt: Prompt) {
    layers[layers.count - 1] = .prompting(prompt)
    keep(prompt)
  }

  private mutating func answer(_ text: String, to prompt: Prompt) -> [Effect] {
    switch prompt.question {
    case .words(let wording): return answer(text, for: wording, in: prompt)
    case .whyDropped(let tasks): return act(tasks.map { .drop($0, because: text) })
    case .newStakeholder(let word):
      let stakeholder = Stakeholder(id: board.unusedStakeholderID(for: text), name: text)
      replaceInDraft(word, with: stakeholder.id)
      return act(.addStakeholder(stakeholder))
    case .forNewStakeholder(let task, var terms):
      let stakeholder = Stakeholder(id: board.unusedStakeholderID(for: text), name: text)
      terms.forWhom = .stakeholders([stakeholder.id])
      // Two actions: what the claim may still be asked is asked of it alone.
      return act(.addStakeholder(stakeholder)) + act(.claim(task, terms))
    case .name(let action):
      layers.append(
        .choosing(
          Chooser(
            question: .engagement(name: text, then: action),
            title: Phrase(same: text),
            message: Texts.Dialog.engagementWhy,
            choices: [
              Chooser.Choice(answer: .engagement(.volunteer), label: Texts.Dialog.volunteer),
              Chooser.Choice(answer: .engagement(.paid), label: Texts.Dialog.paid),
            ]
          )
        )
      )
      return []
    }
  }
}
