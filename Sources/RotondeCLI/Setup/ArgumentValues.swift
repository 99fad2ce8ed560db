public import ArgumentParser
public import TaskModel

// Values of the model that can be given on the command line, by the words of the file.

extension Language: ExpressibleByArgument {}

extension ThemeChoice: ExpressibleByArgument {}

extension StakeholderKind: ExpressibleByArgument {}

extension Initiative: ExpressibleByArgument {}

/// `--paid` and `--volunteer`.
extension Engagement: EnumerableFlag {}

extension SelfReview.Answer: ExpressibleByArgument {}

extension Meeting.Kind: ExpressibleByArgument {}

extension Meeting.Step: ExpressibleByArgument {}

extension Meeting.Point.Outcome: ExpressibleByArgument {}

extension FlowStep: ExpressibleByArgument {}
