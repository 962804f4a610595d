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
  var hasContainer = false
  /// Whether the submission's own fields have been handed on.
  var isRootDelivered = false
  /// Depth within an element that is ignored with all that it holds.
  var ignoredDepth = 0
  var depth = 0
  /// What is being read: the submission until its first record, then that.
  var record: Record
  var fields = GatheredFields()
  /// The names of the record's fields, one bit for each of the first.
  var seen: UInt64 = 0
  /// Whether fields of the record may have the same name.
  var hasRepeats = false
  /// The number of the record's table.
  var table: Int
  /// How many records each table has had.
  var rows: [Int]
  var notices = XMLNotices()
  var failure: Finding?
  /// Where the start tag begins that is being handled.
  var start = TextPlace()
  var startOffset = 0
  /// The field whose text is being gathered.
  var fieldStart = 0
  var fieldPlace = TextPlace()
  var fieldName = 0
  /// Bytes of text since the last tag, whether it is used or not.
  var textLength = 0
  var hasRoot = false
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

  mutating func begin(_ table: Int, _ attributes: XMLAttributes) {
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

  mutating func handOn() {
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
}
