import TaskModel
import TestSupport
import Testing

@Suite("What shows who a resident is")
struct ResidentTracesTests {
  struct Row: NamedRow {
    let name: String
    let kind: ResidentTrace.Kind?
    var piece: String?

    init(_ text: String, _ kind: ResidentTrace.Kind? = nil, _ piece: String? = nil) {
      name = text
      self.kind = kind
      self.piece = piece
    }
  }

  private static let rows = [
    Row("mail naar p.de-vries@voorbeeld.nl.", .email, "p.de-vries@voorbeeld.nl"),
    Row("voor @bewoners en a@b"),
    Row("bel 06-12345678 even", .phone, "06-12345678"),
    Row("bel (020) 123 45 67", .phone, "020) 123 45 67"),
    Row("bel +31 6 1234 5678", .phone, "+31 6 1234 5678"),
    Row("ring 020 7946 0958.", .phone, "020 7946 0958"),
    Row("op 06-12-2026 10:00, of 2026-12-06 om 0900"),
    Row("er kwamen 1.250 mensen en 0612 keer niets"),
    Row("BSN 111222333", .citizenNumber, "111222333"),
    Row("BSN 1112.22.333", .citizenNumber, "1112.22.333"),
    Row("nummer 111222334"),
    Row("nummer 000000000"),
    Row("op NL91 ABNA 0417 1643 00.", .bankAccount, "NL91 ABNA 0417 1643 00"),
    Row("op NL92ABNA0417164300"),
    Row("woont op 1234 AB 12", .address, "1234 AB 12"),
    Row("woont op 1234ab, 12", .address, "1234ab, 12"),
    Row("Lindestraat 12, 1234 AB Utrecht", .address, "12, 1234 AB"),
    Row("het postcodegebied 1234 AB"),
    Row("in 2026 op 12 plekken"),
    Row("mevr. Jansen kwam", .name, "mevr. Jansen"),
    Row("Mevrouw van den Berg kwam", .name, "Mevrouw van den Berg"),
    Row("de heer De Vries,", .name, "heer De Vries"),
    Row("dhr. X wacht", .name, "dhr. X"),
    Row("Mrs Smith called", .name, "Mrs Smith"),
    Row("Mr. O'Neill called", .name, "Mr. O'Neill"),
    Row("een mevrouw kwam langs, en een heer ook"),
    Row("we miss the bus; the heer"),
    Row(""),
  ]

  @Test("Found, or not:", arguments: rows)
  func finds(row: Row) {
    let found = residentTraces(in: row.name)
    #expect(found.map(\.kind) == [row.kind].compactMap(\.self))
    #expect(found.first?.text == row.piece)
    for trace in found {
      let start = row.name.index(row.name.startIndex, offsetBy: trace.offset)
      #expect(row.name[start...].hasPrefix(trace.text))
    }
  }

  @Test("Any text is looked through to its end")
  func anyText() {
    var generator = SeededGenerator(seed: 7)
    let pieces = "0123456789+-./() @aAbB\u{301}é👍🏽NL:,\n'".map(String.init) + ["mevr. ", "1234"]
    for _ in 0..<2_000 {
      let text = (0..<20).map { _ in pieces.randomElement(using: &generator) ?? "" }
        .joined()
      for trace in residentTraces(in: text) { #expect(text.contains(trace.text)) }
    }
  }
}
