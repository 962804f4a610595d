/// The address of a cell in a sheet, such as `B7`.
///
/// ```swift
/// print(SheetAddress(column: 27, row: 2).text)  // AB2
/// print(SheetAddress(column: 0, row: 2).fixed)  // $A$2
/// ```
package struct SheetAddress: Hashable, Sendable {
  /// From 0.
  package var column: Int
  /// From 1, as programs show it.
  package var row: Int

  package init(column: Int, row: Int) {
    self.column = column
    self.row = row
  }

  package var text: String { "\(Self.letters(column))\(row)" }

  /// The address that stays as it is when a formula is copied.
  package var fixed: String { "$\(Self.letters(column))$\(row)" }

  /// The letters of a column, such as `A` for 0.
  package static func letters(_ column: Int) -> String {
    var rest = column
    var letters = ""
    repeat {
      letters = String(UnicodeScalar(UInt8(0x41 + rest % 26))) + letters
      rest = rest / 26 - 1
    } while rest >= 0
    return letters
  }

  /// A range within one column, as formulas give it: `$B$2:$B$9`.
  package static func column(_ column: Int, from first: Int, to last: Int) -> String {
    SheetAddress(column: column, row: first).fixed + ":" + SheetAddress(column: column, row: last).fixed
  }
}
