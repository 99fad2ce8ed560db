import BoardFile
import BoardUI
import Glibc

extension LockHolder {
  /// Who it is: the login name, where this machine knows it.
  var name: Phrase {
    guard let user, let entry = getpwuid(user), let name = entry.pointee.pw_name else {
      return Phrase(en: "Somebody else", nl: "Iemand anders")
    }
    return Phrase(same: String(cString: name))
  }

  /// What its process is doing.
  var doing: Phrase {
    switch state {
    case .running: Phrase(en: "it is running", nl: "het draait")
    case .suspended: Phrase(en: "it was suspended", nl: "het is stilgezet")
    case .elsewhere:
      Phrase(
        en: "whether it is running can't be seen from here",
        nl: "of het draait is van hier niet te zien"
      )
    }
  }

  /// What to do about a suspended process, which would keep the lock for ever.
  var awakening: Phrase {
    Phrase(
      en: "Nothing was changed. Let it go on (fg, or kill -CONT \(process)) or end it "
        + "(kill -KILL \(process)); the board comes to no harm by either.",
      nl: "Er is niets veranderd. Laat het verdergaan (fg, of kill -CONT \(process)) of stop het "
        + "(kill -KILL \(process)); geen van beide schaadt het bord."
    )
  }
}
