import Foundation
import Model
import TestFolders
import Testing

@testable import Matching

/// Tests with a second program that scores follow from the stated weights.
@Suite struct RecomputedScoresTests {
  private static let header =
    "id,entities,countries,title,description,programme,partners,start,end,budget,currency,parent\n"

  @Test func twoHundredScoresAreTheSame() throws {
    let folder = try TemporaryFolder()
    let initiatives = Self.initiatives()
    let pairs = (0..<200).map { number in
      number % 2 == 0 ? (number, number + 1) : (number * 7 % 201, number * 13 % 201 + 1)
    }.filter { $0.0 != $0.1 }
    try folder.write("initiatives.csv", Self.header + initiatives.map(Self.row).joined())
    try folder.write("pairs.csv", "id1,id2\n" + pairs.map { "\($0.0),\($0.1)\n" }.joined())
    let lines = try Self.recomputed(folder).split(separator: "\n")
    try #require(lines.count == pairs.count)
    let comparison = InitiativeComparison(initiatives, weights: .delivered)
    var kinds: Set<InitiativePair.Kind> = []
    for (pair, line) in zip(pairs, lines) {
      let found = comparison.score(pair.0, pair.1)
      kinds.insert(found.kind)
      let expected = try #require(line.split(separator: ",").dropFirst(2).first.flatMap { Double($0) })
      #expect(abs(found.score - expected) < 0.000_002, "\(line) but \(found)")
    }
    #expect(kinds.isSuperset(of: [.same, .none]))
  }

  /// Rows of all kinds: copies, edits, names, numbers, dates, accents, other scripts, empty texts.
  private static func initiatives() -> [Initiative] {
    var texts = MadeUpTexts(seed: 21)
    var initiatives: [Initiative] = []
    for number in 0..<202 {
      var initiative = Initiative.example(
        "\(number)", "\(number % 5).\(number % 3) " + texts.text(6) + (number % 4 == 0 ? " - UNICEF" : ""),
        number % 11 == 0 ? "" : texts.text(20 + number % 60), by: ["UNFPA", "EXW", "UN Women"][number % 3],
        in: ["XAA", "XBB"][number / 2 % 2], parent: "Output \(number / 2 % 6)")
      if number % 2 == 1 {
        let before = initiatives[number - 1]
        if number % 3 > 0 { initiative.title = before.title }
        initiative.description = texts.edited(before.description, share: Double(number % 5) / 8)
        initiative.description +=
          [" Sous-Programme Vallée Verte n° 0\(44_100 + number % 9)", " avec FNUAP", " 支持妇女 المرأة"][number % 3]
      } else {
        initiative.description +=
          [" dans la Vallée Verte, accord 0\(44_100 + number % 9)", " con ONU Mujeres", " 支持农村妇女 للمرأة"][number % 3]
      }
      initiative.start = CalendarDate(strictly: "2025-0\(number % 3 + 1)-01")
      initiative.end = CalendarDate(strictly: "2025-12-3\(number % 2)")
      if number % 20 < 2 { (initiative.title, initiative.programme) = ("", "Programme 77") }
      initiatives.append(initiative)
    }
    return initiatives
  }

  private static func row(_ initiative: Initiative) -> String {
    [
      initiative.id, initiative.entities.joined(separator: ";"), initiative.countries.joined(separator: ";"),
      initiative.title, "\"\(initiative.description)\"", initiative.programme,
      initiative.partners.joined(separator: ";"),
      initiative.start?.description ?? "", initiative.end?.description ?? "", "", "", initiative.parent,
    ].joined(separator: ",") + "\n"
  }

  private static func recomputed(_ folder: TemporaryFolder) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [
      "python3", "-B", MatchingWeights.root + "/Tests/Recomputation/matching.py",
      MatchingWeights.root + "/Indicators/matching/weights.yaml", folder.path("initiatives.csv"),
      folder.path("pairs.csv"),
    ]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: data, as: UTF8.self)
  }
}
