import Foundation
import Testing

/// Tests the preview of an entity's own page before it submits.
@Suite struct PreviewTests {
  private let workspace: Workspace

  init() throws { workspace = try Workspace() }

  @Test func aPreviewShowsOnlyTheEntityItself() throws {
    try workspace.write("exw.csv", ExampleSubmission.csv("EXW"))
    let outcome = try Program.run("check", workspace.path("exw.csv"), "--preview", workspace.path("preview"))
    #expect(outcome.exitCode == 0)
    #expect(outcome.errors.contains("entities/exw.html"))
    let page = try String(contentsOfFile: workspace.path("preview/2025/entities/exw.html"), encoding: .utf8)
    #expect(page.contains("Preview: made from the files that were checked and nothing else."))
    #expect(page.contains("18 of 18"))
    let pages = try FileManager.default.contentsOfDirectory(atPath: workspace.path("preview/2025/entities"))
    #expect(pages == ["exw.html"])
  }

  @Test func aFileWithoutASubmissionHasNoPreview() throws {
    try workspace.write("empty.csv", "entity,year,indicator,rating\n")
    let outcome = try Program.run("check", workspace.path("empty.csv"), "--preview", workspace.path("preview"))
    #expect(!outcome.errors.contains("html"))
    #expect(!FileManager.default.fileExists(atPath: workspace.path("preview")))
  }
}
