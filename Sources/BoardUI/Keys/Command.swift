/// Everything a key can do outside a text field, and all that the palette offers.
enum Command: String, CaseIterable, Sendable {
  case moveUp, moveDown, moveLeft, moveRight, pageUp, pageDown, first, last
  case open, back
  case claim, release, done, drop, reopen, add
  case filter, palette, help, whoAmI
  case redraw, suspend, quit
}

extension Command {
  /// What it does, as the help and the palette say it.
  var name: Phrase {
    switch self {
    case .moveUp: Phrase(en: "Card up", nl: "Kaart omhoog")
    case .moveDown: Phrase(en: "Card down", nl: "Kaart omlaag")
    case .moveLeft: Phrase(en: "Column to the left", nl: "Kolom naar links")
    case .moveRight: Phrase(en: "Column to the right", nl: "Kolom naar rechts")
    case .pageUp: Phrase(en: "Page up", nl: "Bladzijde omhoog")
    case .pageDown: Phrase(en: "Page down", nl: "Bladzijde omlaag")
    case .first: Phrase(en: "To the first card", nl: "Naar de eerste kaart")
    case .last: Phrase(en: "To the last card", nl: "Naar de laatste kaart")
    case .open: Phrase(en: "Open the task", nl: "Taak openen")
    case .back: Phrase(en: "Back one step", nl: "Een stap terug")
    case .claim: Phrase(en: "Claim the task: I do this", nl: "Taak oppakken: ik doe dit")
    case .release:
      Phrase(en: "Give the task back, no reason asked", nl: "Taak teruggeven, zonder reden")
    case .done: Phrase(en: "Done: finish the task", nl: "Klaar: taak afronden")
    case .drop: Phrase(en: "Drop the task, saying why", nl: "Stoppen met de taak, met de reden")
    case .reopen: Phrase(en: "Put the task back on the board", nl: "Taak terug op het bord zetten")
    case .add: Phrase(en: "Add a task", nl: "Taak toevoegen")
    case .filter: Phrase(en: "Find: filter the board", nl: "Zoeken: bord filteren")
    case .palette: Phrase(en: "Command: find any action", nl: "Opdracht: elke actie zoeken")
    case .help: Phrase(en: "Help: keys of this view", nl: "Hulp: toetsen van dit scherm")
    case .whoAmI:
      Phrase(en: "Say who is at the keyboard", nl: "Zeggen wie er aan het toetsenbord zit")
    case .redraw: Phrase(en: "Draw the screen anew", nl: "Scherm opnieuw tekenen")
    case .suspend: Phrase(en: "Suspend, back to the shell", nl: "Onderbreken, terug naar de shell")
    case .quit: Phrase(en: "Quit", nl: "Afsluiten")
    }
  }

  /// What it does in a word, for the footer.
  var label: Phrase {
    switch self {
    case .open: Phrase(en: "open", nl: "openen")
    case .back: Phrase(en: "back", nl: "terug")
    case .claim: Phrase(en: "claim", nl: "oppakken")
    case .release: Phrase(en: "give back", nl: "teruggeven")
    case .done: Phrase(en: "done", nl: "klaar")
    case .drop: Phrase(en: "drop", nl: "stoppen")
    case .reopen: Phrase(en: "put back", nl: "terugzetten")
    case .add: Phrase(en: "add", nl: "nieuw")
    case .filter: Phrase(en: "find", nl: "zoeken")
    case .palette: Phrase(en: "command", nl: "opdracht")
    case .help: Phrase(en: "help", nl: "hulp")
    case .whoAmI: Phrase(en: "who am I", nl: "wie ben ik")
    case .quit: Phrase(en: "quit", nl: "afsluiten")
    case .moveUp, .moveDown, .moveLeft, .moveRight, .pageUp, .pageDown, .first, .last, .redraw,
      .suspend:
      name
    }
  }
}
