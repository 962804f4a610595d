import Foundation
import Model
import Testing

@testable import Matching

/// Measures the comparison of real joint work plans, which are not part of this project.
///
/// `MAINSTREAM_JOINT_WORK_PLANS` names the file; without it nothing is measured.
@Suite struct JointWorkPlanTests {
  private static let path = ProcessInfo.processInfo.environment["MAINSTREAM_JOINT_WORK_PLANS"]

  @Test(.enabled(if: path != nil)) func allPairsAreFoundFast() throws {
    let rows = try JointWorkPlans(path: #require(Self.path))
    for (name, initiatives) in [("all", rows.all), ("gender", rows.aboutGender)] {
      let clock = ContinuousClock()
      var pairs: [InitiativePair] = []
      let time = clock.measure {
        pairs =
          InitiativeComparison(initiatives, weights: .delivered).pairs(
            atLeast: MatchingWeights.delivered.lowerThreshold
          ).pairs
      }
      let kinds = Dictionary(grouping: pairs, by: \.kind).mapValues(\.count).sorted {
        $0.key.rawValue < $1.key.rawValue
      }
      print(
        "\(name): \(initiatives.count) initiatives, \(pairs.count) pairs, \(time)",
        kinds.map { "\($0.key) \($0.value)" })
      guard let output = ProcessInfo.processInfo.environment["MAINSTREAM_PAIRS_OUTPUT"] else { continue }
      let lines = pairs.map { pair in
        let (a, b) = (initiatives[pair.first], initiatives[pair.second])
        let evidence = pair.evidence.map { "\($0.feature)=\($0.value) \($0.found)" }.joined(separator: " | ")
        return "\(a.id)\t\(a.entities)\t\(b.id)\t\(b.entities)\t\(pair.kind)\t\(pair.score)\t\(evidence)\n"
      }
      try Data(lines.joined().utf8).write(to: URL(fileURLWithPath: "\(output)-\(name).tsv"))
    }
  }
}

/// The rows of the file, those of one id as one initiative.
private struct JointWorkPlans {
  private(set) var all: [Initiative] = []
  private(set) var aboutGender: [Initiative] = []

  init(path: String) throws {
    let rows = Self.rows(Array(try Data(contentsOf: URL(fileURLWithPath: path))))
    let header = rows[0]
    func column(_ name: String) -> Int { header.firstIndex(of: name)! }
    let (id, country, agency) = (column("id"), column("country"), column("agency"))
    let (start, end) = (column("start"), column("end"))
    var positions: [String: Int] = [:]
    var isAboutGender: [Bool] = []
    for row in rows.dropFirst() where row.count == header.count {
      if let position = positions[row[id]] {
        all[position].entities = (all[position].entities + [row[agency]]).sortedUnique()
        continue
      }
      positions[row[id]] = all.count
      all.append(
        Initiative(
          id: row[id], entities: [row[agency]], year: 2024, title: row[column("title")],
          description: row[column("description")], countries: [row[country]],
          start: CalendarDate(strictly: row[start]), end: CalendarDate(strictly: row[end]),
          parent: row[column("output")], place: SourcePlace(file: path, line: 1)))
      isAboutGender.append(row[column("mentions_gender")] == "yes")
    }
    aboutGender = zip(all, isAboutGender).filter(\.1).map(\.0)
  }

  private static func rows(_ bytes: [UInt8]) -> [[String]] {
    var (rows, row, field, isQuoted) = ([[String]](), [String](), [UInt8](), false)
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "\""):
        // A doubled quotation mark ends and begins again; the mark itself is of no account here.
        isQuoted.toggle()
      case UInt8(ascii: ",") where !isQuoted, UInt8(ascii: "\n") where !isQuoted:
        row.append(String(decoding: field, as: UTF8.self))
        field.removeAll(keepingCapacity: true)
        if byte == UInt8(ascii: "\n") {
          rows.append(row)
          row = []
        }
      case UInt8(ascii: "\r"): continue
      default: field.append(byte)
      }
    }
    return rows
  }
}
