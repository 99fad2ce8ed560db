import TaskModel
import TestSupport
import Testing

@testable import BoardFile

@Suite("The store: two writers of one record")
struct TwoWritersTests {
  private let folder: Folder
  private let store: BoardStore

  init() throws {
    folder = try Folder()
    store = BoardStore(try folder.write("board.json", boardText(soup)))
  }

  /// Changes Jan; gives why it was not done.
  private func edit(as actor: String, _ changes: PersonChanges) -> UpdateFailure? {
    do throws(UpdateFailure) {
      _ = try store.update { board throws(Refusal) in
        try board.applying(.onPerson("jan", .edit(changes)), in: occasion(actor))
      }
      return nil
    } catch {
      return error
    }
  }

  @Test("The one who comes second is told who was first, from the file; nothing is overwritten")
  func second() throws {
    let seen = try store.read().board.people["jan"]
    var first = PersonChanges()
    first.basis = seen
    first.name = "Jan Bakker"
    #expect(edit(as: "fatima", first) == nil)
    var second = PersonChanges()
    second.basis = seen
    second.name = "Jan Smit"
    let failure = edit(as: "jan", second)
    guard case .refused(.changedMeanwhile(.person("jan", .name), let entry))? = failure else {
      Issue.record("\(String(describing: failure))")
      return
    }
    #expect(entry?.by == "fatima" && entry?.deed == .editPerson)
    #expect(try store.read().board.people["jan"]?.name == "Jan Bakker")
  }

  @Test("Of many threads that change one field of what they all saw, exactly one is told yes")
  func oneOfMany() async throws {
    let (store, seen) = (store, try store.read().board.stakeholders["bewoners"])
    let yes = await withTaskGroup(of: Int.self) { group in
      for number in 0..<12 {
        group.addTask {
          var changes = StakeholderChanges()
          changes.basis = seen
          changes.happyWith = "Soep \(number)"
          let action = Action.onStakeholder("bewoners", .edit(changes))
          let done = try? store.update { board throws(Refusal) in
            try board.applying(action, in: occasion())
          }
          return done == nil ? 0 : 1
        }
      }
      return await group.reduce(0, +)
    }
    #expect(yes == 1)
    #expect(try store.read().board.log.count == 1)
  }

  @Test("By hand: the refusal knows no name, and the hand's words stay")
  func byHand() throws {
    let seen = try store.read().board.people["jan"]
    try folder.write("board.json", boardText(soup).replacing("Jan de Boer", with: "Jan Boer"))
    var changes = PersonChanges()
    changes.basis = seen
    changes.name = "Jan Smit"
    let failure = edit(as: "jan", changes)
    guard case .refused(.changedMeanwhile(.person("jan", .name), nil))? = failure else {
      Issue.record("\(String(describing: failure))")
      return
    }
    #expect(try store.read().board.people["jan"]?.name == "Jan Boer")
  }
}
