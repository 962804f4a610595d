import Formats
import Foundation
import Model

/// The numbers of a report as its `data/report.json` gives them.
struct PublishedReport {
  let year: Int
  let programVersion: String
  let release: PublishedRelease?
  let sha256: String
  /// In the order of the file.
  let figures: [(name: FigureName, number: Int)]

  /// A file beyond this size is no report of ours.
  private static let mostBytes = 256 << 20

  /// Reads the report in the folder `path`.
  ///
  /// - Throws: `RunError.noEarlierReport` when there is none that can be read.
  init(folder path: String) throws {
    let file = "\(path)/data/report.json"
    guard let size = try? FileManager.default.attributesOfItem(atPath: file)[.size] as? Int, size <= Self.mostBytes,
      let data = FileManager.default.contents(atPath: file), let report = PublishedReport(json: Array(data))
    else { throw RunError.noEarlierReport(file) }
    self = report
  }

  /// Nil for what is no `report.json`.
  init?(json bytes: [UInt8]) {
    guard let file = try? JSONDecoder().decode(File.self, from: Data(bytes)) else { return nil }
    year = file.year
    programVersion = file.program.version
    release = file.release
    sha256 = Fingerprint.sha256Hex(of: bytes)
    figures = file.figures
  }

  struct PublishedRelease: Decodable {
    let name: String?
    let date: String?
  }
}

/// The parts of `report.json` that hold numbers.
private struct File: Decodable {
  struct Program: Decodable { let version: String }

  struct Coverage: Decodable {
    let framework: String
    let year: Int
    let expected: Int
    let reported: [String]
  }

  struct Share: Decodable {
    let part: Int
    let percent_of_rated: Int?
    let percent_of_rated_and_not_applicable: Int?
    let percent_of_expected: Int?
  }

  struct Distribution: Decodable {
    let framework: String
    let year: Int
    let by: String
    let key: String
    let levels: [String: Int]
    let not_applicable: Int
    let not_reported: Int
    let under_review: Int
    let meets_or_exceeds: Share
    let exceeds: Share
  }

  struct Movement: Decodable {
    let indicator: String?
    let improved: Int
    let unchanged: Int
    let worsened: Int
    let not_comparable: Int
  }

  struct Change: Decodable {
    let framework: String
    let to: Int
    let indicators: [Movement]
    let total: Movement
  }

  let program: Program
  let year: Int
  let release: PublishedReport.PublishedRelease?
  let coverage: [Coverage]
  let distributions: [Distribution]
  let changes: [Change]

  var figures: [(name: FigureName, number: Int)] {
    coverage.flatMap(\.figures) + distributions.flatMap(\.figures) + changes.flatMap(\.figures)
  }
}

extension File.Coverage {
  fileprivate var figures: [(name: FigureName, number: Int)] {
    [("expected", expected), ("reported", reported.count)].map { measure, number in
      (FigureName(kind: .coverage, framework: framework, year: year, key: "", measure: measure), number)
    }
  }
}

extension File.Distribution {
  fileprivate var figures: [(name: FigureName, number: Int)] {
    let shares = [("meets_or_exceeds", meets_or_exceeds), ("exceeds", exceeds)].flatMap { name, share in
      [
        ("\(name)_percent_of_rated", share.percent_of_rated),
        ("\(name)_percent_of_rated_and_not_applicable", share.percent_of_rated_and_not_applicable),
        ("\(name)_percent_of_expected", share.percent_of_expected),
      ].compactMap { name, number in number.map { (name, $0) } }
    }
    let counts = levels.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    let outside = [
      ("not_applicable", not_applicable), ("not_reported", not_reported), ("under_review", under_review),
    ]
    return (counts + outside + shares).map { measure, number in
      (
        FigureName(
          kind: .distribution, framework: framework, year: year, grouping: by, key: key, measure: measure), number
      )
    }
  }
}

extension File.Change {
  fileprivate var figures: [(name: FigureName, number: Int)] {
    (indicators + [total]).flatMap { movement in
      [
        ("improved", movement.improved), ("unchanged", movement.unchanged), ("worsened", movement.worsened),
        ("not_comparable", movement.not_comparable),
      ].map { measure, number in
        (
          FigureName(
            kind: .change, framework: framework, year: to, key: movement.indicator ?? "", measure: measure), number
        )
      }
    }
  }
}
