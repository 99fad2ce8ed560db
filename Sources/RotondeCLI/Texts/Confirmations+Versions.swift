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
      restored.replacedDamage
        ? Phrase(
          en: "The damaged file is kept as version \(kept), to look things up in: see "
            + "rotonde backup list --json",
          nl:
            "Het beschadigde bestand blijft bewaard als versie \(kept), om dingen in op te zoeken: "
            + "zie rotonde backup list --json"
        )
        : Phrase(
          en:
            "As it was until now it is version \(kept). To undo this: rotonde backup restore \(kept)",
          nl: "Zoals het tot nu toe was is het versie \(kept). Terug kan met: "
            + "rotonde backup restore \(kept)"
        ),
    ]
  }
}
