import Foundation
import Model
import TestFolders
import Testing
import Words

@testable import Pipeline

@Suite struct InitiativeRunTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func run(_ file: String = "Samples/initiatives", importName: String? = nil, audience: String = "public")
    -> InitiativeRun
  {
    InitiativeRun(
      files: [file.hasPrefix("/") ? file : ProductFolder.path(file)], indicators: ProductFolder.path("Indicators"),
      importName: importName, audience: audience)
  }

  @Test func theSamplesGiveASite() throws {
    let outcome = try run().write(to: folder.path("site"), words: Catalogue.embedded())
    #expect(outcome.findings.filter { $0.severity >= .warning } == [])
    #expect(outcome.report.initiatives.count == 28)
    #expect(outcome.report.initiatives.filter { $0.entities.count > 1 }.map(\.id) == ["SPRINGS"])
    #expect(outcome.page == folder.path("site/index.html"))
    #expect(try folder.read("site/countries/moz.html").contains("Women repair hand pumps in rural districts"))
    // An earlier folder is replaced.
    _ = try run(audience: "EXW").write(to: folder.path("site/"), words: Catalogue.embedded())
    #expect(try folder.read("site/countries/zmb.html").contains("Gender analysis of the water code"))
  }

  @Test func aTableOfOthersIsReadByItsMapping() throws {
    try folder.write(
      "plans.csv",
      """
      id,country,workspace,agency,code,title,description,start,end,output,required_usd,available_usd,spent_usd,mentions_gender
      17,AGO,Angola,UNICEF,1,Schools,,2024-01-01,2024-12-31,Education,321000,0,0,yes
      17,AGO,Angola,UNHCR,1,Schools,,2024-01-01,2024-12-31,Education,1000.5,0,0,yes

      """)
    let outcome = try run(folder.path("plans.csv"), importName: "joint-work-plans")
      .write(to: folder.path("site"), words: Catalogue.embedded())
    #expect(outcome.findings.filter { $0.severity >= .warning } == [])
    #expect(outcome.report.initiatives.map(\.entities) == [["UNHCR", "UNICEF"]])
    #expect(outcome.report.initiatives.map { $0.budget?.amount.description } == ["322000.5"])
    #expect(outcome.report.initiatives.map(\.countries) == [["AGO"]])
  }

  @Test func anUnknownMappingOrAudienceEndsTheRun() throws {
    #expect(throws: RunError.importUnknown("plans", known: ["joint-work-plans", "work"])) {
      try run(importName: "plans").write(to: folder.path("site"), words: Catalogue.embedded())
    }
    #expect(throws: RunError.self) {
      try run(audience: "nobody").write(to: folder.path("site"), words: Catalogue.embedded())
    }
    #expect(!FileManager.default.fileExists(atPath: folder.path("site")))
  }

  @Test func pairsAreScoredInTheOrderOfTheTable() throws {
    try folder.write("pairs.csv", "id1,id2,note\nEXW-1,EXL-1,same\nEXW-1,NONE,\nEXF-2,EXW-2,\n")
    let compared = try run().compare(pairs: folder.path("pairs.csv"))
    #expect(compared.unknown == ["NONE"])
    let rows = compared.rows.split(separator: "\n")
    #expect(rows.first == "id1,id2,score,kind,evidence")
    #expect(
      rows.dropFirst().map { $0.split(separator: ",").prefix(2).joined(separator: " ") } == [
        "EXW-1 EXL-1", "EXF-2 EXW-2",
      ])
  }

  @Test func decisionsAreShownAndThoseAboutPairsThatAreGoneAreNamed() throws {
    try folder.write(
      "decisions.csv",
      """
      id1,id2,decision,reason,office,date
      EXW-1,EXL-1,duplicate,EXL keeps the row,Secretariat,2026-02-01
      EXW-1,GONE,related,,,
      EXW-1,EXF-1,perhaps,,,
      EXL-1,EXW-1,joint,,,

      """)
    var request = run()
    request.decisions = folder.path("decisions.csv")
    let outcome = try request.write(to: folder.path("site"), words: Catalogue.embedded())
    let codes = outcome.findings.filter { $0.severity >= .warning }.map(\.code)
    #expect(codes == [.initiativeDecisionGone, .initiativeDecisionUnknown, .initiativeDecisionTwice])
    #expect(try folder.read("site/index.html").contains("EXL keeps the row"))
  }

  @Test func aTableOfPairsNeedsItsColumns() throws {
    try folder.write("pairs.csv", "a,b\n1,2\n")
    #expect(throws: RunError.noPairColumns(folder.path("pairs.csv"))) {
      try run().compare(pairs: folder.path("pairs.csv"))
    }
  }
}
