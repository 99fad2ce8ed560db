@testable import TaskModel
import TestSupport
import Testing

@Suite("R15: lots are fair")
struct LotsTests {
  private static let people = [
    "anna", "bea", "cor", "dirk", "els", "fenna", "gijs", "hans", "iris",
  ]

  private func terms(_ change: (inout DrawTerms) -> Void = { _ in }) -> DrawTerms {
    DrawTerms.host.with { terms in
      terms.entrants = Self.people.map { DrawTerms.Entrant($0) }
      terms.seats = 3
      change(&terms)
    }
  }

  private func drawn(_ terms: DrawTerms, on board: Board = .linde()) throws -> Draw {
    var board = board
    try board.act(.draw(terms), by: "jan", at: 1)
    return try #require(board.draws[terms.id])
  }

  @Test(
    "The hash is that of FIPS 180-4",
    arguments: [
      ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
      ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
      (
        "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
        "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
      ),
      (
        String(repeating: "a", count: 1000),
        "41edece42d63e8d9bf515a9ba6932e1c20cbc9f5a5d134645adb5db1b9737ea3"
      ),
    ]
  )
  func hash(text: String, digits: String) {
    #expect(SHA256.digits(SHA256.hash(of: text)) == digits)
  }

  @Test("R15: the same terms give the same, whatever the order of the list")
  func sameInputSameResult() throws {
    var generator = SeededGenerator(seed: 15)
    let once = try drawn(terms())
    for _ in 0..<50 {
      let again = try drawn(terms { $0.entrants.shuffle(using: &generator) })
      #expect(again == once)
    }
    #expect(try drawn(terms { $0.seed = "een andere" }).drawn != once.drawn)
    #expect(once.verdict() == .asDrawn)
  }

  @Test("R15: quotas are met, or it is said that it is not possible")
  func quotasMetOrNotPossible() throws {
    var generator = SeededGenerator(seed: 54)
    var impossible = 0
    for round in 0..<400 {
      let names = (0..<Int.random(in: 1...20, using: &generator)).map { "p\($0)" }
      let groups = ["noord", "zuid", "west"].prefix(Int.random(in: 1...3, using: &generator))
      let terms = terms { terms in
        terms.seed = "ronde \(round)"
        terms.seats = Int.random(in: 1...12, using: &generator)
        terms.reserves = Int.random(in: 0...3, using: &generator)
        terms.entrants = names.map { name in
          DrawTerms.Entrant(name, group: groups.randomElement(using: &generator))
        }
        terms.spread = .equal
      }
      let sizes = Dictionary(grouping: terms.entrants) { $0.group ?? "" }.mapValues(\.count)
      let share = terms.seats / sizes.count
      let able = sizes.values.filter { $0 > share }.count
      let isPossible =
        sizes.values.allSatisfy { $0 >= share } && able >= terms.seats % sizes.count
      do throws(Refusal) {
        let outcome = try Board.linde().trying(.draw(terms), by: "jan", at: 1).get()
        #expect(isPossible)
        let draw = try drawn(of: outcome)
        #expect(draw.drawn.count == terms.seats)
        #expect(Set(draw.drawn + draw.reserves).count == draw.drawn.count + draw.reserves.count)
        for group in draw.groups {
          #expect(draw.drawn.filter(group.members.contains).count == group.quota)
          #expect((share...share + 1).contains(group.quota))
          let rest = group.members.count - group.quota
          #expect(
            draw.reserves.filter(group.members.contains).count == min(terms.reserves, rest)
          )
        }
        #expect(draw.verdict() == .asDrawn)
      } catch {
        impossible += 1
        #expect(!isPossible)
        #expect(error.code == "drawNotPossible")
      }
    }
    // Both happen often enough for this to say something.
    #expect((50...350).contains(impossible))
  }

  private func drawn(of outcome: Outcome) throws(Refusal) -> Draw {
    guard case .draw(let draw) = outcome.edit else { throw .unknownDraw("geen") }
    return draw
  }

  @Test("R15: nobody is favoured over 10,000 seeds")
  func nobodyIsFavoured() {
    var counts = Dictionary(uniqueKeysWithValues: Self.people.map { ($0, 0) })
    for seed in 0..<10_000 {
      for name in Lots(seed: "\(seed)").inOrder(Self.people).prefix(3) { counts[name]? += 1 }
    }
    // With three of nine drawn, each count has mean np and variance np(1-p); scaled by that, and as
    // the nine sum to a constant, the sum of squares has a chi-square distribution of 8 degrees. Its
    // 99.9th percentile is 26.1; the seeds are fixed, so this never fails by chance.
    #expect(chiSquare(Array(counts.values), share: 3.0 / 9, draws: 10_000) < 26.1)
  }

  @Test("R15: what is left over when all groups have their share favours no group")
  func whatIsLeftOverIsByLot() throws {
    var counts = ["noord": 0, "west": 0, "zuid": 0]
    for seed in 0..<3_000 {
      let sizes = [(name: "noord", size: 5), (name: "west", size: 9), (name: "zuid", size: 4)]
      let shares = try Lots(seed: "\(seed)").equalShares(of: 7, among: sizes)
      #expect(shares.sorted() == [2, 2, 3])
      for (group, share) in zip(sizes, shares) where share == 3 { counts[group.name]? += 1 }
    }
    // The 99.9th percentile for 2 degrees of freedom.
    #expect(chiSquare(Array(counts.values), share: 1.0 / 3, draws: 3_000) < 13.8)
  }

  private func chiSquare(_ counts: [Int], share: Double, draws: Double) -> Double {
    let mean = share * draws
    let size = Double(counts.count)
    let squares = counts.map { (Double($0) - mean) * (Double($0) - mean) }.reduce(0, +)
    return squares / (mean * (1 - share)) * (size - 1) / size
  }

  @Test("S54: nobody is drawn twice in a row, unless it is said that they may be")
  func nobodyTwiceInARow() throws {
    var board = Board.linde()
    var last: [String] = []
    for round in 0..<20 {
      let terms = terms {
        $0.id = DrawID(unchecked: "loting-\(round)")
        $0.seed = "ronde \(round)"
      }
      try board.act(.draw(terms), by: "jan", at: round)
      let draw = try #require(board.draws[terms.id])
      #expect(Set(draw.drawn).isDisjoint(with: last))
      #expect(Set(draw.excluded) == Set(last))
      last = draw.drawn
    }
    let free = terms {
      $0.id = "vrij"
      $0.skipping = .nobody
    }
    try board.act(.draw(free), by: "jan", at: 30)
    #expect(board.draws["vrij"]?.excluded == [])
    #expect(board.draws["vrij"]?.pool == Self.people)
  }

  @Test("S54: the draw before is that for the same purpose, else the last one")
  func theDrawBefore() throws {
    var board = Board.linde(draws: [.host])
    let garden = terms { $0.purpose = "Het tuingeld" }
    #expect(try drawn(garden, on: board).excluded == [])
    #expect(board.draw(before: "Het tuingeld")?.id == "loting")
    try board.act(.draw(garden), by: "jan", at: 1)
    #expect(board.draw(before: "wie leidt in MEI?")?.id == "loting")
    #expect(board.draw(before: "Nog iets anders")?.id == garden.id)
  }
}
