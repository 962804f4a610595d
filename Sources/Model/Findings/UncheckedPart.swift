/// Something that a check did not look at, so that its silence is not taken for assent.
package enum UncheckedPart: Hashable, Sendable {
  /// Nothing of a file could be used.
  case file(String)
  /// A file could be read up to a line only.
  case rest(file: String, line: Int)
  /// A table is not used yet.
  case table(file: String)
  /// Ratings for which no answers are given, so that nothing bears them out.
  case answers(Int)
  /// Links are never opened.
  case links(Int)
  /// No submission of the year before was given.
  case lastYear
  /// A year before was given, but it holds no submission of these entities that could be compared.
  case lastYearLacking([String])
}
