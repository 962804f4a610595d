import CLibXML2
import Model

/// Makes records of the elements of one document.
///
/// The hot path compares interned names by pointer and makes no String of what it knows.
final class XMLRecords {
  private enum Open {
    case container
    /// A submission; `isDelivered` once its own fields have been handed on.
    case root(isDelivered: Bool)
    case record
    /// A field of a record, or of the root, whose text is being gathered.
    case field(start: Int, place: XMLPlaces.Position, name: Int, ofRoot: Bool)
  }

  private let file: String
  private let shape: XMLShape
  private let deliver: (borrowing Record) -> Void
  private let report: (Finding) -> Void
  private var context: xmlParserCtxtPtr?
  private var names = XMLNames()
  private var open: [Open] = []
  /// Depth within an element that is ignored with all that it holds.
  private var ignoredDepth = 0
  private var depth = 0
  private var rootRecord: Record
  private var record: Record
  /// How many records each table has had.
  private var rows: [String: Int] = [:]
  private var notices = XMLNotices()
  private var failure: Finding?
  /// Where the start tag begins that is being handled.
  private var start = XMLPlaces.Position()
  /// Bytes of text since the last tag, whether it is used or not.
  private var textLength = 0
  private var hasRoot = false

  /// Sees the bytes before the parser does.
  var scanner = MarkupScanner()
  /// Set when nothing more of the document is wanted.
  private(set) var isStopped = false

  init(
    file: String, shape: XMLShape, deliver: @escaping (borrowing Record) -> Void, report: @escaping (Finding) -> Void
  ) {
    self.file = file
    self.shape = shape
    self.deliver = deliver
    self.report = report
    rootRecord = Record(table: shape.root)
    record = rootRecord
  }

  func begin(_ context: xmlParserCtxtPtr) {
    self.context = context
    names.intern(shape, in: context)
  }

  /// Ends reading for a reason that is no fault of the syntax.
  func stop(_ finding: Finding) {
    guard !isStopped else { return }
    isStopped = true
    failure = finding
    if let context { xmlStopParser(context) }
  }

  func finish(isWellFormed: Bool) {
    for finding in notices.findings(file: file) { report(finding) }
    if scanner.isBlank, failure?.code != .xmlEncoding {
      report(Finding(.fileEmpty, at: SourcePlace(file: file)))
    } else if let failure {
      report(failure)
    } else if !isWellFormed {
      report(Finding(.xmlNotWellFormed, at: SourcePlace(file: file, line: line), arguments: ["reason": "–"]))
    }
  }

  // MARK: - Elements

  func startElement(
    _ name: UnsafePointer<xmlChar>, namespace: UnsafePointer<xmlChar>?,
    attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?, count: Int
  ) {
    guard !isStopped else { return }
    textLength = 0
    start = scanner.takeStart() ?? XMLPlaces.Position(line: line, column: 0)
    depth += 1
    if depth > XMLLimits.deepest { return stopTooLarge("depth", "\(XMLLimits.deepest)") }
    if let context, xmlDictSize(context.pointee.dict) > XMLLimits.mostNames {
      return stopTooLarge("names", "\(XMLLimits.mostNames)")
    }
    let isOurs = isOurs(name, namespace)
    guard ignoredDepth == 0 else {
      ignoredDepth += 1
      noteForeignAttributes(attributes, count)
      return
    }
    guard isOurs else {
      noteForeignAttributes(attributes, count)
      ignoredDepth = 1
      return
    }
    switch open.last {
    case nil: startRoot(name, attributes, count)
    case .container?:
      if name == names.root { startRoot(name, attributes, count) } else { ignore(name, attributes, count) }
    case .root(let isDelivered)?:
      if let table = names.table(name) {
        if !isDelivered { deliverRoot() }
        startRecord(table, attributes, count)
      } else if isDelivered {
        ignore(name, attributes, count)
      } else {
        startField(name, attributes, count, ofRoot: true)
      }
    case .record?: startField(name, attributes, count, ofRoot: false)
    case .field?: ignore(name, attributes, count)
    }
  }

  func endElement() {
    guard !isStopped else { return }
    textLength = 0
    depth -= 1
    if ignoredDepth > 0 {
      ignoredDepth -= 1
      return
    }
    switch open.popLast() {
    case .field(let start, let place, let name, let ofRoot)?:
      if ofRoot {
        rootRecord.endField(from: start, line: place.line, column: place.column, name: name)
      } else {
        record.endField(from: start, line: place.line, column: place.column, name: name)
      }
    case .record?:
      noteFieldsGivenTwice(in: record)
      record.names = names.fields
      deliver(record)
    case .root(let isDelivered)?: if !isDelivered { finishRootRecord() }
    case .container?, nil: break
    }
  }

  func text(_ text: UnsafePointer<xmlChar>?, _ length: Int) {
    guard !isStopped, let text else { return }
    textLength += length
    if textLength > XMLLimits.longestText { return stopTooLarge("text", "1 MiB") }
    guard ignoredDepth == 0 else { return }
    let bytes = UnsafeBufferPointer(start: text, count: length)
    guard case .field(let start, _, _, let ofRoot)? = open.last else {
      if let first = bytes.firstIndex(where: { $0 > 0x20 }) {
        // The parser stands behind the text.
        let lineEnds = bytes[first...].count { $0 == 0x0A }
        notices.noteIgnored("#text", at: XMLPlaces.Position(line: line - lineEnds, column: 0))
      }
      return
    }
    if ofRoot { rootRecord.append(bytes) } else { record.append(bytes) }
    let end = ofRoot ? rootRecord.end : record.end
    if end - start > XMLLimits.longestText { return stopTooLarge("text", "1 MiB") }
    if end > XMLLimits.longestRecord { stopTooLarge("record", "4 MiB") }
  }

  // MARK: - What is refused

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

  /// Refuses what is not UTF-8: one encoding has one reading, whatever else a document declares.
  func checkEncoding() {
    guard let declared = context?.pointee.encoding.map({ String(cString: $0) }) else { return }
    let name = declared.uppercased()
    if name != "UTF-8", name != "UTF8", name != "US-ASCII", name != "ASCII" { refuseEncoding(declared) }
  }

  func refuseEncoding(_ name: String) {
    stop(Finding(.xmlEncoding, at: SourcePlace(file: file, line: 1, column: 1), found: name))
  }

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

  // MARK: - Steps

  private var line: Int { Int(context?.pointee.input?.pointee.line ?? 0) }

  private func stopTooLarge(_ reason: String, _ expected: String, at place: SourcePlace? = nil) {
    stop(
      Finding(
        .xmlTooLarge, at: place ?? SourcePlace(file: file, line: line),
        arguments: ["reason": reason, "expected": expected]))
  }

  /// Whether the element is in the namespace of the root; inclusions are refused by name.
  private func isOurs(_ name: UnsafePointer<xmlChar>, _ namespace: UnsafePointer<xmlChar>?) -> Bool {
    if !hasRoot {
      names.namespace = namespace
      return true
    }
    if namespace == names.namespace { return true }
    if let namespace, Self.inclusions.contains(String(cString: namespace)) {
      notices.note(.xmlInclude, String(cString: name), at: start)
    } else if ignoredDepth == 0 {
      notices.noteIgnored(String(cString: name), at: start)
    }
    return false
  }

  private static let inclusions = ["http://www.w3.org/2001/XInclude", "http://www.w3.org/2003/XInclude"]

  private func ignore(
    _ name: UnsafePointer<xmlChar>, _ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?, _ count: Int
  ) {
    notices.noteIgnored(String(cString: name), at: start)
    noteForeignAttributes(attributes, count)
    ignoredDepth = 1
  }

  private func startRoot(
    _ name: UnsafePointer<xmlChar>, _ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?, _ count: Int
  ) {
    let isFirst = !hasRoot
    hasRoot = true
    if isFirst, name == names.container {
      open.append(.container)
      noteForeignAttributes(attributes, count, areUnknown: true)
      return
    }
    guard name == names.root else {
      return stop(
        Finding(
          .xmlRootUnknown, at: SourcePlace(file: file, start), found: String(cString: name),
          arguments: ["allowed": "\(shape.root), \(shape.container)"]))
    }
    open.append(.root(isDelivered: false))
    rootRecord.removeAll()
    rootRecord.row += 1
    rootRecord.line = start.line
    takeAttributes(attributes, count, into: &rootRecord)
  }

  private func startRecord(
    _ table: String, _ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?, _ count: Int
  ) {
    rows[table, default: 0] += 1
    if record.table == table { record.removeAll() } else { record = Record(table: table) }
    record.row = rows[table] ?? 1
    record.line = start.line
    takeAttributes(attributes, count, into: &record)
    open.append(.record)
  }

  private func startField(
    _ name: UnsafePointer<xmlChar>, _ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?, _ count: Int,
    ofRoot: Bool
  ) {
    if (ofRoot ? rootRecord.count : record.count) >= XMLLimits.mostFields {
      return stopTooLarge("fields", "\(XMLLimits.mostFields)")
    }
    noteForeignAttributes(attributes, count, areUnknown: true)
    open.append(
      .field(
        start: ofRoot ? rootRecord.end : record.end, place: start, name: names.field(name), ofRoot: ofRoot))
  }

  private func takeAttributes(
    _ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?, _ count: Int, into record: inout Record
  ) {
    guard let attributes, count > 0 else { return }
    let positions = places?.attributeValues(count: count, from: start) ?? []
    for index in 0..<count {
      // libxml2 gives five pointers an attribute: name, prefix, namespace, start and end of the value.
      let attribute = attributes + 5 * index
      guard let name = attribute[0], let begin = attribute[3], let end = attribute[4] else { continue }
      let position = index < positions.count ? positions[index] : XMLPlaces.Position(line: start.line, column: 0)
      if let namespace = attribute[2] {
        noteForeignAttribute(name, namespace: namespace, at: position)
        continue
      }
      let field = record.end
      record.append(UnsafeBufferPointer(start: begin, count: end - begin))
      record.endField(from: field, line: position.line, column: position.column, name: names.field(name))
    }
  }

  /// Notes attributes of other namespaces on an element whose attributes are no fields.
  ///
  /// - Parameter areUnknown: whether the others are noted as well.
  private func noteForeignAttributes(
    _ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?, _ count: Int, areUnknown: Bool = false
  ) {
    guard let attributes, count > 0 else { return }
    for index in 0..<count {
      guard let name = attributes[5 * index] else { continue }
      if let namespace = attributes[5 * index + 2] {
        noteForeignAttribute(name, namespace: namespace, at: start)
      } else if areUnknown {
        notices.noteIgnored("@\(String(cString: name))", at: start)
      }
    }
  }

  private func noteForeignAttribute(
    _ name: UnsafePointer<xmlChar>, namespace: UnsafePointer<xmlChar>, at place: XMLPlaces.Position
  ) {
    let name = String(cString: name)
    let isSchema =
      String(cString: namespace) == "http://www.w3.org/2001/XMLSchema-instance"
      && (name == "schemaLocation" || name == "noNamespaceSchemaLocation")
    if isSchema {
      notices.note(.xmlSchemaLocation, name, at: place)
    } else if ignoredDepth == 0 {
      notices.noteIgnored("@\(name)", at: place)
    }
  }

  private func deliverRoot() {
    open[open.count - 1] = .root(isDelivered: true)
    finishRootRecord()
  }

  private func finishRootRecord() {
    noteFieldsGivenTwice(in: rootRecord)
    rootRecord.names = names.fields
    deliver(rootRecord)
  }

  private func noteFieldsGivenTwice(in record: borrowing Record) {
    for index in names.repeatedFields(of: record) {
      report(
        Finding(
          .fieldTwice, at: SourcePlace(file: file, line: record.line(index), column: record.column(index)),
          found: names.fields[record.nameIndex(index)]))
    }
  }

  private var places: XMLPlaces? { context.map(XMLPlaces.init) }
}
