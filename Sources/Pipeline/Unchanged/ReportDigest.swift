import Formats
import Foundation
import Model

/// The SHA-256 of all files of a report.
///
/// It stands in the report's own `run.json`, which is taken with zeros in its place.
enum ReportDigest {
  /// Writes the digest of `files` into their `run.json`.
  static func stamp(_ files: inout [ReportFile]) {
    let digest = Array(text(of: files.map { ($0.path, Fingerprint.sha256Hex(of: $0.bytes)) }).utf8)
    guard let index = files.firstIndex(where: { $0.path == "run.json" }),
      let place = files[index].bytes.lastRange(of: Array(ReportSources.reportPlaceholder.utf8))
    else { return }
    files[index] = ReportFile(
      path: "run.json",
      bytes: Array(files[index].bytes[..<place.lowerBound] + digest + files[index].bytes[place.upperBound...]))
  }

  /// The digest of the report in `folder`, in whose `run.json` stands `stated`; nil if something cannot be read.
  static func text(ofReport folder: String, stating stated: String) -> String? {
    var parts: [(String, String)] = []
    guard collect(folder, "", stated, &parts) else { return nil }
    return text(of: parts)
  }

  private static func collect(_ folder: String, _ name: String, _ stated: String, _ parts: inout [(String, String)])
    -> Bool
  {
    guard let names = try? FolderListing.sorted(folder) else { return false }
    for entry in names {
      let (path, name) = ("\(folder)/\(entry)", name.isEmpty ? entry : "\(name)/\(entry)")
      guard !FileStatus.isLink(path) else { return false }
      if FileStatus.kind(path) == .folder {
        guard collect(path, name, stated, &parts) else { return false }
      } else {
        guard var bytes = FileManager.default.contents(atPath: path).map({ Array($0) }) else { return false }
        if name == "run.json" {
          guard let place = bytes.lastRange(of: Array(stated.utf8)) else { return false }
          bytes.replaceSubrange(place, with: Array(ReportSources.reportPlaceholder.utf8))
        }
        parts.append((name, Fingerprint.sha256Hex(of: bytes)))
      }
    }
    return true
  }

  private static func text(of parts: [(String, String)]) -> String {
    let lines = parts.sorted { $0.0.utf8.lexicographicallyPrecedes($1.0.utf8) }.map { "\($0.1) \($0.0)\n" }
    return Fingerprint.sha256Hex(of: Array(lines.joined().utf8))
  }
}

extension [UInt8] {
  fileprivate func lastRange(of part: [UInt8]) -> Range<Int>? {
    guard part.count <= count else { return nil }
    return (0...(count - part.count)).reversed().lazy.filter { self[$0..<($0 + part.count)].elementsEqual(part) }
      .first.map { $0..<($0 + part.count) }
  }
}
