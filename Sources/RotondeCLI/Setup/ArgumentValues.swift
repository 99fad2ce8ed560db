public import ArgumentParser
public import TaskModel

// Values of the model that can be given on the command line, by the words of the file.

extension Language: ExpressibleByArgument {
  /// Its words; the parser would ask for them at each start by the printing of any value.
  public static var allValueStrings: [String] { allCases.map(\.rawValue) }
}

extension ThemeChoice: ExpressibleByArgument {}

extension StakeholderKind: ExpressibleByArgument {}

extension Initiative: ExpressibleByArgument {}

/// `--paid` and `--volunteer`.
extension Engagement: EnumerableFlag {}

extension SelfReview.Answer: ExpressibleByArgument {}

extension Case.Fitting: ExpressibleByArgument {
  /// Reads yes, partly or no, in either language.
  public init?(argument: String) {
    switch folded(tidied(argument)) {
    case "yes", "y", "ja", "j": self = .yes
    case "partly", "p", "deels", "d": self = .partly
    case "no", "n", "nee": self = .no
    default: return nil
    }
  }
}

extension Case.Tried: ExpressibleByArgument {}

extension Meeting.Kind: ExpressibleByArgument {}

extension Meeting.Step: ExpressibleByArgument {}

extension Meeting.Point.Outcome: ExpressibleByArgument {}

extension FlowStep: ExpressibleByArgument {}
