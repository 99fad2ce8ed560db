import BoardFile
import BoardUI
import TaskModel
import Terminal

/// Why a command did not do what it was asked: a value, of which the one funnel makes a message and
/// an exit status.
indirect enum CommandFailure: Error {
  /// No board was named and none was found.
  case noBoard
  /// The board file could not be read or written.
  case boardFile(BoardFileError)
  /// The board is damaged, and no earlier version of it can be read either.
  case noReadableVersion(BoardFileError)
  /// A check found errors, or a repair left them.
  case fileHasErrors(String, count: Int, afterRepair: Bool)
  /// The board's rules don't allow it; the sentences know the board on which it was tried.
  case refused(Refusal, Sentences)
  /// Nothing goes by that name.
  case notFound(LookedFor, String)
  /// Several go by that name.
  case ambiguous(LookedFor, String, [Candidate])
  /// The command needs a person and it is not known who is at the keyboard.
  case personUnknown(people: [Person], login: String?)
  /// Something on the command line was not understood.
  case misread(Misreading)
  /// There is a mistake in the configuration file.
  case configuration(ConfigurationError)
  /// The screen needs a terminal.
  case notATerminal
  /// The folder in which a new board was to be made is not there.
  case noFolder(for: String)
  /// The terminal can't show a full screen.
  case terminal(TerminalError)
  /// This process, or the whole system, has too many files open.
  case tooManyOpenFiles
  /// What can't be undone was asked for where nobody can be asked back; the command.
  case unconfirmed(String)
  /// There is no example board beside the program.
  case noExample
  /// A copy of the example could not be made: the number of the error.
  case exampleNotCopied(Int32)
  /// Writing to standard output failed, with this error number.
  case outputFailed(Int32)
  /// Something in the form of a task was not understood.
  case form(FormProblem)
  /// What was typed in a form was not saved, for this reason; it is kept in that file.
  case formKept(CommandFailure, path: String)
  /// There is no editor to open a form in.
  case noEditor
  /// The editor could not be started, or ended with this status.
  case editorFailed(String, Int32)
  /// A file that was named can't be read, or one of our own not written: the number of the error.
  case fileFailed(String, Int32)
  /// Lots drawn once more gave something else than what stands in the file; the draw.
  case drawDiffers(DrawID)
  /// A letter can't be written, for these words were not filled in.
  case lettersIncomplete([String])
  /// No task comes from an old job description of that name.
  case unknownOrigin(String)
  /// No meeting goes on, and none was named.
  case noMeeting
  /// Nobody reads standard output any more, as with `rotonde list | head -1`; not an error.
  case outputClosed
}

/// What was looked up on the board.
enum LookedFor: String, CaseIterable {
  case task, person, stakeholder, step, remark, voice, `case`, agreement, lesson, draw, inquiry,
    guide, guidePart, letter, meeting, point
}

/// One of several records that go by a name.
struct Candidate: Equatable {
  /// The identifier, which names it alone.
  var id: String
  /// The title or the name.
  var name: String
}

/// What on the command line was not understood; the text is as it was typed.
enum Misreading: Equatable {
  case filter(Filter.Misunderstanding)
  case day(UnclearDay)
  case recurrence(UnclearRecurrence)
  case places(String)
  case hours(String)
  case onAndBy
  case boardName
  case command(String)
  case place(String)
  case ground(String)
  case again(String)
  case balance(String)
  case fill(String)
}

/// A failure on its way to the funnel, with the language in which to tell it.
struct Report: Error {
  var failure: CommandFailure
  var language: Language
}
