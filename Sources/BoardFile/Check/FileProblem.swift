/// Something in a board file that is not as it should be.
///
/// A value: the sentences, in both languages, are made elsewhere.
public struct FileProblem: Equatable, Sendable {
  /// How bad it is.
  public enum Severity: String, Equatable, Sendable {
    /// The program refuses to open the file.
    case error
    /// The program opens it all the same.
    case warning
  }

  /// The line, from 1.
  public let line: Int
  /// The column, from 1, in characters (Unicode scalars) as an editor counts them.
  public let column: Int
  /// What is the matter.
  public let kind: Kind
  /// What a repair does about it.
  public let mending: Mending
  /// The record it is in, as the log writes it (`task:wux6`), when that is known.
  public let record: String?

  /// How bad it is.
  public var severity: Severity { kind.severity }
}

extension FileProblem {
  /// What is the matter.
  public enum Kind: Equatable, Sendable {
    // MARK: What keeps the file from being opened

    /// Something else should have stood there.
    case damage(Expected)
    /// The file ends inside this section, or before any when it is `nil`.
    case cutShort(in: String?)
    /// A comma is missing between two records or sections.
    case missingComma
    /// There is a comma with nothing behind it.
    case extraComma

    /// It is of a later version, and not of the shape that this one knows.
    case unreadableVersion(Int)

    // MARK: What a board should not have

    /// It is of a later version, so it can only be read.
    case laterVersion(Int)
    /// A field names a record that is not there.
    case danglingReference(field: String, id: String)
    /// Two people who have not left have the same name; the other one's identifier.
    case sameName(String, other: String)
    /// A person has more than one claim on a task.
    case claimedTwice(person: String)
    /// More people have a place of this kind than there are.
    case tooManyClaims(place: String, count: Int, taken: Int)
    /// A claim is on a place that the task does not have.
    case unknownPlace(String)
    /// A task both takes place on a day and is due by one.
    case onAndBy
    /// A reservation does not say what it rests on.
    case noGround
    /// A task is both done and dropped.
    case doneAndDropped
    /// A text of nothing but white space.
    case blankText(field: String)
    /// A field that is at its default, so better left out.
    case emptyField(String)
    /// The same thing is in a list twice.
    case repeated(String)
    /// A field of a person that a board is not to have: R1 and R10.
    case unwantedField(String)
    /// How often a task comes back, in a form this version does not know.
    case unknownRule(String)
    /// A time zone that this computer does not know.
    case unknownTimeZone(String)
    /// Each of these tasks supports the next, and the last one the first.
    case supportsCircle([String])
    /// Each of these tasks is a part of the next, and the last one of the first.
    case partOfCircle([String])
    /// An instant in another form than the program writes.
    case instantSpelling(String)
    /// The file is not laid out as the program writes it; only said when nothing else is rewritten.
    case notCanonical

    /// How bad it is.
    public var severity: Severity {
      switch self {
      case .damage, .cutShort, .missingComma, .extraComma, .unreadableVersion: .error
      default: .warning
      }
    }
  }

  /// What a repair does about a problem.
  public enum Mending: Equatable, Sendable {
    /// Nothing: only people can decide what should be there.
    case byPeople
    /// Nothing: this version does not write such a file.
    case laterVersion
    /// Leaves out what says nothing.
    case leaveOut
    /// Leaves out what is said a second time in the same way.
    case dropRepeated
    /// Writes the same in the program's own spelling.
    case rewrite
    /// Writes an escape for each control character.
    case escape
    /// Leaves out what does not belong to the text: a byte order mark, zeros at the end.
    case strip
    /// Puts in the comma.
    case addComma
    /// Leaves out the comma.
    case dropComma
    /// Closes what is open; what stood behind it is not in the file any more.
    case close

    /// Whether a repair mends it.
    public var isMade: Bool { self != .byPeople && self != .laterVersion }
  }
}
