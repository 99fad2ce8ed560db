import TaskModel
import TestSupport

extension Adventure {
  /// Something in a meeting, at times what can't be done.
  mutating func meetingAction(on task: TaskID, number: Int) -> Action {
    if chance(25) { return start(number) }
    let meeting: MeetingID = pick(["m", "m", "m", "weg"])
    let someone = pick(people)
    let point: PointID = pick(["x1", "x2", "weg"])
    let words = chance(90) ? "Iets \(number)." : " "
    var terms = ClaimTerms(forWhom: .notKnownYet, orWait: chance(50), despiteClash: chance(85))
    // Where R2 is proved, who gets which place must not depend on who is paid.
    if Self.mixed.contains(task) { terms.place = pick(["a", "b"]) }
    return .onMeeting(
      meeting,
      pick([
        .present([someone]), .present([someone]), .notPresent(someone), .host(someone),
        .takeCase(chance(80) ? "casus" : "weg"), .noCase(because: words),
        .goTo(pick(Meeting.Step.allCases)), .walkPast(task), .claim(task, for: someone, terms),
        .claim(task, for: someone, terms), .note(note(number, words)),
        .addPoint(Meeting.Point(id: point, by: someone, text: words)),
        .settle(point, .nothing), .settle(point, .task, ref: task.rawValue), .settle(point, .task),
        .settle(point, .question), .settle(point, .agreement, ref: "weg"), .celebrate(words),
        .consent("sleutel", of: [someone]), .consent("a1", of: [someone, someone]),
        .leadNext(someone), .drawNext(from: chance(80) ? [someone] : [], seed: "\(number)"),
        .close, .reopen,
      ])
    )
  }

  private mutating func start(_ number: Int) -> Action {
    let hasCase = chance(50)
    return .startMeeting(
      Meeting(
        id: chance(80) ? "m" : MeetingID(literal: "m\(number)"),
        present: [pick(people), pick(people)],
        openingCase: hasCase ? "casus" : nil,
        noCaseBecause: chance(70) ? "Er was er geen." : nil
      )
    )
  }

  private mutating func note(_ number: Int, _ words: String) -> Meeting.Note {
    Meeting.Note(id: NoteID(literal: "n\(number % 5)"), text: words)
  }
}
