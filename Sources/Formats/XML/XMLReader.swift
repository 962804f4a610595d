import CLibXML2
import Model

/// Reads XML documents into records through libxml2's push parser.
///
/// Nothing in a document makes the reader open another file or a connection: a DOCTYPE is refused, entities are not
/// known, inclusions, schemas and style sheets are noted and ignored.
package enum XMLReader {
  /// Reads all of `source`.
  ///
  /// What is sound before the first place that is not well formed is read; the finding says that the rest was not.
  package static func read<Consumer: RecordConsumer>(
    _ source: inout some ByteSource, file: String, shape: XMLShape, to consumer: inout Consumer
  ) throws {
    try withUnsafeMutablePointer(to: &consumer) { consumer in
      let records = XMLRecords(
        file: file, shape: shape, deliver: { consumer.pointee.take($0) }, report: { consumer.pointee.note($0) })
      try XMLParser(records: records, file: file).parse(&source)
    }
  }
}

/// One parse of one document.
private struct XMLParser {
  private let records: XMLRecords
  private let file: String

  init(records: XMLRecords, file: String) {
    self.records = records
    self.file = file
  }

  func parse(_ source: inout some ByteSource) throws {
    var handler = XMLHandler.make()
    let user = Unmanaged.passUnretained(records).toOpaque()
    guard let context = xmlCreatePushParserCtxt(&handler, user, nil, 0, nil) else { throw XMLParserError.noMemory }
    defer { xmlFreeParserCtxt(context) }
    xmlCtxtUseOptions(
      context,
      Int32(XML_PARSE_NONET.rawValue | XML_PARSE_BIG_LINES.rawValue | XML_PARSE_IGNORE_ENC.rawValue))
    // All that is fed is UTF-8: the library is not to guess, nor to load a converter.
    xmlSwitchEncoding(context, XML_CHAR_ENCODING_UTF8)
    records.begin(context)
    try feedAll(&source, to: context)
    if isWanted(context) { xmlParseChunk(context, nil, 0, 1) }
    withExtendedLifetime(records) {
      records.finish(isWellFormed: context.pointee.wellFormed != 0)
    }
  }

  /// Feeds the document in UTF-8, whatever its encoding.
  private func feedAll(_ source: inout some ByteSource, to context: xmlParserCtxtPtr) throws {
    var start = TextStart()
    var declaration = XMLDeclaration()
    var encoding: XMLEncoding?
    var lines = LineEnds()
    func take(_ mark: TextMark?, _ declared: String?, _ piece: UnsafeBufferPointer<UInt8>) -> Bool {
      if encoding == nil {
        encoding = XMLEncoding(declared: declared, mark: mark)
        if encoding == nil { records.refuseEncoding(declared ?? "–", mark: mark) }
      }
      return encoding?.convert(piece) { lines.normalise($0) { feed($0, to: context) } } ?? false
    }
    func declare(_ mark: TextMark?, _ piece: UnsafeBufferPointer<UInt8>) -> Bool {
      declaration.read(piece) { take(mark, $0, $1) }
    }
    try source.forEachPiece { piece in start.strip(piece, then: declare) }
    start.finish(declare)
    if start.isRefused { return records.refuseEncoding("UTF-16") }
    if declaration.isEndless { return records.refuseDeclaration() }
    let mark = start.mark
    declaration.finish { take(mark, $0, $1) }
  }

  /// Feeds a piece as far as it may be fed; false when no more is wanted.
  private func feed(_ piece: UnsafeBufferPointer<UInt8>, to context: xmlParserCtxtPtr) -> Bool {
    let stop = records.scanner.scan(piece)
    let sound = UnsafeBufferPointer(rebasing: piece[..<(stop?.soundCount ?? piece.count)])
    if !sound.isEmpty {
      sound.withMemoryRebound(to: CChar.self) { bytes in
        _ = xmlParseChunk(context, bytes.baseAddress, Int32(bytes.count), 0)
      }
    }
    guard isWanted(context) else { return false }
    guard let stop else { return true }
    if stop.reason == .malformed { xmlParseChunk(context, nil, 0, 1) } else { records.stop(stop) }
    return false
  }

  private func isWanted(_ context: xmlParserCtxtPtr) -> Bool {
    !records.isStopped && context.pointee.wellFormed != 0
  }
}

private enum XMLParserError: Error {
  case noMemory
}
