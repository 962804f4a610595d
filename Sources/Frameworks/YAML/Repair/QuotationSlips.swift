import Model

/// Finds what is wrong with quotation marks and brackets, and texts that need quotation marks.
struct QuotationSlips {
  let lines: SourceLines
  let structure: SourceStructure

  /// Texts must not begin with these signs unless they are in quotation marks.
  private static let signs = Set("%@`*&!|>,]}?".unicodeScalars)

  func slip(in row: SourceStructure.Row) -> Slip? {
    let value = row.shape.value
    guard let first = value.first, let start = row.shape.valueStart else { return nil }
    if first == "\"" || first == "'" { return quoted(row, value, mark: first) }
    if first == "[" || first == "{" { return bracketed(row, value) }
    if TypographicQuotes.enclose(value), hasColon(value) {
      let inner = value.dropFirst().dropLast()
      return .quoting(.definitionQuotes, row, at: start + 1, found: text(value), value: inner, in: lines)
    }
    let isDash = first == "-" && row.shape.key != nil && value.dropFirst().first.map(LineShape.isSpace) ?? true
    guard isDash || Self.signs.contains(first), !row.shape.beginsBlockText else { return nil }
    return .quoting(.definitionTextStart, row, at: start + 1, found: String(first), in: lines)
  }

  /// A text that begins with a quotation mark: it goes on behind the closing one, or there is none in its line.
  private func quoted(
    _ row: SourceStructure.Row, _ value: ArraySlice<Unicode.Scalar>, mark: Unicode.Scalar
  ) -> Slip? {
    let start = value.startIndex
    guard let end = closing(value, mark) else {
      guard isUnclosed(row, mark) else { return nil }
      return Slip(
        code: .definitionQuoteOpen, line: row.line, column: start + 1, found: text(value),
        repaired: lines[row.line] + [mark], movedFrom: .max)
    }
    let rest = value[(end + 1)...].drop(while: LineShape.isSpace)
    guard let next = rest.first, next != "#", next != ":" || row.shape.key != nil else { return nil }
    return .quoting(.definitionTextStart, row, at: start + 1, found: String(mark), in: lines)
  }

  private func closing(_ value: ArraySlice<Unicode.Scalar>, _ mark: Unicode.Scalar) -> Int? {
    var index = value.startIndex + 1
    while index < value.endIndex {
      if value[index] == "\\", mark == "\"" {
        index += 1
      } else if value[index] == mark {
        guard mark == "'", index + 1 < value.endIndex, value[index + 1] == "'" else { return index }
        index += 1
      }
      index += 1
    }
    return nil
  }

  /// Whether a key follows before the mark occurs again, so that the text was not meant to take several lines.
  private func isUnclosed(_ row: SourceStructure.Row, _ mark: Unicode.Scalar) -> Bool {
    for next in structure.rows where next.line > row.line {
      if let key = next.shape.key, Vocabulary.contains(key) { return true }
      if lines[next.line].contains(mark) { return false }
    }
    return true
  }

  /// A list or a table in brackets: its closing bracket is missing, or a text goes on behind it.
  private func bracketed(_ row: SourceStructure.Row, _ value: ArraySlice<Unicode.Scalar>) -> Slip? {
    var open: [Unicode.Scalar] = []
    var mark: Unicode.Scalar?
    for index in value.indices {
      let sign = value[index]
      if let current = mark {
        if sign == current { mark = nil }
      } else if sign == "\"" || sign == "'", index > value.startIndex, " [{,:".unicodeScalars.contains(value[index - 1])
      {
        mark = sign
      } else if sign == "#", index > value.startIndex, SourceLines.isBlank(value[index - 1]) {
        return commentInBrackets(row, value, at: index, open.reversed())
      } else if sign == "[" || sign == "{" {
        open.append(sign == "[" ? "]" : "}")
      } else if sign == "]" || sign == "}" {
        guard open.last == sign else { return bracket(row, value, adding: []) }
        open.removeLast()
        if open.isEmpty { return behindBrackets(row, value[(index + 1)...]) }
      }
    }
    let nextIndent = structure.rows.first { $0.line > row.line }?.shape.indent ?? 0
    return open.isEmpty || nextIndent > row.shape.indent ? nil : bracket(row, value, adding: open.reversed())
  }

  private func bracket(
    _ row: SourceStructure.Row, _ value: ArraySlice<Unicode.Scalar>, adding missing: [Unicode.Scalar]
  ) -> Slip? {
    guard !missing.isEmpty else { return nil }
    return Slip(
      code: .definitionBracketOpen, line: row.line, column: value.startIndex + 1,
      found: String(String.UnicodeScalarView(missing)), repaired: lines[row.line] + missing, movedFrom: .max)
  }

  /// A comment inside of brackets, which takes up the closing ones.
  private func commentInBrackets(
    _ row: SourceStructure.Row, _ value: ArraySlice<Unicode.Scalar>, at sign: Int, _ missing: [Unicode.Scalar]
  ) -> Slip? {
    guard value[sign...].contains(where: { "]}".unicodeScalars.contains($0) }) else { return nil }
    return Slip(
      code: .definitionTextCut, line: row.line, column: sign + 1, found: text(value[sign...]),
      repaired: lines[row.line][..<sign] + missing, movedFrom: .max)
  }

  private func behindBrackets(_ row: SourceStructure.Row, _ rest: ArraySlice<Unicode.Scalar>) -> Slip? {
    guard let next = rest.first(where: { !LineShape.isSpace($0) }), next != "#" else { return nil }
    guard let start = row.shape.valueStart, next != "]", next != "}" else { return nil }
    return .quoting(.definitionTextStart, row, at: start + 1, found: String(lines[row.line][start]), in: lines)
  }

  private func hasColon(_ value: ArraySlice<Unicode.Scalar>) -> Bool {
    value.indices.contains { value[$0] == ":" && ($0 + 1 == value.endIndex || LineShape.isSpace(value[$0 + 1])) }
  }

  private func text(_ value: ArraySlice<Unicode.Scalar>) -> String { String(String.UnicodeScalarView(value)) }
}
