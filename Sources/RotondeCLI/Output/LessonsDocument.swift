import BoardUI
import TaskModel

/// What was learnt, as a text to share: in the board's language, without who wrote it or of which
/// case it came, for that may not be meant for others.
struct LessonsDocument {
  private let lessons: [Lesson]
  private let session: Session
  private let language: Language

  init(_ lessons: [Lesson], session: Session) {
    self.lessons = lessons
    self.session = session
    language = session.board.settings.language ?? session.language
  }

  var document: Document {
    var document = Document(
      title: Labels.lessonsTitle[language],
      subtitle: session.board.settings.name,
      language: language
    )
    for theme in themes {
      let items = lessons.filter { first(of: $0) == theme }.map(item)
      guard !items.isEmpty else { continue }
      document.add(theme ?? Labels.otherLessons[language], [.list(items)])
    }
    return document
  }

  /// A lesson stands under the first of its themes; those without any come last.
  private var themes: [String?] {
    var themes: [String?] = []
    for lesson in lessons {
      guard let theme = first(of: lesson), !themes.contains(theme) else { continue }
      themes.append(theme)
    }
    return themes + [nil]
  }

  private func first(of lesson: Lesson) -> String? { lesson.themes.first.map { $0.lowercased() } }

  private func item(_ lesson: Lesson) -> Document.Item {
    let more = lesson.themes.dropFirst()
    return Document.Item(lesson.text, detail: more.isEmpty ? nil : more.joined(separator: ", "))
  }
}
