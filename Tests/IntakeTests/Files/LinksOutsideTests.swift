import TestFolders
import Testing

@testable import Intake

/// A folder of submissions is read as far as it reaches, and no further.
@Suite struct LinksOutsideTests {
  private static let good = "entity,year,indicator,rating\nEXW,2025,1,meets\nEXW,2025,2,meets\n"
  private let folder: SubmissionFolder
  private let elsewhere: SubmissionFolder

  init() throws {
    folder = try SubmissionFolder()
    elsewhere = try SubmissionFolder()
    try elsewhere.write("exh/ratings.csv", "entity,year,indicator,rating\nEXH,2025,1,meets\nEXH,2025,2,meets\n")
    try folder.write("exw/ratings.csv", Self.good)
  }

  @Test func linksThatLeadOutAreNotFollowed() throws {
    try folder.link("a.csv", to: elsewhere.path("exh/ratings.csv"))
    try folder.link("b", to: elsewhere.path("exh"))
    try folder.link("exw/c", to: "../..")
    try folder.link("device.csv", to: "/dev/zero")
    let read = try folder.read()
    #expect(read.ratings == ["EXW 2025 1=meets", "EXW 2025 2=meets"])
    #expect(read.places == ["a.csv", "b", "device.csv", "exw/c"].map { "link-outside \($0)" })
  }

  @Test func linksWithinTheFolderAreFollowed() throws {
    try folder.write("y/exh.csv", try elsewhere.text("exh/ratings.csv"))
    try folder.link("x.csv", to: "y/exh.csv")
    let read = try folder.read()
    #expect(!read.codes.contains("link-outside"))
    #expect(read.files.contains("x.csv"))
  }

  @Test func theFolderItselfMayBeALink() throws {
    try elsewhere.link("inbox", to: folder.url.path)
    let files = try SubmissionFiles(below: elsewhere.path("inbox"))
    #expect(files.items.map(\.name) == ["exw/ratings.csv"])
    #expect(files.findings == [])
  }

  @Test func reportsOfThisProgramArePassedOver() throws {
    let run = "{\n  \"program\": {\n    \"name\": \"mainstream\",\n"
    for (report, text) in [("reports/2025", run), ("reports/other", "{\n  \"name\": 1")] {
      try folder.write("\(report)/run.json", text)
      try folder.write("\(report)/index.html", "")
      try folder.write("\(report)/data/ratings.csv", Self.good)
    }
    let names = try SubmissionFiles(below: folder.url.path).items.map(\.name)
    #expect(names == ["exw/ratings.csv", "reports/other/data/ratings.csv"])
  }
}
