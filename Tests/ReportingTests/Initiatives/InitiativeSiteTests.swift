import Formats
import Model
import Testing
import Words

@testable import Reporting

@Suite struct InitiativeSiteTests {
  private func files(_ audience: InitiativeAudience = .everyone) throws -> [ReportFile] {
    try InitiativeSite(words: Catalogue.embedded()).files(for: SmallInitiatives.report(for: audience))
  }

  private func text(_ path: String, _ files: [ReportFile]) throws -> String {
    String(decoding: try #require(files.first { $0.path == path }, "\(path)").bytes, as: UTF8.self)
  }

  @Test func eachCountryHasAPage() throws {
    #expect(
      try files().map(\.path) == [
        "clusters.html", "countries/moz.html", "countries/no-country.html", "countries/zmb.html", "data/clusters.csv",
        "data/initiatives.csv", "data/overlaps.csv", "data/pairs.csv", "index.html", "indicators/un-swap-3-0-3.html",
        "run.json", "style.css",
      ])
  }

  @Test func pagesAreWellFormedAndTheirLinksHaveTargets() throws {
    let files = try files()
    let paths = Set(files.map(\.path))
    for file in files where file.path.hasSuffix(".html") {
      let page = HTMLPage(path: file.path, String(decoding: file.bytes, as: UTF8.self))
      #expect(page.mistakes == [], "\(file.path)")
      #expect(Set(page.ids).count == page.ids.count, "\(file.path)")
      for element in page.elements {
        guard let link = element.attributes["href"], let target = page.target(of: link) else { continue }
        #expect(paths.contains(target.path), "\(file.path): \(link)")
      }
    }
  }

  @Test func aCountryShowsEntityTitleDatesMoneyAndOutput() throws {
    let page = try text("countries/moz.html", files())
    for part in ["EXW", "Wells &amp; pumps", "from 2025-01-01", "USD 240,001", "Output 1"] {
      #expect(page.contains(part), "\(part)")
    }
  }

  @Test func whatIsNotPublicIsInNoFileForOthers() throws {
    for audience in [InitiativeAudience.everyone, .entity("EXW")] {
      for file in try files(audience) {
        #expect(!String(decoding: file.bytes, as: UTF8.self).contains(SmallInitiatives.canary), "\(file.path)")
      }
    }
    for audience in [InitiativeAudience.secretariat, .entity("EXH")] {
      #expect(try text("countries/zmb.html", files(audience)).contains(SmallInitiatives.canary))
    }
  }

  @Test func theKindOfAMatchWithWhatIsNotPublicIsNotTold() throws {
    let header = "entity1,entity2,pairs,hidden,same,part,overlap,unchanged,template\n"
    #expect(try text("data/overlaps.csv", files()) == header + "EXH,EXW,2,1,0,0,1,0,0\n")
    #expect(try text("data/overlaps.csv", files(.secretariat)) == header + "EXH,EXW,2,0,1,0,1,0,0\n")
  }

  @Test func controlCharactersReachNoFile() throws {
    var report = SmallInitiatives.report
    report.initiatives[0].title = "Red \u{1B}[31m"
    for file in try InitiativeSite(words: Catalogue.embedded()).files(for: report) {
      #expect(!file.bytes.contains(0x1B), "\(file.path)")
    }
  }

  @Test func aMatchWithWhatIsNotPublicIsOnlySaidToExist() throws {
    #expect(try text("countries/zmb.html", files()).contains("There is one more match"))
    #expect(try text("data/pairs.csv", files()).split(separator: "\n").count == 2)
    #expect(try text("data/pairs.csv", files(.secretariat)).split(separator: "\n").count == 3)
  }

  @Test func pairsAreWrittenWithTheirEvidence() throws {
    #expect(
      try text("data/pairs.csv", files()) == """
        id1,entities1,id2,entities2,country,kind,score,evidence
        1,EXW,2,EXH; EXW,MOZ,overlap,0.8765,text=0.5000 (wells)

        """)
    #expect(
      InitiativePairRows(initiatives: SmallInitiatives.report.initiatives).text(SmallInitiatives.report.pairs)
        == "id1,id2,score,kind,evidence\n1,2,0.8765,overlap,text=0.5000 (wells)\n2,3,0.5000,same,\n")
  }

  @Test func textsOfFilesBecomeNeitherMarkupNorFormulas() throws {
    let files = try files()
    #expect(try text("countries/no-country.html", files).contains("&lt;b&gt;Bold"))
    #expect(try text("data/initiatives.csv", files).contains("'=Wells"))
  }

  @Test func countsIncludeWhatIsNotShown() throws {
    let page = try text("index.html", files())
    #expect(page.contains("4 initiatives of 2 entities in 2 countries."))
    #expect(try text("run.json", files()).contains("\"shown\": 3"))
  }

  @Test func aVeryLongTextIsCutOnPagesOnly() throws {
    var report = SmallInitiatives.report
    report.initiatives[0].description = String(repeating: "x", count: 1_000_000)
    let files = try InitiativeSite(words: Catalogue.embedded()).files(for: report)
    #expect(try text("countries/moz.html", files).utf8.count < 20_000)
    #expect(try text("data/initiatives.csv", files).utf8.count > 1_000_000)
  }
}
