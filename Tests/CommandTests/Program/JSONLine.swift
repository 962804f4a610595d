import Foundation
import Testing

/// A JSON object on one line, with its keys in order.
struct JSONLine {
  let keys: [String]
  private let values: [String: Any]

  init(_ line: String) throws {
    let values = try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any], "\(line)")
    let places = try values.keys.map { ($0, try #require(line.range(of: "\"\($0)\":")).lowerBound) }
    keys = places.sorted { $0.1 < $1.1 }.map(\.0)
    self.values = values
  }

  func text(_ key: String) -> String? { values[key] as? String }

  func number(_ key: String) -> Int? { values[key] as? Int }

  func isNull(_ key: String) -> Bool { values[key] is NSNull }
}
