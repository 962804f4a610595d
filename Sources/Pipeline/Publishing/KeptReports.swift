import Foundation
import Glibc
import Model

/// Keeps the reports that were replaced: `2025.1` is the latest of them.
struct KeptReports {
  let name: String
  let output: String
  /// How many are kept.
  let count: Int

  /// - Throws: `RunError` if something else has the name of a report that would be kept.
  func check() throws {
    for number in 0..<count where !ReportFolder.canBeReplaced(path(number + 1)) {
      throw RunError.reportNotPublished(.alreadyExists, path: path(number + 1), .system(EEXIST))
    }
  }

  /// Moves the replaced report at `replaced` to the first place, and those before it one place on.
  func keep(_ replaced: String) throws {
    guard count > 0, FileManager.default.fileExists(atPath: replaced) else { return }
    try? FileManager.default.removeItem(atPath: path(count))
    for number in (1..<count).reversed() where FileManager.default.fileExists(atPath: path(number)) {
      try move(path(number), to: path(number + 1))
    }
    try move(replaced, to: path(1))
  }

  private func path(_ number: Int) -> String { "\(output)/\(name).\(number)" }

  private func move(_ from: String, to: String) throws {
    guard rename(from, to) == 0 else { throw RunError.reportNotKept(path: to, .system(errno)) }
  }
}
