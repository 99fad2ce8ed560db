import BoardFile
import BoardUI
import Canvas

extension Expected {
  /// What is wrong at the place, in a few words that go behind a colon.
  var phrase: Phrase {
    switch self {
    case .noByteOrderMark:
      Phrase(
        en: "the file begins with a byte order mark; save it as UTF-8 without BOM",
        nl: "het bestand begint met een BOM; bewaar het als UTF-8 zonder BOM"
      )
    case .utf8NotUTF16:
      Phrase(
        en: "the file is UTF-16 or UTF-32; save it as UTF-8",
        nl: "het bestand is UTF-16 of UTF-32; bewaar het als UTF-8"
      )
    case .noZeroByte: Phrase(en: "there is a zero byte", nl: "er staat een nul-byte")
    case .noConflictMarker:
      Phrase(
        en: "git left a conflict here; keep one of the two versions",
        nl: "git liet hier een conflict achter; houd een van de twee versies"
      )
    case .boardFormat:
      Phrase(
        en: "\"format\": \"rotonde-board/1\" is missing, so it is no board",
        nl: "\"format\": \"rotonde-board/1\" ontbreekt, dus het is geen bord"
      )
    case .endOfFile:
      Phrase(
        en: "the board ends here, but more follows",
        nl: "het bord eindigt hier, maar er volgt meer"
      )
    case .value: Phrase(en: "a value is expected", nl: "hier hoort een waarde")
    case .commaOrEnd:
      Phrase(
        en: "a comma or a closing bracket is expected",
        nl: "hier hoort een komma of een sluithaak"
      )
    case .key: Phrase(en: "a key in quotes is expected", nl: "hier hoort een sleutel tussen \"\"")
    case .colon: Phrase(en: "a colon is expected", nl: "hier hoort een dubbele punt")
    case .validNumber: Phrase(en: "this is not a valid number", nl: "dit is geen geldig getal")
    case .validEscape:
      Phrase(en: "this is not an escape JSON knows", nl: "deze \\-code kent JSON niet")
    case .surrogatePair:
      Phrase(en: "half of a \\u pair is missing", nl: "de helft van een \\u-paar ontbreekt")
    case .validUTF8: Phrase(en: "this is not valid UTF-8", nl: "dit is geen geldige UTF-8")
    case .noControlCharacter:
      Phrase(
        en: "a text is not closed, or holds a line break or a control character",
        nl: "een tekst is niet afgesloten, of bevat een regeleinde of stuurteken"
      )
    case .nesting(let limit):
      Phrase(
        en: "more than \(limit) values are inside one another",
        nl: "meer dan \(limit) waarden zitten in elkaar"
      )
    case .unusedKey(let key):
      Phrase(
        en: "the key “\(shown(key))” is there twice",
        nl: "de sleutel “\(shown(key))” staat er twee keer"
      )
    case .text, .nonEmptyText, .identifier, .unusedIdentifier, .instant, .day, .moment, .boolean,
      .amount, .integer, .oneOf, .array, .object, .requiredKey:
      boardPhrase
    }
  }

  /// What a board asks beyond JSON.
  private var boardPhrase: Phrase {
    switch self {
    case .text: Phrase(en: "a text is expected", nl: "hier hoort een tekst")
    case .nonEmptyText:
      Phrase(
        en: "a text that is not empty is expected",
        nl: "hier hoort een tekst die niet leeg is"
      )
    case .identifier:
      Phrase(
        en: "an identifier is expected, without white space or a colon",
        nl: "hier hoort een kenmerk, zonder spaties of dubbele punt"
      )
    case .unusedIdentifier(let id):
      Phrase(
        en: "the identifier “\(shown(id))” is used twice",
        nl: "het kenmerk “\(shown(id))” wordt twee keer gebruikt"
      )
    case .instant:
      Phrase(
        en: "a time like 2026-11-21T20:15:00Z is expected",
        nl: "hier hoort een tijd als 2026-11-21T20:15:00Z"
      )
    case .day:
      Phrase(en: "a day like 2026-11-25 is expected", nl: "hier hoort een dag als 2026-11-25")
    case .moment:
      Phrase(
        en: "a day like 2026-11-25 or 2026-11-25T10:00 is expected",
        nl: "hier hoort een dag als 2026-11-25 of 2026-11-25T10:00"
      )
    case .boolean: Phrase(en: "true or false is expected", nl: "hier hoort true of false")
    case .amount:
      Phrase(en: "a number of zero or more is expected", nl: "hier hoort een getal van nul of meer")
    case .integer(let least):
      Phrase(
        en: "a whole number of \(least) or more is expected",
        nl: "hier hoort een heel getal van \(least) of meer"
      )
    case .oneOf(let words):
      Phrase(
        en: "one of these is expected: \(words.joined(separator: ", "))",
        nl: "hier hoort een van: \(words.joined(separator: ", "))"
      )
    case .array: Phrase(en: "a list in [ ] is expected", nl: "hier hoort een lijst in [ ]")
    case .object: Phrase(en: "a record in { } is expected", nl: "hier hoort een record in { }")
    case .requiredKey(let key):
      Phrase(en: "the key “\(key)” is missing", nl: "de sleutel “\(key)” ontbreekt")
    default: phrase
    }
  }
}

/// A text of the file in a sentence: it may be of any length, the sentence may not.
private func shown(_ text: String) -> String { text.truncated(to: 60) }
