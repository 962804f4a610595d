import Model
import Testing

@testable import Intake

/// A row whose rating must be corrected also says that its justification is lacking, whatever the rating becomes.
@Suite struct UnjustifiedTests {
  private func read(_ rows: String, _ header: String = "justification") throws -> Intaken {
    try SubmissionFolder.read("a.csv", "entity,year,indicator,rating,\(header)\n" + rows)
  }

  @Test(arguments: ["metts", "meets?", "meets/exceeds", "Approching"]) func bothAreTold(rating: String) throws {
    let read = try read("EXW,2025,1,\(rating),\nEXW,2025,2,metts,Because\n")
    let finding = try #require(read.finding(.justificationLacking))
    #expect(finding.found == "1")
    #expect(finding.place.line == 2)
    #expect(finding.arguments["entity"] == "EXW")
  }

  @Test func faultsInEveryRowAreOneFinding() throws {
    let read = try read("EXW,2025,1,metts,\nEXW,2025,2,excedes,-\n")
    #expect(read.findings.filter { $0.code == .justificationLacking }.map(\.found) == ["1, 2"])
    #expect(read.submissions == [])
  }

  @Test func rowsWithoutAKnownSubjectAreOneFindingForEntityAndYear() throws {
    let read = try read("QQQ,2025,1,metts,\nQQQ,2025,2,meets,\nEXW,20x5,1,meets,\nEXW,2025,1?,meets,\n")
    let found = read.findings.filter { $0.code == .justificationLacking }
    #expect(
      found.map { "\($0.arguments["entity"]!) \($0.arguments["year"]!) \($0.found!)" } == [
        "QQQ 2025 1, 2", "EXW 20x5 1", "EXW 2025 1",
      ])
    #expect(found.map(\.place.line) == [2, 4, 5])
  }

  @Test func documentsAreToldTheSame() throws {
    let read = try SubmissionFolder.read(
      "a.xml",
      #"<submission entity="EXW" year="2025"><rating indicator="1" rating="metts" justification=""/></submission>"#)
    #expect(read.codes.sorted() == ["justification-lacking", "rating-unknown"])
  }

  @Test func whatNeedsNoneOrIsExplainedIsNotAskedFor() throws {
    #expect(try read("EXW,2025,1,metts,published\n", "basis").codes == ["rating-unknown"])
    #expect(try read("EXW,2025,1,metts,x\n", "justificaton").finding(.justificationLacking) == nil)
    #expect(try read("EXW,2025,1,metts,,known\n", "justification,explanation").codes == ["rating-unknown"])
    for rating in ["NA", "#N/A"] { #expect(try read("EXW,2025,1,\(rating),\n").finding(.justificationLacking) == nil) }
    #expect(try read("EXW,2025,1,,\nEXW,2025,2,meets,x\n").finding(.justificationLacking) == nil)
    #expect(try read("EXW,2025,1,metts,\nEXW,2025,1,meets,x\n").finding(.justificationLacking) == nil)
  }
}
