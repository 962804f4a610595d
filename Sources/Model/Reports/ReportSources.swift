/// Digests of everything that a report was made from, by which the next run sees that nothing has changed.
package struct ReportSources: Hashable, Sendable {
  /// The SHA-256 of the names and sizes of all files, with the options and the build.
  package let names: String
  /// The SHA-256 of the same with the contents of all files.
  package let contents: String

  package init(names: String, contents: String) {
    self.names = names
    self.contents = contents
  }

  /// What stands in `run.json` where the digest of the report itself will stand.
  package static let reportPlaceholder = String(repeating: "0", count: 64)
}
