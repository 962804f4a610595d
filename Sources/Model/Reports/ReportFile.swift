/// A file of a report, before it is written.
package struct ReportFile: Hashable, Sendable {
  /// The path within the report's folder, with `/` between folders.
  package var path: String
  package var bytes: [UInt8]

  /// The number of leading columns that identify a row of a CSV file; 0 if rows cannot be identified.
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
