import Formats
import Foundation
import Model

/// Lists the files in a folder of definitions.
enum DefinitionFiles {
  /// The maximum number of definitions in a folder.
  static let maxFiles = 1_000

  /// The YAML files of a folder, with the extension `.yaml` or `.yml`.
  ///
  /// A name that only looks like one, since Windows hides the real extension, is a mistake.
  static func yaml(in folder: String, below root: String, _ findings: inout [Finding]) -> [String] {
    guard let names = try? FolderListing.sorted("\(root)/\(folder)") else {
      findings.append(Finding(.fileUnreadable, at: SourcePlace(file: folder)))
      return []
    }
    let visible = names.filter { !$0.hasPrefix(".") }
    findings += visible.filter(isMisnamed).map { name in
      Finding(.definitionFileName, at: SourcePlace(file: "\(folder)/\(name)"), found: name)
    }
    let documents = visible.filter(isDocument)
    guard documents.count > maxFiles else { return documents }
    findings.append(
      Finding(
        .definitionTooLarge, at: SourcePlace(file: folder),
        arguments: ["limit": PhraseKey("limit-files", ["limit": "\(maxFiles)"])]))
    return []
  }

  private static func isDocument(_ name: String) -> Bool { name.hasSuffix(".yaml") || name.hasSuffix(".yml") }

  private static func isMisnamed(_ name: String) -> Bool {
    guard !isDocument(name) else { return false }
    let lower = name.lowercased().trimmingWhitespace
    return [".yaml", ".yml", ".yaml.txt", ".yml.txt"].contains { lower.hasSuffix($0) }
  }
}
