import Model
import Testing

@testable import Formats

/// Everything that a reader gave, kept so that two readings can be compared.
struct ReadRecords: RecordConsumer, Equatable {
  /// A field, written as `table row field=value @line:column`.
  private(set) var fields: [String] = []
  private(set) var values: [String] = []
  /// A field, written as `line:column value`.
  private(set) var cells: [String] = []
  private(set) var headers: [[String]] = []
  private(set) var findings: [Finding] = []

  mutating func begin(table: String, names: [String], places: [SourcePlace]) { headers.append(names) }

  mutating func take(_ record: borrowing Record) {
    for index in 0..<record.count {
      let column = record.column(index).map { String($0) } ?? "–"
      let value = record.string(index)
      values.append(value)
      cells.append("\(record.line(index)):\(column) \(value)")
      fields.append(
        "\(record.table) \(record.row) \(record.name(index) ?? "–")=\(value) @\(record.line(index)):\(column)")
    }
  }

  mutating func note(_ finding: Finding) { findings.append(finding) }

  var codes: [String] { findings.map(\.code.rawValue) }

  /// Findings as `code line:column`.
  var places: [String] {
    findings.map { finding in
      let place = [finding.place.line, finding.place.column].map { $0.map { String($0) } ?? "–" }
      return "\(finding.code.rawValue) \(place[0]):\(place[1])"
    }
  }
}

/// Reads texts as the program reads files.
enum Reading {
  static let pieceSizes = [1, 2, 3, 7, 65_536]

  static func csv(
    _ bytes: [UInt8], pieceSize: Int = 65_536, keepsBlankRows: Bool = false
  ) throws -> ReadRecords {
    var source = CutBytes(bytes: bytes, sizes: [pieceSize])
    return try csv(&source, keepsBlankRows: keepsBlankRows)
  }

  /// Reads the text whole, and expects the same from pieces of every size.
  static func csvInPieces(_ bytes: [UInt8]) throws -> ReadRecords {
    let whole = try csv(bytes, pieceSize: .max)
    for size in pieceSizes { #expect(try csv(bytes, pieceSize: size) == whole, "pieces of \(size)") }
    return whole
  }

  static func csv(_ text: String, pieceSize: Int = 65_536) throws -> ReadRecords {
    try csv(Array(text.utf8), pieceSize: pieceSize)
  }

  static func csv(_ source: inout some ByteSource, keepsBlankRows: Bool = false) throws -> ReadRecords {
    var records = ReadRecords()
    try CSVReader.read(&source, file: "a.csv", table: "t", keepsBlankRows: keepsBlankRows, to: &records)
    return records
  }

  /// Reads without the large steps in which sound rows are read.
  static func csvByByte(_ bytes: [UInt8]) throws -> ReadRecords {
    var source = MemoryBytes(bytes)
    var records = ReadRecords()
    try RecordSink.forwarding(&records) { sink in
      try CSVReader.read(
        &source, into: CSVRows(file: "a.csv", table: "t", keepsBlankRows: false, to: sink), by: CSVStateMachine())
    }
    return records
  }

  static func xml(_ bytes: [UInt8], pieceSize: Int = 65_536) throws -> ReadRecords {
    var source = CutBytes(bytes: bytes, sizes: [pieceSize])
    return try xml(&source)
  }

  static func xml(_ text: String, pieceSize: Int = 65_536) throws -> ReadRecords {
    try xml(Array(text.utf8), pieceSize: pieceSize)
  }

  static func xml(_ source: inout some ByteSource) throws -> ReadRecords {
    var records = ReadRecords()
    try XMLReader.read(&source, file: "a.xml", shape: shape, to: &records)
    return records
  }

  private static let shape = XMLDocumentStructure(
    container: "submissions", root: "submission", tables: ["rating": "ratings", "answer": "answers"])
}
