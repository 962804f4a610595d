import CLibXML2
import Model

/// What a document may not be or hold.
extension XMLRecords {
  /// Ends reading before something that must not be fed to the parser.
  func stop(_ cause: MarkupScanner.Stop) {
    let place = SourcePlace(file: file, cause.position)
    switch cause.reason {
    case .doctype: stop(Finding(.xmlDoctype, at: place))
    case .null, .malformed: stop(Finding(.xmlNotWellFormed, at: place, arguments: ["reason": "U+0000"]))
    case .tag: stopTooLarge("tag", "256 KiB", at: place)
    case .attributes: stopTooLarge("attributes", "\(XMLLimits.mostAttributes)", at: place)
    case .section: stopTooLarge("section", "2 MiB", at: place)
    }
  }

  func refuseDoctype() { stop(Finding(.xmlDoctype, at: SourcePlace(file: file, line: line))) }

  /// Refuses an encoding that is not read, or that the mark at the beginning contradicts.
  func refuseEncoding(_ declared: String, mark: TextMark? = nil) {
    var name = declared
    if case .utf16 = mark { name = "UTF-16" }
    stop(Finding(.xmlEncoding, at: SourcePlace(file: file, line: 1, column: 1), found: name))
  }

  func refuseDeclaration() { stopTooLarge("declaration", "1 KiB", at: SourcePlace(file: file, line: 1, column: 1)) }

  func instruction(_ target: UnsafePointer<xmlChar>?) {
    guard !isStopped, let target else { return }
    switch String(cString: target) {
    case "xml-stylesheet": notices.note(.xmlStylesheet, "xml-stylesheet", at: XMLPlaces.Position(line: line, column: 0))
    case "xml-model": notices.note(.xmlSchemaLocation, "xml-model", at: XMLPlaces.Position(line: line, column: 0))
    default: break
    }
  }

  func error(_ error: xmlError) {
    guard !isStopped, failure == nil, error.level == XML_ERR_FATAL || Self.isOfPrefixes(error) else { return }
    let reason = error.message.map { String(cString: $0).split(whereSeparator: \.isWhitespace).joined(separator: " ") }
    let place = SourcePlace(file: file, line: error.line > 0 ? Int(error.line) : line, column: places?.column)
    let finding = Finding(.xmlNotWellFormed, at: place, arguments: ["reason": reason ?? "–"])
    if error.level == XML_ERR_FATAL { failure = finding } else { stop(finding) }
  }

  /// Whether a prefix or a name breaks the rules of namespaces: libxml2 would pass over that, and an element of an
  /// unknown namespace would count as ours.
  private static func isOfPrefixes(_ error: xmlError) -> Bool {
    (XML_NS_ERR_XML_NAMESPACE.rawValue...XML_NS_ERR_COLON.rawValue).contains(UInt32(max(0, error.code)))
  }

  func stopTooLarge(_ reason: String, _ expected: String, at place: SourcePlace? = nil) {
    stop(
      Finding(
        .xmlTooLarge, at: place ?? SourcePlace(file: file, line: line),
        arguments: ["reason": reason, "expected": expected]))
  }
}
