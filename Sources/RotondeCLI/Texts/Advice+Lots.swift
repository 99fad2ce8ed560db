import BoardUI
import TaskModel

extension Advice {
  /// What one can do when lots could not be drawn.
  static func afterLots(_ refusal: Refusal) -> Phrase {
    switch refusal {
    case .mandateMissing:
      Phrase(
        en: "For example: --mandate \"they choose what the garden money is for\"",
        nl: "Bijvoorbeeld: --mandate \"zij kiezen waar het tuingeld heen gaat\""
      )
    case .seatsOutOfRange:
      Phrase(en: "For example: rotonde draw 3", nl: "Bijvoorbeeld: rotonde draw 3")
    case .namedTwice:
      Phrase(
        en: "Look through the lists that you gave with --from.",
        nl: "Kijk de lijsten na die je met --from gaf."
      )
    case .drawNotPossible(.tooFew(_, _, let skipped)) where skipped > 0:
      Phrase(
        en: "Draw fewer, widen the circle with --from, or let everybody take part: "
          + "--also-last-term",
        nl: "Loot er minder in, maak de kring groter met --from, of laat iedereen meedoen: "
          + "--also-last-term"
      )
    case .drawNotPossible(.quotaMissing(let group)):
      Phrase(en: "Add: --balance \"\(group):1\"", nl: "Zet erbij: --balance \"\(group):1\"")
    case .drawNotPossible:
      Phrase(
        en:
          "Draw fewer, widen the circle with --from, or spread the lots otherwise with --balance.",
        nl: "Loot er minder in, maak de kring groter met --from, of verdeel het anders met "
          + "--balance."
      )
    case .notDrawn(let draw, _):
      Phrase(
        en: "See who was: rotonde draw show \(draw.id)",
        nl: "Bekijk wie wel: rotonde draw show \(draw.id)"
      )
    default:
      Phrase(en: "See them all: rotonde draw list", nl: "Bekijk ze allemaal: rotonde draw list")
    }
  }

  /// What one can do when something was not done with an inquiry or a guide.
  static func afterInquiry(_ refusal: Refusal) -> Phrase {
    switch refusal {
    case .viewsFirst(let inquiry):
      Phrase(
        en:
          "Ask somebody how they see it: rotonde inquiry view \(inquiry.id) --who \"a neighbour\" "
          + "--sees TEXT (--inside when it is one of us)",
        nl: "Vraag iemand hoe die kijkt: rotonde inquiry view \(inquiry.id) --who \"een buur\" "
          + "--sees TEKST (--inside als het een van ons is)"
      )
    case .notThereYet(let inquiry, _):
      Phrase(
        en: "To go on: rotonde inquiry forward \(inquiry.id)",
        nl: "Verder gaan: rotonde inquiry forward \(inquiry.id)"
      )
    case .stepUnfinished(let inquiry): afterUnfinished(inquiry)
    case .inquiryPaused(let inquiry):
      Phrase(
        en: "When you are ready: rotonde inquiry resume \(inquiry.id)",
        nl: "Als jullie zover zijn: rotonde inquiry resume \(inquiry.id)"
      )
    case .lastStep(let inquiry):
      Phrase(
        en: "When it is done: rotonde inquiry close \(inquiry.id)",
        nl: "Als het klaar is: rotonde inquiry close \(inquiry.id)"
      )
    case .firstStep(let inquiry), .notPaused(let inquiry), .alreadyPlanned(let inquiry, _),
      .inquiryClosed(let inquiry):
      Phrase(
        en: "See how far it is: rotonde inquiry show \(inquiry.id)",
        nl: "Bekijk hoe ver het is: rotonde inquiry show \(inquiry.id)"
      )
    case .unknownInquiry:
      Phrase(
        en: "See them all: rotonde inquiry list",
        nl: "Bekijk ze allemaal: rotonde inquiry list"
      )
    case .unknownGuidePart(let guide, _):
      Phrase(
        en: "See what is in it: rotonde guide show \(guide.id)",
        nl: "Bekijk wat erin staat: rotonde guide show \(guide.id)"
      )
    default:
      Phrase(en: "See them all: rotonde guide list", nl: "Bekijk ze allemaal: rotonde guide list")
    }
  }

  private static func afterUnfinished(_ inquiry: Inquiry) -> Phrase {
    switch inquiry.step {
    case .connect:
      Phrase(
        en: "rotonde inquiry idea \(inquiry.id) TEXT",
        nl: "rotonde inquiry idea \(inquiry.id) TEKST"
      )
    case .direction:
      Phrase(
        en: "rotonde inquiry direction \(inquiry.id) TEXT",
        nl: "rotonde inquiry direction \(inquiry.id) TEKST"
      )
    default:
      Phrase(
        en: "rotonde inquiry plan \(inquiry.id) TEXT makes one",
        nl: "rotonde inquiry plan \(inquiry.id) TEKST maakt er een"
      )
    }
  }
}
