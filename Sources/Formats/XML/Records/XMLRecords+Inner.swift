import CLibXML2

/// Handles elements within the text of a field, such as paragraphs. Their text is part of the field.
extension XMLRecords {
  /// Elements that do not begin and end a line of text, as all others do.
  private static var inlineNames: Set<String> {
    [
      "a", "abbr", "b", "bdi", "bdo", "big", "cite", "code", "em", "font", "i", "kbd", "mark", "q", "s", "small",
      "span", "strike", "strong", "sub", "sup", "tt", "u",
    ]
  }

  /// Elements that give a text its form, whatever the field is called.
  private static let pageNames: Set<String> = inlineNames.union([
    "p", "br", "div", "ul", "ol", "li", "table", "tbody", "tr", "td", "th", "h1", "h2", "h3", "h4", "pre",
    "blockquote", "para",
  ])

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
    // A record within a field is a structural mistake and not part of the field's text.
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

  /// Continues the text on a new line, unless it is blank so far.
  private mutating func breakLine() { needsLineBreak = fields.end > fieldStart }

  /// Reports each element around a text once.
  @inline(never)
  mutating func noteMarkup(around bytes: UnsafeBufferPointer<UInt8>) {
    guard bytes.contains(where: { $0 > 0x20 }) else { return }
    let isText = shape.isField(names.fields[fieldName], names.tables[table])
    for (name, place) in pendingMarkup {
      let isMarkup = isText || Self.pageNames.contains(name.lowercased())
      notices.note(isMarkup ? .xmlMarkup : .xmlElementsForeign, name, at: place)
    }
    pendingMarkup.removeAll()
  }

  /// Appends a pending line break now that text follows.
  mutating func appendLineBreak(before bytes: UnsafeBufferPointer<UInt8>) {
    guard bytes.contains(where: { $0 > 0x20 }) else { return }
    fields.append(0x0A)
    needsLineBreak = false
  }
}
