extension FileProblem {
  /// The name of the kind, for programs that read the `--json` output.
  public var code: String {
    switch kind {
    case .damage(let expected): expected.code
    case .cutShort: "cutShort"
    case .missingComma: "missingComma"
    case .extraComma: "extraComma"
    case .laterVersion, .unreadableVersion: "newerVersion"
    case .danglingReference: "danglingReference"
    case .sameName: "sameName"
    case .claimedTwice: "claimedTwice"
    case .tooManyClaims: "tooManyClaims"
    case .unknownPlace: "unknownPlace"
    case .onAndBy: "onAndBy"
    case .noGround: "noGround"
    case .doneAndDropped: "doneAndDropped"
    case .blankText: "blankText"
    case .emptyField: "emptyField"
    case .repeated: "repeated"
    case .unwantedField: "unwantedField"
    case .unknownRule: "unknownRule"
    case .unknownTimeZone: "unknownTimeZone"
    case .supportsCircle: "supportsCircle"
    case .partOfCircle: "partOfCircle"
    case .instantSpelling: "instantSpelling"
    case .notCanonical: "notCanonical"
    }
  }
}

extension FileProblem.Mending {
  /// Its name, for programs that read the `--json` output.
  public var code: String {
    switch self {
    case .byPeople: "byPeople"
    case .laterVersion: "none"
    case .leaveOut: "leaveOut"
    case .dropRepeated: "dropRepeated"
    case .rewrite: "rewrite"
    case .escape: "escape"
    case .strip: "strip"
    case .addComma: "addComma"
    case .dropComma: "dropComma"
    case .close: "close"
    }
  }
}

extension Expected {
  /// The name of what is the matter, for programs that read the `--json` output.
  public var code: String {
    switch self {
    case .noByteOrderMark: "byteOrderMark"
    case .utf8NotUTF16: "notUTF8"
    case .noZeroByte: "zeroByte"
    case .noConflictMarker: "conflictMarker"
    case .boardFormat: "boardFormat"
    case .endOfFile: "moreFollows"
    case .value: "value"
    case .commaOrEnd: "commaOrEnd"
    case .key: "key"
    case .colon: "colon"
    case .validNumber: "number"
    case .validEscape: "escape"
    case .surrogatePair: "surrogatePair"
    case .validUTF8: "invalidUTF8"
    case .noControlCharacter: "controlCharacter"
    case .nesting: "nesting"
    case .unusedKey: "keyTwice"
    case .text: "text"
    case .nonEmptyText: "nonEmptyText"
    case .identifier: "identifier"
    case .unusedIdentifier: "identifierTwice"
    case .instant: "instant"
    case .day: "day"
    case .moment: "moment"
    case .boolean: "boolean"
    case .amount: "amount"
    case .integer: "integer"
    case .oneOf: "oneOf"
    case .array: "list"
    case .object: "record"
    case .requiredKey: "keyMissing"
    }
  }
}
