/// The ASCII character that comes nearest to a scalar of one or two columns, or `?`.
///
/// Keeps what carries meaning on the screen readable: lines, arrows, marks and European letters.
func asciiFallback(for scalar: UInt32) -> UInt32 {
  switch scalar {
  case 0x20...0x7E: return scalar
  case 0xC0..<0xC0 + UInt32(letters.count): return UInt32(letters[Int(scalar) - 0xC0])
  case 0xFF01...0xFF5E: return scalar - 0xFEE0  // full-width forms
  case 0x2500, 0x2501, 0x2550: return ascii("-")
  case 0x2502, 0x2503, 0x2551: return ascii("|")
  case 0x2504...0x257F: return ascii("+")
  case 0x2581...0x2588: return ascii("#")
  case 0x2589...0x2590: return ascii("#")
  case 0x2591...0x2593: return ascii(":")
  default: return ascii(signs[scalar] ?? "?")
  }
}

private func ascii(_ scalar: Unicode.Scalar) -> UInt32 { scalar.value }

/// U+00C0 to U+017F without their accents; made with Python's `unicodedata.normalize("NFD")`.
private let letters = Array(
  ("AAAAAAACEEEEIIIIDNOOOOOxOUUUUYTsaaaaaaaceeeeiiiidnooooo/ouuuuyty"
    + "AaAaAaCcCcCcCcDdDdEeEeEeEeEeGgGgGgGgHhHhIiIiIiIiIiIiJjKkkLlLlLlL"
    + "lLlNnNnNnnNnOoOoOoOoRrRrRrSsSsSsSsTtTtTtUuUuUuUuUuUuWwYyYZzZzZzs").utf8
)

/// Signs with a likeness in ASCII.
private let signs: [UInt32: Unicode.Scalar] = [
  0xA0: " ", 0x3000: " ", 0xAB: "<", 0xBB: ">", 0xB7: ".", 0xD7: "x", 0xB1: "+", 0xB0: "o",
  0x2010: "-", 0x2011: "-", 0x2012: "-", 0x2013: "-", 0x2014: "-", 0x2212: "-",
  0x2018: "'", 0x2019: "'", 0x201A: ",", 0x201C: "\"", 0x201D: "\"", 0x201E: "\"",
  0x2022: "*", 0x2026: ".", 0x2039: "<", 0x203A: ">", 0x20AC: "E",
  0x2190: "<", 0x2191: "^", 0x2192: ">", 0x2193: "v", 0x21B5: "<", 0x23CE: "<",
  0x25A0: "#", 0x25A1: "o", 0x25AA: "*", 0x25B2: "^", 0x25B6: ">", 0x25B8: ">", 0x25BA: ">",
  0x25BC: "v", 0x25BE: "v", 0x25C0: "<", 0x25C2: "<", 0x25C6: "*", 0x25CB: "o", 0x25CF: "*",
  0x2605: "*", 0x2606: "*", 0x2665: "*", 0x2713: "x", 0x2714: "x", 0x2717: "-", 0x2764: "*",
]
