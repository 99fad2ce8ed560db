import TaskModel
import Testing

@Suite("Folding and tidying texts")
struct FoldingTests {
  struct Row: NamedRow {
    let name: String
    let text: String
    let result: String
  }

  @Test(
    "Folded, case and accents are gone",
    arguments: [
      Row(name: "empty", text: "", result: ""),
      Row(name: "capitals", text: "Fatima EL", result: "fatima el"),
      Row(name: "composed", text: "Caf\u{E9}", result: "cafe"),
      Row(name: "decomposed", text: "Cafe\u{301}", result: "cafe"),
      Row(name: "several marks", text: "Ệ", result: "e"),
      Row(name: "eszett", text: "Straße", result: "strasse"),
      Row(name: "capital eszett", text: "STRAẞE", result: "strasse"),
      Row(name: "Turkish capital İ", text: "İzmir", result: "izmir"),
      Row(name: "Turkish dotless ı", text: "Işık", result: "isik"),
      Row(name: "Polish ł", text: "Łukasz", result: "lukasz"),
      Row(name: "Danish ø and æ", text: "Sørensen Bæk", result: "sorensen baek"),
      Row(name: "Dutch ĳ as one letter", text: "Ĳsbrand", result: "ijsbrand"),
      Row(name: "ligature", text: "ofﬁce", result: "office"),
      Row(name: "final sigma", text: "ΟΔΟΣ", result: "οδοσ"),
      Row(name: "final sigma, small", text: "οδός", result: "οδοσ"),
      Row(name: "ASCII marks stay, also among accents", text: "a^b é`", result: "a^b e`"),
      Row(name: "emoji", text: "🎉 Feest", result: "🎉 feest"),
      Row(name: "emoji of several scalars", text: "👩‍🍳", result: "👩‍🍳"),
      Row(name: "skin tone", text: "👍🏽", result: "👍🏽"),
    ]
  )
  func folding(row: Row) {
    #expect(Array(folded(row.text).unicodeScalars) == Array(row.result.unicodeScalars))
    #expect(folded(folded(row.text)) == folded(row.text), "folding again changes nothing")
  }

  @Test(
    "Tidied, a text is trimmed and composed",
    arguments: [
      Row(name: "empty", text: "", result: ""),
      Row(name: "nothing but white space", text: " \t\r\n\u{A0}", result: ""),
      Row(name: "white space around", text: "\n Soep koken \t", result: "Soep koken"),
      Row(name: "white space within stays", text: "a  b\nc", result: "a  b\nc"),
      Row(name: "decomposed", text: " Cafe\u{301}", result: "Caf\u{E9}"),
      Row(name: "composed already", text: "Caf\u{E9}", result: "Caf\u{E9}"),
      Row(name: "compatibility letters stay as they are", text: "ofﬁce", result: "ofﬁce"),
      Row(name: "emoji with joiner", text: "👩‍🍳 ", result: "👩‍🍳"),
      Row(name: "flag", text: "🇳🇱", result: "🇳🇱"),
    ]
  )
  func tidying(row: Row) {
    #expect(Array(tidied(row.text).unicodeScalars) == Array(row.result.unicodeScalars))
  }

  struct Search: NamedRow {
    let name: String
    let text: String
    let words: String
    let found: Bool
  }

  @Test(
    "Folded words are found in a text",
    arguments: [
      Search(name: "at the beginning", text: "Soep koken", words: "soep", found: true),
      Search(name: "at the end", text: "Soep koken", words: "KOKEN", found: true),
      Search(name: "within", text: "Woensdagtafel", words: "dagt", found: true),
      Search(name: "after a false start", text: "aaab", words: "aab", found: true),
      Search(name: "longer than the text", text: "so", words: "soep", found: false),
      Search(name: "not there", text: "Soep koken", words: "taart", found: false),
      Search(name: "nothing", text: "Soep", words: "", found: true),
      Search(name: "nothing in nothing", text: "", words: "", found: true),
      Search(name: "something in nothing", text: "", words: "a", found: false),
      Search(name: "accent in the text", text: "Café openen", words: "cafe", found: true),
      Search(name: "accent in the words", text: "Cafe openen", words: "Café", found: true),
      Search(name: "other script", text: "ΟΔΟΣ", words: "οδός", found: true),
      Search(name: "not half a byte of it", text: "[]@`{", words: "[\u{5D}@`", found: true),
      Search(name: "punctuation is not a letter", text: "@", words: "`", found: false),
    ]
  )
  func searching(row: Search) {
    #expect(mentions(folded(row.words), in: row.text) == row.found)
    #expect(folded(row.text).contains(folded(row.words)) == row.found, "the slow way agrees")
  }
}
