import BoardFile
import TaskModel

extension JSONText {
  /// The minutes of a meeting.
  mutating func add(_ minutes: MeetingMinutes) {
    let meeting = minutes.meeting
    add("format", "rotonde-minutes/1")
    add("meeting", meeting.id.rawValue)
    add("at", meeting.at?.description)
    add("closed", meeting.closed?.description)
    add("kind", meeting.kind.rawValue)
    add("host", meeting.host?.rawValue)
    ids("present", minutes.present.map(\.rawValue))
    add("case", meeting.openingCase?.rawValue)
    add("noCaseBecause", meeting.noCaseBecause)
    ids("thanks", minutes.thanks.map(\.id.rawValue))
    ids("decided", minutes.decided.map(\.id.rawValue))
    ids("proposed", minutes.proposed.map(\.id.rawValue))
    array("points") { json in
      for point in minutes.points {
        json.object { json in
          json.add("id", point.id.rawValue)
          json.add("by", point.by?.rawValue)
          json.add("text", point.text)
          json.add("outcome", point.outcome?.rawValue)
          json.add("ref", point.ref)
        }
      }
    }
    array("taken") { json in
      for taken in minutes.taken {
        json.object { json in
          json.add("task", taken.task.id.rawValue)
          json.ids("people", taken.people.map(\.rawValue))
        }
      }
    }
    ids("added", minutes.added.map(\.id.rawValue))
    ids("done", minutes.done.map(\.id.rawValue))
    ids("stopped", minutes.stopped.map(\.id.rawValue))
    array("questions") { json in
      for question in minutes.questions { json.object { $0.add(question) } }
    }
    ids("walked", minutes.walked.map(\.id.rawValue))
    ids("celebrated", meeting.celebrated)
    add("nextHost", meeting.next?.person.rawValue)
  }

  private mutating func add(_ question: MeetingMinutes.Question) {
    switch question {
    case .invitation(let task, let people):
      add("kind", "invitation")
      add("task", task.id.rawValue)
      ids("people", people.map(\.rawValue))
    case .help(let task, let talent):
      add("kind", "help")
      add("task", task.id.rawValue)
      add("talent", talent)
    case .remark(let task, let text):
      add("kind", "remark")
      add("task", task.id.rawValue)
      add("text", text)
    case .point(let point, let task):
      add("kind", "point")
      add("point", point.id.rawValue)
      add("task", task?.id.rawValue)
    }
  }

  private mutating func ids(_ key: String, _ ids: [String]) {
    array(key) { json in
      for id in ids { json.add(id) }
    }
  }
}
