/// Finds out why the parser fails in a start tag.
extension DocumentWindow {
  /// The offset of the last tag before `offset` if another tag begins before it ends, as where a `<` stands in a text.
  ///
  /// A `<` within quotation marks proves nothing: the document may be cut there.
  func unendedTag(before offset: Int) -> Int? {
    guard let start = lastTagStart(before: offset) else { return nil }
    let bytes = bytes(from: start).prefix(XMLLimits.maxTagLength)
    guard bytes.count > 1, MarkupScanner.beginsName(bytes[1]) else { return nil }
    var quote: UInt8?
    for byte in bytes.dropFirst() {
      if let open = quote {
        if byte == 0x3C { return nil }
        if byte == open { quote = nil }
      } else if byte == 0x22 || byte == 0x27 {
        quote = byte
      } else if byte == 0x3C || byte == 0x3E {
        return byte == 0x3C ? start : nil
      }
    }
    return nil
  }
}
