import Formats
import Intake
import Model
import TestFolders
import Testing

@testable import Pipeline

@Suite struct RepeatedFilesTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// The first file with the content of a new one, which is then read to its end.
  private func take(_ name: String, _ text: String, _ files: inout DuplicateFileDetector) throws -> String? {
    let item = try item(name, text)
    if let first = files.firstFile(matching: item) { return first }
    let bytes = Array(text.utf8)
    files.add(item, InputFile(path: name, byteCount: bytes.count, sha256: Fingerprint.sha256Hex(of: bytes)))
    return nil
  }

  private func item(_ name: String, _ text: String) throws -> SubmissionFiles.Item {
    try folder.write(name, text)
    return SubmissionFiles.Item(path: folder.path(name), name: name, format: .csv)
  }

  @Test func theSameContentIsKnownUnderItsFirstName() throws {
    var files = DuplicateFileDetector()
    #expect(try take("a.csv", "a,b\n", &files) == nil)
    #expect(try take("b.csv", "a,c\n", &files) == nil)
    #expect(try take("c.csv", "a,b\n", &files) == "a.csv")
    #expect(try take("d.csv", "a,c\n", &files) == "b.csv")
  }

  @Test func emptyFilesAreNoRepetitions() throws {
    var files = DuplicateFileDetector()
    #expect(try take("a.csv", "", &files) == nil)
    #expect(try take("b.csv", "", &files) == nil)
  }

  @Test func largeFilesAreComparedAsAWhole() throws {
    var files = DuplicateFileDetector()
    let text = String(repeating: "a,b\n", count: 300_000)
    #expect(try take("a.csv", text, &files) == nil)
    #expect(try take("b.csv", "c" + text.dropFirst(), &files) == nil)
    #expect(try take("c.csv", text.dropLast(2) + "c\n", &files) == nil)
    #expect(try take("d.csv", text, &files) == "a.csv")
  }

  @Test func fileThatWasNotReadToItsEndIsNotCompared() throws {
    let files = DuplicateFileDetector()
    _ = try item("a.csv", "a,b\n")
    #expect(files.firstFile(matching: try item("b.csv", "a,b\n")) == nil)
  }
}
