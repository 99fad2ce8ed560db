import Testing

@testable import BoardFile

@Suite("JSON for --json output")
struct JSONTextTests {
  @Test("Commas come by themselves")
  func commas() {
    var json = JSONText()
    json.object { object in
      object.add("format", "rotonde-list/1")
      object.add("why", nil as String?)
      object.array("tasks") { tasks in
        tasks.add(raw: "{}")
        tasks.object { $0.add("n", 5) }
        tasks.array { _ in }
      }
      object.object("error") { error in
        error.add("isBad", true)
        error.add("raw", raw: "[1]")
      }
    }
    let expected =
      #"{"format":"rotonde-list/1","tasks":[{},{"n":5},[]],"error":{"isBad":true,"raw":[1]}}"#
    #expect(json.text == expected)
  }

  @Test(
    "Escaped is what has to be, and nothing else",
    arguments: [
      ("\"\\/", #""\"\\/""#), ("\u{8}\u{C}\n\r\t", #""\b\f\n\r\t""#),
      ("\u{0}\u{1F}", #""\u0000\u001f""#),
      ("é😀\u{7F}\u{2028}", "\"é😀\u{7F}\u{2028}\""),
    ]
  )
  func escapes(_ text: String, _ expected: String) {
    var json = JSONText()
    json.add(text)
    #expect(json.text == expected)
  }
}
