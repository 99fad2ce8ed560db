/// A value in a file, as far as it could be made out.
struct LooseValue {
  enum Kind: UInt8 {
    case object, array, text, number, literal
    /// Something that is no JSON, and was noted as such.
    case nonsense
  }

  var kind: Kind
  /// The first byte, and the one after the last.
  var start: Int
  var end: Int
  /// Of a text: whether it holds no escapes and no raw control characters.
  var isPlain = true
  /// Of a text: whether its bytes are valid, so that one may take it as a text.
  var isSound = true
  /// Of a text: whether the strict reader takes it too.
  var isStrict = true
  /// The place in the list behind this value and all in it.
  var next: Int
  /// Its key, when it is a member of an object.
  var key: StringToken?
  /// Whether the key's bytes are valid.
  var isKeySound = true

  /// The text between the quotes.
  var token: StringToken { StringToken(start: start + 1, end: end - 1, isPlain: isPlain) }
}
