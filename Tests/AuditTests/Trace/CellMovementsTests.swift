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

  /// The rating of EXW is, or may be, the common input of EXP; that of EXN is its own.
  @Test func onlyRatingsOfTheCommonInputAreCounted() throws {
    let name = try #require(FigureName("f/2024-2025/common-input/1/EXP/improved"))
    #expect(name.keys == ["1", "EXP"])
    var cells = SmallCells.cells
    let none = try #require(CellMovements(name, in: cells)).movements(["1"])
    #expect(none.allSatisfy { $0.part == .notCounted })
    cells.ratings[0].provider = "EXP"
    let found = try #require(CellMovements(name, in: cells)).movements(["1"])
    #expect(found.map(\.part) == [.counted, .notCounted, .notCounted])
  }

  @Test func otherFiguresHaveNoMovements() throws {
    let name = try #require(FigureName("f/2025/system/system/exceeds"))
    #expect(CellMovements(name, in: SmallCells.cells) == nil)
  }
}
