import BoardFile
import BoardUI
import Canvas
import TaskModel

extension Confirmations {
  /// Who was drawn, who follows, who was skipped, and how anybody can check it.
  static func drawn(_ change: Change) -> [Phrase] {
    guard let draw = change.draw else { return [] }
    func names(_ label: Phrase, _ names: [String]) -> [Phrase] {
      guard !names.isEmpty else { return [] }
      let list = Phrase.list(names.map(change.sentences.participant))
      return [Phrase(en: "\(label.en): \(list.en).", nl: "\(label.nl): \(list.nl).")]
    }
    return names(Labels.drawn, draw.drawn) + names(Labels.reserves, draw.reserves)
      + names(Labels.skipped, draw.excluded) + [
        Phrase(
          en: "With the seed \(draw.seed ?? ""). Anybody can check it: "
            + "rotonde draw verify \(draw.id)",
          nl: "Met de startwaarde \(draw.seed ?? ""). Iedereen kan het nagaan: "
            + "rotonde draw verify \(draw.id)"
        )
      ]
  }

  /// That no reason is asked, and who comes.
  static func declined(_ change: Change, before: [String]) -> [Phrase] {
    guard let draw = change.draw else { return [] }
    let fine = Phrase(
      en: "That's fine. No need to say why.",
      nl: "Prima. Je hoeft niet uit te leggen waarom."
    )
    if let next = draw.drawn.last(where: { !before.contains($0) }) {
      let name = change.sentences.participant(next)
      return [
        fine, Phrase(en: "\(name) comes instead.", nl: "\(name) komt in de plaats."),
      ]
    }
    guard draw.drawn.count < before.count else { return [fine] }
    return [
      fine,
      Phrase(
        en: "Nobody follows any more, so this place stays empty.",
        nl: "Er is geen reserve meer, dus deze plek blijft leeg."
      ),
    ]
  }

  static func drawClosed(_ change: Change, _ verdict: DrawVerdict) -> [Phrase] {
    [
      Texts.Lots.verdict(verdict),
      Phrase(
        en: "The draw is closed, and what was only needed for drawing is erased.",
        nl: "De loting is afgesloten, en wat alleen voor het loten nodig was is gewist."
      ),
    ]
  }
}

extension Session {
  /// Says whether lots could be drawn, and how they would be spread; who it would be is not worked
  /// out, for then one could try until one likes it.
  func tellWhetherPossible(_ terms: DrawTerms, by actor: PersonID) throws(CommandFailure) {
    let outcome: Outcome
    do throws(Refusal) {
      outcome = try board.applying(.draw(terms), in: .now(actor, clock))
    } catch {
      throw .refused(error, sentences())
    }
    guard case .draw(let draw) = outcome.edit else { return }
    guard form != .json else {
      try output.json { json in
        json.add("format", "rotonde-draw-plan/1")
        json.add("seats", terms.seats)
        json.add("entrants", draw.pool.count)
        json.add("skipped", draw.excluded.count)
        json.array("groups") { json in
          for group in draw.groups {
            json.object { json in
              json.add("name", group.name)
              json.add("size", group.members.count)
            }
          }
        }
      }
      return
    }
    let lines =
      [
        Phrase(
          en: "Possible: \(terms.seats) of \(draw.pool.count), \(draw.excluded.count) skipped. "
            + "Nobody was drawn.",
          nl: "Dit kan: \(terms.seats) uit \(draw.pool.count), \(draw.excluded.count) slaan over. "
            + "Er is niemand ingeloot."
        )
      ]
      + draw.groups.map { Phrase(same: "  \($0.name ?? ""): \($0.members.count)") }
    for line in lines { try output.line(line[language].sanitised) }
  }
}
