import Formats
import Model

/// A record that can be written as bytes and made again from them.
protocol PackableRecord {
  var place: SourcePlace { get }

  /// Writes everything except for the place.
  func write(to bytes: inout RecordWriter)

  /// - Parameter place: where the record stands.
  init(from bytes: inout RecordReader, at place: SourcePlace)
}

/// Records of one kind with the order of their submission, packed until all files are read.
struct PackedTable<Value: PackableRecord>: Sendable {
  private var records = PackedRecords()
  private var names = FileNames()
  private var place = PlaceDifference()

  var count: Int { records.count }
  var packedByteCount: Int { records.packedByteCount }
  /// The files in which the records stand.
  var files: [String] { names.all }

  mutating func add(_ value: Value, _ order: SubmissionOrder) {
    let file = names.position(of: value.place.file)
    records.add { bytes in
      place.write(value.place, file: file, to: &bytes)
      order.write(to: &bytes)
      value.write(to: &bytes)
    }
  }

  /// Passes all records in the order in which they were added.
  func forEach(_ body: (Value, SubmissionOrder) -> Void) {
    var place = PlaceDifference()
    records.forEach { bytes in
      let next = place.read(from: &bytes, in: names.all)
      let order = SubmissionOrder(from: &bytes)
      body(Value(from: &bytes, at: next), order)
    }
  }

  var values: [Value] {
    var values: [Value] = []
    values.reserveCapacity(count)
    forEach { value, _ in values.append(value) }
    return values
  }
}

/// The names of files, each once.
struct FileNames: Sendable {
  private(set) var all: [String] = []
  private var positions: [String: Int] = [:]
  private var last = 0

  mutating func position(of name: String) -> Int {
    // Records that follow each other mostly stand in one file.
    if last < all.count, all[last] == name { return last }
    last = positions[name] ?? all.count
    if last == all.count {
      positions[name] = last
      all.append(name)
    }
    return last
  }
}

/// Places, each as the difference to the one before, which takes few bytes where rows follow each other.
private struct PlaceDifference: Sendable {
  private var file = 0
  private var line = 0
  private var row = 0

  mutating func write(_ place: SourcePlace, file: Int, to bytes: inout RecordWriter) {
    let (line, row) = (place.line ?? 0, place.row ?? 0)
    for number in [file - self.file, line - self.line, row - self.row, place.column ?? 0, place.cellColumn ?? 0] {
      bytes.add(number)
    }
    (self.file, self.line, self.row) = (file, line, row)
  }

  mutating func read(from bytes: inout RecordReader, in files: [String]) -> SourcePlace {
    file += bytes.number()
    line += bytes.number()
    row += bytes.number()
    let (column, cell) = (bytes.number(), bytes.number())
    return SourcePlace(
      file: files[file], line: line > 0 ? line : nil, column: column > 0 ? column : nil, row: row > 0 ? row : nil,
      cellColumn: cell > 0 ? cell : nil)
  }
}
