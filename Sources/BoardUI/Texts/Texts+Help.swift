extension Texts {
  enum Help {
    static let keys = Phrase(en: "Keys", nl: "Toetsen")
    static let welcome = Phrase(en: "Welcome to Rotonde", nl: "Welkom bij Rotonde")
    static let nothingFound = Phrase(
      en: "Nothing found. Esc shows all of the help again.",
      nl: "Niets gevonden. Esc toont alle hulp weer."
    )
    static let showAll = Phrase(en: "show all", nl: "alles tonen")
    static let searchHint = Phrase(en: "a word of what you want", nl: "een woord van wat je zoekt")

    /// The heading above what has no key.
    static func others(_ palette: String) -> Phrase {
      Phrase(
        en: "Without a key: press \(palette) and type a word of it",
        nl: "Zonder toets: druk op \(palette) en typ er een woord van"
      )
    }

    /// What one needs the first time.
    static func welcome(
      move: String,
      open: String,
      claim: String,
      add: String,
      palette: String,
      help: String,
      undo: String
    ) -> [Phrase] {
      [
        Phrase(
          en: "This is the board of your team: what is to be done, for whom, and who does it. "
            + "Esc closes this page.",
          nl: "Dit is het bord van je team: wat er te doen is, voor wie, en wie het doet. "
            + "Esc sluit deze bladzijde."
        ),
        Phrase(
          en: "\(move) move, \(open) opens what you stand on, Esc goes back one step. The bottom "
            + "line says what else you can press.",
          nl: "\(move) verplaatsen, \(open) opent waar je op staat, Esc gaat een stap terug. De "
            + "onderste regel zegt wat je nog meer kunt drukken."
        ),
        Phrase(
          en:
            "\(claim) claims a task: I do this. \(add) adds one. \(undo) takes back what you did, "
            + "so nothing can break.",
          nl: "\(claim) pakt een taak op: ik doe dit. \(add) zet er een bij. \(undo) draait terug "
            + "wat je deed, dus er kan niets stuk."
        ),
        Phrase(
          en: "\(palette) finds everything else by any word of its name. \(help) opens this page "
            + "again.",
          nl:
            "\(palette) vindt al het andere met elk woord uit de naam. \(help) opent deze bladzijde "
            + "weer."
        ),
      ]
    }

    static let ideas = Phrase(en: "How it works", nl: "Hoe het werkt")

    /// The ideas one needs, each a few sentences.
    static let all: [Phrase] = [
      Phrase(
        en: "A task says what is to be done and for whom. There are no roles: anybody claims "
          + "what fits them, paid or volunteer alike. Nobody puts another on a task.",
        nl: "Een taak zegt wat er te doen is en voor wie. Er zijn geen hokjes: iedereen pakt op "
          + "wat past, betaald of vrijwillig. Niemand zet een ander op een taak."
      ),
      Phrase(
        en: "The numbers on a card, such as 1/3, say how many places are taken. When all are, "
          + "you can wait for one. Giving back needs no reason.",
        nl: "Het getal op een kaart, zoals 1/3, zegt hoeveel plekken bezet zijn. Is een taak "
          + "compleet, dan kun je op een plek wachten. Teruggeven mag zonder reden."
      ),
      Phrase(
        en: "A star before a card: somebody else just changed it. What others do shows by itself, "
          + "and never moves your cursor.",
        nl: "Een ster voor een kaart: een ander heeft die net gewijzigd. Wat anderen doen "
          + "verschijnt vanzelf, en verplaatst je cursor nooit."
      ),
      Phrase(
        en: "A new task takes days and rules as you say them: by:wed, on:25-11T10:00, by:week34, "
          + "by:\"end november\", every:2w, every:month-first-monday.",
        nl: "Een nieuwe taak neemt dagen en regels zoals je ze zegt: uiterlijk:wo, "
          + "op:25-11T10:00, uiterlijk:week34, uiterlijk:\"eind november\", elke:2w, "
          + "elke:maand-eerste-maandag."
      ),
      Phrase(
        en: "Find with words, @stakeholder, #tag, who:name, mine, open, done, is:nobody, is:short, "
          + "fits:me, needs:talent, asks:help, by:7d (due within a week), by:>1-12, age:30d; - "
          + "before a term turns it round, or between terms gives a choice.",
        nl: "Zoek met woorden, @belanghebbende, #label, wie:naam, mijn, open, klaar, is:niemand, "
          + "is:nodig, past:mij, nodig:talent, vraagt:hulp, uiterlijk:7d (binnen een week), "
          + "uiterlijk:>1-12, oud:30d; met - ervoor juist niet, met of ertussen het een of het ander."
      ),
    ]
  }
}
