import CLibXML2
import Model

/// Turns the elements of one document into records.
///
/// The hot path compares interned names by pointer and creates no strings for known names.
struct XMLRecords: ~Copyable {
  /// The kind of the innermost known element.
  enum Level {
    case outside, container, root, record, field
  }

  let file: String
  let shape: XMLDocumentStructure
  private let deliver: (borrowing Record) -> Void
  let report: (Finding) -> Void
  var context: xmlParserCtxtPtr?
  var input: XMLInput?
  var names: InternedNames
  var level = Level.outside
  var hasContainer = false
  /// Whether the record of the submission's own fields has been emitted.
  var isRootDelivered = false
  /// The depth within an ignored element; 0 outside.
  var ignoredDepth = 0
  var depth = 0
  /// The current record; until the first child record begins, the submission's own fields.
  var record: Record
  var fields = FieldBuffer()
  /// The names of the record's fields so far, one bit for each of the first 64 names.
  var seen: UInt64 = 0
  /// Whether the record has a field from an element, not only from attributes.
  var hasElementField = false
  /// Whether the record may contain a field name more than once.
  var hasRepeats = false
  /// The number of the record's table.
  var table: Int
  /// The number of records of each table so far.
  var rows: [Int]
  var notices = IgnoredContentLog()
  var repairs = Repairs()
  /// Whether text that was converted twice has been reported.
  var hasDoubleEncoding = false
  var failure: Finding?
  /// The place of the start tag that is being handled.
  var start = TextPlace()
  var startOffset = 0
  /// The field whose text is being collected: its offset in the text, its place and the index of its name.
  var fieldStart = 0
  var fieldPlace = TextPlace()
  var fieldName = 0
  /// How many elements within the field's text are open.
  var innerDepth = 0
  /// The open elements that contain no text so far.
  var pendingMarkup: [(name: String, place: TextPlace)] = []
  /// One bit for each of these elements: whether it begins and ends a line.
  var lineEnds: UInt32 = 0
  /// Whether the text that follows belongs on a new line.
  var needsLineBreak = false
  /// Whether the element that begins would include another file.
  var isInclusion = false
  /// The number of bytes of text since the last tag, including ignored text.
  var textLength = 0
  var hasRoot = false
  /// The place of text outside any field since the last tag.
  var strayText: TextPlace?
  /// The beginning of that text.
  var strayWords = ""

  /// Inspects the bytes before the parser sees them.
  var scanner = MarkupScanner()
  var document = DocumentWindow()
  /// Whether the rest of the document is to be ignored.
  private(set) var isStopped = false

  init(
    file: String, shape: XMLDocumentStructure, deliver: @escaping (borrowing Record) -> Void,
    report: @escaping (Finding) -> Void
  ) {
    self.file = file
    self.shape = shape
    self.deliver = deliver
    self.report = report
    names = InternedNames(shape)
    record = Record(table: shape.root)
    table = names.rootTable
    rows = names.tables.map { _ in 0 }
  }

  mutating func begin(_ context: xmlParserCtxtPtr, _ input: XMLInput) {
    self.context = context
    self.input = input
    names.intern(shape, in: context)
  }

  /// Stops reading and reports `finding` as the reason.
  mutating func stop(_ finding: Finding) {
    guard failure == nil else { return }
    failure = finding
    cease()
  }

  /// Ignores the rest of the document.
  mutating func cease() {
    isStopped = true
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
    hasElementField = false
    takeAttributes(attributes)
  }

  mutating func emit() {
    if record.names.count != names.fields.count { record.names = names.fields }
    fields.load(in: &record)
    if hasRepeats { noteRepeatedFields() }
    if document.hasHighBytes, !hasDoubleEncoding { noteDoubleEncoding() }
    deliver(record)
  }

  /// Ends a field that began at `start` in the text.
  @inline(__always)
  mutating func endField(_ name: Int, from start: Int, at place: TextPlace) {
    fields.endField(from: start, line: place.line, column: place.column, name: name)
    let bit: UInt64 = name < 64 ? 1 &<< UInt64(name) : 0
    // Names with an index of 64 or more are not tracked, so they are treated as possible repeats.
    if bit == 0 || seen & bit != 0 { hasRepeats = true }
    seen |= bit
  }
}
