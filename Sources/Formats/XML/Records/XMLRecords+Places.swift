import CLibXML2

/// Where the parser stands in the document, by the buffer that it reads from.
extension XMLRecords {
  /// How many bytes of the document the parser has passed.
  @inline(__always)
  var parserOffset: Int {
    guard let input = context?.pointee.input, let current = input.pointee.cur else { return 0 }
    return Int(truncatingIfNeeded: input.pointee.consumed) &+ (current - input.pointee.base)
  }

  /// How many bytes of the document are before one that the parser has passed; nil where it is not in its buffer.
  @inline(__always)
  func offset(inBuffer byte: UnsafePointer<xmlChar>?) -> Int? {
    guard let input = context?.pointee.input, let base = input.pointee.base, let current = input.pointee.cur, let byte,
      byte >= base, byte <= current
    else { return nil }
    return Int(truncatingIfNeeded: input.pointee.consumed) &+ (byte - base)
  }

  /// Finds the start tag at whose end the parser stands: no other `<` may stand in it.
  @inline(__always)
  mutating func takePlace() {
    if let offset = document.lastOpening(before: parserOffset), let place = document.place(ofByte: offset) {
      start = place
      startOffset = offset
    } else {
      start = TextPlace(line: line, column: 0)
    }
  }

  /// Forgets what the parser has passed, but for the markup in which it stands and what the scanner has not come through.
  mutating func dropPassed() {
    let parsed = parserOffset
    let passed = document.lastOpening(before: parsed) ?? parsed
    document.drop(before: min(passed, scanner.openMarkup ?? passed))
  }
}
