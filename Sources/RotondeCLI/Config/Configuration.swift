import BoardUI
import TaskModel

/// What a user has set for this program, for every board.
struct Configuration: Equatable {
  /// The board to open when there is none nearer; an absolute path.
  var board: String?
  /// Who is at the keyboard: a name or a part of it.
  var actor: String?
  /// The language to speak.
  var language: Language?
  /// How the screen is to look.
  var theme: ThemeChoice?
  /// Whether the mouse works on the screen.
  var mouse: Bool?
  /// Whether lines are drawn with plain signs.
  var ascii: Bool?
  /// How many seconds to wait while somebody else is writing.
  var lockWait: Int?
  /// The keys that commands are to have.
  var keys: [KeyWish] = []
  /// Where in the file each of the keys stands.
  var keyPlaces: [TextPlace] = []

  /// How long to wait for the lock when nothing says so.
  static let defaultLockWait = 10
  /// How long one can wait for the lock: a day is more patience than any script has, and keeps sums
  /// of time far from their limits.
  static let lockWaits = 0...86_400
}

extension Configuration {
  /// What is configured for this process, or what is wrong with it; read once, when first asked for.
  static let ofProcess: Result<Configuration, ConfigurationError> = {
    guard let path = ConfigurationFile.path else { return .success(Configuration()) }
    return Result { () throws(ConfigurationError) in
      guard let text = try ConfigurationFile.text(at: path) else { return Configuration() }
      do throws(ConfigurationProblem) {
        return try Configuration(reading: text, home: Environment.value("HOME"))
      } catch {
        throw ConfigurationError(path: path, problem: error)
      }
    }
  }()

  /// What is configured for this process.
  ///
  /// - Throws: What is wrong with the configuration file.
  static func read() throws(CommandFailure) -> Configuration {
    do {
      return try ofProcess.get()
    } catch {
      throw .configuration(error)
    }
  }

  /// What the keys of the screen do.
  ///
  /// - Throws: Why they can't be bound as they are in the file.
  func keyTable() throws(CommandFailure) -> KeyTable {
    do {
      return try KeyTable.standard.rebound(keys)
    } catch {
      let place = keys.firstIndex { $0.command == error.command }.map { keyPlaces[$0] }
      throw .configuration(
        ConfigurationError(
          path: ConfigurationFile.path ?? "",
          problem: ConfigurationProblem(.keys(error), place)
        )
      )
    }
  }
}
