import Canvas
import TaskModel

extension Model {
  /// How many tasks of a person are looked at for their lines; more would not fit.
  private static let tasksNamed = 6

  /// The list of people.
  var listedPeople: Listed {
    let listing = people.listing
    return Listed(count: listing.count, cursor: listing.cursor) {
      $0.personBlock(listing[$1].item, columns: $2)
    } marks: {
      EntryMarks(isSelected: $1 == listing.cursor.index)
    }
  }

  /// What is said when it is empty.
  var emptyPeople: Phrase {
    people.filter.isEmpty ? Texts.Views.noPeople : Texts.Board.nothingFound
  }

  /// A person with what they do, can and want to learn.
  private func personBlock(_ id: PersonID, columns: Int) -> Block {
    var block = Block()
    block.add(sentences.name(id), .text, columns: columns, isBold: true, maxLines: 2)
    guard let person = board.people[id] else { return block }
    for line in aboutPerson(person) {
      block.add(text(line), .badge, columns: columns, maxLines: 2)
    }
    let does = people.survey?[id].does ?? []
    let titles = does.prefix(Self.tasksNamed).map { outlook.board.tasks[$0].title }
    let now = titles.isEmpty ? text(Texts.Views.nothingNow) : titles.joined(separator: " · ")
    let line = "\(text(Texts.Views.does).lowercased()): \(now)"
    block.add(line, .muted, columns: columns, maxLines: 2)
    return block
  }

  /// What one may want to know of somebody beside their tasks: whether they are away, what they are
  /// good at, and what they want to learn.
  func aboutPerson(_ person: Person) -> [Phrase] {
    var lines: [Phrase] = []
    if let away = person.away.flatMap({ Texts.Views.away($0, today: today) }) { lines.append(away) }
    if !person.talents.isEmpty { lines.append(Texts.Views.talents(person.talents)) }
    if !person.learns.isEmpty { lines.append(Texts.Views.learns(person.learns)) }
    return lines
  }
}
