/// Why a text is not valid YAML, or uses YAML that is not allowed here.
///
/// Lines and columns begin at 1; columns count Unicode scalars.
package enum YAMLError: Error, Hashable {
  /// The place is nil if the bytes themselves cannot be decoded.
  case syntax(_ problem: YAMLProblem, line: Int?, column: Int?)
  /// Keys that occur more than once in one mapping, in alphabetical order; the place is that of the first repetition of
  /// the first key.
  case duplicateKeys(_ keys: [String], line: Int, column: Int)
  /// An anchor, an alias or a tag, which gives a file a meaning that is not written in it.
  case unsupportedFeature(line: Int, column: Int)
}
