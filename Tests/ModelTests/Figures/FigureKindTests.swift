import Model
import Testing

/// Tests that the properties of every kind of figure are consistent.
@Suite struct FigureKindTests {
  @Test func namesFilesAndMembersAreUnique() {
    #expect(Set(FigureKind.all.map(\.name)).count == FigureKind.all.count)
    let files = FigureKind.all.compactMap(\.file)
    #expect(Set(files).count == files.count)
    let members = FigureKind.all.compactMap(\.member)
    #expect(Set(members).count == members.count)
  }

  @Test(arguments: FigureKind.all) func keysAreColumns(_ kind: FigureKind) {
    let columns = kind.columns(["missing", "meets"])
    let headings = columns.compactMap(\.heading)
    if kind.file != nil { #expect(Array(headings.prefix(kind.keyColumns.count)) == kind.keyColumns) }
    #expect(Set(headings).count == headings.count)
    let paths = columns.map(\.path).filter { !$0.isEmpty }
    #expect(Set(paths).count == paths.count)
  }

  @Test(arguments: FigureKind.all) func revisedMembersExist(_ kind: FigureKind) {
    let paths = kind.columns(["missing"]).map(\.path)
    for revised in kind.revisedPaths {
      #expect(paths.contains { $0.count == revised.count && zip($0, revised).allSatisfy { $1 == "*" || $0 == $1 } })
    }
  }

  @Test func objectsWithoutIdentifiersAreIdentifiedByKeys() {
    #expect(FigureKind.identifyingMembers == ["framework", "year", "from", "to", "indicator", "criterion"])
  }
}
