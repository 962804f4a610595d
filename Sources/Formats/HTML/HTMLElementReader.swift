import CLibXML2

/// An element of an HTML page that has a certain attribute.
package struct HTMLElement: Hashable, Sendable {
  /// The value of the attribute.
  package let name: String
  /// All text in the element, without white space at either end.
  package let text: String
  /// The line where the element begins, counted from 1.
  package let line: Int

  package init(name: String, text: String, line: Int) {
    self.name = name
    self.text = text
    self.line = line
  }
}

/// Finds the elements of a page that have a certain attribute.
///
/// Pages are read with libxml2's HTML parser, which tolerates malformed pages. No tree is built, nothing is fetched,
/// and pages over 4 MiB are rejected.
package enum HTMLElementReader {
  static let maxPageSize = 4 << 20
  /// The maximum number of bytes between `<` and `>`; libxml2 compares each attribute of a tag with all before it.
  static let maxTagLength = 8 << 10
  static let maxDepth = 200

  /// Returns the elements that have `attribute`, in page order; nil if the page exceeds a limit.
  package static func read(_ bytes: [UInt8], attribute: String) -> [HTMLElement]? {
    guard bytes.count <= maxPageSize, !bytes.isEmpty, hasShortTags(bytes) else { return bytes.isEmpty ? [] : nil }
    let reading = HTMLParseState(attribute: attribute)
    let isRead = bytes.withUnsafeBytes { buffer in
      guard let start = buffer.bindMemory(to: CChar.self).baseAddress,
        let context = htmlCreateMemoryParserCtxt(start, Int32(buffer.count))
      else { return false }
      defer { htmlFreeParserCtxt(context) }
      let options = [
        HTML_PARSE_RECOVER, HTML_PARSE_NONET, HTML_PARSE_NOERROR, HTML_PARSE_NOWARNING, HTML_PARSE_IGNORE_ENC,
      ]
      htmlCtxtUseOptions(context, options.reduce(0) { $0 | Int32($1.rawValue) })
      // Pages are UTF-8; the library must neither guess the encoding nor load a converter.
      xmlSwitchEncoding(context, XML_CHAR_ENCODING_UTF8)
      context.pointee.sax.pointee = HTMLParseState.handler()
      context.pointee.userData = Unmanaged.passUnretained(reading).toOpaque()
      reading.context = context
      withExtendedLifetime(reading) { _ = htmlParseDocument(context) }
      reading.context = nil
      return !reading.isTooDeep
    }
    return isRead ? reading.marks : nil
  }

  private static func hasShortTags(_ bytes: [UInt8]) -> Bool {
    var start: Int?
    for (position, byte) in bytes.enumerated() {
      if byte == 0x3E {
        start = nil
      } else if let open = start {
        if position - open > maxTagLength { return false }
      } else if byte == 0x3C, position + 1 < bytes.count, isTagStart(bytes[position + 1]) {
        start = position
      }
    }
    return true
  }

  private static func isTagStart(_ byte: UInt8) -> Bool {
    byte == 0x2F || byte == 0x21 || byte == 0x3F || (0x41...0x5A).contains(byte & 0xDF)
  }
}

/// The state of one parse.
private final class HTMLParseState {
  private let attribute: String
  private(set) var marks: [HTMLElement] = []
  private(set) var isTooDeep = false
  var context: htmlParserCtxtPtr?
  /// The open elements: for each, its index in `marks`, or nil if it is not marked.
  private var open: [Int?] = []
  private var texts: [[UInt8]] = []

  init(attribute: String) { self.attribute = attribute }

  static func handler() -> htmlSAXHandler {
    var handler = htmlSAXHandler()
    handler.startElement = { user, _, attributes in reading(user)?.start(attributes) }
    handler.endElement = { user, _ in reading(user)?.end() }
    handler.characters = { user, text, length in reading(user)?.take(text, Int(length)) }
    handler.ignorableWhitespace = handler.characters
    handler.cdataBlock = handler.characters
    return handler
  }

  private func start(_ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?) {
    guard open.count < HTMLElementReader.maxDepth else {
      isTooDeep = true
      if let context { xmlStopParser(context) }
      return
    }
    guard let name = value(in: attributes) else { return open.append(nil) }
    open.append(marks.count)
    marks.append(HTMLElement(name: name, text: "", line: Int(context?.pointee.input?.pointee.line ?? 0)))
    texts.append([])
  }

  private func value(in attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?) -> String? {
    guard let attributes else { return nil }
    var position = 0
    while let name = attributes[position] {
      if String(cString: name) == attribute { return attributes[position + 1].map { String(cString: $0) } ?? "" }
      position += 2
    }
    return nil
  }

  private func end() {
    guard let last = open.popLast(), let mark = last else { return }
    marks[mark] = HTMLElement(
      name: marks[mark].name, text: String(decoding: texts[mark], as: UTF8.self).trimmingWhitespace,
      line: marks[mark].line)
    texts[mark] = []
  }

  private func take(_ text: UnsafePointer<xmlChar>?, _ length: Int) {
    guard let text, length > 0 else { return }
    for mark in open.compactMap(\.self) {
      texts[mark].append(contentsOf: UnsafeBufferPointer(start: text, count: length))
    }
  }
}

/// The parse state behind the parser's user data.
private func reading(_ user: UnsafeMutableRawPointer?) -> HTMLParseState? {
  user.map { Unmanaged<HTMLParseState>.fromOpaque($0).takeUnretainedValue() }
}
