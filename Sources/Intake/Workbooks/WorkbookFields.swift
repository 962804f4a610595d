import Formats
import Model

/// Passes on the records of a workbook as they are, to show how it is read.
package enum WorkbookFields {
  /// Reads the tables that are known by their headings.
  ///
  /// - Parameter makeConsumer: called with the name of each sheet in places.
  /// - Returns: the findings about the workbook and its sheets.
  package static func read<Consumer: RecordConsumer>(
    _ item: SubmissionFiles.Item, makeConsumer: (_ file: String) -> Consumer, finish: (Consumer, _ file: String) -> Void
  ) throws -> [Finding] {
    var nested: NestedFile?
    defer { withExtendedLifetime(nested) {} }
    if let entry = item.entry {
      nested = try NestedFile(entry, ofArchive: item.path)
      guard nested != nil else { return [Finding(.fileUnreadable, at: SourcePlace(file: item.name))] }
    }
    do {
      let workbook = try XLSXWorkbook(path: nested?.path ?? item.path, file: item.name)
      let vocabulary = Vocabulary(entities: EntityList([]), frameworks: [])
      let tables = try WorkbookTables(workbook, file: item.name, vocabulary)
      for table in tables.tables {
        var consumer = makeConsumer(table.file)
        _ = try workbook.read(table.table, file: table.file, to: &consumer)
        finish(consumer, table.file)
      }
      let place = SourcePlace(file: item.name)
      if tables.tables.isEmpty {
        return tables.findings + [Finding(.workbookWithoutTable, at: place, found: Finding.found(tables.passedOver))]
      }
      let passedOver =
        tables.passedOver.isEmpty
        ? [] : [Finding(.sheetsPassedOver, at: place, found: Finding.found(tables.passedOver))]
      return tables.findings + passedOver
    } catch let refusal as WorkbookRefusal {
      return refusal.findings
    }
  }
}
