import Foundation
import Testing

/// Validates documents with another program: `xmllint` from libxml2, with the delivered schema.
enum SchemaValidation {
  /// The files that are valid.
  ///
  /// One process checks all of them.
  static func valid(_ files: [String], in folder: URL) throws -> Set<String> {
    let outcome = try Program.launch(
      "/usr/bin/env",
      ["xmllint", "--nonet", "--noout", "--schema", Package.path("Samples/submission.xsd")] + files, in: folder)
    // Exit code 5 means that the schema cannot be used, 127 that xmllint is not installed.
    try #require([0, 1, 3, 4].contains(outcome.exitCode), "\(outcome.errors)")
    let suffix = " validates"
    return Set(
      outcome.errors.split(separator: "\n").filter { $0.hasSuffix(suffix) }.map { String($0.dropLast(suffix.count)) })
  }
}
