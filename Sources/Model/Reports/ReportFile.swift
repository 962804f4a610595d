/// A file of a report, ready to be written.
package struct ReportFile: Hashable, Sendable {
  /// Within the report's folder, with `/` between folders.
  package var path: String
  package var bytes: [UInt8]

  /// How many columns at the front name a row of a CSV file; 0 where nothing names a row.
  package var keyColumns = 0

  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  package init(path: String, text: String, keyColumns: Int = 0) {
    self.init(path: path, bytes: Array(text.utf8))
    self.keyColumns = keyColumns
  }
}
