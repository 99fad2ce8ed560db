import BoardUI

extension CommandFailure {
  /// All there is to say, in one go, for the screen.
  var inOneLine: Phrase { explanation.joined(separator: " ") }

  /// What went wrong with a form or another file of text.
  var formExplanation: [Phrase] {
    switch self {
    case .form(let problem): problem.explanation
    case .formKept(let failure, let path):
      failure.explanation + [
        Phrase(
          en: "Nothing was changed. What you typed is kept in \(path)",
          nl: "Er is niets veranderd. Wat je typte staat nog in \(path)"
        )
      ]
    case .noEditor:
      [
        Phrase(
          en: "There is no editor to open: set EDITOR, or name what to change.",
          nl: "Er is geen editor om te openen: zet EDITOR, of noem wat je wilt veranderen."
        ),
        Phrase(
          en: "For example: rotonde edit TASK --title TEXT; see rotonde edit --help",
          nl: "Bijvoorbeeld: rotonde edit TAAK --title TEKST; zie rotonde edit --help"
        ),
      ]
    case .editorFailed(let command, let status):
      [
        Phrase(
          en: "The editor “\(command)” ended with \(status), so nothing was changed.",
          nl: "De editor “\(command)” eindigde met \(status), dus er is niets veranderd."
        ),
        Phrase(
          en: "Set VISUAL or EDITOR to the editor you use.",
          nl: "Zet VISUAL of EDITOR op de editor die je gebruikt."
        ),
      ]
    case .fileFailed(let path, let error):
      [
        Phrase(
          en: "“\(path)” can't be used: \(SystemReason.phrase(error).en).",
          nl: "“\(path)” is niet te gebruiken: \(SystemReason.phrase(error).nl)."
        ),
        Phrase(
          en: "Check its name and who may read it, then give the command again.",
          nl: "Kijk naar de naam en wie het mag lezen, en geef de opdracht opnieuw."
        ),
      ]
    case .unknownOrigin(let name):
      [
        Phrase(
          en: "No task comes from “\(name)” yet.",
          nl: "Er komt nog geen taak uit “\(name)”."
        ),
        Phrase(
          en: "Give its duties: rotonde unbundle NAME --from FILE · see which there are: "
            + "rotonde unbundle --list",
          nl: "Geef wat erin stond: rotonde unbundle NAAM --from BESTAND · bekijk welke er zijn: "
            + "rotonde unbundle --list"
        ),
      ]
    default: []
    }
  }
}
