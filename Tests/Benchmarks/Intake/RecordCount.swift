import Formats
import Model

/// Reads a file into records, whose fields have their places, and counts them.
///
/// It runs as a process of its own, as the programs do that it is compared with. As they do not identify what they read,
/// it does not either.
struct RecordCount: RecordConsumer {
  private(set) var records = 0
  private(set) var fields = 0
  private(set) var lastPlace = (line: 0, column: 0)

  static func run(path: String) throws {
    var count = RecordCount()
    var file = try PlainFile(path: path)
    if path.hasSuffix(".xml") {
      let shape = XMLDocumentStructure(container: "submissions", root: "submission", tables: ["rating": "ratings"])
      try XMLReader.read(&file, file: path, shape: shape, to: &count)
    } else {
      try CSVReader.read(&file, file: path, table: "ratings", to: &count)
    }
    print(count.records, count.fields, count.lastPlace)
  }

  mutating func begin(table: String, names: [String], places: [SourcePlace]) {}

  mutating func take(_ record: borrowing Record) {
    records += 1
    fields += record.count
    if record.count > 0 { lastPlace = (record.line(record.count - 1), record.column(record.count - 1) ?? 0) }
  }

  mutating func note(_ finding: Finding) {}
}
