import TaskModel

extension Sentences {
  /// Why something could not be done to a person or a stakeholder.
  func peopleRefusal(_ refusal: Refusal) -> Phrase {
    switch refusal {
    case .onlyThemselves(let id):
      Phrase(
        en: "Only \(name(id)) can do that: nobody takes somebody else off a task.",
        nl: "Dat kan alleen \(name(id)) zelf: niemand haalt een ander van een taak."
      )
    case .alreadyRetired(let id):
      Phrase(
        en: "Nothing is done for \(name(id)) any more already.",
        nl: "Voor \(name(id)) doen we al niets meer."
      )
    case .unknownVoice(let voice, let id):
      Phrase(
        en: "\(name(id)) did not say anything known as “\(voice)”.",
        nl: "\(name(id)) heeft niets gezegd met het kenmerk “\(voice)”."
      )
    default:
      Phrase(en: "It is like that already.", nl: "Zo staat het er al.")
    }
  }
}
