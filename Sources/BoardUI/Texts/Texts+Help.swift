extension Texts {
  enum Help {
    static let keys = Phrase(en: "Keys", nl: "Toetsen")
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
