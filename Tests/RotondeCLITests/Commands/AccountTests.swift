import Foundation
import Testing

@Suite("account")
struct AccountTests {
  /// What was done for the residents long ago, lately, and not yet; what they said.
  private func workplace(language: String = "nl") throws -> Workplace {
    let now = Int(Date().timeIntervalSince1970)
    func instant(daysAgo days: Int) -> String {
      Date(timeIntervalSince1970: TimeInterval(now - days * 86_400)).ISO8601Format()
    }
    func task(_ id: String, _ title: String, _ more: String) -> String {
      "{\"id\":\"\(id)\",\"title\":\"\(title)\",\"serves\":[\"b\"],\(more)}"
    }
    let lately = "\"done\":{\"at\":\"\(instant(daysAgo: 3))\",\"by\":\"jan\"}"
    let account = "\"at\":\"\(instant(daysAgo: 2))\",\"by\":\"jan\""
    let workplace = try Workplace()
    let board = """
      {
      "format": "rotonde-board/1",
      "board": {"name":"De <Linde>","language":"\(language)","timeZone":"Europe/Amsterdam"},
      "people": [
      {"id":"jan","name":"Jan de Boer","engagement":"paid"}
      ],
      "stakeholders": [
      {"id":"b","name":"Bewoners & co","voices":[{"id":"v1","at":"2020-01-01T09:00:00Z",\
      "said":"Meer licht"},{"id":"v2","at":"2020-01-01T09:00:00Z","said":"Minder zout",\
      "answer":{"at":"2020-02-01T09:00:00Z","text":"Doen we"}},{"id":"v3",\
      "at":"\(instant(daysAgo: 9))","said":"Een toetje","answer":{"text":"Fruit"}}]},
      {"id":"oma","name":"Mevrouw O.","kind":"person"}
      ],
      "tasks": [
      \(task("aaaa", "Soep <script>alert(1)</script>", """
        \(lately),"claims":[{"person":"jan","at":"2026-01-01T09:00:00Z"}],"accounts":[{\
        "stakeholder":"b",\(account),"asked":true,"said":"Lekker\\u001b[31m","unwanted":"Vlekken"}]
        """)),
      \(task("bbbb", "Brood", "\(lately),\"accounts\":[{\"stakeholder\":\"b\",\(account),\"laterOn\":\"2099-01-01\"}]")),
      \(task("cccc", "Oud", "\"done\":{\"at\":\"2020-01-01T09:00:00Z\"}")),
      \(task("dddd", "Kerst", "\"waiting\":{\"for\":\"de zaal\"}")),
      \(task("eeee", "Lente", "\"by\":\"2099-03-01\"")),
      \(task("ffff", "Folder", "\"dropped\":{\"at\":\"\(instant(daysAgo: 4))\",\"because\":\"niemand las hem\"}"))
      ]
      }

      """
    try Data(board.utf8).write(to: URL(filePath: workplace.boardPath))
    return workplace
  }

  @Test("R6: is a letter in the board's language, whoever reads it, with everything in its place")
  func letter() throws {
    let text = try workplace().done("account", "bewoners", "--lang", "en").output
    let expected = [
      "Rekenschap aan Bewoners & co", "Wat we voor jullie deden", "Soep <script>", "Brood",
      "Wat jullie zeiden, en wat we ermee deden", "“Lekker", "“Meer licht”",
      "Hier hebben we nog geen antwoord op.", "“Een toetje”", "Wat we ermee deden: Fruit",
      "Wat niemand wilde", "Vlekken", "Wat we jullie nog niet vroegen", "Brood",
      "We vragen het op do 1 jan 2099", "Waar we mee bezig zijn", "Kerst",
      "Loopt vast op: de zaal", "Wat er nog te doen is", "Lente", "Waar we mee stopten, en waarom",
      "Folder", "niemand las hem", "Zeg het ons.",
    ]
    var rest = text[...]
    for part in expected {
      let range = try #require(rest.range(of: part), "\(part)\n\(rest)")
      rest = rest[range.upperBound...]
    }
    #expect(!text.contains("Oud") && !text.contains("Minder zout"))
    #expect(!text.contains("\u{1B}"))
  }

  @Test("R6, R8: names nobody unless asked to, and counts nothing")
  func names() throws {
    let workplace = try workplace()
    #expect(try !workplace.done("account", "bewoners").output.contains("Jan"))
    #expect(try workplace.done("account", "bewoners", "--names").output.contains("Jan de Boer"))
    let json = try workplace.done("account", "bewoners", "--json")
    #expect(!json.output.contains("jan"))
    let account = (json.json["accounts"] as? [[String: Any]])?.first
    #expect(json.json["format"] as? String == "rotonde-account/1")
    for key in ["done", "said", "voices", "unwanted", "notAsked", "doing", "open", "stopped"] {
      #expect((account?[key] as? [Any])?.isEmpty == false, "\(key)")
    }
  }

  @Test("R6: goes back as far as asked; without a stakeholder there is one for each")
  func periods() throws {
    let workplace = try workplace(language: "en")
    let long = try workplace.done("account", "bewoners", "--since", "2019-12-01").output
    #expect(long.contains("Oud") && long.contains("What we did with it: Doen we"))
    #expect(try workplace.run("account", "bewoners", "--since", "ooit").status == 64)
    #expect(try workplace.run("account", "school").status == 66)
    let all = try workplace.done("account").output
    #expect(all.contains("Account to Bewoners & co") && all.contains("Account to Mevrouw O."))
    #expect(all.contains("In this time we did nothing for you that stands on our board."))
  }

  @Test("R6: the page stands alone, says its language, prints, and obeys nothing that was typed")
  func page() throws {
    let html = try workplace().done("account", "--format", "html").output
    #expect(html.hasPrefix("<!DOCTYPE html>\n<html lang=\"nl\">"))
    #expect(html.contains("@media print") && html.contains("break-before: page"))
    #expect(html.contains("Soep &lt;script&gt;alert(1)&lt;/script&gt;"))
    #expect(html.contains("Bewoners &amp; co") && html.contains("De &lt;Linde&gt;"))
    #expect(!html.contains("<script") && !html.contains("src=") && !html.contains("http:"))
    #expect(!html.unicodeScalars.contains { $0.value < 32 && $0 != "\n" })
    #expect(html.components(separatedBy: "<html").count == 2)
    #expect(html.components(separatedBy: "<article>").count == 3)
    let identifiers = html.components(separatedBy: " id=\"").dropFirst().map {
      $0.prefix { $0 != "\"" }
    }
    #expect(Set(identifiers).count == identifiers.count)
  }

  @Test("R6: Markdown has headings and quotes, and nothing typed is markup")
  func markdown() throws {
    let text = try workplace().done("account", "bewoners", "--format", "md").output
    #expect(text.hasPrefix("# Rekenschap aan Bewoners &amp; co\n"))
    #expect(text.contains("\n## Wat niemand wilde\n"))
    #expect(text.contains("> Een toetje"))
    #expect(text.contains("Soep &lt;script\\>"))
  }
}
