import Glibc

/// The year of today's date in UTC, for `check` alone: no report depends on the day on which it is made.
enum CurrentYear {
  static var value: Int {
    var seconds = time(nil)
    var parts = tm()
    gmtime_r(&seconds, &parts)
    return Int(parts.tm_year) + 1_900
  }
}
