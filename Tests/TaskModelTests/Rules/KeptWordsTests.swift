import TaskModel
import TestSupport
import Testing

@Suite("Privacy: no words about residents are kept without being looked at")
struct KeptWordsTests {
  /// Texts that are no words about residents, or that the action does not keep; and why.
  private static let exempt = [
    "Thanks.from": "an identifier",
    "Lesson.from": "an identifier",
    "WordChanges.removing": "is taken away",
    "Agreement.because": "a proposal has not ended",
    "Inquiry.paused": "an inquiry that begins has none",
    "Inquiry.direction": "an inquiry that begins has none",
    "Inquiry.ideas": "an inquiry that begins has none",
    "Point.ref": "an identifier",
    "Meeting.notes": "only whoever writes in the file by hand does so",
    "Meeting.celebrated": "a meeting that begins has none",
  ]

  /// Draws texts that look as if they show a resident, each another one.
  private struct Names {
    var count = 0

    mutating func next() -> String {
      count += 1
      let letters = "abcdefghijklmnopqrst".map(String.init)
      return "Mevr. B" + letters[count / 20 % 20] + letters[count % 20]
    }

    mutating func words() -> WordChanges { WordChanges(adding: [next()], removing: []) }
  }

  /// Actions that keep words, with each of their texts filled in.
  private static let actions: [Action] = {
    var names = Names()
    var one = Case(id: "c", title: names.next())
    (one.asked, one.behind) = (names.next(), names.next())
    (one.why, one.learned) = (names.next(), names.next())
    one.helped = [names.next(), names.next()]
    (one.proper, one.themes) = ([names.next()], [names.next()])
    var caseChanges = CaseChanges()
    (caseChanges.title, caseChanges.asked) = (names.next(), names.next())
    (caseChanges.behind, caseChanges.why) = (names.next(), names.next())
    caseChanges.learned = names.next()
    (caseChanges.helped, caseChanges.proper) = (names.words(), names.words())
    caseChanges.themes = names.words()
    var agreement = Agreement(id: "a", title: names.next(), reviewOn: .of(2099, 1, 1))
    (agreement.text, agreement.why) = (names.next(), names.next())
    (agreement.explain, agreement.ref) = (names.next(), names.next())
    var agreementChanges = AgreementChanges()
    (agreementChanges.title, agreementChanges.text) = (names.next(), names.next())
    (agreementChanges.why, agreementChanges.explain) = (names.next(), names.next())
    agreementChanges.ref = names.next()
    var lesson = Lesson(id: "l", text: names.next())
    lesson.themes = [names.next()]
    var lessonChanges = LessonChanges()
    (lessonChanges.text, lessonChanges.themes) = (names.next(), names.words())
    var finishing = Finishing(accounts: [AccountWords(said: names.next())])
    finishing.accounts[0].unwanted = names.next()
    (finishing.happened, finishing.learned) = (names.next(), names.next())
    finishing.again = AgainWords(.differently, names.next())
    var inquiry = Inquiry(id: "i", title: names.next())
    inquiry.frames = names.next()
    var inquiryChanges = InquiryChanges()
    (inquiryChanges.title, inquiryChanges.frames) = (names.next(), names.next())
    var view = Inquiry.View(id: "v", who: names.next(), sees: names.next())
    view.because = names.next()
    let thanks = Thanks(id: "t", from: "jan", to: ["fatima"], text: names.next(), at: nil)
    let voice = Voice(id: "v", at: nil, by: nil, said: names.next())
    return [
      .addCase(one), .onCase("casus", .edit(caseChanges)), .onCase("casus", .close(caseChanges)),
      .onCase("casus", .askHelp(talent: names.next(), note: names.next())),
      .propose(agreement), .onAgreement("sleutel", .edit(agreementChanges)),
      .onAgreement("sleutel", .react(.objection(names.next()))),
      .onAgreement("sleutel", .react(.question(names.next()))),
      .onAgreement("sleutel", .solve("samira", how: names.next())),
      .onAgreement("sleutel", .end(because: names.next())),
      .addLesson(lesson), .onLesson("les", .edit(lessonChanges)),
      .onStakeholder("school", .hear(voice)), .onStakeholder("school", .answer("v", names.next())),
      .thank(thanks), .done("soep", finishing), .drop("soep", because: names.next()),
      .onTask("soep", .remark(names.next())), .onTask("soep", .ask(names.next())),
      .onTask("soep", .reply(to: "r", names.next())),
      .onTask("soep", .again(AgainWords(.differently, names.next()))),
      .onTask(
        "soep",
        .edit(TaskChanges([.happened(names.next()), .learned(names.next())]))
      ),
      .startInquiry(inquiry), .onInquiry("open", .edit(inquiryChanges)),
      .onInquiry("open", .view(view)), .onInquiry("open", .idea(names.next())),
      .onInquiry("open", .direct(names.next())), .onInquiry("open", .pause(names.next())),
      .startMeeting(Meeting(id: "m", noCaseBecause: names.next())),
      .onMeeting("m", .noCase(because: names.next())),
      .onMeeting("m", .note(Meeting.Note(id: "n", text: names.next()))),
      .onMeeting("m", .addPoint(Meeting.Point(id: "p", text: names.next()))),
      .onMeeting("m", .celebrate(names.next())),
      .together([.onTask("soep", .remark(names.next())), .onMeeting("m", .celebrate(names.next()))]
      ),
    ]
  }()

  @Test("Each text of each action is looked at, and none is missing here", arguments: actions)
  func looksAtAll(action: Action) throws {
    var texts: [String] = []
    collect(action, into: &texts)
    let refusal = Board.linde([.soup()]).refusal(of: action, by: "jan")
    guard case .showsResident(let traces) = refusal else {
      Issue.record("kept without a warning: \(texts)")
      return
    }
    #expect(Set(traces.map(\.text)) == Set(texts))
    #expect(
      Board.linde([.soup()]).refusal(of: .knowingly(action), by: "jan")?.code != "showsResident"
    )
  }

  /// Finds the texts in a value, and complains of a place for one where there is none.
  private func collect(_ value: Any, into texts: inout [String]) {
    let owner = "\(type(of: value))"
    for child in Mirror(reflecting: value).children {
      let label = child.label ?? ""
      // Identifiers and words of the format.
      if label == "rawValue" || Self.exempt["\(owner).\(label)"] != nil { continue }
      let isAbsent = type(of: child.value) == String?.self && "\(child.value)" == "nil"
      // Any list that is empty could be cast to one of texts.
      let isEmpty =
        type(of: child.value) == [String].self && (child.value as? [String])?.isEmpty ?? false
      #expect(!isAbsent && !isEmpty, "\(owner).\(label) is not filled in here")
      if let text = child.value as? String {
        #expect(text.hasPrefix("Mevr. "), "\(owner).\(label) is not filled in here: \(text)")
        texts.append(text)
      } else {
        collect(child.value, into: &texts)
      }
    }
  }
}
