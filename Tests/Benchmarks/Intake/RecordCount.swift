import Formats
import Model

/// Reads a file into records with the place of each field, and counts them.
///
/// It runs in a separate process, like the programs with which it is compared. Like them, it calculates no fingerprint.
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
