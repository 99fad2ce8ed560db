import BoardFile
import BoardUI

extension BoardFileError {
  /// What the system would not do, and what to do about that.
  var systemExplanation: [Phrase] {
    switch kind {
    case .noPermission(let step):
      [
        Phrase(
          en: "You may not \(step.phrase.en) “\(path)”.",
          nl: "Je mag “\(path)” niet \(step.phrase.nl)."
        ),
        Phrase(
          en: "Ask whoever owns the file and its folder to let you; you must be able to write in "
            + "the folder too.",
          nl: "Vraag de eigenaar van het bestand en de map erom; ook in de map moet je mogen "
            + "schrijven."
        ),
      ]
    case .readOnly:
      [
        Phrase(
          en: "“\(path)” can only be read: the file or its disk is read-only.",
          nl: "“\(path)” is alleen te lezen: het bestand of de schijf is tegen schrijven beveiligd."
        ),
        Phrase(
          en: "To change it, take that away first: chmod u+w, or another disk.",
          nl: "Wil je het veranderen, haal dat dan eerst weg: chmod u+w, of een andere schijf."
        ),
      ]
    case .ownershipLost:
      [
        Phrase(
          en: "Writing “\(path)” as you would change who can reach it, so it was left alone.",
          nl: "Als jij “\(path)” schrijft, verandert wie erbij kan; dus bleef het zoals het was."
        ),
        Phrase(
          en: "Join the group of the file, or ask its owner to.",
          nl: "Word lid van de groep van het bestand, of vraag het de eigenaar."
        ),
      ]
    case .noSpace:
      [
        Phrase(
          en: "The disk with “\(path)” is full. Nothing was changed.",
          nl: "De schijf met “\(path)” is vol. Er is niets veranderd."
        ),
        Phrase(
          en: "Make room and try again.",
          nl: "Maak ruimte en probeer het nog eens."
        ),
      ]
    case .tooLarge:
      [
        Phrase(
          en: "“\(path)” is larger than 4 GB, more than a board can be.",
          nl: "“\(path)” is groter dan 4 GB, meer dan een bord kan zijn."
        ),
        Phrase(
          en: "See whether it is the right file.",
          nl: "Kijk of het wel het goede bestand is."
        ),
      ]
    case .alreadyExists:
      [
        Phrase(
          en: "“\(path)” exists already and is not overwritten.",
          nl: "“\(path)” bestaat al en wordt niet overschreven."
        ),
        Phrase(
          en: "Look into it with rotonde list --board \(path), or choose another name.",
          nl: "Bekijk het met rotonde list --board \(path), of kies een andere naam."
        ),
      ]
    case .notDurable(let error):
      [
        Phrase(
          en: "The change to “\(path)” was made, but the disk did not confirm it: "
            + "\(SystemReason.phrase(error).en).",
          nl: "De verandering in “\(path)” is gemaakt, maar de schijf bevestigde die niet: "
            + "\(SystemReason.phrase(error).nl)."
        ),
        Phrase(
          en: "See with rotonde list whether it is there, and make a copy on another disk.",
          nl: "Kijk met rotonde list of het erin staat, en maak een kopie op een andere schijf."
        ),
      ]
    case .inputOutput(let error, let step):
      [
        Phrase(
          en: "“\(path)” could not be used (\(step.phrase.en)): \(SystemReason.phrase(error).en).",
          nl: "“\(path)” was niet te gebruiken (\(step.phrase.nl)): "
            + "\(SystemReason.phrase(error).nl)."
        ),
        Phrase(
          en: "Nothing was changed. See whether the disk is well, and try again.",
          nl: "Er is niets veranderd. Kijk of de schijf in orde is, en probeer het nog eens."
        ),
      ]
    default: explanation
    }
  }
}

extension BoardFileError.Step {
  /// The step as a verb, to go behind "may not" and "mag niet".
  var phrase: Phrase {
    switch self {
    case .resolve: Phrase(en: "look up", nl: "opzoeken")
    case .open: Phrase(en: "open", nl: "openen")
    case .read: Phrase(en: "read", nl: "lezen")
    case .lock: Phrase(en: "lock", nl: "vastzetten")
    case .createTemporary: Phrase(en: "write beside", nl: "vervangen")
    case .keepOwner: Phrase(en: "keep the owner of", nl: "dezelfde eigenaar geven")
    case .write: Phrase(en: "write", nl: "schrijven")
    case .sync: Phrase(en: "flush", nl: "vastleggen")
    case .replace: Phrase(en: "replace", nl: "vervangen")
    }
  }
}
