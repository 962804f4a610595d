import Foundation
import Testing

/// Another program's judgement on documents: `xmllint` of libxml2 with the schema that is delivered.
enum SchemaValidation {
  /// Those of `files` that are valid; all are looked at by one process.
  static func valid(_ files: [String], in folder: URL) throws -> Set<String> {
    let outcome = try Program.launch(
      "/usr/bin/env",
      ["xmllint", "--nonet", "--noout", "--schema", Package.path("Samples/submission.xsd")] + files, in: folder)
    // 5 is a schema that cannot be used, 127 no xmllint.
    try #require([0, 1, 3, 4].contains(outcome.exitCode), "\(outcome.errors)")
    let suffix = " validates"
    return Set(
      outcome.errors.split(separator: "\n").filter { $0.hasSuffix(suffix) }.map { String($0.dropLast(suffix.count)) })
  }
}
