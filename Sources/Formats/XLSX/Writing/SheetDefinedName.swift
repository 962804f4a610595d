/// A name for cells, such as `ratings_given` for `Ratings!$E$2:$E$19`.
///
/// Programs lose such names, so nothing depends on them; they help people who write formulas.
package struct SheetDefinedName: Sendable {
  let name: String
  let range: String

  /// - Returns: nil if a program would refuse the name: it must begin with a letter, hold only letters, digits and
  ///   underscores, have at most 255 signs, and not look like the address of a cell.
  package init?(_ name: String, range: String) {
    let isWord = name.utf8.allSatisfy {
      (0x41...0x5A).contains($0 & 0xDF) || (0x30...0x39).contains($0) || $0 == 0x5F
    }
    let letters = name.prefix { $0.isLetter }
    let looksLikeAddress =
      letters.count <= 3 && !letters.isEmpty && name.dropFirst(letters.count).allSatisfy(\.isNumber)
    guard isWord, name.first?.isLetter ?? false, name.count <= 255, !looksLikeAddress else { return nil }
    self.name = name
    self.range = range
  }

  var xml: String { #"<definedName name="\#(name)">\#(SheetText.escaped(range))</definedName>"# }
}
