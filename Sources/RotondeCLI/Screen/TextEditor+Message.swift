import BoardUI

extension TextEditor {
  /// Lets somebody write a text in the editor of their own, and tells the screen what came of it.
  static func message(editing text: String, name: String) -> Message {
    do throws(CommandFailure) {
      return .editorClosed(try TextEditor().text(from: text, name: name))
    } catch {
      return .trouble(error.inOneLine)
    }
  }
}
