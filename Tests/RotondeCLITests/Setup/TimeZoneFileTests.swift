import Foundation
import Testing

@testable import RotondeCLI

@Suite("time zones")
struct TimeZoneFileTests {
  @Test(
    "a name is a zone's name, and can't lead out of the folder",
    arguments: [
      ("Europe/Amsterdam", true), ("UTC", true), ("Etc/GMT+1", true),
      ("America/Argentina/Buenos_Aires", true), ("", false), ("../../etc/passwd", false),
      ("/etc/passwd", false), ("Europe/", false), ("Europe//Amsterdam", false), (".", false),
      ("Europe/Amster dam", false), ("Europe/\u{0}", false), ("a/b/c/d/e", false),
    ]
  )
  func names(_ name: String, _ isName: Bool) {
    #expect(TimeZoneFile.isZoneName(name) == isName)
  }

  @Test(
    "the zone in a path is what comes after the folder of zones",
    arguments: [
      ("/usr/share/zoneinfo/Europe/Amsterdam", "Europe/Amsterdam"),
      ("../usr/share/zoneinfo/Etc/UTC", "Etc/UTC"), ("Europe/Amsterdam", "Europe/Amsterdam"),
      ("/somewhere/else", "/somewhere/else"),
    ]
  )
  func paths(_ path: String, _ zone: String) {
    #expect(TimeZoneFile.zoneName(inPath: path) == zone)
  }

  @Test(
    "a board whose zone the system does not know has the time of the computer",
    arguments: ["Europe/Atlantis", "../../../etc/hostname", "", "Europe"]
  )
  func unknownZone(_ zone: String) throws {
    let workplace = try Workplace.withBoard {
      $0.replacingOccurrences(of: "Europe/Amsterdam", with: zone)
    }
    workplace.environment["TZ"] = "UTC"
    #expect(try workplace.done("show", "soep").output.contains("Tue 30 Jun  Jan added"))
  }

  @Test("TZDIR says where the zones are")
  func otherFolder() throws {
    let workplace = try Workplace.withBoard()
    workplace.environment["TZ"] = "UTC"
    workplace.environment["TZDIR"] = workplace.folder.path()
    #expect(try workplace.done("show", "soep").output.contains("Tue 30 Jun  Jan added"))
  }
}
