import BoardFile
import BoardUI

extension Confirmations {
  static func restored(_ version: Int, _ restored: Restored) -> [Phrase] {
    let kept = restored.kept
    return [
      Phrase(
        en: "The board is that of version \(version) again.",
        nl: "Het bord is weer dat van versie \(version)."
      ),
      restored.damaged.map { path in
        Phrase(
          en:
            "The damaged file is kept as \(path), to look things up in; throw it away when all is "
            + "well.",
          nl: "Het beschadigde bestand blijft bewaard als \(path), om dingen in op te zoeken; gooi "
            + "het weg als alles klopt."
        )
      }
        ?? Phrase(
          en:
            "As it was until now it is version \(kept). To undo this: rotonde backup restore \(kept)",
          nl: "Zoals het tot nu toe was is het versie \(kept). Terug kan met: "
            + "rotonde backup restore \(kept)"
        ),
    ]
  }
}
