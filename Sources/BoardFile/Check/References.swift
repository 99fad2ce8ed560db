/// Which fields name another record, and of which kind: a line for each.
///
/// Lists on the way are gone into by themselves.
struct ReferenceTable {
  /// What a field may name.
  enum Target {
    /// A record of one of these sections.
    case record([Section])
    /// A record with its kind in front, as the log has it: `task:wux6`.
    case kindAndRecord
  }

  /// A key, what its value names, and the keys inside it.
  struct Node {
    let key: StaticString
    var target: Target?
    var children: [Node] = []
  }

  private static func person(_ key: StaticString) -> Node { record(key, .people) }

  private static func record(_ key: StaticString, _ sections: Section...) -> Node {
    Node(key: key, target: .record(sections))
  }

  private static func inside(_ key: StaticString, _ nodes: Node...) -> Node {
    Node(key: key, children: nodes)
  }

  /// The fields of a section's records.
  static func nodes(of section: Section) -> [Node] {
    switch section {
    case .stakeholders: stakeholder
    case .tasks: task
    case .thanks: thanks
    case .cases: [record("tasks", .tasks), person("helpers"), inside("help", person("by"))]
    case .agreements:
      [
        inside("reactions", person("person"), record("via", .meetings)),
        inside("adopted", record("meeting", .meetings)),
      ]
    case .meetings:
      [
        person("host"), person("present"), record("case", .cases), record("walked", .tasks),
        inside("points", person("by")), inside("noted", person("by"), record("about", .tasks)),
        inside("next", person("person"), person("pool")),
      ]
    case .lessons: [record("from", .tasks, .cases), person("by")]
    case .inquiries: [record("tasks", .tasks)]
    case .log:
      [
        person("by"), person("who"), Node(key: "on", target: .kindAndRecord),
        record("undoes", .log),
        record("with", .log),
      ]
    // Who takes part in a draw may be a resident, who has no record.
    case .format, .board, .people, .guides, .draws: []
    }
  }

  private static let stakeholder = [
    person("person"),
    inside("voices", person("by"), record("task", .tasks), inside("answer", person("by"))),
  ]

  private static let task = [
    record("serves", .stakeholders),
    record("supports", .tasks),
    record("partOf", .tasks),
    record("case", .cases),
    inside("created", person("by")),
    inside("help", person("by")),
    inside("waiting", person("by")),
    inside("claims", person("person")),
    inside("invites", person("person"), person("by")),
    inside("remarks", person("by")),
    inside("accounts", record("stakeholder", .stakeholders), person("by")),
    inside("again", person("by")),
    inside("selfReview", person("by")),
    inside("done", person("by")),
    inside("dropped", person("by")),
  ]

  private static let thanks = [
    record("from", .people, .stakeholders), person("to"), record("about", .tasks),
  ]

  /// The section that a word of the log means: `task` of `task:wux6`.
  static func section(ofKind kind: Substring) -> Section? {
    switch kind {
    case "person": .people
    case "stakeholder": .stakeholders
    case "task": .tasks
    case "thanks": .thanks
    case "case": .cases
    case "agreement": .agreements
    case "meeting": .meetings
    case "lesson": .lessons
    case "inquiry": .inquiries
    case "guide": .guides
    case "draw": .draws
    default: nil
    }
  }
}

extension Section {
  /// The word for one of its records, as the log has it.
  var kindOfRecord: String {
    switch self {
    case .people: "person"
    case .stakeholders: "stakeholder"
    case .tasks: "task"
    case .thanks: "thanks"
    case .cases: "case"
    case .agreements: "agreement"
    case .meetings: "meeting"
    case .lessons: "lesson"
    case .inquiries: "inquiry"
    case .guides: "guide"
    case .draws: "draw"
    case .log: "log"
    case .format, .board: "board"
    }
  }
}
