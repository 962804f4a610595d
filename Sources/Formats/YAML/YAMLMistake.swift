/// Why a text is no YAML, or none that is taken in here.
///
/// Lines and columns begin at 1; a column counts Unicode scalars.
package enum YAMLMistake: Error, Hashable {
  /// The place is not known where the bytes themselves cannot be read.
  case syntax(_ problem: String, line: Int?, column: Int?)
  /// Keys that stand in one table more than once, in alphabetical order; the place is where the first of them stands
  /// again.
  case repeatedKeys(_ keys: [String], line: Int, column: Int)
  /// An anchor, an alias or a tag, which make a file mean what does not stand in it.
  case marked(line: Int, column: Int)
}
