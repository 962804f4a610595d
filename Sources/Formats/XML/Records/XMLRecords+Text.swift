import CLibXML2

/// Handles the text of elements, most of which is white space between tags.
extension XMLRecords {
  @inline(__always)
  mutating func text(_ text: UnsafePointer<xmlChar>?, _ length: Int) {
    guard !isStopped, let text else { return }
    textLength &+= length
    if textLength > XMLLimits.maxTextLength { return stop(tooLarge: .text) }
    guard ignoredDepth == 0 else { return }
    let bytes = UnsafeBufferPointer(start: text, count: length)
    if level == .field { return takeFieldText(bytes) }
    if strayText == nil, !bytes.allSatisfy({ $0 <= 0x20 }) { takeStrayText(bytes) }
  }

  @inline(never)
  private mutating func takeFieldText(_ bytes: UnsafeBufferPointer<UInt8>) {
    if !pendingMarkup.isEmpty { noteMarkup(around: bytes) }
    if needsLineBreak { appendLineBreak(before: bytes) }
    fields.append(bytes)
    if fields.end - fieldStart > XMLLimits.maxTextLength { return stop(tooLarge: .text) }
    if fields.end > XMLLimits.maxRecordLength { stop(tooLarge: .record) }
  }

  @inline(never)
  private mutating func takeStrayText(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let first = bytes.firstIndex(where: { $0 > 0x20 }) else { return }
    let known = offset(inBuffer: bytes.baseAddress).flatMap { document.place(ofByte: $0 + first) }
    // The parser is already past the text.
    strayText = known ?? TextPlace(line: line - bytes[first...].count { $0 == 0x0A }, column: 0)
    strayWords = String(decoding: bytes[first...].prefix(80), as: UTF8.self)
  }

  /// Ends the text before a tag.
  @inline(__always)
  mutating func endText() {
    textLength = 0
    if strayText != nil { noteStrayText() }
  }

  /// The beginning of a text, on one line.
  private static func excerpt(_ text: String) -> String {
    let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return words.count > 60 ? words.prefix(60) + "…" : words.filter { $0 != "\u{FFFD}" }
  }

  /// Reports stray text once a tag follows it or the document ends properly.
  ///
  /// If a failure follows instead, only the failure is reported.
  @inline(never)
  mutating func noteStrayText() {
    guard let place = strayText else { return }
    strayText = nil
    notices.note(.xmlTextBetween, "#text", at: place, found: Self.excerpt(strayWords))
  }
}
