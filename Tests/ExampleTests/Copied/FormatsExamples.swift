// swift-format-ignore-file
// “make test” copies the doc comments of Sources/Formats into this file.
import Model
import Words
import Testing

@testable import Formats

// Sources/Formats/Records/RecordConsumer.swift
struct RowCount: RecordConsumer {
  var rows = 0

  mutating func begin(table: String, names: [String], places: [SourcePlace]) {}
  mutating func take(_ record: borrowing Record) { rows += 1 }
  mutating func note(_ finding: Finding) { print(finding.code) }
}

extension GivenValues {
  // Sources/Formats/Bytes/FileFormat.swift
  static func example1OfFileFormat() throws {
    expectPrinted(FileFormat(fileName: "ratings.CSV") == .records(.csv), is: ##"true"##)
    expectPrinted(FileFormat(fileName: "exw.xlsx") == .records(.workbook), is: ##"true"##)
    expectPrinted(FileFormat(fileName: "notes.pdf") == nil, is: ##"true"##)
  }

  // Sources/Formats/Bytes/FileKind.swift
  static func example1OfFileKind() throws {
    expectPrinted(FileKind(beginning: Array("%PDF-1.7".utf8)) == .other("PDF"), is: ##"true"##)
    expectPrinted(FileKind(beginning: Array("entity,year".utf8)) == nil, is: ##"true"##)
  }

  // Sources/Formats/Bytes/PathBytes.swift
  static func example1OfPathBytes() throws {
    expectPrinted(PathBytes.text([0x63, 0x61, 0x66, 0xE9]), is: ##"caf\xE9"##)
  }

  // Sources/Formats/CSV/CSVReader.swift
  static func example1OfCSVReader() throws {
    // `RowCount` is the example of `RecordConsumer`.
    var bytes = MemoryBytes("entity,year\nEXW,2025\n")
    var count = RowCount()
    try CSVReader.read(&bytes, file: "ratings.csv", table: "ratings", to: &count)
    expectPrinted(count.rows, is: ##"1"##)
  }

  // Sources/Formats/Markdown/Markdown.swift
  static func example1OfMarkdown() throws {
    let blocks = Markdown.read("Two *figures*")
    expectPrinted(blocks == [.paragraph([.text("Two "), .emphasis([.text("figures")])])], is: ##"true"##)
  }

  // Sources/Formats/Text/CSVWriter.swift
  static func example1OfCSVWriter() throws {
    var csv = CSVWriter()
    csv.row(["EXW", "=1+1"])
    expectPrinted(csv.text, is: ##"EXW,"'=1+1""##)
  }

  // Sources/Formats/Text/FormulaGuard.swift
  static func example1OfFormulaGuard() throws {
    expectPrinted(FormulaGuard.guarded(" =1+1"), is: ##"' =1+1"##)
    expectPrinted(FormulaGuard.guarded("see;=1+1"), is: ##"see;'=1+1"##)
  }

  // Sources/Formats/Text/JSONWriter.swift
  static func example1OfJSONWriter() throws {
    var json = JSONWriter()
    json.object {
      $0.member("entity", "EXW")
      $0.member("year", 2025)
    }
    expectPrinted(json.text, is: ##"{"entity":"EXW","year":2025}"##)
  }

  // Sources/Formats/Text/VisibleText.swift
  static func example1OfVisibleText() throws {
    expectPrinted(VisibleText.escaped("EXW\u{202E}"), is: ##"EXW\u{202E}"##)
    expectPrinted(VisibleText.onOneLine("a\nb"), is: ##"a\u{A}b"##)
  }

  // Sources/Formats/XLSX/Reading/NumberFormat.swift
  static func example1OfNumberFormat() throws {
    expectPrinted(NumberFormat(code: "dd/mm/yyyy") == .date, is: ##"true"##)
    expectPrinted(NumberFormat(code: "0.0%") == .percent, is: ##"true"##)
    expectPrinted(NumberFormat(code: "[Red]#,##0.00 \"days\"") == .plain, is: ##"true"##)
  }

  // Sources/Formats/XLSX/Writing/SheetAddress.swift
  static func example1OfSheetAddress() throws {
    expectPrinted(SheetAddress(column: 27, row: 2).text, is: ##"AB2"##)
    expectPrinted(SheetAddress(column: 0, row: 2).fixed, is: ##"$A$2"##)
  }

  // Sources/Formats/XLSX/Writing/SheetName.swift
  static func example1OfSheetName() throws {
    expectPrinted(SheetName.allowed("data: [2025]", besides: []), is: ##"data 2025"##)
  }

  // Sources/Formats/XLSX/Writing/SheetText.swift
  static func example1OfSheetText() throws {
    expectPrinted(SheetText.escaped("a\u{1}<b"), is: ##"a_x0001_&lt;b"##)
    expectPrinted(SheetText.fitted("one two three", to: 9), is: ##"one two…"##)
  }

  // Sources/Formats/XLSX/Writing/WorkbookWriter.swift
  static func example1OfWorkbookWriter() throws {
    let book = WorkbookWriter(WorkbookProperties(title: "Tables", creator: "mainstream"))
    let plain = book.style(SheetCellStyle())
    book.sheet(WrittenSheet(name: "Ratings")) { sheet in
      sheet.row([WrittenCell(.text("EXW"), plain), WrittenCell(.number(6), plain)])
    }
    expectPrinted(book.finished().isEmpty, is: ##"false"##)
  }

  // Sources/Formats/XML/XMLReader.swift
  static func example1OfXMLReader() throws {
    // `RowCount` is the example of `RecordConsumer`; the submission itself is a record as well.
    let shape = XMLDocumentStructure(container: "submissions", root: "submission", tables: ["rating": "ratings"])
    var bytes = MemoryBytes("<submission entity='EXW'><rating indicator='6'/></submission>")
    var count = RowCount()
    try XMLReader.read(&bytes, file: "exw.xml", shape: shape, to: &count)
    expectPrinted(count.rows, is: ##"2"##)
  }

  // Sources/Formats/YAML/YAMLTree.swift
  static func example1OfYAMLTree() throws {
    let root = try YAMLTree.root(of: Array("title: Policy\nyear: 2025\n".utf8)[...])
    let year = root!.value(under: "year")!
    expectPrinted(year.text!, year.line, is: ##"2025 2"##)
  }

  static var examplesOfFormats: [() throws -> Void] {
    [
      example1OfFileFormat,
      example1OfFileKind,
      example1OfPathBytes,
      example1OfCSVReader,
      example1OfMarkdown,
      example1OfCSVWriter,
      example1OfFormulaGuard,
      example1OfJSONWriter,
      example1OfVisibleText,
      example1OfNumberFormat,
      example1OfSheetAddress,
      example1OfSheetName,
      example1OfSheetText,
      example1OfWorkbookWriter,
      example1OfXMLReader,
      example1OfYAMLTree,
    ]
  }
}
