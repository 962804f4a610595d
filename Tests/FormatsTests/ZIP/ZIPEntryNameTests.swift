import Testing

@testable import Formats

@Suite struct ZIPEntryNameTests {
  @Test(arguments: ["../a.csv", "a/../b.csv", "/a.csv", "a//b.csv", "./a.csv", "a\\b.csv", "C:a.csv", "/", ""])
  func aNameThatLeadsAwayIsUnsafe(_ name: String) { #expect(ZIPEntryName(name).isUnsafe) }

  @Test(arguments: ["a.csv", "2025/a.csv", "2025/", "a..b.csv", "ab:c.csv", "年度.csv"])
  func anOrdinaryNameIsSafe(_ name: String) { #expect(!ZIPEntryName(name).isUnsafe) }

  @Test func whatSystemsAddIsKnown() {
    #expect(ZIPEntryName("__MACOSX/a.csv").isSystemFile)
    #expect(ZIPEntryName("2025/.DS_Store").isSystemFile)
    #expect(!ZIPEntryName("2025/a.csv").isSystemFile)
  }

  @Test func archivesAndFoldersAreKnownByTheirNames() {
    #expect(ZIPEntryName("A.ZIP").isArchive)
    #expect(ZIPEntryName("a.xlsx").isArchive)
    #expect(!ZIPEntryName("zip.csv").isArchive)
    #expect(ZIPEntryName("2025/").isFolder)
    #expect(!ZIPEntryName("2025").isFolder)
  }

  @Test func theLengthIsThatInBytes() {
    #expect(!ZIPEntryName(String(repeating: "a", count: ZIPLimits.maxNameLength)).isTooLong)
    #expect(ZIPEntryName(String(repeating: "é", count: ZIPLimits.maxNameLength)).isTooLong)
  }
}
