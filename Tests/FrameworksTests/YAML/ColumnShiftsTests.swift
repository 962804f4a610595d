import Testing

@testable import Frameworks

@Suite struct ColumnShiftsTests {
  @Test func whatWasMovedHasItsColumnInTheFile() {
    var shifts = ColumnShifts()
    shifts.move(line: 2, from: 10, by: 1)
    shifts.move(line: 3, from: 5, by: -2)
    #expect([9, 10, 11, 20].map { shifts.original($0, inLine: 2) } == [9, 10, 10, 19])
    #expect(shifts.original(5, inLine: 3) == 7)
    #expect(shifts.original(20, inLine: 1) == 20)
  }

  @Test func repairsOfOneLineAddUp() {
    var shifts = ColumnShifts()
    shifts.move(line: 1, from: 3, by: 2)
    shifts.move(line: 1, from: 10, by: 1)
    #expect(shifts.original(21, inLine: 1) == 18)
  }
}
