import Model
import Testing

@testable import Audit

@Suite struct TableComparisonTests {
  private func differences(_ published: String, _ own: String, keys: Int) throws -> [ReportDifference] {
    try TableComparison(file: "data/a.csv", keyColumns: keys).compare(Array(published.utf8), with: Array(own.utf8))
      .differences
  }

  @Test func aCellIsIdentifiedByRowAndColumn() throws {
    #expect(
      try differences("key,n\na,1\nb,2\n", "key,n\na,1\nb,3\n", keys: 1) == [
        ReportDifference(kind: .figure, file: "data/a.csv", figure: "b/n", line: 3, published: "2", recomputed: "3")
      ])
  }

  @Test func removedAndAddedRowsDoNotAffectOthers() throws {
    let found = try differences("key,n\na,1\nc,3\n", "key,n\na,1\nb,2\nc,3\nd,4\n", keys: 1)
    #expect(found.map(\.kind) == [.figureMissing, .figureMissing])
    #expect(found.map(\.figure) == ["b", "d"])
    #expect(try differences("key,n\na,1\nx,9\n", "key,n\na,1\n", keys: 1).map(\.kind) == [.figureExtra])
  }

  @Test func rowsWithoutKeysAreNumbered() throws {
    #expect(try differences("n\n1\n2\n", "n\n1\n3\n", keys: 0).map(\.figure) == ["#2/n"])
  }
}
