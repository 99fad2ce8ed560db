import BoardUI
import Glibc

/// Why the operating system did not do something, in words.
enum SystemReason {
  /// The reason behind an error number; rare ones are in the system's own English.
  static func phrase(_ error: Int32) -> Phrase {
    switch error {
    case ENOSPC: Phrase(en: "the disk is full", nl: "de schijf is vol")
    case EDQUOT: Phrase(en: "your share of the disk is full", nl: "jouw deel van de schijf is vol")
    case EFBIG: Phrase(en: "the file would become too large", nl: "het bestand zou te groot worden")
    case EIO: Phrase(en: "the disk gives an error", nl: "de schijf geeft een fout")
    case EROFS: Phrase(en: "the disk is read-only", nl: "de schijf is alleen te lezen")
    case EACCES, EPERM: Phrase(en: "no permission", nl: "geen toestemming")
    case ENOENT: Phrase(en: "it does not exist", nl: "het bestaat niet")
    case EISDIR: Phrase(en: "it is a folder", nl: "het is een map")
    case ENOTDIR:
      Phrase(en: "a part of the path is no folder", nl: "een deel van het pad is geen map")
    case ENAMETOOLONG: Phrase(en: "the name is too long", nl: "de naam is te lang")
    case ELOOP:
      Phrase(en: "symbolic links go round in a circle", nl: "verwijzingen lopen in een kring")
    case EBADF: Phrase(en: "it is closed", nl: "die is dicht")
    default: Phrase(same: strerror(error).map { String(cString: $0) } ?? "\(error)")
    }
  }
}
