import CLibXML2
import Model

/// Passes the elements of one part of a workbook to a handler.
///
/// As in submissions, a DOCTYPE is refused, entities are unknown, and nothing makes the parser open another file.
final class PartParser {
  private let handler: any PartHandler
  private var context: xmlParserCtxtPtr?
  private var scanner = MarkupScanner()
  private var window = DocumentWindow()
  private var problem: XLSXProblem?
  /// Whether the rest of the part is to be ignored.
  @exclusivity(unchecked) private var isStopped = false
  /// The namespaces that were seen last, which libxml2 keeps at one place in memory.
  @exclusivity(unchecked) private var known: UnsafePointer<xmlChar>?
  @exclusivity(unchecked) private var foreign: UnsafePointer<xmlChar>?

  private init(_ handler: any PartHandler) { self.handler = handler }

  /// Reads all of `source`, or as much as the handler needs.
  ///
  /// - Throws: `XLSXProblem`, or the error of the source.
  static func read(_ source: some ByteSource & AnyObject, _ handler: any PartHandler) throws {
    let parser = PartParser(handler)
    try parser.parse(source)
    withExtendedLifetime(parser) {}
  }

  private func parse(_ source: some ByteSource & AnyObject) throws {
    var sax = Self.makeHandler()
    guard
      let context = xmlCreatePushParserCtxt(&sax, Unmanaged.passUnretained(self).toOpaque(), nil, 0, nil)
    else { throw XLSXProblem.damaged(PhraseKey("workbook-damage-markup")) }
    self.context = context
    defer { xmlFreeParserCtxt(context) }
    xmlCtxtUseOptions(
      context,
      Int32(XML_PARSE_NONET.rawValue | XML_PARSE_BIG_LINES.rawValue | XML_PARSE_IGNORE_ENC.rawValue))
    context.pointee.encoding = UnsafePointer(xmlStrdup("UTF-8"))
    var isFirst = true
    var source = source
    while try source.nextPiece({ piece in
      let isGoingOn = try feed(piece, isFirst: isFirst)
      isFirst = false
      return isGoingOn
    }) == true {}
    if let problem = problem ?? handler.problem { throw problem }
    if handler.isDone { return }
    xmlParseChunk(context, nil, 0, 1)
    if let problem = problem ?? handler.problem { throw problem }
    if context.pointee.wellFormed == 0 { throw XLSXProblem.damaged(PhraseKey("workbook-damage-markup")) }
  }

  /// Returns whether more is needed.
  private func feed(_ piece: UnsafeBufferPointer<UInt8>, isFirst: Bool) throws -> Bool {
    var piece = piece
    if isFirst {
      if piece.starts(with: [0xFF, 0xFE]) || piece.starts(with: [0xFE, 0xFF]) || piece.prefix(4).contains(0) {
        throw XLSXProblem.damaged(PhraseKey("workbook-damage-encoding"))
      }
      if piece.starts(with: [0xEF, 0xBB, 0xBF]) { piece = UnsafeBufferPointer(rebasing: piece[3...]) }
    }
    let start = window.end
    window.append(piece)
    let stop = scanner.scan(window, from: start)
    // What is refused is not given to the parser.
    if let stop, stop.reason != .malformed { window.truncate(to: max(start, min(stop.offset, window.end))) }
    let bytes = window.bytes(from: start)
    if !bytes.isEmpty {
      _ = bytes.withMemoryRebound(to: CChar.self) { xmlParseChunk(context, $0.baseAddress, Int32($0.count), 0) }
    }
    window.drop(before: window.end)
    if isStopped { return false }
    if let stop { problem = Self.problem(stop.reason) }
    guard let context, problem == nil else { return false }
    if xmlDictSize(context.pointee.dict) > XLSXLimits.maxNames {
      problem = .tooLarge(PhraseKey("xml-limit-names"), XLSXLimits.count(Int(XLSXLimits.maxNames)))
    } else if context.pointee.wellFormed == 0 {
      problem = .damaged(PhraseKey("workbook-damage-markup"))
    }
    return problem == nil
  }

  private static func problem(_ reason: MarkupScanner.Stop.Reason) -> XLSXProblem {
    switch reason {
    case .doctype: .damaged(PhraseKey("workbook-damage-doctype"))
    case .null, .malformed: .damaged(PhraseKey("workbook-damage-markup"))
    case .tag: .tooLarge(XMLLimits.ExceededLimit.tag.phrase, XMLLimits.ExceededLimit.tag.allowed)
    case .attributes:
      .tooLarge(XMLLimits.ExceededLimit.attributes.phrase, XMLLimits.ExceededLimit.attributes.allowed)
    case .section: .tooLarge(XMLLimits.ExceededLimit.section.phrase, XMLLimits.ExceededLimit.section.allowed)
    }
  }

  // MARK: - Elements

  private static func makeHandler() -> xmlSAXHandler {
    var sax = xmlSAXHandler()
    sax.initialized = UInt32(XML_SAX2_MAGIC)
    sax.internalSubset = { user, _, _, _ in
      parser(user)?.stop(.damaged(PhraseKey("workbook-damage-doctype")))
    }
    sax.startElementNs = { user, name, _, uri, _, _, count, _, attributes in
      guard let name, let parser = parser(user), parser.isOurs(uri), !parser.isStopped else { return }
      parser.handler.start(PartName(bytes: name), XMLAttributes(attributes, count: Int(count)))
      parser.stopIfDone()
    }
    sax.endElementNs = { user, name, _, uri in
      guard let name, let parser = parser(user), parser.isOurs(uri), !parser.isStopped else { return }
      parser.handler.end(PartName(bytes: name))
      parser.stopIfDone()
    }
    sax.characters = { user, text, length in
      guard let text, let parser = parser(user), !parser.isStopped else { return }
      parser.handler.text(UnsafeBufferPointer(start: text, count: Int(length)))
      parser.stopIfDone()
    }
    sax.ignorableWhitespace = sax.characters
    sax.cdataBlock = sax.characters
    sax.serror = { _, _ in }
    return sax
  }

  private func stop(_ problem: XLSXProblem) {
    if self.problem == nil { self.problem = problem }
    isStopped = true
    if let context { xmlStopParser(context) }
  }

  private func stopIfDone() {
    guard handler.isDone else { return }
    isStopped = true
    if let context { xmlStopParser(context) }
  }

  /// Whether the namespace is one of workbooks, or none.
  private func isOurs(_ uri: UnsafePointer<xmlChar>?) -> Bool {
    guard let uri, uri != known else { return true }
    if uri == foreign { return false }
    let isOurs = Self.namespaces.contains(String(cString: uri))
    if isOurs { known = uri } else { foreign = uri }
    return isOurs
  }

  private static let namespaces: Set<String> = [
    "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
    "http://purl.oclc.org/ooxml/spreadsheetml/main",
    "http://schemas.openxmlformats.org/package/2006/content-types",
    "http://schemas.openxmlformats.org/package/2006/relationships",
  ]
}

@inline(__always)
private func parser(_ user: UnsafeMutableRawPointer?) -> PartParser? {
  user.map { Unmanaged<PartParser>.fromOpaque($0).takeUnretainedValue() }
}
