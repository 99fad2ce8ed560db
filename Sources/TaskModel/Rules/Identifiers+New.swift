extension Board {
  /// A random identifier for a new task: four characters at first, more when the board is crowded.
  ///
  /// It never starts with a digit and has no look-alikes (0 and o, 1, i and l).
  public func unusedTaskID(using generator: inout some RandomNumberGenerator) -> TaskID {
    var length = 4
    // A quarter of all identifiers in use is where drawing again begins to take long.
    while Double(tasks.count) > 0.25 * TaskID.possible(length: length) { length += 1 }
    return .unused(length: length, using: &generator) { tasks.position(of: $0) != nil }
  }

  /// A random identifier for words of thanks.
  public func unusedThanksID(using generator: inout some RandomNumberGenerator) -> ThanksID {
    .unused(using: &generator) { thanks[$0] != nil }
  }

  /// A random identifier for a draw.
  public func unusedDrawID(using generator: inout some RandomNumberGenerator) -> DrawID {
    .unused(using: &generator) { draws[$0] != nil }
  }

  /// A random identifier for an inquiry.
  public func unusedInquiryID(using generator: inout some RandomNumberGenerator) -> InquiryID {
    .unused(using: &generator) { inquiries[$0] != nil }
  }

  /// A random identifier for how somebody sees the issue of an inquiry.
  public func unusedViewID(
    of inquiry: InquiryID,
    using generator: inout some RandomNumberGenerator
  ) -> ViewID {
    let used = Set(inquiries[inquiry]?.views.compactMap(\.id) ?? [])
    return .unused(using: &generator) { used.contains($0) }
  }

  /// A random identifier for a guide.
  public func unusedGuideID(using generator: inout some RandomNumberGenerator) -> GuideID {
    .unused(using: &generator) { guides[$0] != nil }
  }

  /// A random identifier for a new case; no task has it, so that a lesson can name either.
  public func unusedCaseID(using generator: inout some RandomNumberGenerator) -> CaseID {
    .unused(using: &generator) { id in
      cases[id] != nil || tasks.position(of: TaskID(unchecked: id.rawValue)) != nil
    }
  }

  /// A random identifier for a new proposal.
  public func unusedAgreementID(using generator: inout some RandomNumberGenerator) -> AgreementID {
    .unused(using: &generator) { agreements[$0] != nil }
  }

  /// A random identifier for a new lesson.
  public func unusedLessonID(using generator: inout some RandomNumberGenerator) -> LessonID {
    .unused(using: &generator) { lessons[$0] != nil }
  }

  /// A readable identifier for somebody of this name: `fatima`, or `fatima-el-idrissi` when taken.
  public func unusedPersonID(for name: String) -> PersonID {
    let words = readableWords(name)
    return unused([words[0], words.joined(separator: "-")]) { people[$0] != nil }
  }

  /// A readable identifier for a stakeholder of this name: `bewoners-lindekwartier`.
  public func unusedStakeholderID(for name: String) -> StakeholderID {
    unused([readableWords(name).joined(separator: "-")]) { stakeholders[$0] != nil }
  }

  /// A random identifier for something a stakeholder said.
  public func unusedVoiceID(
    of stakeholder: StakeholderID,
    using generator: inout some RandomNumberGenerator
  ) -> VoiceID {
    let used = Set(stakeholders[stakeholder]?.voices.map(\.id) ?? [])
    return .unused(using: &generator) { used.contains($0) }
  }

  /// A random identifier for a meeting.
  public func unusedMeetingID(using generator: inout some RandomNumberGenerator) -> MeetingID {
    .unused(using: &generator) { meetings[$0] != nil }
  }

  /// A random identifier for something brought up in a meeting.
  public func unusedPointID(
    of meeting: MeetingID,
    using generator: inout some RandomNumberGenerator
  ) -> PointID {
    let used = Set(meetings[meeting]?.points.map(\.id) ?? [])
    return .unused(using: &generator) { used.contains($0) }
  }

  /// A random identifier for a note of a meeting.
  public func unusedNoteID(
    of meeting: MeetingID,
    using generator: inout some RandomNumberGenerator
  ) -> NoteID {
    let used = Set(meetings[meeting]?.noted.map(\.id) ?? [])
    return .unused(using: &generator) { used.contains($0) }
  }

  /// The first of these that is not taken, with a number behind it when all of them are.
  private func unused<ID: RecordID>(_ candidates: [String], isTaken: (ID) -> Bool) -> ID {
    for candidate in candidates {
      if let id = ID(rawValue: candidate), !isTaken(id) { return id }
    }
    let longest = candidates[candidates.count - 1]
    var number = 2
    while true {
      if let id = ID(rawValue: "\(longest)-\(number)"), !isTaken(id) { return id }
      number += 1
    }
  }
}

/// The words of a name as they go into an identifier: folded, letters and digits only; never none.
///
/// Only what any keyboard can type is kept, unless nothing would be left of a name in another
/// script.
private func readableWords(_ name: String) -> [String] {
  let words = folded(name).split { !($0.isLetter || $0.isNumber) }.map(String.init)
  let typable = words.map { $0.filter(\.isASCII) }.filter { !$0.isEmpty }
  if !typable.isEmpty { return typable }
  return words.isEmpty ? ["x"] : words
}

/// What random identifiers are made of.
private let letters = Array("abcdefghjkmnpqrstuvwxyz")
private let characters = letters + Array("23456789")

extension Identifier {
  /// A random identifier that is not taken; of six characters unless said otherwise.
  static func unused(
    length: Int = 6,
    using generator: inout some RandomNumberGenerator,
    isTaken: (Self) -> Bool
  ) -> Self {
    while true {
      let id = random(length: length, using: &generator)
      if !isTaken(id) { return id }
    }
  }

  fileprivate static func possible(length: Int) -> Double {
    var count = Double(letters.count)
    for _ in 1..<length { count *= Double(characters.count) }
    return count
  }

  fileprivate static func random(
    length: Int,
    using generator: inout some RandomNumberGenerator
  ) -> Self {
    var text = ""
    while text.count < length {
      let alphabet = text.isEmpty ? letters : characters
      if let character = alphabet.randomElement(using: &generator) { text.append(character) }
    }
    return Self(unchecked: text)
  }
}

extension TaskID {
  /// The identifier of the occurrence that comes after a task; a later attempt gives another.
  ///
  /// Made like a random one, but the same wherever it is made.
  static func following(_ id: TaskID, attempt: Int) -> TaskID {
    var generator = HashGenerator(state: fnv(of: "next of \(id) \(attempt)"))
    return random(length: 4 + attempt / 4, using: &generator)
  }
}

/// Numbers that follow from a hash: SplitMix64 (Steele, Lea, Flood).
struct HashGenerator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

/// FNV-1a (Fowler, Noll, Vo), 64 bits: small, stable, and not meant to keep secrets.
func fnv(of words: String) -> UInt64 {
  var hash: UInt64 = 0xcbf2_9ce4_8422_2325
  for byte in words.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
  return hash
}

extension EntryID {
  /// The identifier of what is described: the same words give the same one, so that writing is
  /// deterministic and two clones that exchange an entry keep it once.
  package static func deterministic(of words: String) -> EntryID {
    EntryID(unchecked: "e" + String(fnv(of: words), radix: 36))
  }
}
