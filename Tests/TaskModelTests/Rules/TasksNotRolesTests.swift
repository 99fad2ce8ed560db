import TaskModel
import TestSupport
import Testing

@Suite("R1: tasks, not roles")
struct TasksNotRolesTests {
  private static let banned = [
    "role", "function", "position", "rank", "department", "manager", "job", "boss", "team",
  ]

  @Test("A person has a name, an engagement, talents, wishes to learn, times away, and no more")
  func aPersonHasNothingElse() {
    #expect(
      labels(of: Person.fatima) == [
        "id", "name", "engagement", "talents", "learns", "login", "joined", "away", "left",
      ]
    )
  }

  @Test("An absence has no reason")
  func anAbsenceHasNoReason() {
    #expect(labels(of: Absence()) == ["from", "until"])
  }

  @Test("No record has a field for a role, function, position or rank")
  func noRecordHasARole() {
    let settings = BoardSettings(name: "De Linde")
    let claim = Claim(person: "jan", at: .minute(0))
    let place = Place(id: "a")
    let records: [Any] = [
      Person.jan, Stakeholder.residents, Task.soup(), settings, claim, place, Reservation.signing,
    ]
    for label in records.flatMap(labels) {
      #expect(!Self.banned.contains { label.lowercased().contains($0) }, "a field named \(label)")
    }
  }

  private func labels(of record: Any) -> [String] {
    Mirror(reflecting: record).children.compactMap(\.label)
  }
}
