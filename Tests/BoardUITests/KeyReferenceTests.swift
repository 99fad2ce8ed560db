import BoardUI
import TestSupport
import Testing

@Suite("docs/keys.md")
struct KeyReferenceTests {
  @Test("is what the key table says")
  func isUpToDate() {
    expectDocument(KeyTable.standard.reference, at: "docs/keys.md")
  }
}
