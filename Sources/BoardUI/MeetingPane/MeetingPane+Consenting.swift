import TaskModel

// A room that consents aloud, and one of it who types that.

extension Model {
  /// Whose consent is typed: of everybody present who said nothing of the proposal, or of one.
  mutating func chooseWhoConsents(_ here: Meeting) {
    guard let agreement = proposalInMeeting else {
      status = Status(kind: .own, text: Texts.MeetingMode.noProposal)
      return
    }
    let silent = board.silent(about: agreement, at: here)
    guard !silent.isEmpty else {
      status = Status(
        kind: .own,
        text: sentences.refusal(.alreadyReacted(agreement.id, []))
      )
      return
    }
    func consent(_ people: [PersonID]) -> Chooser.Answer {
      .act(.onMeeting(here.id, .consent(agreement.id, of: people, since: agreement)))
    }
    let names = Phrase.list(silent.map(sentences.shortName))
    let single = silent.sorted { sentences.name($0) < sentences.name($1) }.map { id in
      Chooser.Choice(answer: consent([id]), label: Phrase(same: sentences.name(id)))
    }
    let all = Chooser.Choice(answer: consent(silent), label: Texts.MeetingMode.allConsent(names))
    choose(
      Phrase(same: agreement.title),
      silent.count > 1 ? [all] + single : single,
      message: Texts.MeetingMode.whoConsents,
      isSearchable: silent.count > 8
    )
  }
}
