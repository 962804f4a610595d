import Model

/// A mistake in the writing of one line, and the line without it.
///
/// A repaired line only serves to read the rest of the file, so that its other mistakes are found too. The definition
/// is refused all the same.
struct Slip {
  var code: FindingCode
  /// The line, from 1.
  var line: Int
  /// The column, from 1.
  var column: Int
  var found: String?
  var arguments: FindingArguments = [:]
  var repaired: SourceLines.Line
  /// The column from which on the text was moved by the repair, if that is not `column`.
  var movedFrom: Int?
  /// How far it was moved, if that is not the difference of the lengths.
  var distance: Int?
}

extension Slip {
  /// The value that begins at `start`, counted from 0, in quotation marks.
  static func quoting(
    _ code: FindingCode, _ row: SourceStructure.Row, at column: Int, found: String? = nil,
    value: (some Sequence<Unicode.Scalar>)? = [Unicode.Scalar]?.none, in lines: SourceLines
  ) -> Slip? {
    guard let start = row.shape.valueStart else { return nil }
    let line = lines[row.line]
    let text = value.map { Array($0) } ?? Array(row.shape.value)
    let escaped = text.flatMap { $0 == "'" ? [$0, $0] : [$0] }
    return Slip(
      code: code, line: row.line, column: column, found: found, repaired: line[..<start] + ["'"] + escaped + ["'"],
      movedFrom: start + 2, distance: 1)
  }
}
