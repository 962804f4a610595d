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

    var gauge = MarkupGauge()
    var byteCount = 0
    try source.forEachPiece { piece in
      byteCount += piece.count
      guard gauge.accepts(piece) else {
        records.stop(
          Finding(
            .xmlTooLarge, at: SourcePlace(file: file, line: gauge.line),
            arguments: ["reason": "tag", "expected": "256 KiB"]))
        return false
      }
      piece.withMemoryRebound(to: CChar.self) { bytes in
        _ = xmlParseChunk(context, bytes.baseAddress, Int32(bytes.count), 0)
      }
      return !records.isStopped && context.pointee.wellFormed != 0
    }
    if !records.isStopped, context.pointee.wellFormed != 0 { xmlParseChunk(context, nil, 0, 1) }
    withExtendedLifetime(records) {
      records.finish(isEmpty: byteCount == 0, isWellFormed: context.pointee.wellFormed != 0)
    }
  }
}

private enum XMLParserError: Error {
  case noMemory
}
