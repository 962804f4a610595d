import Glibc
import Model
import Testing

@testable import Intake

/// Of a large file that is refused only the beginning is read.
@Suite(.timeLimit(.minutes(1))) struct RefusedFilesTests {
  @Test(arguments: [
    ("ratings.csv", "\u{89}PNG\r\n", "file-is-other"), ("ratings.csv", "7z\u{BC}\u{AF}\u{27}\u{1C}", "file-is-archive"),
    ("a.xml", "<foo>", "xml-root-unknown"), ("ratings.csv", "", "csv-too-large"),
    ("other.csv", "foo,bar\n1,2\n", "table-unknown"),
  ]) func restIsNotRead(_ name: String, _ beginning: String, _ code: String) throws {
    let folder = try SubmissionFolder()
    try folder.write(name, bytes: beginning.unicodeScalars.map { UInt8($0.value) })
    // The rest is a hole, which takes no room.
    #expect(truncate(folder.path(name), 40 << 30) == 0)
    let read = try folder.read()
    #expect(read.codes.contains(code))
    #expect(read.files == [])
    #expect(read.submissions == [])
  }

  @Test func smallFileThatIsRefusedIsStillNamedAmongTheInputs() throws {
    let read = try SubmissionFolder.read("a.xml", "<foo>" + String(repeating: " ", count: 100_000) + "</foo>")
    #expect(read.files == ["a.xml"])
  }

  @Test func tableOfAnotherKindIsNotReadToItsEnd() throws {
    let rows = String(repeating: "1,2\n", count: 6 << 20)
    let read = try SubmissionFolder.read("other.csv", "foo,bar\n" + rows + "\"open")
    #expect(read.codes == ["table-unknown"])
    #expect(read.files == [])
  }
}
