import TaskModel
import TestSupport
import Testing

@testable import BoardFile

@Suite("The texts of a record, where they lie")
struct RecordTextsTests {
  /// Each with its place, in some order.
  private func found(in storage: ByteStorage, _ range: ByteRange) -> [String] {
    var texts = RecordTexts(storage, in: range)
    var found: [String] = []
    while let place = texts.next(where: { _ in true }) { found.append(told(place)) }
    return found.sorted()
  }

  /// The same, from the tree.
  private func expected(_ tree: JSONValue) -> [String] {
    var found: [String] = []
    _ = tree.replacingTexts { place in
      found.append(told(place))
      return nil
    }
    return found.sorted()
  }

  private func told(_ place: JSONValue.PlacedText) -> String {
    "\(place.path) \(place.key) \(place.isKey) \(place.text)"
  }

  @Test(
    "Keys, values and elements, at any depth, with the place at which the tree has them",
    arguments: [
      #""alone""#, "12", "{}", "[]", #"["a",["b",{"c":"d"}],"e"]"#, #"[{},[],{"a":[]},"x"]"#,
      #"{"a":"b","c":{"d":["e",1,null,"f"],"g":"a"},"h":[{"i":"j"},{"k":"l"}],"m":"n"}"#,
      #"{"a\u0062\"":"\\","x":["\ud83d\ude00","é,{}[]:"],"":{"":""}}"#,
      "{ \"a\" :\t[ \"b\" , \"c\" ]\n, \"d\" : { \"e\" : true } }",
    ]
  )
  func places(_ json: String) {
    let storage = ByteStorage(Array(json.utf8))
    let range = ByteRange(0, storage.count)
    var reader = RecordReader(storage, at: 0)
    #expect(found(in: storage, range) == expected(reader.json()))
  }

  @Test("No further than the record")
  func end() {
    let storage = ByteStorage(Array(#"{"a":"b"},{"c":"d"}"#.utf8))
    #expect(found(in: storage, ByteRange(0, 9)) == ["a a false b", "a a true a"])
  }

  @Test(
    "Names are found as whole words, whatever the case, the accents and what is between them",
    arguments: [
      ("Fatima El Idrissi", true), ("vraag FATIMA, el-Idrissi!", true), ("Fátima", true),
      ("fatima", true), ("Fatimah", false), ("in fatima", true), ("xfatima", false),
      ("Fa tima", false), ("fei", true), ("feit", false), ("El Idrissi", false),
      ("één keer Fatima’s soep", true), ("fatimaé", false), ("éfatima", false), ("", false),
      ("f-4 doet mee", true), ("f 45", false),
    ] as [(String, Bool)]
  )
  func names(_ text: String, _ stands: Bool) {
    let person = Person(
      id: "f-4",
      name: "Fatima El Idrissi",
      engagement: .volunteer,
      login: "fei"
    )
    let named = NamedAs("f-4", [person])
    #expect(named.stands(in: text) == stands)
    #expect(named.isIdentifier("f-4") && named.isIdentifier("person:f-4"))
    #expect(!named.isIdentifier("f-45") && !named.isIdentifier("task:f-4"))
  }
}
