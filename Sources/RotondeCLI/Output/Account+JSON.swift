import BoardFile
import TaskModel

extension JSONText {
  /// Accounts to stakeholders.
  mutating func add(_ accounts: [StakeholderAccount], showsNames: Bool) {
    add("format", "rotonde-account/1")
    array("accounts") { json in
      for account in accounts { json.object { $0.add(account, showsNames: showsNames) } }
    }
  }

  private mutating func add(_ account: StakeholderAccount, showsNames: Bool) {
    add("stakeholder", account.stakeholder.id.rawValue)
    add("name", account.stakeholder.name)
    add("since", account.days.lowerBound.description)
    add("until", account.days.upperBound.description)
    tasks("done", account.done) { json, task in
      json.add("at", task.done?.at.description)
      if showsNames {
        json.array("people") { json in
          for id in task.holders.map(\.person).sorted() { json.add(id.rawValue) }
        }
      }
    }
    array("said") { json in
      for told in account.said { json.object { $0.add(told) } }
    }
    array("voices") { json in
      for voice in account.voices {
        json.object { json in
          json.add("id", voice.id.rawValue)
          json.add("at", voice.at?.description)
          json.add("said", voice.said)
          json.add("task", voice.task?.rawValue)
          json.add("answer", voice.answer?.text)
        }
      }
    }
    array("unwanted") { json in
      for told in account.unwanted { json.object { $0.add(told) } }
    }
    tasks("notAsked", account.notAsked) { json, task in
      let later = task.account(of: account.stakeholder.id)?.laterOn
      json.add("laterOn", later?.description)
    }
    tasks("doing", account.doing) { json, task in json.add("due", task.due?.description) }
    tasks("open", account.open) { json, task in json.add("due", task.due?.description) }
    tasks("stopped", account.stopped) { json, task in
      json.add("because", task.dropped?.because)
    }
  }

  private mutating func add(_ told: StakeholderAccount.Told) {
    add("task", told.task.id.rawValue)
    add("title", told.task.title)
    add("day", told.day?.description)
    add("text", told.text)
  }

  private mutating func tasks(
    _ key: String,
    _ tasks: [TaskModel.Task],
    _ more: (inout JSONText, TaskModel.Task) -> Void
  ) {
    array(key) { json in
      for task in tasks {
        json.object { json in
          json.add("id", task.id.rawValue)
          json.add("title", task.title)
          more(&json, task)
        }
      }
    }
  }
}
