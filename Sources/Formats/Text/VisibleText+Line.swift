extension VisibleText {
  /// `text` with its line breaks and tabs written out as well, for a line of its own.
  ///
  /// What stands in a file must not add lines that look like the program's own to a list of findings or to a log.
  package static func onOneLine(_ text: String) -> String {
    guard mayHoldHidden(text) else { return text }
    var line = ""
    for scalar in escaped(text).unicodeScalars {
      switch scalar {
      case "\n": line += "\\u{A}"
      case "\t": line += "\\u{9}"
      default: line.unicodeScalars.append(scalar)
      }
    }
    return line
  }
}
