import Model

/// An alternate of a function that no main focal point of the same kind has in the entity and the year.
struct AlternateUnknown: ReviewRule {
  let codes: [FindingCode] = [.focalPointAlternateUnknown]

  private struct Group: Hashable {
    let entity: String
    let year: Int
    let kind: FocalPointKind
  }

  func findings(on network: ReviewedNetwork) -> [Finding] {
    let points = network.records.focalPoints
    let byGroup = Dictionary(grouping: points) { Group(entity: $0.entity, year: $0.year, kind: $0.kind) }
    let mains = byGroup.mapValues { points in points.filter { !$0.isAlternate }.map(\.function) }
    let known = mains.mapValues { functions in Set(functions.map { FoldedText.fold($0) }) }
    return points.compactMap { point in
      let group = Group(entity: point.entity, year: point.year, kind: point.kind)
      guard point.isAlternate, known[group]?.contains(FoldedText.fold(point.alternateOf)) != true else { return nil }
      return ReviewedNetwork.finding(
        .focalPointAlternateUnknown, at: point.alternateCell, inRecordAt: point.place, found: point.alternateOf,
        field: "alternate-of", of: point.entity, in: point.year,
        [
          "kind": point.kind.rawValue,
          "suggestion": suggestion(for: point.alternateOf, among: mains[group] ?? []),
        ])
    }
  }

  /// The number of functions among which one is searched for.
  private static let maxFunctions = 50

  /// The function that was probably meant; empty if none is near.
  private func suggestion(for function: String, among functions: [String]) -> String {
    FoldedText.nearest(to: function, among: functions.prefix(Self.maxFunctions)) ?? ""
  }
}
