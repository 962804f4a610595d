import Formats
import Model
import TestFolders
import Testing

@Suite struct FolderNamesTests {
  @Test func namesAreGivenInOrder() throws {
    let folder = try TemporaryFolder()
    for name in ["b.csv", "a.csv", ".hidden", "c/d.csv"] { try folder.write(name, "") }
    #expect(try FolderListing.sorted(folder.url.path) == [".hidden", "a.csv", "b.csv", "c"])
  }

  @Test func aFolderThatIsNotThereIsAnError() throws {
    let folder = try TemporaryFolder()
    #expect(throws: RunError.self) { try FolderListing.sorted(folder.path("nowhere")) }
  }
}
