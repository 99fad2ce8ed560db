@testable import BoardFile
import Foundation
import TaskModel

/// A board in which every text that the file format has is one that breaks terminals.
///
/// It is made from the example, along the tables by which files are read: a field that is added there
/// is nasty here by itself. The first record of each kind has all there can be.
struct NastyBoard {
  /// What people and programs put into texts, one kind of trouble each.
  static let pieces = [
    "a\u{1B}[2Jb\u{1B}]52;c;aGk=\u{7}c\u{0}d\u{9B}31me\u{9D}0;x\u{9C}f\u{7F}",
    "l\u{202E}r\u{2066}i\u{2069}\u{200F}\u{61C} שלום عربي",
    "e\u{301}\u{302}\u{303}\u{304}\u{305} 👩‍👩‍👧‍👦👩🏾‍🍳 क्षि x\u{200B}\u{200D}\u{FEFF}\u{AD}y",
    "🇳🇱🇧🇪🇳 汤汤スープ한국어，全角！汤汤汤汤汤汤汤汤汤汤汤汤汤汤汤",
    String(repeating: "onafgebroken", count: 30),
    "tab\there\nnext\r\nline\u{2028}sep\u{85}end\u{B}",
    "  \u{A0}\u{3000} - # * | <b>&amp; `code` [x](y) | ~ \u{FFFD}\u{E000}",
  ]

  /// The file.
  let text: String
  /// The texts that were filled in, by their place in the format: `task/steps/text`.
  let filled: Set<String>

  /// Makes one; other turns put other pieces into the same fields.
  init(turn: Int = 0, example: String = "buurthuis-de-linde") throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let file = root.appending(path: "data/examples/\(example).json")
    let value = try JSONSerialization.jsonObject(with: Data(contentsOf: file))
    let sections = value as? [String: Any] ?? [:]
    var filler = Filler(turn: turn, person: "", stakeholder: "")
    for (name, list) in sections {
      let id = ((list as? [[String: Any]])?.first?["id"] as? String) ?? ""
      if name == "people" { filler.person = id }
      if name == "stakeholders" { filler.stakeholder = id }
    }
    var members: [String] = []
    for section in Section.allCases {
      let new: Any
      switch section {
      case .format: new = "rotonde-board/1"
      case .board:
        let board = sections["board"] as? [String: Any] ?? [:]
        new = filler.fill(board, RecordShape(SettingsField.self), at: "board", isWhole: false)
      case .log: new = sections[section.rawValue] ?? []
      default:
        let records = sections[section.rawValue] as? [[String: Any]] ?? []
        guard let shape = section.fields else { continue }
        new = (records.isEmpty ? [["id": "x1"]] : records).enumerated().map { number, record in
          filler.number = number
          return filler.fill(record, shape, at: section.rawValue, isWhole: number == 0)
        }
      }
      let json = try JSONSerialization.data(withJSONObject: new, options: .fragmentsAllowed)
      members.append("\"\(section.rawValue)\": \(String(decoding: json, as: UTF8.self))")
    }
    text = "{\n" + members.joined(separator: ",\n") + "\n}\n"
    filled = filler.filled
  }

  /// The board that is in the file.
  func board() throws -> Board {
    try BoardDocument(ByteStorage(Array(text.utf8))).board
  }

  /// All texts that the format has.
  static let allTexts: Set<String> = {
    var found: Set<String> = []
    func look(_ shape: Shape, _ path: String) {
      switch shape {
      case .text, .nonEmptyText: found.insert(path)
      case .array(let element): look(element, path)
      case .object(let record):
        for field in record.fields { look(field.shape, "\(path)/\(field.key)") }
      default: break
      }
    }
    for section in Section.allCases {
      if let fields = section.fields { look(.object(fields), section.rawValue) }
    }
    look(.object(RecordShape(SettingsField.self)), "board")
    return found
  }()
}

/// Puts nasty texts into records.
private struct Filler {
  let turn: Int
  var person: String
  var stakeholder: String
  var number = 0
  var filled: Set<String> = []

  mutating func fill(
    _ record: [String: Any],
    _ shape: RecordShape,
    at path: String,
    isWhole: Bool
  ) -> [String: Any] {
    var record = record
    for field in shape.fields {
      let path = "\(path)/\(field.key)"
      // What makes a record be shown at all stays as it is: a zone for the clock, and a rule.
      if record[field.key] != nil, ["board/timeZone"].contains(path) {
        filled.insert(path)
        continue
      }
      guard let value = value(record[field.key], field.shape, at: path, isWhole: isWhole) else {
        continue
      }
      record[field.key] = value
    }
    return record
  }

  private mutating func value(
    _ old: Any?,
    _ shape: Shape,
    at path: String,
    isWhole: Bool
  ) -> Any? {
    switch shape {
    case .text, .nonEmptyText: return text(at: path)
    case .array(.text), .array(.nonEmptyText): return [text(at: path), "\(text(at: path)) 2"]
    case .array(.object(let record)):
      let list = old as? [[String: Any]] ?? (isWhole ? [[:]] : [])
      if list.isEmpty { return old }
      return list.map { fill($0, record, at: path, isWhole: isWhole) }
    case .object(let record):
      guard let object = old as? [String: Any] ?? (isWhole ? [:] : nil) else { return nil }
      return fill(object, record, at: path, isWhole: isWhole)
    default:
      if old != nil || !isWhole { return old }
      return plain(shape, at: path)
    }
  }

  /// Something that fits where no text stands.
  private func plain(_ shape: Shape, at path: String) -> Any? {
    switch shape {
    case .identifier:
      let key = path.split(separator: "/").last.map(String.init) ?? ""
      if ["person", "by", "host"].contains(key) { return person }
      return key == "stakeholder" ? stakeholder : "x1"
    case .instant: return "2026-11-20T09:00:00Z"
    case .day, .moment: return "2026-12-01"
    case .boolean: return true
    case .amount: return 1
    case .integer(let least): return max(1, least)
    case .oneOf(let words): return words.first
    default: return nil
    }
  }

  /// Another piece for each field and record; the number keeps names apart.
  private mutating func text(at path: String) -> String {
    filled.insert(path)
    let place = path.utf8.reduce(0) { $0 &+ Int($1) } + number + turn
    let pieces = NastyBoard.pieces
    return "\(pieces[place % pieces.count]) \(number)"
  }
}
