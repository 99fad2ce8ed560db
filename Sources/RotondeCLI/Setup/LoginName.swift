import Glibc

/// The login name of the user the process runs as, from the system's list of users.
///
/// `$LOGNAME` is not asked: anybody can set it, and `$ROTONDE_AS` is there for that.
func loginName() -> String? {
  guard let entry = getpwuid(getuid()), let name = entry.pointee.pw_name else { return nil }
  return String(cString: name)
}
