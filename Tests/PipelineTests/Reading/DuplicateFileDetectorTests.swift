import Formats
import Intake
import TestFolders
import Testing

@testable import Pipeline

@Suite struct RepeatedFilesTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func item(_ name: String, _ text: String) throws -> SubmissionFiles.Item {
    try folder.write(name, text)
    return SubmissionFiles.Item(path: folder.path(name), name: name, format: .csv)
  }

  @Test func theSameContentIsKnownUnderItsFirstName() throws {
    var files = DuplicateFileDetector()
    #expect(files.firstFile(matching: try item("a.csv", "a,b\n")) == nil)
    #expect(files.firstFile(matching: try item("b.csv", "a,c\n")) == nil)
    #expect(files.firstFile(matching: try item("c.csv", "a,b\n")) == "a.csv")
    #expect(files.firstFile(matching: try item("d.csv", "a,c\n")) == "b.csv")
  }

  @Test func emptyFilesAreNoRepetitions() throws {
    var files = DuplicateFileDetector()
    #expect(files.firstFile(matching: try item("a.csv", "")) == nil)
    #expect(files.firstFile(matching: try item("b.csv", "")) == nil)
  }
}
