public import TaskModel

extension Texts {
  /// What is said about filters, on the screen and on the command line.
  public enum Filter {
    static let title = Phrase(en: "Find:", nl: "Zoeken:")
    static let placeholder = Phrase(
      en: "words, @stakeholder, #tag, open, mine, is:nobody, fits:me, by:7d …",
      nl: "woorden, @belanghebbende, #label, open, mijn, is:niemand, past:mij …"
    )

    /// Every term there is.
    public static let terms = Phrase(
      en: "Terms are: who:name, is:…, needs:talent, asks:help, fits:me, by:7d, age:30d, "
        + "@stakeholder, #tag, mine, open, doing, waiting, done, dropped.",
      nl: "Wel: wie:naam, is:…, nodig:talent, vraagt:hulp, past:mij, uiterlijk:7d, oud:30d, "
        + "@belanghebbende, #label, mijn, open, bezig, wacht, klaar, gestopt."
    )

    /// Every word that can stand behind `is:`.
    public static let properties = Phrase(
      en: "Behind is: can stand: \(words).",
      nl: "Achter is: kan staan: \(words)."
    )

    private static let words = TaskModel.Filter.propertyWords.joined(separator: ", ")

    /// What of a filter was not understood, and what would be, in one line.
    public static func misunderstood(_ problem: TaskModel.Filter.Misunderstanding) -> Phrase {
      switch problem {
      case .unknownTerm(let term, let nearest?):
        Phrase(
          en: "There is no search term “\(term):”; did you mean “\(nearest):”?",
          nl: "Er is geen zoekterm “\(term):”; bedoel je “\(nearest):”?"
        )
      case .unknownTerm(let term, nil):
        Phrase(
          en: "There is no search term “\(term):”; who: is: needs: asks: fits: by: age: are.",
          nl: "Er is geen zoekterm “\(term):”; wel wie: is: nodig: vraagt: past: uiterlijk: oud:."
        )
      case .unknownProperty(let property, let nearest?):
        Phrase(
          en: "There is no “is:\(property)”; did you mean “is:\(nearest)”?",
          nl: "“is:\(property)” bestaat niet; bedoel je “is:\(nearest)”?"
        )
      case .unknownProperty(let property, nil):
        Phrase(
          en: "There is no “is:\(property)”; nobody, short, unfinished, reserved … are.",
          nl: "“is:\(property)” bestaat niet; wel niemand, nodig, onaf, gereserveerd …"
        )
      case .missingValue(let key):
        Phrase(
          en: "Behind “\(key):” comes what to look for, without a space.",
          nl: "Achter “\(key):” komt wat je zoekt, zonder spatie."
        )
      case .fitsOnlyMe(let value):
        Phrase(
          en: "“fits:\(value)” is not known; fits:me finds what suits you.",
          nl: "“past:\(value)” ken ik niet; past:mij vindt wat bij jou past."
        )
      case .unclearDay(let day): Unclear.day(day)
      case .unclearAge(let age):
        Phrase(
          en: "“\(age)” is no age; age:30d, age:>2w and age:<3m are.",
          nl: "“\(age)” is geen leeftijd; wel oud:30d, oud:>2w en oud:<3m."
        )
      }
    }
  }
}
