import Foundation
import Model
import TestFolders

@testable import Formats

/// An archive in a file, for as long as it is needed.
final class TemporaryArchive {
  private let url = FileManager.default.temporaryDirectory.appendingPathComponent("mainstream-\(UUID().uuidString)")

  var path: String { url.path }

  init(_ bytes: [UInt8]) throws { try write(bytes) }

  deinit { try? FileManager.default.removeItem(at: url) }

  func write(_ bytes: [UInt8]) throws { try Data(bytes).write(to: url) }
}

/// Looks through archives as the program does.
struct ReadArchive {
  /// Entries as `name` and what they hold.
  var texts: [String: String] = [:]
  var names: [String] = []
  var others: [String] = []
  var findings: [Finding] = []

  /// Findings as `code file`.
  var places: [String] { findings.map { "\($0.code.rawValue) \($0.place.file)" } }

  init(_ archive: WrittenArchive) throws { try self.init(archive.bytes) }

  init(_ bytes: [UInt8]) throws {
    let file = try TemporaryArchive(bytes)
    try self.init(ZIPContents(path: file.path, file: "a.zip") { $0.hasSuffix(".csv") || $0.hasSuffix(".xml") }, file)
  }

  /// Looks through the parts of a workbook.
  init(workbook bytes: [UInt8]) throws {
    let file = try TemporaryArchive(bytes)
    try self.init(ZIPContents(path: file.path, workbook: "a.xlsx") { _ in .wanted }, file)
  }

  private init(_ contents: ZIPContents, _ file: TemporaryArchive) throws {
    names = contents.entries.map(\.name)
    others = contents.others
    findings = contents.findings
    for entry in contents.entries {
      var unpacked = try InputBytes(path: file.path, entry: entry)
      var text: [UInt8] = []
      try unpacked.forEachPiece { piece in
        text += piece
        return true
      }
      texts[entry.name] = String(decoding: text, as: UTF8.self)
    }
  }
}
