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
    case field(start: Int, line: Int, column: Int, name: Int, ofRoot: Bool)
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
  private var unknown = UnknownElements()
  private var failure: Finding?
  private var hasRoot = false

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

  func finish(isEmpty: Bool, isWellFormed: Bool) {
    for finding in unknown.findings(file: file) { report(finding) }
    if isEmpty {
      report(Finding(.fileEmpty, at: SourcePlace(file: file)))
    } else if let failure {
      report(failure)
    } else if !isWellFormed {
      report(Finding(.xmlNotWellFormed, at: SourcePlace(file: file), arguments: ["reason": "–"]))
    }
  }

  // MARK: - Elements

  func startElement(
    _ name: UnsafePointer<xmlChar>, namespace: UnsafePointer<xmlChar>?,
    attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?, count: Int
  ) {
    guard !isStopped else { return }
    depth += 1
    if depth > XMLLimits.deepest { return stopTooLarge("depth", "\(XMLLimits.deepest)") }
    if count > XMLLimits.mostAttributes { return stopTooLarge("attributes", "\(XMLLimits.mostAttributes)") }
    guard ignoredDepth == 0 else {
      ignoredDepth += 1
      return
    }
    guard isOurs(name, namespace) else {
      ignoredDepth = 1
      return
    }
    switch open.last {
    case nil: startRoot(name, attributes, count)
    case .container?:
      if name == names.root { startRoot(name, attributes, count) } else { ignore(name) }
    case .root(let isDelivered)?:
      if let table = names.table(name) {
        if !isDelivered { deliverRoot() }
        startRecord(table, attributes, count)
      } else if isDelivered {
        ignore(name)
      } else {
        startField(name, count, ofRoot: true)
      }
    case .record?: startField(name, count, ofRoot: false)
    case .field?: ignore(name)
    }
  }

  func endElement() {
    guard !isStopped else { return }
    depth -= 1
    if ignoredDepth > 0 {
      ignoredDepth -= 1
      return
    }
    switch open.popLast() {
    case .field(let start, let line, let column, let name, let ofRoot)?:
      if ofRoot {
        rootRecord.endField(from: start, line: line, column: column, name: name)
      } else {
        record.endField(from: start, line: line, column: column, name: name)
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
    guard !isStopped, ignoredDepth == 0, let text else { return }
    let bytes = UnsafeBufferPointer(start: text, count: length)
    guard case .field(let start, _, _, _, let ofRoot)? = open.last else {
      if bytes.contains(where: { $0 > 0x20 }) { unknown.count("#text", line: line) }
      return
    }
    if ofRoot { rootRecord.append(bytes) } else { record.append(bytes) }
    if (ofRoot ? rootRecord.end : record.end) - start > XMLLimits.longestText { stopTooLarge("text", "1 MiB") }
  }

  // MARK: - What is refused

  func refuseDoctype() { stop(Finding(.xmlDoctype, at: SourcePlace(file: file, line: line))) }

  func instruction(_ target: UnsafePointer<xmlChar>?) {
    guard !isStopped, let target, String(cString: target) == "xml-stylesheet" else { return }
    report(Finding(.xmlStylesheet, at: SourcePlace(file: file, line: line), found: "xml-stylesheet"))
  }

  func error(_ error: xmlError) {
    guard !isStopped, failure == nil, error.level == XML_ERR_FATAL else { return }
    let reason = error.message.map { String(cString: $0).split(whereSeparator: \.isWhitespace).joined(separator: " ") }
    let place = SourcePlace(
      file: file, line: error.line > 0 ? Int(error.line) : nil, column: error.int2 > 0 ? Int(error.int2) : nil)
    failure =
      !hasRoot && error.code == Int32(XML_ERR_DOCUMENT_EMPTY.rawValue) && isOnlyWhitespace
      ? Finding(.fileEmpty, at: SourcePlace(file: file))
      : Finding(.xmlNotWellFormed, at: place, arguments: ["reason": reason ?? "–"])
  }

  // MARK: - Steps

  private var line: Int { Int(context?.pointee.input?.pointee.line ?? 0) }

  /// Whether the parser has met nothing but white space.
  private var isOnlyWhitespace: Bool {
    guard let input = context?.pointee.input, let current = input.pointee.cur, let end = input.pointee.end else {
      return false
    }
    return UnsafeBufferPointer(start: current, count: end - current).allSatisfy { $0 <= 0x20 }
  }

  private func stopTooLarge(_ reason: String, _ expected: String) {
    stop(
      Finding(
        .xmlTooLarge, at: SourcePlace(file: file, line: line), arguments: ["reason": reason, "expected": expected]))
  }

  /// Whether the element is in the namespace of the root; inclusions are refused by name.
  private func isOurs(_ name: UnsafePointer<xmlChar>, _ namespace: UnsafePointer<xmlChar>?) -> Bool {
    if !hasRoot {
      names.namespace = namespace
      return true
    }
    if namespace == names.namespace { return true }
    if let namespace, String(cString: namespace) == "http://www.w3.org/2001/XInclude" {
      report(Finding(.xmlInclude, at: SourcePlace(file: file, line: line), found: String(cString: name)))
    } else {
      unknown.count(String(cString: name), line: line)
    }
    return false
  }

  private func ignore(_ name: UnsafePointer<xmlChar>) {
    unknown.count(String(cString: name), line: line)
    ignoredDepth = 1
  }

  private func startRoot(
    _ name: UnsafePointer<xmlChar>, _ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?, _ count: Int
  ) {
    let isFirst = !hasRoot
    hasRoot = true
    if isFirst, name == names.container {
      open.append(.container)
      var unused = Record(table: "")
      takeAttributes(attributes, count, into: &unused)
      return
    }
    guard name == names.root else {
      return stop(
        Finding(
          .xmlRootUnknown, at: SourcePlace(file: file, line: line), found: String(cString: name),
          arguments: ["allowed": "\(shape.root), \(shape.container)"]))
    }
    open.append(.root(isDelivered: false))
    rootRecord.removeAll()
    rootRecord.row += 1
    rootRecord.line = places?.startTag().line ?? line
    takeAttributes(attributes, count, into: &rootRecord)
  }

  private func startRecord(
    _ table: String, _ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?, _ count: Int
  ) {
    rows[table, default: 0] += 1
    if record.table == table { record.removeAll() } else { record = Record(table: table) }
    record.row = rows[table] ?? 1
    record.line = places?.startTag().line ?? line
    takeAttributes(attributes, count, into: &record)
    open.append(.record)
  }

  private func startField(_ name: UnsafePointer<xmlChar>, _ attributeCount: Int, ofRoot: Bool) {
    let place = places?.startTag() ?? XMLPlaces.Position(line: line, column: 0)
    if attributeCount > 0 { unknown.count("\(String(cString: name))/@", line: place.line) }
    open.append(
      .field(
        start: ofRoot ? rootRecord.end : record.end, line: place.line, column: place.column,
        name: names.field(name), ofRoot: ofRoot))
  }

  private func takeAttributes(
    _ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?, _ count: Int, into record: inout Record
  ) {
    guard let attributes, count > 0 else { return }
    let positions = places?.attributeValues(count: count) ?? []
    for index in 0..<count {
      // libxml2 gives five pointers an attribute: name, prefix, namespace, start and end of the value.
      let attribute = attributes + 5 * index
      guard let name = attribute[0], let start = attribute[3], let end = attribute[4] else { continue }
      let position = index < positions.count ? positions[index] : XMLPlaces.Position(line: line, column: 0)
      if let namespace = attribute[2] {
        noteForeignAttribute(String(cString: name), namespace: String(cString: namespace), line: position.line)
        continue
      }
      let field = record.end
      record.append(UnsafeBufferPointer(start: start, count: end - start))
      record.endField(from: field, line: position.line, column: position.column, name: names.field(name))
    }
  }

  private func noteForeignAttribute(_ name: String, namespace: String, line: Int) {
    let isSchema =
      namespace == "http://www.w3.org/2001/XMLSchema-instance"
      && (name == "schemaLocation" || name == "noNamespaceSchemaLocation")
    if isSchema {
      report(Finding(.xmlSchemaLocation, at: SourcePlace(file: file, line: line), found: name))
    } else {
      unknown.count("@\(name)", line: line)
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
    for index in 1..<max(1, record.count) {
      guard (0..<index).contains(where: { record.nameIndex($0) == record.nameIndex(index) }) else { continue }
      report(
        Finding(
          .fieldTwice, at: SourcePlace(file: file, line: record.line(index), column: record.column(index)),
          found: names.fields[record.nameIndex(index)]))
    }
  }

  private var places: XMLPlaces? { context.map(XMLPlaces.init) }
}
