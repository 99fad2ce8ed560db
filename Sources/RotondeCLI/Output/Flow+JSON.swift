import BoardFile
import TaskModel

// The format is described in docs/JSON-OUTPUT.md.

extension JSONText {
  /// Writes the members of `rotonde-flow/1`.
  mutating func add(_ flow: Flow) {
    add("format", "rotonde-flow/1")
    add("day", flow.today.description)
    add("step", flow.step.rawValue)
    array("periods") { list in
      for period in flow.periods {
        list.object { json in
          json.add("firstDay", period.firstDay.description)
          json.add("added", period.added)
          json.add("done", period.done)
          json.add("stopped", period.stopped)
          json.add("open", period.open)
          json.add("doing", period.doing)
        }
      }
    }
    array("ages") { list in
      for age in flow.ages {
        list.object { json in
          json.add("atMostDays", age.atMostDays)
          json.add("open", age.open)
          json.add("doing", age.doing)
        }
      }
    }
    add("undated", flow.undated)
    add("oldest", flow.oldest)
    add("leadTime", flow.leadTime)
    add("cycleTime", flow.cycleTime)
    array("quarters") { list in
      for one in flow.quarters {
        list.object { json in
          json.add("quarter", one.quarter.description)
          json.add("done", one.done)
          json.add("stopped", one.stopped)
          json.add("leadTime", one.leadTime)
          json.add("cycleTime", one.cycleTime)
        }
      }
    }
  }

  /// Writes percentiles in seconds; nothing when there are none.
  private mutating func add(_ key: String, _ spread: Spread?) {
    guard let spread else { return }
    object(key) { json in
      json.add("count", spread.count)
      json.add("p50", Int(spread.p50))
      json.add("p85", Int(spread.p85))
      json.add("p95", Int(spread.p95))
    }
  }
}
