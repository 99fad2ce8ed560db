import Foundation
import Testing

@testable import RotondeCLI
@testable import TaskModel

@Suite("which language")
struct ProcessLanguageTests {
  @Test(
    "goes by --lang, then by the locale",
    arguments: [
      (["list"], nil, nil), (["list"], "nl_NL.UTF-8", .dutch), (["list"], "nl", .dutch),
      (["list"], "en_GB", .english), (["list"], "C", nil), (["list"], "POSIX", nil),
      (["list"], "C.UTF-8", nil), (["list"], "de_DE.UTF-8", nil),
      (["--lang", "en", "list"], "nl_NL", .english), (["list", "--lang=nl"], "C", .dutch),
      (["add", "--", "--lang", "nl"], "C", nil), (["list", "--lang"], "nl_BE", .dutch),
      (["list", "--lang", "fr"], "nl_BE", .dutch),
    ] as [([String], String?, Language?)]
  )
  func chosen(_ arguments: [String], _ locale: String?, _ language: Language?) {
    let settled = ProcessLanguage.settled(
      arguments: arguments,
      locale: locale.map { ("LANG", $0) }
    )
    #expect(settled?.value == language)
  }

  @Test("what is configured comes behind --lang and before the locale")
  func configured() {
    func origin(_ arguments: [String]) -> Origin? {
      ProcessLanguage.settled(
        arguments: arguments,
        configured: .dutch,
        locale: ("LANG", "en_GB.UTF-8")
      )?.origin
    }
    #expect(origin(["list"]) == .file)
    #expect(origin(["list", "--lang", "en"]) == .option("--lang"))
  }

  @Test("LC_ALL goes before LC_MESSAGES, that before LANG, and the board's own comes last")
  func built() throws {
    let workplace = try Workplace.withBoard {
      $0.replacingOccurrences(of: #""timeZone""#, with: #""language":"nl","timeZone""#)
    }
    func heading() throws -> String? {
      try workplace.seen("list").lines[0].contains("TAAK") ? "nl" : "en"
    }
    #expect(try heading() == "nl")
    workplace.environment["LANG"] = "en_GB.UTF-8"
    #expect(try heading() == "en")
    workplace.environment["LC_MESSAGES"] = "nl_NL.UTF-8"
    #expect(try heading() == "nl")
    workplace.environment["LC_ALL"] = "en_US.UTF-8"
    #expect(try heading() == "en")
    #expect(try workplace.run("show", "niets", "--lang", "nl").errors.hasPrefix("Geen taak"))
  }

  @Test("help and the parser's own complaints are in Dutch too")
  func help() throws {
    let workplace = try Workplace()
    workplace.environment["LANG"] = "nl_NL.UTF-8"
    let help = try workplace.done("claim", "--help").output
    for text in [
      "OVERZICHT: Pak een taak op.", "GEBRUIK: rotonde claim", "OPTIES:", "<taak>",
      "Toon deze uitleg.", "10, of wat is ingesteld",
    ] {
      #expect(help.contains(text))
    }
    for text in ["OVERVIEW", "USAGE", "OPTIONS", "Show "] { #expect(!help.contains(text)) }
    let unknown = try workplace.run("lst")
    #expect(unknown.errors.hasPrefix("Er is geen opdracht “lst”.\nBedoel je: rotonde list"))
    #expect(unknown.status == 64)
    let file = try workplace.run("../linde.json")
    #expect(file.errors.contains("\nEen bord openen: rotonde --board ../linde.json"))
    #expect(
      try workplace.run("list", "--jsn").errors.hasPrefix("Onbekende optie '--jsn'. Bedoel je")
    )
    #expect(try workplace.run("--file", "x").errors.contains("rotonde <opties> <opdracht>"))
    #expect(try workplace.run("claim").errors.hasPrefix("Er ontbreekt '<taak> ...'"))
    let script = try workplace.done("--generate-completion-script", "bash").output
    #expect(script.hasPrefix("#!/bin/bash"))
  }
}
