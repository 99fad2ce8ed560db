import TaskModel
import TestSupport

extension Adventure {
  /// Lots or a guide, at times what can't be done.
  mutating func lotsAction(number: Int) -> Action {
    if chance(35) { return guideAction(number: number) }
    let draw: DrawID = pick(["l", "l", "l", "weg"])
    if chance(30) { return .onDraw(draw, chance(75) ? .decline(pick(people).rawValue) : .close) }
    // Who takes part must not depend on who is paid, where R2 is proved.
    let names =
      (chance(90) ? Array(Set(people)).sorted { $0.rawValue < $1.rawValue } : [])
      + (chance(10) ? ["p1"] : [])
    var terms = DrawTerms(
      id: chance(70) ? "l" : DrawID(literal: "l\(number)"),
      mandate: chance(85) ? "Beslist over het feest." : " ",
      entrants: names.enumerated().map {
        DrawTerms.Entrant($0.element.rawValue, group: $0.offset.isMultiple(of: 2) ? "wijk" : "dorp")
      },
      seats: pick([1, 2, 2, 0, 9]),
      seed: "\(number)"
    )
    terms.spread = pick([.none, .equal, .stated([DrawTerms.Quota("wijk", 1)])])
    terms.skipping = pick([.lastTerm, .nobody, .drawnIn(draw)])
    return .draw(terms)
  }

  private mutating func guideAction(number: Int) -> Action {
    let guide: GuideID = pick(["g", "g", "weg"])
    if chance(40) {
      return .addGuide(
        Guide(id: chance(70) ? "g" : GuideID(literal: "g\(number)"), title: "Zelf doen \(number)")
      )
    }
    if chance(25) { return .onGuide(guide, .retire) }
    var changes = GuideChanges()
    if chance(60) {
      changes.steps = ["Eerst", "Stap \(number)", "Dan"]
      changes.steps?.removeAll { _ in chance(30) }
    }
    if chance(20) { changes.removingLetters = ["Brief"] }
    if chance(40) {
      changes.basis = Guide(id: guide, title: "Zelf doen")
      changes.basis?.steps = ["Eerst", "Dan"]
    }
    return .onGuide(guide, .edit(changes))
  }

  /// Issues that others explored a part of the way.
  static let inquiries: [Inquiry] = {
    let views = [true, false].map { inside in
      Inquiry.View(id: inside ? "k1" : "k2", who: "Iemand", inside: inside, sees: "Het is ver.")
    }
    var connecting = Inquiry(id: "w", title: "Ver lopen")
    (connecting.step, connecting.views) = (.connect, views)
    var planning = Inquiry(id: "z", title: "Te weinig bankjes")
    (planning.step, planning.views, planning.direction) = (.plan, views, "Zelf maken.")
    var busy = Inquiry(id: "y", title: "Donkere steeg")
    (busy.step, busy.views, busy.tasks) = (.do, views, Self.plain)
    return [connecting, planning, busy]
  }()

  /// Something in an issue that is explored together, at times before its turn.
  mutating func inquiryAction(on task: TaskID, number: Int) -> Action {
    let words = chance(90) ? "Iets \(number)." : " "
    let inquiry: InquiryID = pick(["v", "v", "w", "w", "z", "z", "y", "weg"])
    if chance(12) {
      return .startInquiry(
        Inquiry(id: chance(80) ? "v" : InquiryID(literal: "v\(number)"), title: "Vraag \(number)")
      )
    }
    let view = Inquiry.View(
      id: ViewID(literal: "k\(number)"),
      who: "Iemand",
      inside: chance(50),
      sees: words
    )
    return .onInquiry(
      inquiry,
      pick([
        .edit(InquiryChanges(frames: words)), .view(view), .view(view), .view(view), .idea(words),
        .idea(words), .direct(words), .plan(task), .forward(), .forward(), .forward(), .forward(),
        .forward(), .forward(), .back(), .pause(words), .goOn(), .goOn(), .close,
      ])
    )
  }
}
