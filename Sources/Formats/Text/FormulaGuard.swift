/// Keeps spreadsheets from taking the text of a cell for a formula.
///
/// ```swift
/// print(FormulaGuard.guarded(" =1+1"))  // ' =1+1
/// print(FormulaGuard.guarded("see;=1+1"))  // see;'=1+1
/// ```
enum FormulaGuard {
  /// `text` with an apostrophe before what a spreadsheet may take for a formula.
  ///
  /// Where lists are separated by semicolons, Excel divides a cell of our files at a semicolon or a tab, and begins a new
  /// row at a line break, so what follows one of these is looked at as well.
  static func guarded(_ text: String) -> String {
    if text == "-" || !mayHoldFormula(text) { return text }
    var rest = text.unicodeScalars[...]
    var guarded = ""
    if beginsFormula(rest) {
      guarded = "'"
      // What stands before the sign needs no second apostrophe.
      while let blank = rest.first, isBlank(blank) { guarded.unicodeScalars.append(rest.removeFirst()) }
    }
    while let scalar = rest.popFirst() {
      guarded.unicodeScalars.append(scalar)
      guard dividesCells(scalar), let next = rest.first, !dividesCells(next) else { continue }
      if holdsSign(rest, isLine: scalar == "\n" || scalar == "\r") { guarded += "'" }
    }
    return guarded
  }

  /// A quick test that is false for most texts.
  private static func mayHoldFormula(_ text: String) -> Bool {
    if let first = text.utf8.first, !(0x30...0x39).contains(first), !(0x41...0x5A).contains(first & 0xDF) {
      return true
    }
    return text.utf8.contains { $0 == 0x3B || $0 < 0x20 }
  }

  private static func dividesCells(_ scalar: Unicode.Scalar) -> Bool {
    scalar == ";" || scalar == "\t" || scalar == "\n" || scalar == "\r"
  }

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool { scalar.isInvisible || scalar == "\0" }

  private static func beginsFormula(_ text: Substring.UnicodeScalarView) -> Bool {
    guard let first = text.first else { return false }
    return ["\t", "\r", "\n", "\0"].contains(first) || holdsSign(text, isLine: false)
  }

  /// Whether a sign of formulas comes first behind blanks, where some spreadsheets look for it, too.
  ///
  /// - Parameter isLine: whether the text begins a line within a cell, where a dash begins an item of a list.
  private static func holdsSign(_ text: Substring.UnicodeScalarView, isLine: Bool) -> Bool {
    switch text.first(where: { !isBlank($0) }) {
    case "=", "+", "@", "\u{FF1D}", "\u{FF0B}", "\u{FF20}": return true
    case "-", "\u{FF0D}": return !isLine
    default: return false
    }
  }
}
