import Formats
import Foundation
import Model

/// Reads analysts' texts: a folder with one Markdown file per chapter.
///
/// The folder is never written to.
enum TextFolder {
  /// - Parameter chapters: the chapters of the report.
  /// - Throws: `RunError.noTextFolder` if the folder does not exist.
  static func read(_ folder: String, chapters: [String]) throws -> (texts: [ReportText], findings: [Finding]) {
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else {
      throw RunError.noTextFolder(folder)
    }
    var texts: [ReportText] = []
    var findings: [Finding] = []
    for name in names.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) where name.hasSuffix(".md") {
      let place = SourcePlace(file: name)
      let chapter = String(name.dropLast(3))
      guard chapter.lowercased() != "readme" else { continue }
      guard chapters.contains(chapter) else {
        let suggestion = FoldedText.nearest(to: chapter, among: chapters).map { "\($0).md" } ?? "overview.md"
        findings.append(Finding(.textNameUnknown, at: place, found: name, arguments: ["name": suggestion]))
        continue
      }
      guard let text = text(chapter, name, in: folder) else {
        findings.append(Finding(.textUnreadable, at: place))
        continue
      }
      texts.append(text)
    }
    return (texts, findings)
  }

  private static func text(_ chapter: String, _ name: String, in folder: String) -> ReportText? {
    guard let file = try? FileBytes(path: "\(folder)/\(name)"), file.size <= Markdown.maxTextSize else { return nil }
    var bytes: [UInt8] = []
    do {
      try file.forEachPiece {
        bytes.append(contentsOf: $0)
        return bytes.count <= Markdown.maxTextSize
      }
    } catch { return nil }
    guard bytes.count <= Markdown.maxTextSize, let text = String(validating: bytes, as: UTF8.self) else { return nil }
    return ReportText(
      chapter: chapter, file: InputFile(path: name, byteCount: bytes.count, sha256: file.digest), markdown: text)
  }
}
