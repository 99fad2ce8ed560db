import TaskModel

extension Sentences {
  /// Why lots could not be drawn, or nothing be done about them.
  func lotsRefusal(_ refusal: Refusal) -> Phrase {
    switch refusal {
    case .unknownDraw(let id):
      Phrase(
        en: "There is no draw “\(id)” on this board.",
        nl: "Er is geen loting “\(id)” op dit bord."
      )
    case .mandateMissing:
      Phrase(
        en: "First say what those drawn may decide: agree on it before the lots are drawn.",
        nl: "Zeg eerst waarover de ingelote mensen beslissen: spreek dat af voordat je loot."
      )
    case .seatsOutOfRange:
      Phrase(
        en: "Between 1 and 999 can be drawn.",
        nl: "Er kunnen er 1 tot 999 ingeloot worden."
      )
    case .namedTwice(let name):
      Phrase(
        en: "“\(name)” stands twice among those who take part. If they are two people, add "
          + "something that tells them apart.",
        nl: "“\(name)” doet dubbel mee. Zijn het er twee, zet er dan iets bij waaraan je ze uit "
          + "elkaar houdt."
      )
    case .drawNotPossible(let obstacle):
      Phrase(en: "Not possible: ", nl: "Dit kan niet: ") + self.obstacle(obstacle)
    case .notDrawn(let draw, let name):
      Phrase(
        en: "“\(participant(name))” was not drawn for “\(draw.title)”, and is no reserve.",
        nl: "“\(participant(name))” is niet ingeloot voor “\(draw.title)”, en staat niet reserve."
      )
    case .drawClosed(let draw):
      Phrase(
        en: "The draw “\(draw.title)” is closed; nothing changes in it any more.",
        nl: "De loting “\(draw.title)” is afgesloten; daarin verandert niets meer."
      )
    default: Phrase(same: refusal.code)
    }
  }

  /// What somebody who takes part in a draw is called.
  public func participant(_ name: String) -> String {
    PersonID(rawValue: name).flatMap { board.people[$0]?.name } ?? name
  }

  private func obstacle(_ obstacle: DrawObstacle) -> Phrase {
    switch obstacle {
    case .tooFew(let wanted, let there, let skipped):
      Phrase(
        en: "\(wanted) are to be drawn, and \(there) take part"
          + (skipped == 0 ? "." : "; \(skipped) were drawn last time and are skipped."),
        nl: "er worden er \(wanted) ingeloot, en er doen er \(there) mee"
          + (skipped == 0 ? "." : "; \(skipped) waren de vorige keer ingeloot en slaan over.")
      )
    case .groupTooSmall(let group, let wanted, let there):
      Phrase(
        en: "\(wanted) are to be drawn of “\(group)”, and \(there) of it take part.",
        nl: "uit “\(group)” worden er \(wanted) ingeloot, en daarvan doen er \(there) mee."
      )
    case .sharesLeftOver(let left, let groups):
      Phrase(
        en:
          "when each group has its share, \(left) are left over, and \(groups) of the groups have "
          + "somebody for that.",
        nl: "als elke groep haar deel heeft blijven er \(left) over, en \(groups) van de groepen "
          + "hebben daar nog iemand voor."
      )
    case .quotasOff(let sum, let seats):
      Phrase(
        en: "the groups together come to \(sum), and \(seats) are to be drawn.",
        nl: "de groepen samen zijn \(sum), en er worden er \(seats) ingeloot."
      )
    case .quotaMissing(let group):
      Phrase(
        en: "it was not said how many of “\(group)” are drawn; 0 is an answer.",
        nl: "er is niet gezegd hoeveel er uit “\(group)” komen; 0 mag ook."
      )
    case .groupMissing(let name):
      Phrase(
        en: "“\(participant(name))” belongs to no group.",
        nl: "“\(participant(name))” hoort bij geen groep."
      )
    }
  }
}
