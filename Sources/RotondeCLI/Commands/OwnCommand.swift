import ArgumentParser

/// A sub-command that does something itself, which those that only group others don't.
protocol OwnCommand: ParsableCommand {}
