import BoardFile
import BoardUI
import TaskModel

/// Everything the file holds on somebody, to be read by a person.
struct AboutSheet {
  /// In how many earlier versions somebody is named, and how many can't be read.
  struct Versions {
    var naming = 0
    var unreadable = 0
  }

  private let person: Person
  private let data: PersonalData
  private let versions: Versions
  private let session: Session

  init(_ person: Person, _ data: PersonalData, versions: Versions, _ session: Session) {
    self.person = person
    self.data = data
    self.versions = versions
    self.session = session
  }

  var rows: [SheetRow] {
    [SheetRow(label: Labels.record, text: data.record)]
      + data.mentions.map { SheetRow(label: Labels.mention($0.kind), text: $0.told) }
      + data.log.map { SheetRow(label: Labels.log, text: $0) }
      + [SheetRow(label: Labels.versions, text: inVersions[session.language])]
  }

  private var inVersions: Phrase {
    let naming = Phrase(
      en: "named in \(versions.naming) earlier versions of the file",
      nl: "genoemd in \(versions.naming) eerdere versies van het bestand"
    )
    guard versions.unreadable > 0 else { return naming }
    return Phrase(
      en: "\(naming.en); \(versions.unreadable) can't be read",
      nl: "\(naming.nl); \(versions.unreadable) zijn niet te lezen"
    )
  }
}

extension Mention {
  /// Where it is, and what stands there: "tasks k7f2 note: Ask Jan".
  var told: String {
    let place = [section, record, path].compactMap(\.self).filter { !$0.isEmpty }
    return "\(place.joined(separator: " ")): \(value)"
  }
}

extension Labels {
  fileprivate static let record = Phrase(en: "Record", nl: "Gegevens")
  fileprivate static let log = Phrase(en: "Log", nl: "Logboek")
  fileprivate static let versions = Phrase(en: "Versions", nl: "Versies")

  fileprivate static func mention(_ kind: Mention.Kind) -> Phrase {
    switch kind {
    case .reference: Phrase(en: "Refers to them", nl: "Verwijst")
    case .text: Phrase(en: "Names them", nl: "Noemt")
    }
  }
}
