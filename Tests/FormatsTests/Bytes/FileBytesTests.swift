import Foundation
import Model
import Testing

@testable import Formats

@Suite struct FileBytesTests {
  private let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent("mainstream-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  private func problem(_ name: String) -> FileProblem? {
    defer { try? FileManager.default.removeItem(at: folder) }
    do {
      _ = try FileBytes(path: folder.appendingPathComponent(name).path)
      return nil
    } catch RunError.fileUnusable(_, let problem) { return problem } catch { return nil }
  }

  @Test func allBytesAreReadAndHashedThoughNoMoreAreWanted() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appendingPathComponent("a.csv").path
    try Data("abc".utf8).write(to: URL(fileURLWithPath: path))
    for isWanted in [true, false] {
      let file = try FileBytes(path: path)
      try file.forEachPiece { _ in isWanted }
      #expect(file.byteCount == 3)
      #expect(file.digest == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    }
  }

  @Test func pieceIsAtMostSixtyFourKibibytes() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appendingPathComponent("a.csv").path
    try Data(repeating: 0x61, count: 200_000).write(to: URL(fileURLWithPath: path))
    var pieces: [Int] = []
    try FileBytes(path: path).forEachPiece {
      pieces.append($0.count)
      return true
    }
    #expect(pieces == [65_536, 65_536, 65_536, 3_392])
  }

  @Test func foldersAndPipesAreNoFiles() throws {
    mkfifo(folder.appendingPathComponent("pipe.csv").path, 0o600)
    #expect(problem("pipe.csv") == .notAFile)
    #expect(problem("") != nil)
  }

  @Test func missingFilesAndLinksInCirclesAreNamed() throws {
    try FileManager.default.createSymbolicLink(
      atPath: folder.appendingPathComponent("a.csv").path, withDestinationPath: "a.csv")
    #expect(problem("a.csv") == .system(ELOOP))
    #expect(problem("b.csv") == .system(ENOENT))
  }
}
