import TaskModel

extension Sentences {
  /// Why something about finishing, or thanks, was not taken.
  func finishingRefusal(_ refusal: Refusal) -> Phrase {
    switch refusal {
    case .notServed(let task, let stakeholder?):
      Phrase(
        en: "“\(task.title)” is not for \(name(stakeholder)).",
        nl: "“\(task.title)” is niet voor \(name(stakeholder))."
      )
    case .notServed(let task, nil) where task.serves.isEmpty:
      Phrase(
        en: "For whom “\(task.title)” is, is not known yet, so there is nobody to account to.",
        nl:
          "Voor wie “\(task.title)” is, is nog onaf; er is nog niemand om rekenschap aan te geven."
      )
    case .notServed(let task, nil):
      Phrase(
        en: "“\(task.title)” is for \(Phrase.list(task.serves.map(name)).en); "
          + "it is not clear whose words these are.",
        nl: "“\(task.title)” is voor \(Phrase.list(task.serves.map(name)).nl); "
          + "het is niet duidelijk wie dit zei."
      )
    case .notRepeating(let task):
      Phrase(
        en: "“\(task.title)” does not come back.",
        nl: "“\(task.title)” komt niet terug."
      )
    case .notAnExperiment(let task):
      Phrase(en: "“\(task.title)” is no experiment.", nl: "“\(task.title)” is geen proef.")
    case .thanksToSelf(let id):
      Phrase(
        en: "\(name(id)) can't thank themselves.",
        nl: "\(name(id)) kan niet zichzelf bedanken."
      )
    case .thanksOfAnother(let id):
      Phrase(
        en: "Thanks of \(name(id)) come from \(name(id)) alone.",
        nl: "Waardering van \(name(id)) komt alleen van \(name(id)) zelf."
      )
    default:
      Phrase(en: "Whom do you want to thank?", nl: "Wie wil je bedanken?")
    }
  }
}
