import Canvas

/// How the screen is to look, as far as the user has a say in it.
struct ScreenLook {
  /// The theme that was chosen, and by what; never `auto`.
  let theme: Settled<ThemeChoice>

  /// Settles it.
  ///
  /// What is asked for now, by an option or `NO_COLOR`, comes before what is configured for always.
  ///
  /// - Parameters:
  ///   - option: The value of `--theme`.
  ///   - noColor: Whether there is `--no-color`.
  ///   - configured: What the configuration file says.
  ///   - variable: Gives the value of a variable of the environment.
  init(
    option: ThemeChoice?,
    noColor: Bool,
    configured: ThemeChoice?,
    variable: (String) -> String?
  ) {
    if noColor {
      theme = Settled(value: .none, origin: .option("--no-color"))
    } else if let option, option != .auto {
      theme = Settled(value: option, origin: .option("--theme"))
    } else if variable("NO_COLOR") != nil {
      theme = Settled(value: .none, origin: .variable("NO_COLOR"))
    } else if option == nil, let configured, configured != .auto {
      theme = Settled(value: configured, origin: .file)
    } else {
      theme = Self.told(by: variable("COLORFGBG"))
    }
  }

  /// A terminal that says so in COLORFGBG has a light background; 7 and 15 are the two whites.
  private static func told(by colours: String?) -> Settled<ThemeChoice> {
    guard let background = colours?.split(separator: ";").last else {
      return Settled(value: .dark, origin: .standard)
    }
    let isLight = background == "7" || background == "15"
    return Settled(value: isLight ? .light : .dark, origin: .variable("COLORFGBG"))
  }

  /// The colours of it.
  var colours: Theme {
    switch theme.value {
    case .auto, .dark: .dark
    case .light: .light
    case .highContrast: .highContrast
    case .none: .plain
    }
  }
}
