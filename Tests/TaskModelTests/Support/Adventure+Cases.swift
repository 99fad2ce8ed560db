import TaskModel
import TestSupport

extension Adventure {
  /// Something about cases, agreements and lessons, at times what can't be done.
  mutating func caseAction(on task: TaskID, number: Int) -> Action {
    let text = pick(["Nog niet.", "Anders \(number).", "Nog niet.", " ", "Bel 06-12345678."])
    let someone = pick(people)
    let agreement: AgreementID = pick([
      "sleutel", "sleutel", "a1", "a2", "koffie", "stempel", "zoek",
    ])
    let one: CaseID = pick(["casus", "c1", "bankje", "zoek"])
    var changes = CaseChanges()
    if chance(60) { changes.fitting = .known(.partly) }
    if chance(60) { changes.learned = text }
    if chance(20) { changes.linking = [task] }
    if chance(10) { changes.unlinking = [task] }
    var words = AgreementChanges()
    if chance(70) { words.text = text }
    if chance(20) { words.ground = .law }
    if chance(10) { words.reviewOn = .of(2026, 1, 1) }
    var lesson = LessonChanges()
    lesson.text = text
    let day = Day.of(2027, 1 + number % 12, 1)
    let react = AgreementAction.react(
      pick([
        .consent, .consent, .consent, .objection(text), .objection("Te laat."), .question(text),
      ])
    )
    let onAgreement: [AgreementAction] = [
      react, react, react, .withdraw, .withdraw, .solve(someone, how: chance(50) ? text : nil),
      .solve(someone, how: "Samen."), .solve(someone, how: "Zo."), .adopt(in: nil), .adopt(in: nil),
      .adopt(in: nil), .adopt(in: nil), .adopt(in: "m"),
      .edit(words), .review(day),
    ]
    var draft = Task(id: TaskID(literal: "t\(number)"), title: "Uit de casus")
    draft.fromCase = one
    return pick([
      .onAgreement(agreement, pick(onAgreement)), .onAgreement(agreement, pick(onAgreement)),
      .onAgreement(agreement, pick(onAgreement)), .onAgreement(agreement, react),
      .together([
        .onAgreement(agreement, .react(.consent)), .onAgreement(agreement, .adopt(in: nil)),
      ]),
      chance(15) ? .onAgreement(agreement, .end(because: nil)) : .onAgreement(agreement, react),
      .propose(
        chance(90) ? .keys(pick(["a1", "a2"])) : Agreement(id: "a2", title: "Zo", reviewOn: day)
      ),
      .addCase(Case(id: pick(["c1", "c2"]), title: text)), .addTask(draft),
      .onCase(one, pick([.edit(changes), .help, .leave, .close(changes), .reopen])),
      .onCase(
        one,
        pick([.edit(changes), .help, .help, .leave, .askHelp(talent: text, note: nil), .endHelp()])
      ),
      .onCase("casus", pick([.askHelp(talent: "taal", note: text), .endHelp()])),
      .addLesson(Lesson(id: LessonID(literal: "l\(number)"), text: text)),
      .onLesson(pick(["les", "les", "zoek"]), .edit(lesson)),
      .knowingly(.addLesson(Lesson(id: LessonID(literal: "l\(number)"), text: text))),
    ])
  }
}
