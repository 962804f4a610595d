extension VisibleText {
  /// `text` on one line: line breaks and tabs are escaped as well.
  ///
  /// Text from a file must not add lines to a list of findings or to a log that look like the program's own.
  package static func onOneLine(_ text: String) -> String {
    guard mayContainHidden(text) else { return text }
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
