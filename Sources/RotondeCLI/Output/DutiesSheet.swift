import BoardFile
import BoardUI
import TaskModel

/// Tells of old job descriptions: what is carried, what nobody does, what was dropped.
///
/// Tasks are counted, people never (R8).
struct DutiesSheet {
  private let session: Session
  private let language: Language

  init(_ session: Session) {
    self.session = session
    language = session.language
  }

  /// Writes one job description whole.
  func write(_ duties: Duties) throws(CommandFailure) {
    guard session.form != .json else {
      try session.output.json { json in
        json.add("format", "rotonde-duties/1")
        add(duties, to: &json)
      }
      return
    }
    let sheet = Sheet(form: session.form, language: language, to: session.output)
    try sheet.write([SheetRow(label: Labels.origin, text: duties.name)] + rows(duties))
  }

  /// Writes a line for each job description.
  func write(all: [Duties]) throws(CommandFailure) {
    guard session.form != .json else {
      try session.output.json { json in
        json.add("format", "rotonde-origins/1")
        json.array("origins") { json in
          for duties in all { json.object { add(duties, to: &$0) } }
        }
      }
      return
    }
    let columns = [
      TableColumn(heading: Phrase(en: "TAKEN OUT OF", nl: "KOMT UIT"), least: 20),
      TableColumn(heading: Labels.carried), TableColumn(heading: Labels.nobodyDoes),
      TableColumn(heading: Labels.doneForGood), TableColumn(heading: Labels.stoppedWith),
    ]
    let rows = all.map { duties in
      [duties.name]
        + [duties.carried, duties.nobody, duties.done, duties.dropped].map {
          "\($0.count)"
        }
    }
    try session.write(rows, columns, whenEmpty: Labels.noOrigins)
  }

  /// Tells which tasks were made, and which were there already.
  func tell(
    _ name: String,
    added: [Task],
    twice: [Task],
    on board: Board
  ) throws(CommandFailure) {
    try session.tell(
      json: { json in
        json.add("format", "rotonde-unbundled/1")
        json.add("origin", name)
        json.array("tasks") { json in
          for task in added { json.add(raw: BoardDocument.taskJSON(task)) }
        }
        json.array("skipped") { json in
          for task in twice {
            json.object { json in
              json.add("id", task.id.rawValue)
              json.add("title", task.title)
            }
          }
        }
      },
      lines: { Confirmations.unbundled(name, added, twice: twice) }
    )
  }

  private func rows(_ duties: Duties) -> [SheetRow] {
    groups(duties).flatMap { group -> [SheetRow] in
      guard !group.tasks.isEmpty else { return [] }
      let count = Phrase(
        en: "\(group.tasks.count) of \(duties.count)",
        nl: "\(group.tasks.count) van \(duties.count)"
      )
      return [SheetRow(label: group.label, text: count[language])]
        + group.tasks.map { task in
          let because = task.dropped.map { ": \($0.because)" } ?? ""
          return SheetRow(label: group.label, text: "\(task.id)  \(task.title)\(because)")
        }
    }
  }

  private func groups(_ duties: Duties) -> [(label: Phrase, key: String, tasks: [Task])] {
    [
      (Labels.carried, "carried", duties.carried), (Labels.nobodyDoes, "nobody", duties.nobody),
      (Labels.doneForGood, "done", duties.done), (Labels.stoppedWith, "dropped", duties.dropped),
    ]
  }

  private func add(_ duties: Duties, to json: inout JSONText) {
    json.add("origin", duties.name)
    for group in groups(duties) {
      json.array(group.key) { json in
        for task in group.tasks {
          json.object { json in
            json.add("id", task.id.rawValue)
            json.add("title", task.title)
          }
        }
      }
    }
  }
}

extension Confirmations {
  static func whatWasInIt(_ name: String) -> Phrase {
    Phrase(
      en: "What was in “\(name)”? One task a line; an empty line ends it.",
      nl: "Wat zat er in “\(name)”? Eén taak per regel; een lege regel sluit af."
    )
  }

  static func unbundled(_ name: String, _ added: [Task], twice: [Task]) -> [Phrase] {
    var lines: [Phrase] = []
    if !added.isEmpty {
      lines.append(
        Phrase(
          en: "Taken out of “\(name)”, for whoever likes to:",
          nl: "Uit “\(name)” gehaald, voor wie wil:"
        )
      )
      lines += added.map { Phrase(same: "  \($0.id)  \($0.title)") }
    }
    if !twice.isEmpty {
      lines.append(Phrase(en: "There already, so left as it is:", nl: "Stond er al, en blijft zo:"))
      lines += twice.map { Phrase(same: "  \($0.id)  \($0.title)") }
    }
    if added.contains(where: \.isUnfinished) {
      lines.append(
        Phrase(
          en: "For whom is each of them? rotonde edit ID --for STAKEHOLDER",
          nl: "Voor wie is elk daarvan? rotonde edit KENMERK --for BELANGHEBBENDE"
        )
      )
    }
    return lines
  }
}
