/// Something that was not checked.
///
/// It is reported so that nobody takes the absence of findings for approval.
package enum UncheckedPart: Hashable, Sendable {
  /// A file of which nothing could be used.
  case file(String)
  /// The rest of a file that could be read up to this line only.
  case rest(file: String, line: Int)
  /// Ratings without answers that could support them. The number is given.
  case answers(Int)
  /// Links, which are never opened. The number is given.
  case links(Int)
  /// The comparison with the previous year, because no submission for it was given.
  case lastYear
  /// A year before was given, but it holds no submission of these entities that could be compared.
  case lastYearLacking([String])
  /// The files hold the year before of these entities under a framework that cannot be compared row by row.
  case lastYearOtherFramework([String])
}
