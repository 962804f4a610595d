import Model
import Testing

@testable import Audit

@Suite struct CellMovementsTests {
  private func movements(_ name: String) throws -> [FigureMovement] {
    let name = try #require(FigureName(name))
    return try #require(CellMovements(name, in: SmallCells.cells)).movements(["1"])
  }

  @Test func everyEntityHasAnOutcome() throws {
    let found = try movements("f/2024-2025/change/1/improved")
    #expect(found.map(\.entity) == ["EXW", "EXN", "EXH"])
    #expect(found.map(\.outcome) == [.improved, .notComparable(.notReported), .notComparable(.entrant)])
    #expect(found.map(\.part) == [.counted, .notCounted, .notCounted])
  }

  @Test func comparableRatingsAreCountedTogether() throws {
    #expect(try movements("f/2024-2025/change/1/compared").map(\.part) == [.counted, .notCounted, .notCounted])
    #expect(try movements("f/2024-2025/test/indicator/1/p").allSatisfy { $0.part == .notAttributable })
  }

  @Test func otherFiguresHaveNoMovements() throws {
    let name = try #require(FigureName("f/2025/system/system/exceeds"))
    #expect(CellMovements(name, in: SmallCells.cells) == nil)
  }
}
