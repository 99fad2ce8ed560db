@testable import RotondeCLI

extension SubcommandTests {
  static let caseSuccesses = [
    SuccessRow(
      changes: "case add 'Een lege stoel' --asked Mag --theme stoel --fitting partly",
      "“Een lege stoel” is a case now (",
      "“Een lege stoel” is nu een casus (",
      "case"
    ),
    SuccessRow(
      reads: "case list",
      gives: "tas\tEen tas met post\tpost, taal\t\t1\t\n",
      "cases",
      "cases",
      "together"
    ),
    SuccessRow(
      reads: "case list --all",
      gives: "bank\tEen bankje\tpost\tyes\t\t",
      "cases",
      "cases",
      "together"
    ),
    SuccessRow(reads: "case list bankje", gives: "bank\t", "cases", "cases", "together"),
    SuccessRow(
      reads: "case show tas",
      "The question behind it\tWie leest er mee?",
      "De vraag achter de vraag\tWie leest er mee?",
      "case",
      "case",
      "tasks",
      "couldHelp"
    ),
    SuccessRow(
      changes: "case edit tas --title 'Een tas' --no-helped Koffie --no-theme taal --task soep",
      "Jan wrote on the case Een tas.",
      "Jan schreef verder aan casus Een tas.",
      "case"
    ),
    SuccessRow(
      changes: "case edit bank --fitting no --task soep",
      "Jan wrote on the case Een bankje.",
      "Jan schreef verder aan casus Een bankje.",
      "case"
    ),
    SuccessRow(
      changes: "case task tas 'Post lezen @bewoners'",
      "Post lezen",
      "Post lezen",
      "task"
    ),
    SuccessRow(
      changes: "case ask-help tas --talent koken --note 'Voor twintig'",
      "Could help: Fatima El Idrissi.",
      "Kan misschien helpen: Fatima El Idrissi.",
      "case"
    ),
    SuccessRow(
      changes: "case help tas",
      "Jan thinks along about Een tas met post.",
      "Jan denkt mee over Een tas met post.",
      "case"
    ),
    SuccessRow(
      changes: "case close tas --fitting partly --why Tijd --learned Zitten",
      "Keep what you learnt where others find it: rotonde lesson add --from tas",
      "Bewaar wat je leerde waar anderen het vinden: rotonde lesson add --from tas",
      "case"
    ),
    SuccessRow(
      changes: "case reopen bank",
      "Jan opened the case Een bankje again.",
      "Jan heropende de casus Een bankje.",
      "case"
    ),
  ]

  static let caseFailures = [
    FailureRow("case add", .usage, "usage"),
    FailureRow("case add \u{A0}", .refused, "titleMissing"),
    FailureRow("case add 'Mevr. Jansen belt'", .refused, "showsResident"),
    FailureRow("case add Post --fitting maybe", .usage, "usage"),
    FailureRow("case add Post --tried nobody", .usage, "usage"),
    FailureRow("case list is:blue", .usage, "usage"),
    FailureRow("case show", .usage, "usage"),
    FailureRow("case show zoek", .notFound, "unknownCase"),
    FailureRow("case show post", .notFound, "ambiguousCase"),
    FailureRow("case edit zoek --why x", .notFound, "unknownCase"),
    FailureRow("case edit tas", .refused, "nothingChanged"),
    FailureRow("case edit tas --title \u{A0}", .refused, "titleMissing"),
    FailureRow("case edit tas --task zoek", .notFound, "unknownTask"),
    FailureRow("case edit tas --why 06-12345678", .refused, "showsResident"),
    FailureRow("case edit bank --task m2pq", .refused, "fromAnotherCase"),
    FailureRow("case edit bank --learned ''", .refused, "caseUnlearned"),
    FailureRow("case edit bank --not-known-yet", .refused, "fittingMissing"),
    FailureRow("case edit tas --fitting yes --not-known-yet", .usage, "usage"),
    FailureRow("case task zoek Iets", .notFound, "unknownCase"),
    FailureRow("case task tas", .usage, "usage"),
    FailureRow("case task tas Iets --for zoek", .notFound, "unknownStakeholder"),
    FailureRow("case task tas #keuken", .refused, "titleMissing"),
    FailureRow("case ask-help tas", .refused, "talentMissing"),
    FailureRow("case ask-help tas --off", .refused, "caseHelpNotAsked"),
    FailureRow("case ask-help bank --talent taal", .refused, "caseClosed"),
    FailureRow("case ask-help zoek --talent taal", .notFound, "unknownCase"),
    FailureRow("case ask-help tas --talent x --note 'Bel 06-12345678'", .refused, "showsResident"),
    FailureRow("case help zoek", .notFound, "unknownCase"),
    FailureRow("case help tas --off", .refused, "nothingChanged"),
    FailureRow("case close zoek --learned x", .notFound, "unknownCase"),
    FailureRow("case close tas --fitting no", .refused, "caseUnlearned"),
    FailureRow("case close tas --learned x", .refused, "fittingMissing"),
    FailureRow("case close bank", .refused, "caseClosed"),
    FailureRow("case reopen tas", .refused, "caseOpen"),
    FailureRow("case reopen zoek", .notFound, "unknownCase"),
  ]
}
