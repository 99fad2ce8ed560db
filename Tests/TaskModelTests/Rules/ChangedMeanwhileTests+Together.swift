import TaskModel
import TestSupport

extension ChangedMeanwhileTests {
  static func guide(_ aspect: GuideAspect) -> Contest {
    Contest(what: .guide("feest", aspect)) { second, seen in
      let words = second ? "Later." : "Nu."
      var changes = GuideChanges()
      changes.basis = seen?.guides["feest"]
      switch aspect {
      case .title: changes.title = words
      case .steps: changes.steps = [words, Guide.party.steps[1]]
      case .checks: changes.checks = [.init(ask: Guide.party.checks[0].ask, ifNo: words)]
      case .letters: changes.letters = [.init(title: "Briefje", body: words)]
      case .reviewOn: changes.reviewOn = .of(2027, 1, second ? 1 : 2)
      }
      return .onGuide("feest", .edit(changes))
    }
  }

  static func inquiry(_ aspect: InquiryAspect) -> Contest {
    Contest(what: .inquiry("kiezen", aspect)) { second, seen in
      let words = second ? "Later." : "Nu."
      let basis = seen?.inquiries["kiezen"]
      var changes = InquiryChanges()
      changes.basis = basis
      switch aspect {
      case .title: changes.title = words
      case .frames: changes.frames = words
      case .step:
        return .onInquiry("kiezen", second ? .forward(since: basis) : .back(since: basis))
      case .direction: return .onInquiry("kiezen", .direct(words, since: basis))
      case .paused: return .onInquiry("kiezen", .pause(words, since: basis))
      }
      return .onInquiry("kiezen", .edit(changes))
    }
  }

  static func meeting(_ aspect: MeetingAspect) -> Contest {
    Contest(what: .meeting("m", aspect)) { second, seen in
      let basis = seen?.meetings["m"]
      let action: MeetingAction =
        switch aspect {
        case .host: .host(second ? "jan" : "piet", since: basis)
        case .case:
          second ? .takeCase("casus", since: basis) : .noCase(because: "Te kort.", since: basis)
        case .points: .settle("p", second ? .nothing : .question, since: basis)
        case .next:
          second
            ? .drawNext(from: ["jan", "fatima"], seed: "s", since: basis)
            : .leadNext("piet", since: basis)
        }
      return .onMeeting("m", action)
    }
  }

  static func progress(_ aspect: ProgressAspect) -> Contest {
    Contest(what: .progress(.soup(), aspect)) { second, seen in
      let words = second ? "later" : "nu"
      let basis = seen?.tasks["soep"]
      return switch aspect {
      case .waiting: .onTask("soep", .wait(for: words, since: basis))
      case .help: .onTask("soep", .help(.ask(talent: words, note: nil, since: basis)))
      }
    }
  }
}
