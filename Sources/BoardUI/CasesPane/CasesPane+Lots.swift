import Canvas
import TaskModel

// What is asked about a draw or a guide before anything is done.

extension Model {
  /// Who can say no thank you here: oneself, and those of a list who have nobody else to say it for
  /// them (R3).
  func decliners(of draw: Draw) -> [String] {
    (draw.drawn + draw.reserves).filter { name in
      guard let person = PersonID(rawValue: name).flatMap({ board.people[$0] }) else { return true }
      return person.id == me || person.left != nil || me == nil
    }
  }

  /// It leaves no trace and can't be taken back, so it is asked once.
  mutating func chooseWhoDeclines(_ id: DrawID) {
    guard let draw = board.draws[id] else { return }
    let names = decliners(of: draw)
    guard !names.isEmpty else {
      status = Status(kind: .own, text: Texts.Lots.nobodyCan)
      return
    }
    choose(
      Texts.Lots.whoDeclines,
      names.map {
        Chooser.Choice(
          answer: .act(.onDraw(id, .decline($0))),
          label: Phrase(same: sentences.participant($0))
        )
      },
      message: Texts.Lots.noPassing,
      isSearchable: names.count > 8
    )
  }

  mutating func confirmClosing(_ id: DrawID) {
    guard let draw = board.draws[id] else { return }
    choose(
      Phrase(same: draw.title),
      [
        Chooser.Choice(answer: .runOn(.verifyDraw, .draw(id)), label: Command.verifyDraw.name),
        Chooser.Choice(answer: .act(.onDraw(id, .close)), label: Texts.Lots.closeIt),
      ],
      message: Texts.Lots.closing
    )
  }

  /// Asks the next question of a guide; after the last, says what is still to be done first.
  ///
  /// The answers are nobody's business, and not kept (S47).
  mutating func check(_ id: GuideID, _ answers: [Bool]) {
    guard let guide = board.guides[id] else { return }
    guard !guide.checks.isEmpty else {
      status = Status(kind: .own, text: Texts.Guides.noQuestions(guide))
      return
    }
    guard answers.count >= guide.checks.count else {
      let place = "\(answers.count + 1)/\(guide.checks.count) "
      choose(
        Phrase(same: guide.title),
        [
          Chooser.Choice(answer: .checked(id, answers + [true]), label: Texts.Form.yes),
          Chooser.Choice(answer: .checked(id, answers + [false]), label: Texts.Form.no),
        ],
        message: Phrase(same: place + guide.checks[answers.count].ask)
      )
      return
    }
    let advice = zip(guide.checks, answers).filter { !$0.1 }.map { $0.0.ifNo ?? $0.0.ask }
    let result = text(advice.isEmpty ? Texts.Guides.allYes : Texts.Guides.someNo)
    let lines = [result] + advice.map { "· \($0)" }
    layers.append(.reading(pane(titled: guide.title, lines.joined(separator: "\n"))))
  }

  /// Which letter is filled in; where there is one, that is meant.
  mutating func chooseLetter(of id: GuideID) -> [Effect] {
    guard let guide = board.guides[id] else { return [] }
    guard let first = guide.letters.first else {
      status = Status(kind: .own, text: Texts.Guides.noLetters(guide))
      return []
    }
    guard guide.letters.count > 1 else { return write(letter: first.title, of: id, filledIn: []) }
    choose(
      Texts.Guides.whichLetter,
      guide.letters.map {
        Chooser.Choice(answer: .letter(id, title: $0.title), label: Phrase(same: $0.title))
      }
    )
    return []
  }

  /// Asks what comes at the next braces of a letter; when all are filled in, offers it.
  ///
  /// Dots stand where nothing was said.
  mutating func write(letter title: String, of id: GuideID, filledIn words: [String]) -> [Effect] {
    guard let letter = board.guides[id]?.letters.first(where: { $0.title == title }) else {
      return []
    }
    let names = letter.placeholders
    guard words.count >= names.count else {
      ask(.letterWord(id, title: title, after: words))
      return []
    }
    let values = zip(names, words).map { ($0, $1.isEmpty ? Guide.Letter.dots : $1) }
    let filled = letter.filled(with: Dictionary(values) { first, _ in first }).text
    choose(
      Phrase(same: title),
      [
        Chooser.Choice(answer: .read(pane(titled: title, filled)), label: Texts.Guides.read),
        Chooser.Choice(answer: .copyLetter(filled), label: Texts.Guides.copy),
      ]
    )
    return []
  }

  private func pane(titled title: String, _ text: String) -> ReadingPane {
    ReadingPane(title: Phrase(same: title), text: text, columns: readingColumns)
  }
}
