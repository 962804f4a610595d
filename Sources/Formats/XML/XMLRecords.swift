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

  let file: String
  private let shape: XMLShape
  private let deliver: (borrowing Record) -> Void
  private let report: (Finding) -> Void
  var context: xmlParserCtxtPtr?
  var names = XMLNames()
  private var open: [Open] = []
  /// Depth within an element that is ignored with all that it holds.
  private(set) var ignoredDepth = 0
  private var depth = 0
  private var rootRecord: Record
  private var record: Record
  /// How many records each table has had.
  private var rows: [String: Int] = [:]
  var notices = XMLNotices()
  var failure: Finding?
  /// Where the start tag begins that is being handled.
  private(set) var start = XMLPlaces.Position()
  /// Bytes of text since the last tag, whether it is used or not.
  private var textLength = 0
  private var hasRoot = false
  /// Where text stands that belongs to nothing, after the last tag.
  private var strayText: XMLPlaces.Position?

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
    if isWellFormed, failure == nil { passStrayText() }
    // Elements that nest too deeply are told as such, and not once more as unknown.
    let tooDeep = failure.flatMap { $0.arguments["reason"] == "depth" ? $0.place.line : nil }
    for finding in notices.findings(file: file)
    where finding.code != .xmlElementUnknown || tooDeep == nil || finding.place.line != tooDeep {
      report(finding)
    }
    if scanner.isBlank, failure == nil || failure?.code == .xmlNotWellFormed {
      report(Finding(.fileEmpty, at: SourcePlace(file: file, line: 1)))
    } else if let failure {
      report(failure)
    } else if !isWellFormed {
      report(Finding(.xmlNotWellFormed, at: SourcePlace(file: file, line: line), arguments: ["reason": "–"]))
    }
  }

  // MARK: - Elements

  func startElement(
    _ name: UnsafePointer<xmlChar>, namespace: UnsafePointer<xmlChar>?, _ attributes: XMLAttributes
  ) {
    guard !isStopped else { return }
    passStrayText()
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
      noteForeignAttributes(attributes)
      return
    }
    guard isOurs else {
      noteForeignAttributes(attributes)
      ignoredDepth = 1
      return
    }
    switch open.last {
    case nil: startRoot(name, attributes)
    case .container?:
      if name == names.root { startRoot(name, attributes) } else { ignore(name, attributes) }
    case .root(let isDelivered)?:
      if let table = names.table(name) {
        if !isDelivered { deliverRoot() }
        startRecord(table, attributes)
      } else if isDelivered {
        ignore(name, attributes)
      } else {
        startField(name, attributes, ofRoot: true)
      }
    case .record?: startField(name, attributes, ofRoot: false)
    case .field?: ignore(name, attributes)
    }
  }

  func endElement() {
    guard !isStopped else { return }
    passStrayText()
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

  /// Notes stray text once a tag follows it or the document ends well.
  ///
  /// How much of it the parser gives before it fails hangs on how the file is cut into pieces.
  private func passStrayText() {
    guard let place = strayText else { return }
    strayText = nil
    notices.noteIgnored("#text", at: place)
  }

  /// - Parameter isSection: whether the text stands in a CDATA section, which the parser gives before it has passed it.
  func text(_ text: UnsafePointer<xmlChar>?, _ length: Int, isSection: Bool) {
    guard !isStopped, let text else { return }
    textLength += length
    if textLength > XMLLimits.longestText { return stopTooLarge("text", "1 MiB") }
    guard ignoredDepth == 0 else { return }
    let bytes = UnsafeBufferPointer(start: text, count: length)
    guard case .field(let start, _, _, let ofRoot)? = open.last else {
      if let first = bytes.firstIndex(where: { $0 > 0x20 }) {
        // Otherwise the parser stands behind the text.
        let offset = isSection ? bytes[..<first].count { $0 == 0x0A } : -bytes[first...].count { $0 == 0x0A }
        let place = XMLPlaces.Position(line: line + offset, column: 0)
        strayText = strayText ?? place
      }
      return
    }
    if ofRoot { rootRecord.append(bytes) } else { record.append(bytes) }
    let end = ofRoot ? rootRecord.end : record.end
    if end - start > XMLLimits.longestText { return stopTooLarge("text", "1 MiB") }
    if end > XMLLimits.longestRecord { stopTooLarge("record", "4 MiB") }
  }

  // MARK: - Steps

  var line: Int { Int(context?.pointee.input?.pointee.line ?? 0) }

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
    _ name: UnsafePointer<xmlChar>, _ attributes: XMLAttributes
  ) {
    notices.noteIgnored(String(cString: name), at: start)
    noteForeignAttributes(attributes)
    ignoredDepth = 1
  }

  private func startRoot(
    _ name: UnsafePointer<xmlChar>, _ attributes: XMLAttributes
  ) {
    let isFirst = !hasRoot
    hasRoot = true
    if isFirst, name == names.container {
      open.append(.container)
      noteForeignAttributes(attributes, areUnknown: true)
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
    takeAttributes(attributes, into: &rootRecord)
  }

  private func startRecord(
    _ table: String, _ attributes: XMLAttributes
  ) {
    rows[table, default: 0] += 1
    if record.table == table { record.removeAll() } else { record = Record(table: table) }
    record.row = rows[table] ?? 1
    record.line = start.line
    takeAttributes(attributes, into: &record)
    open.append(.record)
  }

  private func startField(
    _ name: UnsafePointer<xmlChar>, _ attributes: XMLAttributes,
    ofRoot: Bool
  ) {
    if (ofRoot ? rootRecord.count : record.count) >= XMLLimits.mostFields {
      return stopTooLarge("fields", "\(XMLLimits.mostFields)")
    }
    noteForeignAttributes(attributes, areUnknown: true)
    open.append(
      .field(
        start: ofRoot ? rootRecord.end : record.end, place: start, name: names.field(name), ofRoot: ofRoot))
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

  var places: XMLPlaces? { context.map(XMLPlaces.init) }
}
