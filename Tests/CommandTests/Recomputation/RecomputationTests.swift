import Foundation
import Testing

/// Tests that a second program, in another language, calculates the same figures.
@Suite struct RecomputationTests {
  let workspace: Workspace

  init() throws {
    workspace = try Workspace()
  }

  private func recompute(_ year: Int, from submissions: String = "Samples/un-swap") throws -> Program.Outcome {
    try Program.launch(
      "/usr/bin/env",
      [
        "python3", "-B", "Tests/Recomputation/recompute.py", submissions, "Indicators",
        workspace.path("out/\(year)"),
      ], in: Package.root)
  }

  @Test(arguments: [(2018, 2_000), (2024, 14_000), (2025, 17_000)])
  func everyFigureIsTheSame(_ year: Int, _ least: Int) throws {
    try workspace.report(year)
    let outcome = try recompute(year)
    #expect(outcome.exitCode == 0, "\(outcome.output)\(outcome.errors)")
    let count = try #require(outcome.output.firstMatch(of: /^(\d+) figures recomputed/)?.1)
    #expect(try #require(Int(count)) >= least)
  }

  @Test(arguments: [
    ("data/report.json", "\"part\": 793", "\"part\": 794", "un-swap-3.0/2025/system/system/meets_or_exceeds/part"),
    ("data/report.json", "(793 of", "(794 of", "main_points/level/text: 794"),
    ("data/report.json", "\"percent_of_rated\": 65", "\"percent_of_rated\": 66", "meets_or_exceeds/percent_of_rated"),
    (
      "data/report.json", "\"indicators_up\": 5,", "\"indicators_up\": 6,",
      "main_points/overall/indicators_up: given 6, recomputed 5"
    ),
    (
      "data/distributions.csv", "un-swap-3.0,2025,system,system,127,306,", "un-swap-3.0,2025,system,system,126,306,",
      "data/distributions.csv: un-swap-3.0,2025,system,system,126"
    ),
    ("data/report.json", "\"listed_reported\": 41", "\"listed_reported\": 42", "main_points/coverage/listed_reported"),
    ("data/movers.csv", "DESA,6,meets,exceeds,rose", "DESA,6,meets,exceeds,fell", "data/movers.csv: un-swap-2.0"),
    (
      "data/common-inputs.csv", "2018,2024,13,DMSPC,6,", "2018,2024,13,DMSPC,7,",
      "data/common-inputs.csv: un-swap-2.0,2018,2024,13,DMSPC,7"
    ),
    (
      "data/figures.csv", "2018-2024/common-input/13/DMSPC/improved,6", "2018-2024/common-input/13/DMSPC/improved,7",
      "common-input/13/DMSPC/improved: given 7, recomputed 6"
    ),
    (
      "data/what-ifs.csv", "718,1146,,6265,82", "718,1146,,6265,83", "data/what-ifs.csv: un-swap-3.0,2025,without-alike"
    ),
    ("data/coverage.csv", "2025,WHO,yes", "2025,WHO,no", "data/coverage.csv: un-swap-3.0,2025,WHO,no"),
    (
      "data/report.json", "\"p_adjusted\": 0.003906", "\"p_adjusted\": 0.003907",
      "tests/un-swap-2.0/2018-2024/test/indicator/1/p_adjusted: given 0.003907, recomputed 0.003906"
    ),
    (
      "data/report.json", "\"direction\": \"up\"", "\"direction\": \"down\"",
      "tests/un-swap-2.0/2018-2019/test/system/system/direction: given down, recomputed up"
    ),
    (
      "data/report.json", "\"part\": \"change\",\n          \"numerator\": ",
      "\"part\": \"change\",\n          \"numerator\": 1",
      "decompositions/un-swap-2.0/2018-2019/parts/system/parts/change/numerator: given 1"
    ),
    (
      "data/report.json", "\"lowest\": 793,", "\"lowest\": 792,",
      "bounds/un-swap-3.0/2025/bounds/system/system/not_applicable/lowest: given 792, recomputed 793"
    ),
    (
      "data/report.json", "\"low\": 5837,", "\"low\": 5838,",
      "intervals/un-swap-2.0/2018/interval/system/system/low: given 5838, in the table 5837"
    ),
    (
      "data/tests.csv", "2024,indicator,1,52,33,46,13,39,0,52,13,0,0.000244",
      "2024,indicator,1,52,33,46,13,39,0,52,13,0,0.000245",
      "data/tests.csv: un-swap-2.0,2018,2024,indicator,1"
    ),
    (
      "data/decompositions.csv", "2024,entrants,", "2024,entrants,1",
      "data/decompositions.csv: un-swap-2.0,2023,2024,entr"
    ),
    (
      "data/bounds.csv", "2018,system,system,all,649", "2018,system,system,all,648",
      "data/bounds.csv: un-swap-2.0,2018,sys"
    ),
    (
      "data/figures.csv", "2018-2024/test/indicator/14/adjusted-p,0.0137",
      "2018-2024/test/indicator/14/adjusted-p,0.0138",
      "data/figures.csv: un-swap-2.0/2018-2024/test/indicator/14/adjusted-p: given 0.0138, recomputed 0.0137"
    ),
  ])
  func aChangedDigitIsFound(_ file: String, _ old: String, _ new: String, _ name: String) throws {
    try PublishedReport.files(2025).write("data/", to: workspace.url.appendingPathComponent("out/2025"))
    try workspace.replace(old, with: new, in: "out/2025/\(file)")
    let outcome = try recompute(2025)
    #expect(outcome.exitCode == 1)
    #expect(outcome.output.contains(name), "\(outcome.output)\(outcome.errors)")
  }

  /// Three years of invented ratings of real entities.
  ///
  /// Indicators rise and fall, and entities join and leave.
  @Test(arguments: [(1 as UInt64, 2023), (5, 2022), (3, 2024)])
  func figuresOfInventedRatingsAreTheSame(_ seed: UInt64, _ year: Int) throws {
    let entities = try DataTable(String(contentsOfFile: Package.path("Indicators/entities.csv"), encoding: .utf8)).rows
      .filter { $0["counted"] == "yes" && $0["type"] != "fictional" && $0["succession"]?.hasPrefix("renamed") != true }
    try workspace.write(
      "in/ratings.csv", MadeUpRatings(seed: seed).csv(entities.compactMap { $0["code"] }, until: year))
    let run = try Program.run(
      "run", "--submissions", workspace.path("in"), "--year", String(year), "--output", workspace.path("out"))
    #expect(run.exitCode == 0, "\(run.errors)")
    let outcome = try recompute(year, from: workspace.path("in"))
    #expect(outcome.exitCode == 0, "\(outcome.output)\(outcome.errors)")
    let claims = try Program.launch(
      "/usr/bin/env",
      [
        "python3", "-B", "Tests/Recomputation/claims.py", workspace.path("in"), "Indicators",
        workspace.path("out/\(year)"),
      ], in: Package.root)
    #expect(claims.exitCode == 0, "\(claims.output)\(claims.errors)")
    let pages = try (1...17).map { try workspace.read("out/\(year)/indicators/\($0).html") }
    #expect(
      pages.contains { $0.contains("requirements rose from") }
        && pages.contains { $0.contains("requirements fell from") })
  }

  /// Claimed ratings above, below and different from the derived ones, so that kappas are neither 0 nor 1.
  @Test func agreementIsTheSameIfClaimsDifferFromAnswers() throws {
    let levels = ["missing", "approaches", "meets", "exceeds"]
    let criteria = ["13.a1", "13.m1", "13.e1"]
    let entities = ["WHO", "FAO", "ILO", "ITU", "UNEP", "UNDP", "UNICEF", "WFP", "WIPO", "WMO", "UNHCR", "IAEA"]
    let pairs = [(0, 0), (1, 1), (2, 2), (3, 3), (3, 2), (2, 1), (1, 2), (3, 0), (0, 0), (2, 2), (0, 1), (3, 3)]
    var ratings = ExampleSubmission.header
    var answers = "entity,year,framework,indicator,question,answer,unit,evidence,comment,basis\n"
    for (entity, (claim, derived)) in zip(entities, pairs) {
      ratings += "\(entity),2025,un-swap-3.0,13,\(levels[claim]),,,published,final,\n"
      for (position, criterion) in criteria.enumerated() {
        answers += "\(entity),2025,un-swap-3.0,13,\(criterion),\(position < derived ? "yes" : "no"),,,,published\n"
      }
    }
    try workspace.write("in/ratings.csv", ratings)
    try workspace.write("in/answers.csv", answers)
    let run = try Program.run(
      "run", "--submissions", workspace.path("in"), "--year", "2025", "--output", workspace.path("out"))
    #expect(run.exitCode <= 1, "\(run.errors)")
    let outcome = try recompute(2025, from: workspace.path("in"))
    #expect(outcome.exitCode == 0, "\(outcome.output)\(outcome.errors)")
    let row = try workspace.read("out/2025/data/rating-agreements.csv").split(separator: "\n").last
    #expect(row?.hasPrefix("un-swap-3.0,2025,13,derived,12,7,12,") == true, "\(row ?? "")")
    let kappas = try #require(row).split(separator: ",").suffix(2).compactMap { Int($0) }
    #expect(kappas.allSatisfy { $0 > 0 && $0 < 10_000 } && kappas.count == 2)
  }
}
