import Foundation
import Model
import Pipeline
import Testing

/// Each file of `Samples/broken`, checked alone, gives exactly the findings that `expected.csv` lists for it.
@Suite struct BrokenSamplesTests {
  private static let folder = "Samples/broken"
  private static let header = "file,code,severity,line,column"

  /// The codes that no single file can show, each with the reason.
  private static let shownElsewhere: [FindingCode: String] = [
    .actionTwice: "takes two files",
    .adoptedDiffers: "takes the provider's submission, and a real entity",
    .adoptedFromSilence: "said of a report only",
    .entityFictional: "said of a report only",
    .entityNotAllowed: "takes the option --entity",
    .fileTwice: "takes two files",
    .fileUnreadable: "depends on the rights of whoever reads the file",
    .findingsUnlisted: "takes more than a thousand mistakes",
    .folderNotEntity: "takes the option --folder-is-entity",
    .folderEmpty: "said of a folder",
    .folderTooDeep: "said of a folder",
    .folderTwice: "said of a folder",
    .folderUnread: "said of a folder",
    .linkOutside: "said of a link in a folder",
    .leftOutUnlisted: "takes more than ten thousand rows that cannot be used",
    .notApplicableNew: "takes the submission of the year before",
    .questionAmbiguous: "no indicator that is delivered asks the same in two questions",
    .ratingJump: "takes the submission of the year before",
    .textCause: "said of analysts' texts",
    .rowsTooMany: "takes more than five thousand rows",
    .rowsTooManyInAll: "takes more than ten million rows",
    .recordRepeated: "takes two files",
    .textBracesUnknown: "said of analysts' texts",
    .textDirectionDiffers: "said of analysts' texts",
    .textFactorDiffers: "said of analysts' texts",
    .textFootnoteUnmatched: "said of analysts' texts",
    .textFormUnknown: "said of analysts' texts",
    .textFormUnsuitable: "said of analysts' texts",
    .textTableSize: "said of analysts' texts",
    .textTableUnknown: "said of analysts' texts",
    .textTableWithin: "said of analysts' texts",
    .textDirectionUnsupported: "said of analysts' texts",
    .textFigureDiffers: "said of analysts' texts",
    .textFigureUnknown: "said of analysts' texts",
    .textNameUnknown: "said of analysts' texts",
    .textUnreadable: "said of analysts' texts",
    .textUnchanged: "takes the submission of the year before",
    .workMarkerNever: "no agency that is delivered is listed as giving no markers",
    .workRepeatsUnchecked: "takes more than half a million work items",
    .workToldTwice: "takes the files of two entities",
    .workTitlesUnchecked: "takes more than two hundred thousand work items",
    .yearNotSubmitted: "said of a report only",
    .yearTooLate: "depends on the year in which a file is checked",
    .recommendationsNone: "takes definitions without recommendations",
    .peerReviewMutual: "takes the files of two entities",
    .peerReviewCircle: "takes the files of three entities",
    .initiativeEntityUnknown: "said of tables of others only",
    .initiativeToldDifferently: "takes the files of two entities",
    .initiativeDecisionUnknown: "said of a table of decisions",
    .initiativeDecisionGone: "said of a table of decisions",
    .initiativeDecisionTwice: "said of a table of decisions",
    .initiativeDecisionsTooMany: "said of a table of decisions",
    .sessionNone: "said of the file of a session",
    .sessionFolder: "said of the file of a session",
    .sessionDateLacking: "said of the file of a session",
    .sessionDatesReversed: "said of the file of a session",
    .sessionDateYear: "said of the file of a session",
    .sessionNotBeforeCommission: "said of the file of a session",
    .sessionEntityUnknown: "said of the file of a session",
    .sessionAddresseeLacking: "said of the file of a session",
    .sessionAddresseeUnknown: "said of the file of a session",
    .sessionParagraph: "said of the file of a session",
    .sessionDecisionTwice: "said of the file of a session",
    .sessionDecisionDiffers: "said of the file of a session",
    .sessionStatusUnknown: "said of the file of a session",
    .sessionDueEarly: "said of the file of a session",
    .sessionFollowsUnknown: "said of the file of a session",
    .sessionFollowsLater: "said of the file of a session",
    .sessionFollowsCircle: "said of the file of a session",
    .sessionItemUnknown: "said of the file of a session",
    .sessionIssueForm: "said of the file of a session",
    .sessionIssueUnknown: "said of the file of a session",
    .sessionLeadLacking: "said of the file of a session",
    .sessionTaskForceID: "said of the file of a session",
    .sessionProductEarly: "said of the file of a session",
    .sessionPersonalData: "said of the file of a session",
    .sessionMessageNumber: "said of the file of a session",
    .sessionMessageCondition: "said of the file of a session",
    .sessionCountUnknown: "said of the file of a session",
    .sessionFigureUnknown: "said of the file of a session",
  ]

  @Test func everyFileGivesExactlyItsFindings() throws {
    let given = try Self.given()
    if ProcessInfo.processInfo.environment["MAINSTREAM_ACCEPT"] == "1" {
      let rows = given.sorted { $0.key < $1.key }.flatMap { file, rows in rows.map { "\(file),\($0)" } }
      let text = ([Self.header] + rows).map { $0 + "\n" }.joined()
      return try Data(text.utf8).write(to: URL(fileURLWithPath: ProductFolder.path("\(Self.folder)/expected.csv")))
    }
    let expected = try Self.expected()
    #expect(given.count > 100)
    #expect(expected.keys.filter { given[$0] == nil }.sorted() == [], "rows without a file")
    for (file, rows) in given.sorted(by: { $0.key < $1.key }) {
      #expect(rows == expected[file] ?? [], "\(file): if this is wanted, type “make accept” and review the difference")
    }
  }

  /// What follows from a mistake is not told beside it.
  @Test func everyFileHasOneRootCause() throws {
    for (file, rows) in try Self.expected() {
      // A note beside it says what was not read.
      #expect(rows.count { !$0.contains(",note,") || rows.count == 1 } == 1, "\(file)")
    }
  }

  @Test func everyCodeIsShownByAFileOrHasAReasonNotToBe() throws {
    let shown = Set(try Self.given().values.joined().map { $0.prefix { $0 != "," } })
    for code in FindingCode.allCases where code.group != .definitions {
      #expect(shown.contains(code.rawValue[...]) == (Self.shownElsewhere[code] == nil), "\(code.rawValue)")
    }
  }

  @Test func completeSubmissionsOfAnAgencyHaveNothingToMend() throws {
    let result = try SubmissionCheck.run(
      files: [ProductFolder.path("Samples/agencies/exw")], indicators: ProductFolder.path("Indicators"))
    #expect(result.ratingCount == 18)
    #expect(result.answerCount > 100)
    #expect(result.findings.filter { $0.severity >= .error } == [])
  }

  /// The findings of each file as rows, without the name of the file.
  private static func given() throws -> [String: [String]] {
    let definitions = try DefinitionCheck.read(ProductFolder.path("Indicators"))
    let files = try FileManager.default.contentsOfDirectory(atPath: ProductFolder.path(folder))
    return Dictionary(
      uniqueKeysWithValues: try files.filter { $0 != "expected.csv" }.map { file in
        let result = try SubmissionCheck.run(
          files: [ProductFolder.path("\(folder)/\(file)")], lastYear: [], definitions: definitions)
        return (file, result.findings.map(row))
      })
  }

  private static func row(_ finding: Finding) -> String {
    let place = [finding.place.line, finding.place.column].map { $0.map { String($0) } ?? "" }
    return ([finding.code.rawValue, finding.severity.rawValue] + place).joined(separator: ",")
  }

  private static func expected() throws -> [String: [String]] {
    let text = try String(contentsOfFile: ProductFolder.path("\(folder)/expected.csv"), encoding: .utf8)
    let lines = text.split(separator: "\n")
    try #require(lines.first.map(String.init) == header)
    return Dictionary(grouping: lines.dropFirst()) { String($0.prefix { $0 != "," }) }
      .mapValues { rows in rows.map { row in String(row.drop { $0 != "," }.dropFirst()) } }
  }
}
