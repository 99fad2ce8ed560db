import BoardFile
import BoardUI
import Glibc

extension BoardFileError {
  /// That the board as it was could not be kept, so that nothing was changed.
  func versionNotKept(_ error: Int32) -> [Phrase] {
    let reason = SystemReason.phrase(error)
    let what = Phrase(
      en: "The board as it was before could not be kept in “.rotonde” beside “\(path)”: "
        + "\(reason.en). So nothing was changed.",
      nl: "Het bord zoals het was kon niet bewaard worden in “.rotonde” naast “\(path)”: "
        + "\(reason.nl). Daarom is er niets veranderd."
    )
    switch error {
    case ENOSPC, EDQUOT:
      return [
        what, Phrase(en: "Make room and try again.", nl: "Maak ruimte en probeer het nog eens."),
      ]
    case EACCES, EPERM:
      return [
        what,
        Phrase(
          en:
            "Ask whoever owns that folder to change something on the board: then it follows who may "
            + "write the board.",
          nl: "Vraag de eigenaar van die map iets op het bord te veranderen: dan mag daar weer "
            + "schrijven wie het bord mag schrijven."
        ),
      ]
    default:
      return [
        what,
        Phrase(
          en: "See what is there: it should be a folder, and is made anew when it is gone.",
          nl:
            "Kijk wat daar staat: het hoort een map te zijn, en die komt er vanzelf als hij weg is."
        ),
      ]
    }
  }
}
