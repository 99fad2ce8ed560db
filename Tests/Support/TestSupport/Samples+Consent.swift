public import TaskModel

extension Case {
  /// An open case, from which nothing came yet.
  public static let bag: Case = {
    var one = Case(id: "casus", title: "Een tas met ongeopende brieven", at: .minute(-60))
    one.asked = "Iemand kwam binnen met een tas post."
    one.themes = ["formulieren"]
    return one
  }()

  /// A case that is closed.
  public static let bench: Case = {
    var one = Case(id: "bankje", title: "Een bankje voor het raam", at: .minute(-90))
    one.fitting = .yes
    one.learned = "Vraag waar iemand heen wil."
    one.closed = .minute(-30)
    return one
  }()
}

extension Agreement {
  /// A proposal to which Samira objects, and about which Piet asked something.
  public static func keys(_ id: AgreementID = "sleutel") -> Agreement {
    var agreement = Agreement(id: id, title: "Iedereen een sleutel", reviewOn: .of(2027, 5, 17))
    agreement.why = "Vertrouwen is lichter."
    agreement.reactions = [
      Reaction(person: "samira", kind: .objection, reason: "En de verzekering?", at: .minute(-5)),
      Reaction(person: "piet", kind: .question, reason: "Ook van de kelder?", at: .minute(-4)),
    ]
    return agreement
  }

  /// One that holds.
  public static let coffee: Agreement = {
    var agreement = Agreement(id: "koffie", title: "Geen telefoons", reviewOn: .of(2026, 11, 20))
    agreement.why = "Mensen komen om iemand te zien."
    agreement.reactions = [Reaction(person: "fatima", kind: .consent, at: .minute(-601))]
    agreement.adopted = Adoption(at: .minute(-600))
    return agreement
  }()

  /// One that ended.
  public static let stamp: Agreement = {
    var agreement = Agreement(id: "stempel", title: "Een stempel", reviewOn: .of(2026, 12, 1))
    agreement.why = "Dat deden we altijd zo."
    agreement.ended = .minute(-600)
    return agreement
  }()
}

extension Lesson {
  /// What was learnt from the bench.
  public static let whereTo: Lesson = {
    var lesson = Lesson(id: "les", text: "Vraag waar iemand heen wil.")
    lesson.from = "bankje"
    return lesson
  }()
}
