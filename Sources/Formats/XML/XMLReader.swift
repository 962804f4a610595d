import CLibXML2
import Model

/// Reads XML documents into records with libxml2.
///
/// Nothing in a document makes the reader open another file or a connection: a DOCTYPE is refused, entities are
/// unknown, and inclusions, schemas and style sheets are reported and ignored.
///
/// ```swift
/// // `RowCount` is the example of `RecordConsumer`; the submission itself is a record as well.
/// let shape = XMLDocumentStructure(container: "submissions", root: "submission", tables: ["rating": "ratings"])
/// var bytes = MemoryBytes("<submission entity='EXW'><rating indicator='6'/></submission>")
/// var count = RowCount()
/// try XMLReader.read(&bytes, file: "exw.xml", shape: shape, to: &count)
/// print(count.rows)  // 2
/// ```
package enum XMLReader {
  /// Reads all of `source`.
  ///
  /// Signs in texts that XML does not allow there, such as a single `&`, are read as they stand. If the document is not
  /// well formed otherwise, everything before the first error is read; the finding states that the rest was not.
  package static func read<Source: ByteSource, Consumer: RecordConsumer>(
    _ source: inout Source, file: String, shape: XMLDocumentStructure, to consumer: inout Consumer
  ) throws {
    try withUnsafeMutablePointer(to: &consumer) { consumer in
      var records = XMLRecords(
        file: file, shape: shape, deliver: { consumer.pointee.take($0) }, report: { consumer.pointee.note($0) })
      try withUnsafeMutablePointer(to: &source) { source in
        try withUnsafeMutablePointer(to: &records) { records in
          let input = XMLInput(records: records) { try source.pointee.nextPiece($0) }
          try parse(input, into: records)
        }
      }
    }
    try source.finish()
  }

  /// - Parameter records: filled by the parser while it runs; nothing else uses them meanwhile.
  private static func parse(_ input: XMLInput, into records: UnsafeMutablePointer<XMLRecords>) throws {
    var handler = XMLCallbacks.make()
    guard
      let context = xmlCreateIOParserCtxt(
        &handler, records, XMLCallbacks.read, nil, Unmanaged.passUnretained(input).toOpaque(), XML_CHAR_ENCODING_UTF8)
    else { throw XMLParserError.noMemory }
    defer { xmlFreeParserCtxt(context) }
    xmlCtxtUseOptions(
      context,
      Int32(
        XML_PARSE_NONET.rawValue | XML_PARSE_BIG_LINES.rawValue | XML_PARSE_IGNORE_ENC.rawValue
          | XML_PARSE_RECOVER.rawValue | XML_PARSE_OLDSAX.rawValue))
    // The parser always receives UTF-8; the library must neither guess the encoding nor load a converter.
    context.pointee.encoding = UnsafePointer(xmlStrdup("UTF-8"))
    records.pointee.begin(context, input)
    xmlParseDocument(context)
    if let problem = input.problem { throw problem }
    if let cut = input.cut { records.pointee.stop(at: cut) }
    records.pointee.finish(isWellFormed: context.pointee.wellFormed != 0)
    withExtendedLifetime(input) {}
  }
}

private enum XMLParserError: Error {
  case noMemory
}
