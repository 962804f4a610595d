import Model
import Testing

@testable import Intake

@Suite struct SupportRowReaderTests {
  private static let header = "entity,year,kind,indicator,with,description,outcome"

  private func read(_ rows: String..., name: String = "support.csv") throws -> Intaken {
    try SubmissionFolder.read(name, ([Self.header] + rows).joined(separator: "\n") + "\n")
  }

  @Test(arguments: ["support.csv", "other.csv"]) func everyColumnIsRead(name: String) throws {
    let read = try read("EXW,2025,request,2 Audit,EXH,Help with an audit,Done together", name: name)
    #expect(read.codes == [])
    let record = try #require(read.network.support.first)
    #expect([record.entity, record.partner, record.indicator] == ["EXW", "EXH", "new-2.0/2"])
    #expect(record.kind == .request)
    #expect([record.description, record.outcome] == ["Help with an audit", "Done together"])
  }

  @Test func anElementHoldsAnOffer() throws {
    let read = try SubmissionFolder.read(
      "exw.xml", "<submission entity='EXW' year='2025'><support kind='offer' description='A course'/></submission>")
    #expect(read.codes == [])
    #expect(read.network.support.map(\.kind) == [.offer])
    #expect(read.network.support.map(\.partner) == [nil])
  }

  @Test(
    arguments: [
      ("EXW,2025,,1,,A course,", .valueMissing, 0), ("EXW,2025,offer,1,,,", .valueMissing, 0),
      ("EXW,2025,gift,1,,A course,", .supportKindUnknown, 0), ("EXW,2025,n/a,1,,A course,", .supportKindUnknown, 0),
      ("EXW,2025,offer,99,,A course,", .networkIndicatorUnknown, 1),
      ("EXW,2025,offer,1; 2,,A course,", .networkIndicatorUnknown, 1),
      ("EXW,2025,offer,1,Nobody,A course,", .networkEntityUnknown, 1),
      ("EXW,2025,offer,1,EXW,A course,", .supportWithItself, 1),
      ("EXW,2025,offer,1,,A course,see a@example.org", .networkAddressPublic, 1),
    ] as [(String, FindingCode, Int)])
  func aFaultIsNamed(row: String, code: FindingCode, kept: Int) throws {
    let read = try read(row)
    #expect(read.findings.map(\.code) == [code])
    #expect(read.network.support.count == kept)
  }

  @Test func theSameRowTwiceCountsOnce() throws {
    let read = try read("EXW,2025,offer,1,,A course,", "EXW,2025,offer,1,,A course,")
    #expect(read.codes == ["rows-repeat"])
    #expect(read.network.support.count == 1)
  }

  @Test func twoOutcomesCountAsNone() throws {
    let read = try read("EXW,2025,offer,1,,A course,Held", "EXW,2025,offer,1,,A course,Not held")
    #expect(read.codes == ["support-twice"])
    #expect(read.network.support.isEmpty)
  }
}
