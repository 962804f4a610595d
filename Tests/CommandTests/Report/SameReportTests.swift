import Foundation
import Testing

/// Tests that the same inputs give the same report, byte for byte, in every environment.
@Suite struct SameReportTests {
  let workspace: Workspace

  init() throws { workspace = try Workspace() }

  private func expectSame(
    submissions: String = Package.path("Samples/un-swap"), in folder: URL = Package.root,
    environment: [String: String]? = nil, umask: String? = nil
  ) throws {
    let outcome = try Program.run(
      "run", "--submissions", submissions, "--year", "2025", "--output", workspace.path("out"), "--indicators",
      folder == Package.root ? "Indicators" : workspace.path("definitions"), in: folder, environment: environment,
      umask: umask)
    #expect(outcome.exitCode == 0, "\(outcome.errors)")
    let report = try ReportFiles(workspace.url.appendingPathComponent("out/2025"))
    #expect(report.differences(from: try PublishedReport.files(2025)) == [])
  }

  @Test func fromAnotherFolder() throws {
    try workspace.copy("Samples/un-swap", to: "moved")
    try workspace.copy("Indicators", to: "definitions")
    try expectSame(submissions: "moved/", in: workspace.url)
  }

  @Test(arguments: ["Pacific/Apia", "America/St_Johns"]) func inAnotherTimeZone(_ zone: String) throws {
    try expectSame(environment: ["TZ": zone])
  }

  @Test(arguments: ["ar_EG.UTF-8", "tr_TR.UTF-8", "C", "fr_FR"]) func inAnotherLocale(_ locale: String) throws {
    try expectSame(environment: ["LANG": locale, "LC_ALL": locale, "LANGUAGE": locale])
  }

  @Test func withAStrictUmask() throws { try expectSame(umask: "077") }

  @Test func withoutAnyEnvironment() throws { try expectSame(environment: [:]) }

  @Test func twoRunsGiveTheSame() throws { try expectSame() }
}
