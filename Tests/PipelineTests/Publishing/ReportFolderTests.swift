import Foundation
import Model
import Reporting
import TestFolders
import Testing

@testable import Pipeline

@Suite struct ReportFolderTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func files(_ text: String) -> [ReportFile] {
    ["index.html", "run.json", "data/ratings.csv"].map { ReportFile(path: $0, bytes: Array(text.utf8)) }
  }

  private func publish(_ files: [ReportFile]) throws -> String {
    try ReportFolder.publish(files, as: "2025", in: folder.path("out"))
  }

  private static let report = [
    "out", "out/2025", "out/2025/data", "out/2025/data/ratings.csv", "out/2025/index.html", "out/2025/run.json",
  ]

  @Test func aReportIsWrittenWithItsFolders() throws {
    #expect(try publish(files("first")) == folder.path("out/2025"))
    #expect(folder.names() == Self.report)
    #expect(try folder.read("out/2025/data/ratings.csv") == "first")
  }

  @Test func theNextReportTakesItsPlaceWhole() throws {
    _ = try publish(files("first") + [ReportFile(path: "old.html", bytes: [])])
    _ = try publish(files("second"))
    #expect(folder.names() == Self.report)
    #expect(try folder.read("out/2025/index.html") == "second")
  }

  /// The last file cannot be written, since its name is taken already.
  @Test func aFileThatFailsLeavesTheOldReport() throws {
    _ = try publish(files("first"))
    #expect(throws: RunError.self) { try publish(files("second") + files("second").prefix(1)) }
    #expect(folder.names() == Self.report)
    #expect(try folder.read("out/2025/index.html") == "first")
  }

  @Test func aFileThatFailsLeavesNothingWhereNothingWas() throws {
    #expect(throws: (any Error).self) { try publish(files("first") + [ReportFile(path: "index.html/x", bytes: [])]) }
    #expect(folder.names() == ["out"])
  }

  @Test func leftoversOfARunThatWasKilledAreRemoved() throws {
    try folder.write("out/.2025.new/data/half.csv", "half")
    try folder.write("out/.2025.new/index.html", "half")
    _ = try publish(files("first"))
    #expect(folder.names() == Self.report)
  }

  @Test(arguments: ["out/2025/exw.csv", "out/2025/index.html", "out/2025"])
  func whatIsNoReportIsNeverReplaced(_ path: String) throws {
    try folder.write(path, "mine")
    let before = folder.names()
    #expect(throws: RunError.reportNotPublished(.alreadyExists, path: folder.path("out/2025"), .system(EEXIST))) {
      try publish(files("first"))
    }
    #expect(folder.names() == before)
    #expect(try folder.read(path) == "mine")
  }

  @Test func anEmptyFolderMayBeFilled() throws {
    try FileManager.default.createDirectory(atPath: folder.path("out/2025"), withIntermediateDirectories: true)
    _ = try publish(files("first"))
    #expect(folder.names() == Self.report)
  }

  @Test func twoRunsNeverWriteToOnePlace() throws {
    try folder.write("out/note", "mine")
    let other = open(folder.path("out"), O_RDONLY | O_DIRECTORY)
    defer { close(other) }
    #expect(flock(other, LOCK_EX) == 0)
    #expect(throws: RunError.reportNotPublished(.lock, path: folder.path("out"), .system(EWOULDBLOCK))) {
      try publish(files("first"))
    }
    #expect(folder.names() == ["out", "out/note"])
    #expect(flock(other, LOCK_UN) == 0)
    #expect(try publish(files("first")) == folder.path("out/2025"))
  }

  @Test func replacedReportsAreKept() throws {
    for text in ["1", "2", "3", "4"] {
      _ = try ReportFolder.publish(files(text), as: "2025", in: folder.path("out"), keep: 2)
    }
    #expect(try ["2025", "2025.1", "2025.2"].map { try folder.read("out/\($0)/index.html") } == ["4", "3", "2"])
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path("out")).count == 3)
    _ = try publish(files("5"))
    #expect(try ["2025", "2025.1", "2025.2"].map { try folder.read("out/\($0)/index.html") } == ["5", "3", "2"])
  }

  @Test func whatIsNoReportIsNotPushedAside() throws {
    try folder.write("out/2025.2/exw.csv", "mine")
    #expect(throws: RunError.reportNotPublished(.alreadyExists, path: folder.path("out/2025.2"), .system(EEXIST))) {
      try ReportFolder.publish(files("first"), as: "2025", in: folder.path("out"), keep: 2)
    }
    #expect(folder.names() == ["out", "out/2025.2", "out/2025.2/exw.csv"])
  }

  @Test func otherYearsAreLeftAlone() throws {
    _ = try ReportFolder.publish(files("earlier"), as: "2024", in: folder.path("out"))
    _ = try publish(files("first"))
    #expect(try folder.read("out/2024/index.html") == "earlier")
  }
}
