import BoardFile
import BoardUI
import TaskModel

extension BoardFileError {
  /// What is the matter with the file, where, and what to do next.
  var explanation: [Phrase] {
    switch kind {
    case .notFound:
      [
        Phrase(en: "There is no board “\(path)”.", nl: "Er is geen bord “\(path)”."),
        Phrase(
          en: "See whether the name is right, or make one: rotonde init \(path) --name NAME",
          nl: "Kijk of de naam klopt, of maak er een: rotonde init \(path) --name NAAM"
        ),
      ]
    case .danglingLink:
      [
        Phrase(
          en: "“\(path)” is a symbolic link to a file that is not there.",
          nl: "“\(path)” verwijst naar een bestand dat er niet is."
        ),
        Phrase(
          en: "Put the file back, or let the link point at the right one.",
          nl: "Zet het bestand terug, of laat de verwijzing naar het goede bestand wijzen."
        ),
      ]
    case .linkLoop:
      [
        Phrase(
          en: "“\(path)” is a symbolic link that goes round in a circle.",
          nl: "“\(path)” is een verwijzing die in een kring loopt."
        ),
        Phrase(
          en: "Let the link point at the board file itself.",
          nl: "Laat de verwijzing naar het bestand van het bord zelf wijzen."
        ),
      ]
    case .isFolder:
      [
        Phrase(
          en: "“\(path)” is a folder, not a board file.",
          nl: "“\(path)” is een map, geen bestand van een bord."
        ),
        Phrase(
          en: "Name the file in it, such as --board \(path)/board.json",
          nl: "Noem het bestand erin, zoals --board \(path)/board.json"
        ),
      ]
    case .notRegularFile:
      [
        Phrase(
          en: "“\(path)” is a device or a pipe, not a board file.",
          nl: "“\(path)” is een apparaat of een pijp, geen bestand van een bord."
        ),
        Phrase(
          en: "A board is written by replacing its file, so it needs a file: --board FILE",
          nl: "Een bord wordt bewaard door zijn bestand te vervangen: geef een bestand met "
            + "--board BESTAND"
        ),
      ]
    case .damaged(let damage): damaged(damage)
    case .unwritable(let expectation):
      [
        Phrase(
          en: "This could not be kept in “\(path)”: \(expectation.phrase.en). "
            + "The file is as it was.",
          nl: "Dit kon niet in “\(path)” bewaard worden: \(expectation.phrase.nl). "
            + "Het bestand is zoals het was."
        ),
        Phrase(
          en: "Leave out what was special about it, and try again.",
          nl: "Laat weg wat er bijzonder aan was, en probeer het nog eens."
        ),
      ]
    case .newerVersion(let version):
      [
        Phrase(
          en: "“\(path)” is of version \(version) of the format; this program writes version 1 and "
            + "leaves it alone.",
          nl: "“\(path)” is van versie \(version) van het bestandsformaat; dit programma schrijft "
            + "versie 1 en blijft er af."
        ),
        Phrase(en: "Install a newer Rotonde.", nl: "Installeer een nieuwere Rotonde."),
      ]
    case .busy(let holder): busy(holder)
    case .versionNotKept(let error): versionNotKept(error)
    case .noSuchVersion(let number):
      [
        Phrase(
          en: "“\(path)” has no earlier version \(number).",
          nl: "“\(path)” heeft geen eerdere versie \(number)."
        ),
        Phrase(
          en: "See which there are: rotonde backup list",
          nl: "Bekijk welke er zijn: rotonde backup list"
        ),
      ]
    case .noPermission, .readOnly, .ownershipLost, .noSpace, .tooLarge, .alreadyExists,
      .notDurable, .inputOutput:
      systemExplanation
    }
  }

  private func damaged(_ damage: Damage) -> [Phrase] {
    let place = Phrase(
      en: "\(path), line \(damage.line), column \(damage.column)",
      nl: "\(path), regel \(damage.line), kolom \(damage.column)"
    )
    let what = damage.expected.phrase
    let cut = Phrase(
      en: damage.isAtEnd ? " The file stops there: it was probably cut short." : "",
      nl: damage.isAtEnd ? " Het bestand houdt daar op: het is waarschijnlijk afgebroken." : ""
    )
    return [
      Phrase(
        en: "This is not a valid board: \(place.en): \(what.en).\(cut.en)",
        nl: "Dit is geen geldig bord: \(place.nl): \(what.nl).\(cut.nl)"
      ),
      isOfVersion ? Self.otherVersion : Self.waysOutOfDamage,
    ]
  }

  private func busy(_ holder: LockHolder?) -> [Phrase] {
    let advice = Phrase(
      en: "Nothing was changed. Try again, or wait longer with --lock-wait SECONDS.",
      nl: "Er is niets veranderd. Probeer het nog eens, of wacht langer met --lock-wait SECONDEN."
    )
    guard let holder else {
      return [
        Phrase(
          en: "Somebody else is writing to “\(path)”.",
          nl: "Iemand anders is bezig “\(path)” te schrijven."
        ),
        advice,
      ]
    }
    // The clock was set to the board's zone, if a board could be read; else it is that of the system.
    let since = Dates.past(
      holder.since,
      today: LocalTime.clock(zone: nil).day(of: LocalTime.now()),
      clock: LocalTime.clock(zone: nil)
    )
    return [
      Phrase(
        en: "\(holder.name.en) has been writing to “\(path)” since \(since.en) "
          + "(process \(holder.process) on \(holder.machine); \(holder.doing.en)).",
        nl: "\(holder.name.nl) is sinds \(since.nl) bezig “\(path)” te schrijven "
          + "(proces \(holder.process) op \(holder.machine); \(holder.doing.nl))."
      ),
      holder.state == .suspended ? holder.awakening : advice,
    ]
  }
}

extension BoardFileError {
  private static let otherVersion = Phrase(
    en: "Nothing was changed. Choose another one: rotonde backup list",
    nl: "Er is niets veranderd. Kies een andere: rotonde backup list"
  )

  private static let waysOutOfDamage = Phrase(
    en: "Nothing was changed. See all that is the matter: rotonde check. Or put an earlier version "
      + "back: rotonde backup list, then rotonde backup restore NUMBER",
    nl: "Er is niets veranderd. Bekijk wat er allemaal mis is: rotonde check. Of zet een eerdere "
      + "versie terug: rotonde backup list, dan rotonde backup restore NUMMER"
  )
}
