import BoardUI
import TaskModel
import TestSupport
import Testing

@Suite("Refusals in words")
struct RefusalSentencesTests {
  private let sentences = Sentences(
    board: .linde([.soup()]),
    today: .of(2026, 11, 21),
    clock: .ahead(minutes: 60)
  )

  @Test("Every refusal is a whole sentence in both languages", arguments: Refusal.oneOfEach)
  func wholeSentences(refusal: Refusal) {
    let phrase = sentences.refusal(refusal)
    #expect(phrase.en != phrase.nl)
    for text in [phrase.en, phrase.nl] {
      #expect(text.first?.isUppercase == true || text.first == "“", "\(text)")
      #expect(text.last.map { ".?!".contains($0) } == true, "\(text)")
      #expect(!text.contains("  ") && !text.contains(".."), "\(text)")
    }
  }

  @Test("None is forgotten, and each has a code of its own")
  func codes() {
    #expect(Refusal.oneOfEach.count == Refusal.caseCount)
    #expect(Set(Refusal.oneOfEach.map(\.code)).count == Refusal.caseCount)
  }

  struct Row: Sendable, CustomTestStringConvertible {
    let name: String
    let refusal: Refusal
    let en: String
    let nl: String
    var testDescription: String { name }
  }

  private static func taken(_ claims: [Claim]) -> Refusal {
    .noPlaceLeft(.soup { $0.claims = claims }, takenBy: claims)
  }

  private static let balie = Place(id: "balie", count: 1)
  private static let desk = Task.soup { task in
    task.places = [Place(id: "tekenen", count: 1, only: .signing), balie]
  }
  private static let fullDesk = Task.soup { task in
    task.places = desk.places
    task.claims = [Claim(person: "jan", place: "balie", at: .minute(0))]
  }

  private static let rows: [Row] = [
    Row(
      name: "somebody was just before you",
      refusal: taken([Claim(person: "piet", at: .minute(41))]),
      en: "Piet Bakker was just before you (10:41). “Soep koken” has no place left.",
      nl: "Piet Bakker was je net voor (10:41). “Soep koken” is compleet."
    ),
    Row(
      name: "taken days ago is not “just before you”",
      refusal: taken([Claim(person: "piet", at: .minute(-3 * 1440))]),
      en: "“Soep koken” has no place left: Piet Bakker is on it since Wed 18 Nov.",
      nl: "“Soep koken” is compleet: opgepakt door Piet Bakker sinds wo 18 nov."
    ),
    Row(
      name: "taken by several",
      refusal: taken([
        Claim(person: "jan", at: .minute(-1440)), Claim(person: "piet", at: .minute(41)),
      ]),
      en: "“Soep koken” has no place left; Piet Bakker took the last one (10:41).",
      nl: "“Soep koken” is compleet; Piet Bakker had de laatste plek (10:41)."
    ),
    Row(
      name: "reserved, the others free",
      refusal: .placeReserved(desk, reservation: .signing, open: [balie]),
      en: "This place is for paid people only, because: Tekenen vraagt een mandaat van de "
        + "burgemeester (art. 10:3). Looked at again on Mon 1 Mar 2027. "
        + "The other places are for everybody.",
      nl: "Deze plek is alleen voor een betaalde kracht, omdat: Tekenen vraagt een mandaat van de "
        + "burgemeester (art. 10:3). Opnieuw bekijken op ma 1 mrt 2027. "
        + "De andere plekken zijn voor iedereen."
    ),
    Row(
      name: "reserved, the others taken",
      refusal: .placeReserved(fullDesk, reservation: .signing, open: [balie]),
      en: "This place is for paid people only, because: Tekenen vraagt een mandaat van de "
        + "burgemeester (art. 10:3). Looked at again on Mon 1 Mar 2027. "
        + "The other places are for everybody, but they are taken; you can join the waiting list.",
      nl: "Deze plek is alleen voor een betaalde kracht, omdat: Tekenen vraagt een mandaat van de "
        + "burgemeester (art. 10:3). Opnieuw bekijken op ma 1 mrt 2027. "
        + "De andere plekken zijn voor iedereen, maar die zijn bezet; je kunt op de wachtlijst."
    ),
    Row(
      name: "reserved for a qualification, nothing else said",
      refusal: .placeReserved(
        desk,
        reservation: Reservation(who: .qualification("EHBO"), explain: "veiligheid!"),
        open: []
      ),
      en: "This place is only for: EHBO, because: veiligheid!",
      nl: "Deze plek is alleen voor: EHBO, omdat: veiligheid!"
    ),
    Row(
      name: "done by somebody",
      refusal: .alreadyDone(.soup(), Stamp(at: .minute(0), by: "jan")),
      en: "“Soep koken” is done already: Jan de Boer, 10:00.",
      nl: "“Soep koken” is al klaar: Jan de Boer, 10:00."
    ),
    Row(
      name: "done, by whom is not known",
      refusal: .alreadyDone(.soup(), Stamp(at: .minute(0), by: nil)),
      en: "“Soep koken” is done already (10:00).",
      nl: "“Soep koken” is al klaar (10:00)."
    ),
    Row(
      name: "dropped, the reason without a full stop",
      refusal: .alreadyDropped(
        .soup(),
        Dropped(at: .minute(0), by: nil, because: "Niemand at het op")
      ),
      en: "“Soep koken” was dropped: Niemand at het op.",
      nl: "Met “Soep koken” zijn we gestopt: Niemand at het op."
    ),
    Row(
      name: "an unknown place",
      refusal: .unknownPlace(
        "c",
        of: .soup { $0.places = [Place(id: "a", label: "balie"), Place(id: "b")] }
      ),
      en: "“Soep koken” has no place “c”; it has a (balie) and b.",
      nl: "“Soep koken” heeft geen plek “c”; wel a (balie) en b."
    ),
    Row(
      name: "number on the waiting list",
      refusal: .alreadyWaiting(.soup(), ahead: 0),
      en: "You are number 1 on the waiting list of “Soep koken”.",
      nl: "Je staat als nummer 1 op de wachtlijst van “Soep koken”."
    ),
  ]

  @Test("Says", arguments: rows)
  func says(row: Row) {
    #expect(sentences.refusal(row.refusal) == Phrase(en: row.en, nl: row.nl))
  }
}
