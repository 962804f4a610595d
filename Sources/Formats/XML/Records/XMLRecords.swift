import CLibXML2
import Model

/// Makes records of the elements of one document.
///
/// The hot path compares interned names by pointer and makes no String of what it knows.
struct XMLRecords: ~Copyable {
  /// In which element the document is, of those that mean something.
  enum Level {
    case outside, container, root, record, field
  }

  let file: String
  let shape: XMLShape
  private let deliver: (borrowing Record) -> Void
  let report: (Finding) -> Void
  var context: xmlParserCtxtPtr?
  var input: XMLInput?
  var names: XMLNames
  var level = Level.outside
  private var hasContainer = false
  /// Whether the submission's own fields have been handed on.
  private var isRootDelivered = false
  /// Depth within an element that is ignored with all that it holds.
  var ignoredDepth = 0
  private var depth = 0
  /// What is being read: the submission until its first record, then that.
  private var record: Record
  var fields = GatheredFields()
  /// The names of the record's fields, one bit for each of the first.
  private var seen: UInt64 = 0
  /// Whether fields of the record may have the same name.
  private var hasRepeats = false
  /// The number of the record's table.
  private var table: Int
  /// How many records each table has had.
  private var rows: [Int]
  var notices = XMLNotices()
  var failure: Finding?
  /// Where the start tag begins that is being handled.
  var start = TextPlace()
  var startOffset = 0
  /// The field whose text is being gathered.
  var fieldStart = 0
  private var fieldPlace = TextPlace()
  private var fieldName = 0
  /// Bytes of text since the last tag, whether it is used or not.
  var textLength = 0
  private(set) var hasRoot = false
  /// Where text stands that belongs to nothing, after the last tag.
  var strayText: TextPlace?

  /// Sees the bytes before the parser does.
  var scanner = MarkupScanner()
  var document = DocumentWindow()
  /// Set when nothing more of the document is wanted.
  private(set) var isStopped = false

  init(
    file: String, shape: XMLShape, deliver: @escaping (borrowing Record) -> Void, report: @escaping (Finding) -> Void
  ) {
    self.file = file
    self.shape = shape
    self.deliver = deliver
    self.report = report
    names = XMLNames(shape)
    record = Record(table: shape.root)
    table = names.rootTable
    rows = names.tables.map { _ in 0 }
  }

  mutating func begin(_ context: xmlParserCtxtPtr, _ input: XMLInput) {
    self.context = context
    self.input = input
    names.intern(shape, in: context)
  }

  /// Ends reading for a reason that is no fault of the syntax.
  mutating func stop(_ finding: Finding) {
    guard !isStopped else { return }
    isStopped = true
    failure = finding
    if let context { xmlStopParser(context) }
  }

  var line: Int { Int(context?.pointee.input?.pointee.line ?? 0) }

  // MARK: - Elements

  @inline(__always)
  mutating func startElement(
    _ name: UnsafePointer<xmlChar>, namespace: UnsafePointer<xmlChar>?, _ attributes: XMLAttributes
  ) {
    guard !isStopped else { return }
    passText()
    depth += 1
    if depth > XMLLimits.deepest { return stop(tooLarge: .depth) }
    if let context, xmlDictSize(context.pointee.dict) > XMLLimits.mostNames { return stop(tooLarge: .names) }
    takePlace()
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
    switch level {
    case .outside: startRoot(name, attributes)
    case .container: if name == names.root { startRoot(name, attributes) } else { ignore(name, attributes) }
    case .root:
      if let table = names.table(name) {
        if !isRootDelivered { handOn() }
        isRootDelivered = true
        level = .record
        begin(table, attributes)
      } else if isRootDelivered {
        ignore(name, attributes)
      } else {
        startField(name, attributes)
      }
    case .record: startField(name, attributes)
    case .field: ignore(name, attributes)
    }
  }

  @inline(__always)
  mutating func endElement() {
    guard !isStopped else { return }
    passText()
    depth -= 1
    if ignoredDepth > 0 {
      ignoredDepth -= 1
      return
    }
    switch level {
    case .field:
      endField(fieldName, from: fieldStart, at: fieldPlace)
      level = table == names.rootTable ? .root : .record
    case .record:
      handOn()
      level = .root
    case .root:
      if !isRootDelivered { handOn() }
      level = hasContainer ? .container : .outside
    case .container, .outside: break
    }
  }

  private mutating func startRoot(_ name: UnsafePointer<xmlChar>, _ attributes: XMLAttributes) {
    let isFirst = !hasRoot
    hasRoot = true
    if isFirst, name == names.container {
      hasContainer = true
      level = .container
      noteForeignAttributes(attributes, areUnknown: true)
      return
    }
    guard name == names.root else {
      return stop(
        Finding(
          .xmlRootUnknown, at: SourcePlace(file: file, start), found: String(cString: name),
          arguments: ["allowed": "\(shape.root), \(shape.container)"]))
    }
    level = .root
    isRootDelivered = false
    begin(names.rootTable, attributes)
  }

  private mutating func begin(_ table: Int, _ attributes: XMLAttributes) {
    if self.table != table {
      self.table = table
      record = Record(table: names.tables[table])
    }
    rows[table] += 1
    record.row = rows[table]
    record.line = start.line
    fields.removeAll()
    seen = 0
    hasRepeats = false
    takeAttributes(attributes)
  }

  @inline(__always)
  private mutating func startField(_ name: UnsafePointer<xmlChar>, _ attributes: XMLAttributes) {
    if fields.count >= XMLLimits.mostFields { return stop(tooLarge: .fields) }
    noteForeignAttributes(attributes, areUnknown: true)
    level = .field
    fieldStart = fields.end
    fieldPlace = start
    fieldName = names.field(name)
  }

  private mutating func handOn() {
    if record.names.count != names.fields.count { record.names = names.fields }
    fields.show(in: &record)
    if hasRepeats { noteRepeatedFields() }
    deliver(record)
  }

  /// Ends a field that began at `start` in the text.
  @inline(__always)
  mutating func endField(_ name: Int, from start: Int, at place: TextPlace) {
    fields.endField(from: start, line: place.line, column: place.column, name: name)
    let bit: UInt64 = name < 64 ? 1 &<< UInt64(name) : 0
    // Of more names than there are bits, each may have been there.
    if bit == 0 || seen & bit != 0 { hasRepeats = true }
    seen |= bit
  }

  private func noteRepeatedFields() {
    var names: Set<Int> = []
    for index in 0..<record.count where !names.insert(record.nameIndex(index)).inserted {
      report(
        Finding(
          .fieldTwice, at: SourcePlace(file: file, line: record.line(index), column: record.column(index)),
          found: record.name(index)))
    }
  }
}
