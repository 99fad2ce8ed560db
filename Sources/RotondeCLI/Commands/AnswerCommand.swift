import ArgumentParser
import BoardUI
import TaskModel

/// Tells what we did with something a stakeholder said (R6).
struct AnswerCommand: BoardCommand {
  static let configuration = CommandConfiguration(
    commandName: "answer",
    _superCommandName: RotondeCommand.name,
    abstract: said(
      en: "Say what we did with what a stakeholder said.",
      nl: "Zeg wat we deden met wat een belanghebbende zei."
    ),
    discussion: said(
      en: "The number is that of rotonde stakeholder show.",
      nl: "Het nummer is dat van rotonde stakeholder show."
    )
  )

  @Argument(help: .stakeholder, completion: .stakeholderID) var stakeholder: String

  @Argument(
    help: .both(
      en: "Which of what they said, by number or ID, unless just one is unanswered; then the text.",
      nl: "Wat ze zeiden, met nummer of kenmerk, tenzij er één open is; dan de tekst.",
      value: .text
    )
  )
  var words: [String]

  @OptionGroup var keeping: KeepingOptions

  @OptionGroup var options: GlobalOptions

  func run(in session: Session) throws(CommandFailure) {
    let actor = try session.actor()
    let stakeholder = try session.board.stakeholder(named: stakeholder)
    let (voice, text) = try answered(of: stakeholder)
    let committed = try session.keep(as: actor, keeping) { _ in
      .onStakeholder(stakeholder.id, .answer(voice, text, since: stakeholder))
    }
    try session.tell(committed) { [$0.sentences.confirmation($0.entry)] }
  }

  /// Which of the voices is meant, and what is said about it.
  private func answered(
    of stakeholder: Stakeholder
  ) throws(CommandFailure) -> (VoiceID, String) {
    let rest = words.dropFirst().joined(separator: " ")
    if !rest.isEmpty {
      if let voice = stakeholder.voices.first(where: { $0.id.rawValue == words[0] }) {
        return (voice.id, rest)
      }
      // A number counts as `stakeholder show` does, over all that was said.
      if let number = Int(words[0]), stakeholder.voices.indices.contains(number - 1) {
        return (stakeholder.voices[number - 1].id, rest)
      }
    }
    let open = stakeholder.unanswered
    guard open.count != 1 else { return (open[0].id, words.joined(separator: " ")) }
    let candidates = (open.isEmpty ? stakeholder.voices : open).map {
      Candidate(id: $0.id.rawValue, name: $0.said)
    }
    if candidates.isEmpty { throw .notFound(.voice, words[0]) }
    throw .ambiguous(.voice, words[0], candidates)
  }
}
