import Foundation
import Testing

@Suite("place, reserve, unreserve")
struct PlaceTests {
  private func places(_ result: RunResult) -> [[String: Any]] {
    (result.json["task"] as? [String: Any])?["places"] as? [[String: Any]] ?? []
  }

  @Test("R4: a place is made, changed, reserved with its explanation, opened and taken out")
  func wholeStory() throws {
    let workplace = try Workplace.withBoard()
    workplace.environment["ROTONDE_AS"] = "jan"
    let added = try workplace.done("place", "soep", "add", "--label", "roeren", "--json")
    #expect(places(added).map { $0["id"] as? String } == ["a", "b"])
    let edited = try workplace.done(
      "place",
      "soep",
      "edit",
      "roeren",
      "--count",
      "2",
      "--need",
      "1"
    )
    #expect(edited.lines == ["The places of “Soep koken”: a: 0/2 · b (roeren): 0/2."])
    let reserved = try workplace.done(
      "reserve",
      "soep",
      "--place",
      "b",
      "--only",
      "betaald",
      "--explain",
      "heet",
      "--ground",
      "eigen",
      "--review-on",
      "2099-03-01",
      "--json"
    )
    let only = places(reserved).last?["only"] as? [String: Any]
    #expect(only?["who"] as? String == "paid" && only?["ground"] as? String == "own")
    #expect(only?["reviewOn"] as? String == "2099-03-01")
    #expect(places(reserved).map { $0["count"] as? Int } == [2, 1, 1])
    let refused = try workplace.run("claim", "soep", "--place", "c", "--as", "fatima")
    #expect(refused.status == 1)
    #expect(refused.errors.contains("because: heet."))
    #expect(refused.errors.contains("rotonde claim k7f2 --place a"))
    #expect(refused.errors.contains("rotonde ask-help k7f2 --talent"))
    try workplace.done("unreserve", "soep")
    try workplace.done("claim", "soep", "--place", "c", "--as", "fatima")
    let held = try workplace.run("place", "soep", "remove", "c")
    #expect(held.status == 1)
    #expect(held.errors.contains("Fatima El Idrissi is on the place “roeren”"))
    try workplace.done("place", "soep", "remove", "b")
  }

  @Test("R4: habit is no ground, and says why; a ground and a day are asked for")
  func grounds() throws {
    let workplace = try Workplace.withBoard()
    let reserve = ["reserve", "soep", "--only", "EHBO", "--explain", "x", "--as", "jan"]
    let habit = try workplace.run(reserve + ["--ground", "gewoonte", "--lang", "nl"])
    #expect(habit.status == 64)
    #expect(habit.errors.hasPrefix("Gewoonte is geen grond"))
    for missing in [[], ["--ground", "own"], ["--ground", "law", "--review-on", "2099-01-01"]] {
      let refused = try workplace.run(reserve + missing + ["--json"])
      #expect(refused.jsonError["code"] as? String == "reservationUnexplained")
    }
    let past = try workplace.run(
      reserve + ["--ground", "own", "--review-on", "2020-01-01", "--json"]
    )
    #expect(past.jsonError["code"] as? String == "reviewNotAhead")
    let whole = try workplace.run(
      ["reserve", "Sleutels", "--only", "paid", "--explain", "x", "--as", "jan", "--ground", "own"]
        + ["--review-on", "2099-01-01", "--json"]
    )
    #expect(whole.jsonError["code"] as? String == "reservedWhole")
  }
}
