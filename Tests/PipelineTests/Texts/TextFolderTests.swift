import Foundation
import Model
import TestFolders
import Testing

@testable import Pipeline

@Suite struct TextFolderTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func read() throws -> (texts: [ReportText], findings: [Finding]) {
    try TextFolder.read(folder.url.path, chapters: ["overview"])
  }

  @Test func aTextIsReadUnderTheNameOfItsChapter() throws {
    try folder.write("overview.md", "All is well.")
    try folder.write("README.md", "Not shown.")
    let read = try read()
    #expect(read.texts.map(\.chapter) == ["overview"])
    #expect(read.texts.map(\.markdown) == ["All is well."])
    #expect(read.findings == [])
  }

  @Test func aTextOfNoChapterIsNamed() throws {
    try folder.write("overveiw.md", "All is well.")
    let finding = try #require(try read().findings.first)
    #expect(finding.code == .textNameUnknown)
    #expect(finding.arguments["name"] == "overview.md")
  }

  @Test func aTextThatIsNotUTF8CannotBeRead() throws {
    try Data([0xFF]).write(to: folder.url.appendingPathComponent("overview.md"))
    let read = try read()
    #expect(read.findings.map(\.code) == [.textUnreadable])
    #expect(read.texts.isEmpty)
  }

  @Test func aFolderThatIsNotThereStopsTheRun() {
    #expect(throws: RunError.self) { try TextFolder.read(folder.path("nowhere"), chapters: []) }
  }
}
