extension Texts {
  /// What stands on the wall.
  enum Wall {
    static let open = Phrase(en: "Who joins in?", nl: "Wie doet mee?")
    static let doing = Phrase(en: "We are busy with", nl: "Hier zijn we mee bezig")
    static let done = Phrase(en: "Done, and thanks", nl: "Klaar, en bedankt")

    /// How many places are free.
    static func free(_ count: Int) -> Phrase {
      count == 1
        ? Phrase(en: "one place free", nl: "nog één plek vrij")
        : Phrase(en: "\(count) places free", nl: "nog \(count) plekken vrij")
    }

    /// Which page it is.
    static func page(_ page: Int, of count: Int) -> Phrase {
      Phrase(en: "page \(page) of \(count)", nl: "bladzijde \(page) van \(count)")
    }
  }
}
