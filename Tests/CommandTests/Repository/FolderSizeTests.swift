import Foundation
import Testing

/// Tests that folders stay small enough to be understood at a glance.
@Suite struct FolderSizeTests {
  private static let most = 25

  @Test(arguments: ["Sources", "Tests"]) func noFolderHasTooManySwiftFiles(_ top: String) throws {
    let root = Package.root.appendingPathComponent(top).path
    let paths = try #require(FileManager.default.enumerator(atPath: root)?.allObjects as? [String])
    let counts = Dictionary(
      grouping: paths.filter { $0.hasSuffix(".swift") }, by: { ($0 as NSString).deletingLastPathComponent }
    ).mapValues(\.count)
    #expect(counts.count > 10)
    for (folder, count) in counts { #expect(count <= Self.most, "\(top)/\(folder) holds \(count) files") }
  }
}
