import Model
import Testing

@testable import Intake

@Suite struct WorkMarkerTests {
  @Test(arguments: [
    ("EXW,2025,P1,project,4,,,,,,,,,\n", ["2:21 work-marker-unknown"]),
    ("EXW,2025,P1,project,2,iati9,,,,,,,,\n", ["2:23 work-scale-unknown"]),
    ("EXH,2025,P1,project,2,,,,,,,,,\n", ["2:21 work-marker-never"]),
  ])
  func mistakeIsFoundInItsCell(rows: String, findings: [String]) throws {
    #expect(try WorkTable.read(rows).cells == findings)
  }

  @Test func unreadableMarkerIsNeitherZeroNorUnscreened() throws {
    let work = try #require(try WorkTable.read("EXW,2025,P1,project,7,,,,,,,,,\n").work)
    #expect(work.unscreened == 0)
    #expect(work.markers.joined().allSatisfy { $0 == 0 })
  }

  @Test(arguments: ["2", "2A", "2a"]) func aMarkerIsReadInAnyOfItsSpellings(text: String) throws {
    let work = try #require(try WorkTable.read("EXW,2025,P1,project,\(text),,,,,,,,,\n").work)
    #expect(work.markers[0] == [0, 0, 1, 0])
  }
}
