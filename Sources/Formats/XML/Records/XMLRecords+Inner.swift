import CLibXML2

/// Handles elements within the text of a field, such as paragraphs: their text is part of the field.
extension XMLRecords {
  /// Elements that do not end a line of text; all others do.
  private static var inlineNames: Set<String> {
    [
      "a", "abbr", "b", "bdi", "bdo", "big", "cite", "code", "em", "font", "i", "kbd", "mark", "q", "s", "small",
      "span", "strike", "strong", "sub", "sup", "tt", "u",
    ]
  }

  @inline(never)
  mutating func startInner(
    _ name: UnsafePointer<xmlChar>, isOfAnyNamespace: Bool, _ attributes: XMLAttributes
  ) {
    if isInclusion {
      isInclusion = false
      noteForeignAttributes(attributes)
      ignoredDepth = 1
      return
    }
    // A record within a field is a mistake of structure, not a part of its text.
    if isOfAnyNamespace, names.table(name) != nil { return ignore(name, attributes) }
    let text = String(cString: name)
    pendingMarkup.append((text, start))
    innerDepth += 1
    noteForeignAttributes(attributes)
    let endsLine = !Self.inlineNames.contains(text.lowercased())
    lineEnds = lineEnds << 1 | (endsLine ? 1 : 0)
    if endsLine { breakLine() }
  }

  @inline(never)
  mutating func endInner() {
    innerDepth -= 1
    _ = pendingMarkup.popLast()
    if lineEnds & 1 == 1 { breakLine() }
    lineEnds >>= 1
  }

  /// Continues the text on a new line, unless it is still blank.
  private mutating func breakLine() { needsLineBreak = fields.end > fieldStart }

  /// Notes the elements around a text, each once.
  @inline(never)
  mutating func noteMarkup(around bytes: UnsafeBufferPointer<UInt8>) {
    guard bytes.contains(where: { $0 > 0x20 }) else { return }
    for (name, place) in pendingMarkup { notices.note(.xmlMarkup, name, at: place) }
    pendingMarkup.removeAll()
  }

  /// Appends the line end that was held back until text follows.
  mutating func appendLineBreak(before bytes: UnsafeBufferPointer<UInt8>) {
    guard bytes.contains(where: { $0 > 0x20 }) else { return }
    fields.append(0x0A)
    needsLineBreak = false
  }
}
