import Formats
import Foundation
import Model

/// The numbers in a report's `data/report.json` whose revisions are published.
package struct PublishedNumbers {
  let year: Int
  let programVersion: String
  let releaseName: String?
  let releaseDate: String?
  let sha256: String
  /// The numbers, by kind and then in the order of the file.
  let numbers: [(name: RevisedNumber, number: Int)]

  /// No `report.json` is larger than this.
  private static let maxBytes = 256 << 20

  /// Reads the report in the folder `path`.
  ///
  /// - Throws: `RunError.noEarlierReport` if there is no readable report.
  package init(folder path: String) throws {
    let file = "\(path)/data/report.json"
    guard let size = try? FileManager.default.attributesOfItem(atPath: file)[.size] as? Int, size <= Self.maxBytes,
      let data = FileManager.default.contents(atPath: file), let report = PublishedNumbers(json: Array(data))
    else { throw RunError.noEarlierReport(file) }
    self = report
  }

  /// Nil if the bytes are not a valid `report.json`.
  package init?(json bytes: [UInt8]) {
    guard let file = try? JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any],
      let year = file["year"] as? Int, let program = file["program"] as? [String: Any],
      let version = program["version"] as? String
    else { return nil }
    let release = file["release"] as? [String: Any]
    self.year = year
    programVersion = version
    releaseName = release?["name"] as? String
    releaseDate = release?["date"] as? String
    sha256 = Fingerprint.sha256Hex(of: bytes)
    var numbers: [(name: RevisedNumber, number: Int)] = []
    var isReport = false
    for kind in FigureKind.all where !kind.revisedPaths.isEmpty {
      // A report of an earlier program lacks the figures that later ones added.
      guard let member = kind.member, let value = file[member] else { continue }
      guard let objects = value as? [[String: Any]] else { return nil }
      isReport = true
      for object in objects {
        guard let read = RevisedRows(kind, object)?.numbers else { return nil }
        numbers += read
      }
    }
    guard isReport else { return nil }
    self.numbers = numbers
  }
}

/// The rows of one object of `report.json`.
private struct RevisedRows {
  private let kind: FigureKind
  private let framework: String
  private let year: Int
  private let object: [String: Any]

  /// Nil if the object is not of this kind.
  init?(_ kind: FigureKind, _ object: [String: Any]) {
    guard let framework = object["framework"] as? String, let year = object["year"] as? Int ?? object["to"] as? Int
    else { return nil }
    self.kind = kind
    self.framework = framework
    self.year = year
    self.object = object
  }

  var numbers: [(name: RevisedNumber, number: Int)]? {
    guard case .grouped(_, let array, let total) = kind.arrangement else { return numbers(of: object) }
    guard let rows = object[array] as? [[String: Any]] else { return nil }
    let all = rows + (total.flatMap { object[$0] as? [String: Any] }.map { [$0] } ?? [])
    return all.flatMap(numbers)
  }

  private func numbers(of row: [String: Any]) -> [(name: RevisedNumber, number: Int)] {
    let key = row["key"] as? String ?? row["indicator"] as? String ?? ""
    return kind.revisedPaths.flatMap { Self.leaves(at: $0, in: row) }.map { measure, number in
      (
        RevisedNumber(
          kind: kind, framework: framework, year: year, grouping: row["by"] as? String ?? "", key: key,
          measure: measure), number
      )
    }
  }

  /// The numbers at a path, with the names that are used for them in revisions.
  private static func leaves(at path: [String], in object: [String: Any]) -> [(String, Int)] {
    guard let first = path.first, let value = object[first] else { return [] }
    if path.count == 1 { return number(value).map { [(first, $0)] } ?? [] }
    guard let inner = value as? [String: Any] else { return [] }
    if path[1] == "*" {
      return inner.sorted { $0.key < $1.key }.compactMap { key, value in number(value).map { (key, $0) } }
    }
    return leaves(at: Array(path.dropFirst()), in: inner).map { ("\(first)_\($0)", $1) }
  }

  /// A number, or the number of elements in a list.
  private static func number(_ value: Any) -> Int? { value as? Int ?? (value as? [Any])?.count }
}
