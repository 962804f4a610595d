import Foundation
import Model

/// What stands in the folder of a report: files, and what does not belong into a report.
struct ReportPaths {
  /// The paths of all files, sorted.
  private(set) var files: [String] = []
  /// Symbolic links, and folders that the report does not have; nothing in them is read.
  private(set) var differences: [ReportDifference] = []

  /// No report has folders within folders below this depth.
  private static let maxDepth = 8

  /// - Parameter known: the paths of the files that the report should have.
  init(in folder: String, known: Set<String>) {
    let folders = Set(known.flatMap(Self.parents))
    read(folder, path: "", folders: folders, known: known, depth: 0)
    files.sort()
  }

  private mutating func read(
    _ folder: String, path: String, folders: Set<String>, known: Set<String>, depth: Int
  ) {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    for name in names.sorted() {
      let own = path.isEmpty ? name : "\(path)/\(name)"
      let type = try? FileManager.default.attributesOfItem(atPath: "\(folder)/\(name)")[.type] as? FileAttributeType
      switch type {
      case .typeSymbolicLink?:
        let target = try? FileManager.default.destinationOfSymbolicLink(atPath: "\(folder)/\(name)")
        differences.append(ReportDifference(kind: .link, file: own, published: target))
      case .typeDirectory?:
        guard folders.contains(own), depth < Self.maxDepth else {
          differences.append(extra("\(folder)/\(name)", path: own))
          continue
        }
        read("\(folder)/\(name)", path: own, folders: folders, known: known, depth: depth + 1)
      case .typeRegular?: files.append(own)
      default:
        differences.append(ReportDifference(kind: .fileExtra, file: own))
      }
    }
  }

  /// A folder that does not belong to the report, and may be a report itself.
  private func extra(_ folder: String, path: String) -> ReportDifference {
    let year = (try? PublishedRun(folder: folder))?.year
    return ReportDifference(
      kind: year == nil ? .folderExtra : .reportWithin, file: path, published: year.map { String($0) })
  }

  private static func parents(of path: String) -> [String] {
    let parts = path.split(separator: "/")
    return parts.indices.dropFirst().map { parts[..<$0].joined(separator: "/") }
  }
}
