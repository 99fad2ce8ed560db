import ArgumentParser
import BoardFile
import BoardUI
import TaskModel

/// Puts an earlier version of the board back.
struct BackupRestoreCommand: BoardCommand {
  static let configuration = CommandConfiguration(
    commandName: "restore",
    abstract: said(en: "Put an earlier version back.", nl: "Zet een eerdere versie terug."),
    discussion: said(
      en:
        """
        The board as it is now is kept as a version too, so this can be undone. The log goes on.
        Also when the board is damaged: then the log is that of the newest version, and the damaged
        file stays beside the board under another name.
        """,
      nl:
        """
        Het bord zoals het nu is wordt ook een versie, dus je kunt terug. Het logboek loopt door.
        Ook als het bord beschadigd is: dan is het logboek dat van de nieuwste versie, en blijft het
        beschadigde bestand onder een andere naam naast het bord staan.
        """
    )
  )

  @Argument(
    help: .both(
      en: "The number of the version, as in the list.",
      nl: "Het nummer van de versie, zoals in de lijst.",
      value: .version
    )
  )
  var version: Int

  @OptionGroup var options: GlobalOptions

  func run() throws { try runOnBoard(orItsLatestVersion: true) }

  func run(in session: Session) throws(CommandFailure) {
    let actor = try session.actor()
    let restored: Restored
    do throws(UpdateFailure) {
      restored = try session.store.restore(version, waitingAtMost: session.lockWait) {
        Occasion(by: actor, at: LocalTime.now())
      }
    } catch {
      throw CommandFailure(error, session.sentences())
    }
    try session.tell(
      json: { json in
        json.add("format", "rotonde-restored/1")
        json.add("restored", version)
        json.add("kept", restored.kept)
        json.add("original", restored.damaged)
        json.add("entry", raw: restored.entryJSON)
      },
      lines: { Confirmations.restored(version, restored) }
    )
  }
}
