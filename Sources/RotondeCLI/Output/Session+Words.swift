import BoardUI
import TaskModel

extension Session {
  /// Reads words to look for; terms that only tasks have find nothing.
  func words(_ words: [String]) throws(CommandFailure) -> Filter {
    do {
      return try Filter(words.joined(separator: " "), today: today)
    } catch {
      throw .misread(.filter(error))
    }
  }

  /// A word in the reader's language; in a pipe the same for everybody.
  func word(_ label: Phrase?, _ plain: String?) -> String {
    form == .lines ? plain ?? "" : label?[language] ?? ""
  }

  /// When something happened, as one says it; in a pipe the instant.
  func day(_ instant: Instant?) -> String {
    guard let instant else { return "" }
    return form == .lines ? instant.description : sentences().past(instant)[language]
  }

  /// A day, as one says it; in a pipe as in the file.
  func day(_ day: Day) -> String {
    form == .lines ? day.description : Dates.full(day, today: today)[language]
  }
}
