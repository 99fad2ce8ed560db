/// What the texts under a key of a record mean, as far as people are concerned.
enum FieldSense {
  /// It may point at a person, and does when it is the identifier of one.
  case reference
  /// People wrote it.
  case text
  /// It points at something else, or is a word of the format.
  case other

  /// - Parameters:
  ///   - key: The key; of an element of a list, that of the list.
  ///   - path: Where that is in the record.
  ///   - section: The section; `nil` for one that this version does not know.
  init(_ key: String, at path: String, in section: Section?) {
    // A remark answers a remark.
    let isAnsweredRemark = key == "to" && path.hasPrefix("remarks[")
    // The identifier of a stakeholder is made from the name, which may be somebody's.
    let isReadable = key == "id" && section == .stakeholders && path == key
    // A lesson comes from a task or a case.
    let isSource = key == "from" && section == .lessons
    // Of the log it is who said yes in a meeting; of a reservation and a view it is a text.
    let isClaimant = key == "who" && section == .log
    if isClaimant {
      self = .reference
    } else if Self.texts.contains(key) || isReadable {
      self = .text
    } else if Self.others.contains(key) || isAnsweredRemark || isSource {
      self = .other
    } else {
      // A key that nobody knows may well point at people.
      self = .reference
    }
  }

  private static let texts: Set<String> = [
    "ask", "asked", "because", "behind", "body", "celebrated", "direction", "dream", "expects",
    "explain", "for", "frames", "happened", "happyWith", "helped", "how", "ideas", "ifNo", "label",
    "learned", "learns", "links", "login", "mandate", "method", "name", "need", "noCaseBecause",
    "note", "notes", "origin", "paused", "proper", "purpose", "reason", "ref", "said", "sees",
    "steps", "tags", "talent", "talents", "term", "text", "themes", "title", "unwanted", "who",
    "why",
  ]

  private static let others: Set<String> = [
    "about", "aliases", "at", "balance", "case", "did", "engagement", "fitting", "format", "id",
    "kind", "language", "meeting", "now", "partOf", "place", "seed", "series", "serves",
    "stakeholder", "state", "step", "supports", "task", "tasks", "timeZone", "tried", "undoes",
    "walked", "with",
  ]
}
