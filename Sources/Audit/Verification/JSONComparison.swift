import Foundation
import Model

/// Compares published JSON with the recomputed JSON, value by value.
struct JSONComparison {
  let file: String

  /// - Returns: the differences; nil if the published file is not valid JSON.
  func compare(_ published: [UInt8], with recomputed: [UInt8]) -> [ReportDifference]? {
    guard let given = try? JSONSerialization.jsonObject(with: Data(published)),
      let own = try? JSONSerialization.jsonObject(with: Data(recomputed))
    else { return nil }
    var differences: [ReportDifference] = []
    compare(given, own, at: [], &differences)
    return differences
  }

  private func compare(_ published: Any?, _ own: Any?, at path: [String], _ differences: inout [ReportDifference]) {
    if published is [String: Any] || own is [String: Any] {
      let given = published as? [String: Any] ?? [:]
      let own = own as? [String: Any] ?? [:]
      for key in Set(given.keys).union(own.keys).sorted() {
        compare(given[key], own[key], at: path + [key], &differences)
      }
    } else if published is [Any] || own is [Any] {
      let given = Self.named(published as? [Any] ?? [])
      let own = Self.named(own as? [Any] ?? [])
      let names = own.map(\.0) + given.map(\.0).filter { name in !own.contains { $0.0 == name } }
      let givenByName = Dictionary(given, uniquingKeysWith: { first, _ in first })
      let ownByName = Dictionary(own, uniquingKeysWith: { first, _ in first })
      for name in names { compare(givenByName[name], ownByName[name], at: path + [name], &differences) }
    } else if !Self.isSame(published, own) {
      let kind: ReportDifference.Kind =
        published == nil ? .figureMissing : own == nil ? .figureExtra : Self.isSentence(path) ? .text : .figure
      differences.append(
        ReportDifference(
          kind: kind, file: file, figure: path.joined(separator: "/"), published: published.map { "\($0)" },
          recomputed: own.map { "\($0)" }))
    }
  }

  /// Whether the value at a path is a sentence, the numbers of which stand beside it.
  private static func isSentence(_ path: [String]) -> Bool { path.last == "text" && path.first == "main_points" }

  private static func isSame(_ a: Any?, _ b: Any?) -> Bool {
    guard let a = a as? NSObject, let b = b as? NSObject else { return a == nil && b == nil }
    return a.isEqual(b)
  }

  /// The elements of an array under identifying names, so that a missing element does not shift all later ones.
  private static func named(_ elements: [Any]) -> [(String, Any)] {
    var seen: Set<String> = []
    return elements.enumerated().map { position, element in
      let name = (element as? [String: Any]).flatMap(name(of:)) ?? String(position)
      return (seen.insert(name).inserted ? name : "\(name)#\(position)", element)
    }
  }

  private static func name(of element: [String: Any]) -> String? {
    if let id = element["id"] as? String { return id }
    if let path = element["path"] as? String { return path }
    let parts = FigureKind.identifyingMembers.compactMap { key in element[key].map { "\($0)" } }
    return parts.isEmpty ? nil : parts.joined(separator: "/")
  }
}
