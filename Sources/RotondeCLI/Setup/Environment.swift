import Glibc

/// The variables the process was started with.
enum Environment {
  /// The value of a variable; one that is empty counts as absent, as the specifications of `NO_COLOR`
  /// and the XDG folders ask.
  static func value(_ name: String) -> String? {
    guard let value = getenv(name) else { return nil }
    let text = String(cString: value)
    return text.isEmpty ? nil : text
  }
}
