import BoardFile
import TaskModel

// The formats are described in docs/JSON-OUTPUT.md.

extension JSONText {
  /// Writes the members of `rotonde-balance/1`.
  mutating func add(_ balance: Balance) {
    add("format", "rotonde-balance/1")
    add("day", balance.today.description)
    add("mix", balance.mix)
    add("supportMix", balance.supportMix)
    array("quarters") { list in
      for one in balance.quarters {
        list.object { json in
          json.add("quarter", one.quarter.description)
          json.add("mix", one.mix)
        }
      }
    }
    addApart(balance)
    add("unansweredCalls", balance.unansweredCalls)
    array("reservations") { list in
      for place in balance.reservations { list.object { $0.add(place) } }
    }
    add("nobodyDoes", balance.nobodyDoes)
    add("servesNobody", balance.servesNobody)
    array("stopped") { list in
      for one in balance.stopped {
        list.object { json in
          json.add("task", one.task.id.rawValue)
          json.add("title", one.task.title)
          json.add("at", one.at.description)
          json.add("because", one.because)
        }
      }
    }
    array("unusedTalents") { list in
      for one in balance.unusedTalents {
        list.object { json in
          json.add("talent", one.talent)
          json.array("people") { people in one.people.forEach { people.add($0.rawValue) } }
        }
      }
    }
  }

  /// What is told of paid people and volunteers apart, or for whose sake it is not.
  private mutating func addApart(_ balance: Balance) {
    if case .onlyOne(let engagement) = balance.places { add("withheld", engagement.rawValue) }
    if let places = balance.places.told {
      object("people") { json in
        json.add("paid", places.paidPeople)
        json.add("volunteer", places.volunteers)
      }
      object("places") { json in
        json.add("paid", places.takenByPaid)
        json.add("volunteer", places.takenByVolunteers)
      }
    }
    if let pulling = balance.pulling.told {
      object("pulling") { json in
        json.add("volunteer", pulling.byVolunteer)
        json.add("paid", pulling.byPaid)
        json.add("both", pulling.byBoth)
        json.add("notSaid", pulling.notSaid)
      }
    }
    if let help = balance.help.told {
      object("help") { json in
        json.add("paidToVolunteer", help.paidToVolunteer)
        json.add("volunteerToPaid", help.volunteerToPaid)
        json.add("amongPaid", help.amongPaid)
        json.add("amongVolunteers", help.amongVolunteers)
      }
    }
  }

  private mutating func add(_ key: String, _ mix: Mix) {
    object(key) { json in
      for mixture in Mixture.allCases { json.add(mixture.rawValue, mix[mixture]) }
    }
  }

  private mutating func add(_ place: ReservedPlace) {
    let only = place.reservation
    add("task", place.task.id.rawValue)
    add("title", place.task.title)
    add("label", place.label)
    add("who", only.who.text)
    add("explain", only.explain)
    add("ground", only.ground?.rawValue)
    add("ref", only.ref)
    add("reviewOn", only.reviewOn?.description)
    add("explained", only.isExplained)
    add("toBeLookedAt", place.isToBeLookedAt)
  }

  /// Writes tasks as they are named in a list.
  mutating func add(_ key: String, _ tasks: [TaskMention]) {
    array(key) { list in
      for task in tasks {
        list.object { json in
          json.add("task", task.id.rawValue)
          json.add("title", task.title)
          json.add("created", task.created?.description)
        }
      }
    }
  }
}
