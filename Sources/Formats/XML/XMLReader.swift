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
    xmlCtxtUseOptions(context, Int32(XML_PARSE_NONET.rawValue | XML_PARSE_BIG_LINES.rawValue))
    records.begin(context)

    var start = TextStart()
    var lines = LineEnds()
    func take(_ piece: UnsafeBufferPointer<UInt8>) -> Bool { lines.normalise(piece) { feed($0, to: context) } }
    try source.forEachPiece { piece in start.strip(piece) { take($0) } }
    start.finish { take($0) }
    if start.isUTF16 { records.refuseEncoding("UTF-16") }
    if isWanted(context) { xmlParseChunk(context, nil, 0, 1) }
    withExtendedLifetime(records) {
      records.finish(isWellFormed: context.pointee.wellFormed != 0)
    }
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
