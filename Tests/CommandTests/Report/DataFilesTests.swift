import Foundation
import Testing

/// Tests the format of the files in `data/`, on which other programs rely.
@Suite struct DataFilesTests {
  @Test(arguments: [
    (
      "distributions",
      "framework,year,by,key,missing,approaches,meets,exceeds,not_applicable,not_reported,under_review,open"
    ),
    (
      "ratings",
      "framework,year,entity,indicator,claimed,derived,reviewed,final,final_from,file,line,row,cell,common_input"
    ),
    ("coverage", "framework,year,entity,reported,first_time,listed_as"),
    ("changes", "framework,from,to,indicator,improved,unchanged,worsened,not_comparable"),
    ("left-out", "framework,year,entity,indicator,rating,reason,file,line,row,cell"),
  ])
  func headersAreStable(_ name: String, _ header: String) throws {
    #expect(try PublishedReport.files(2025).table(name).header.joined(separator: ",") == header)
  }

  @Test func everyRatingHasItsLineInTheInput() throws {
    let rows = try PublishedReport.files(2025).table("ratings").rows
    var lines: [String: [Substring]] = [:]
    for row in rows where row["file"]?.isEmpty == false {
      let file = try #require(row["file"])
      if lines[file] == nil {
        let text = try String(contentsOfFile: Package.path("Samples/un-swap/\(file)"), encoding: .utf8)
        lines[file] = text.split(separator: "\n", omittingEmptySubsequences: false)
      }
      let line = try #require(row["line"].flatMap { Int($0) })
      let source = try #require(lines[file]?[line - 1])
      let indicator = try #require(row["indicator"])
      let claimed = try #require(row["claimed"])
      #expect(
        source.contains(",\(indicator),\(claimed),")
          || source.contains("indicator=\"\(indicator)\" rating=\"\(claimed)\""),
        "\(row)")
    }
    #expect(lines.count == 81)
  }

  @Test func keysAreOnlyNumbersTitlesAndCodes() throws {
    let distributions = try PublishedReport.files(2025).table("distributions")
    #expect(Set(distributions.rows(["by": "system"]).compactMap { $0["key"] }) == ["system"])
    let current = ["framework": "un-swap-3.0", "year": "2025"]
    func keys(_ by: String) -> [String] {
      distributions.rows(current.merging(["by": by]) { $1 }).compactMap { $0["key"] }
    }
    #expect(keys("indicator") == (1...18).map { String($0) })
    #expect(keys("work") == ["normative", "operational", "institutional"])
    #expect(keys("area").count == 7)
    #expect(keys("entity").count == 76)
    #expect(Set(distributions.column("by")) == ["system", "area", "indicator", "work", "type", "entity"])
  }

  @Test func aRenamedEntityHasItsCurrentCode() throws {
    let report = try PublishedReport.files(2025)
    let years = try report.table("distributions").rows(["by": "entity", "key": "UN Tourism"]).compactMap { $0["year"] }
    #expect(years == (2018...2025).map { String($0) })
    #expect(try report.table("distributions").rows(["key": "UNWTO"]).isEmpty)
    #expect(try report.table("ratings").rows(["entity": "UNWTO"]).isEmpty)
    #expect(try report.table("coverage").rows(["entity": "UN Tourism", "first_time": "yes"]).isEmpty)
  }
}
