public import Canvas
public import TaskModel

extension Model {
  /// Makes the model of the first screen, when there is no board yet.
  ///
  /// It ends with ``Effect/create(_:)``, ``Effect/openExample`` or ``Effect/quit``.
  ///
  /// - Parameters:
  ///   - places: Where the file of a new board may come, the usual place first.
  ///   - language: The language to begin in; one can change it.
  ///   - today: The day it is.
  ///   - size: The size of the terminal.
  ///   - border: The glyphs that lines are drawn with.
  ///   - keys: What the keys do.
  ///   - trouble: Why the board that was asked for could not be made, if that is so.
  public init(
    beginningIn places: [BoardPlace],
    language: Language,
    today: Day,
    size: Size,
    border: BorderSet = .light,
    keys: KeyTable = .standard,
    trouble: Phrase? = nil
  ) {
    self.init(
      board: Board(settings: BoardSettings(name: "Rotonde")),
      me: nil,
      language: language,
      today: today,
      clock: .utc,
      size: size,
      border: border,
      keys: keys,
      seed: 0
    )
    beginning = Beginning(board: NewBoard(language: language), places: places)
    status = trouble.map { Status(kind: .trouble, text: $0) }
    askHowToBegin()
  }

  /// The language that is spoken on the first screen now.
  public var languageChosen: Language { language }

  /// Asks how to begin; Esc on any question after it comes back here.
  mutating func askHowToBegin() {
    let other: Language = language == .dutch ? .english : .dutch
    layers = [
      .choosing(
        Chooser(
          question: .whatNext,
          title: Texts.Beginning.welcome,
          message: Texts.Beginning.noBoard,
          choices: [
            Chooser.Choice(answer: .ask(.boardName), label: Texts.Beginning.makeOne),
            Chooser.Choice(answer: .effect(.openExample), label: Texts.Beginning.example),
            Chooser.Choice(answer: .speak(other), label: Texts.Beginning.otherLanguage),
            Chooser.Choice(answer: .effect(.quit), label: Command.quit.name),
          ]
        )
      )
    ]
  }

  /// Asks where the file of the new board comes.
  mutating func askForPlace() {
    guard let beginning else { return }
    let choices = beginning.places.map { place in
      var board = beginning.board
      board.path = place.path
      return Chooser.Choice(
        answer: .effect(.create(board)),
        label: place.label + Phrase(same: " (\(place.path))")
      )
    }
    layers.append(
      .choosing(
        Chooser(
          question: .whatNext,
          title: Texts.Beginning.where,
          message: Texts.Beginning.oneFile,
          choices: choices
        )
      )
    )
  }

  /// Speaks another language from now on.
  mutating func speak(_ language: Language) {
    self.language = language
    beginning?.board.language = language
    askHowToBegin()
  }

  /// Does what a key does on the first screen before anything else; `nil` when it is nothing special.
  mutating func beginningKey(_ key: Key) -> [Effect]? {
    guard beginning != nil else { return nil }
    switch key {
    case .control("c"): return [.quit]
    case .control("l"): return [.redraw]
    case .control("z"): return [.suspend]
    case .escape:
      let isFirst = layers.count == 1 && isAskingHowToBegin
      if isFirst { return [.quit] }
      askHowToBegin()
      return []
    default: return nil
    }
  }

  /// Whether it is the first question, from which Esc leaves the program.
  var isAskingHowToBegin: Bool {
    if case .choosing(let chooser) = layers.last {
      chooser.title == Texts.Beginning.welcome
    } else {
      false
    }
  }

  /// Asks whoever made a board, or opened one that nobody is on, what they are called.
  public mutating func askWhoBegins() {
    guard me == nil, !board.people.contains(where: { $0.left == nil }) else { return }
    layers.append(
      .prompting(
        Prompt(
          question: .name(then: nil),
          title: Texts.Beginning.whoAreYou,
          hint: Texts.Beginning.orLater
        )
      )
    )
  }
}
