// Only colours 16–255 are used, because they are the same in every terminal, so that contrast can
// be tested. Kinds of message differ along blue–orange, the axis that common colour blindness
// leaves, and in lightness (after Okabe and Ito, "Color Universal Design", 2008).

extension Theme {
  /// For terminals with a dark background.
  public static let dark = Theme(name: "dark") { role in
    switch role {
    case .text, .input, .dialog, .tab, .keyLabel: Appearance()
    case .muted, .placeholder, .shadow: Appearance(.indexed(248))
    case .title, .heading: Appearance(nil, .bold)
    case .border: Appearance(.indexed(244))
    case .activeTab: Appearance(.indexed(16), on: .indexed(117), .bold)
    case .selection: Appearance(.indexed(231), on: .indexed(24))
    case .selectionBorder: Appearance(.indexed(117), .bold)
    case .marked: Appearance(.indexed(16), on: .indexed(222))
    case .key: Appearance(.indexed(117), .bold)
    case .status: Appearance(.indexed(252))
    case .notice: Appearance(.indexed(159))
    case .warning: Appearance(.indexed(221), .bold)
    case .error: Appearance(.indexed(216), [.bold, .underline])
    case .good: Appearance(.indexed(79))
    case .badge: Appearance(.indexed(183))
    case .match: Appearance(.indexed(221), .underline)
    case .dialogTitle: Appearance(.indexed(117), .bold)
    case .firstSeries: Appearance(.indexed(117))
    case .secondSeries: Appearance(.indexed(215))
    }
  }

  /// For terminals with a light background.
  public static let light = Theme(name: "light") { role in
    switch role {
    case .text, .input, .dialog, .tab, .keyLabel: Appearance()
    case .muted, .placeholder, .shadow: Appearance(.indexed(240))
    case .title, .heading: Appearance(nil, .bold)
    case .border: Appearance(.indexed(243))
    case .activeTab: Appearance(.indexed(231), on: .indexed(24), .bold)
    case .selection: Appearance(.indexed(16), on: .indexed(153))
    case .selectionBorder: Appearance(.indexed(24), .bold)
    case .marked: Appearance(.indexed(16), on: .indexed(222))
    case .key: Appearance(.indexed(24), .bold)
    case .status: Appearance(.indexed(236))
    case .notice: Appearance(.indexed(19))
    case .warning: Appearance(.indexed(94), .bold)
    case .error: Appearance(.indexed(124), [.bold, .underline])
    case .good: Appearance(.indexed(22))
    case .badge: Appearance(.indexed(54))
    case .match: Appearance(.indexed(94), .underline)
    case .dialogTitle: Appearance(.indexed(24), .bold)
    case .firstSeries: Appearance(.indexed(24))
    case .secondSeries: Appearance(.indexed(130))
    }
  }

  /// For projectors and tired eyes: the terminal's own colours, and black on yellow to stand out.
  ///
  /// What has a colour has its own background too, so that it reads on any terminal background.
  public static let highContrast = Theme(name: "high-contrast") { role in
    switch role {
    case .text, .muted, .border, .tab, .keyLabel, .status, .placeholder, .dialog, .shadow,
      .notice, .good, .badge, .firstSeries, .secondSeries:
      Appearance()
    case .title, .heading, .key, .dialogTitle, .selectionBorder: Appearance(nil, .bold)
    case .activeTab, .selection: Appearance(.indexed(16), on: .indexed(226), .bold)
    case .marked: Appearance(.indexed(231), on: .indexed(18), .bold)
    case .warning: Appearance(.indexed(16), on: .indexed(226))
    case .error: Appearance(.indexed(231), on: .indexed(88), .bold)
    case .input: Appearance(nil, .underline)
    case .match: Appearance(nil, [.bold, .underline])
    }
  }

  /// Without any colour: attributes only, also for `NO_COLOR`.
  public static let plain = Theme(name: "plain") { role in
    switch role {
    case .text, .border, .tab, .keyLabel, .status, .good, .badge, .dialog, .notice,
      .firstSeries, .secondSeries:
      Appearance()
    case .muted, .placeholder, .shadow: Appearance(nil, .dim)
    case .title, .heading, .key, .warning, .selectionBorder, .dialogTitle: Appearance(nil, .bold)
    case .activeTab, .selection: Appearance(nil, .reverse)
    case .marked: Appearance(nil, [.bold, .reverse])
    case .error: Appearance(nil, [.bold, .underline])
    case .input, .match: Appearance(nil, .underline)
    }
  }
}
