/// What concluding comes to, which one key does for cases and proposals.
enum Conclusion {
  case close, reopen, agree

  /// It in a word, for the footer.
  var label: Phrase {
    switch self {
    case .close: Phrase(en: "close", nl: "afsluiten")
    case .reopen: Phrase(en: "reopen", nl: "heropenen")
    case .agree: Phrase(en: "agree", nl: "afspreken")
    }
  }
}
