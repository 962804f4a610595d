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
    let mains = byGroup.mapValues { points in
      Set(points.filter { !$0.isAlternate }.map { FoldedText.fold($0.function) })
    }
    return points.compactMap { point in
      let group = Group(entity: point.entity, year: point.year, kind: point.kind)
      guard point.isAlternate, mains[group]?.contains(FoldedText.fold(point.alternateOf)) != true else { return nil }
      return ReviewedNetwork.finding(
        .focalPointAlternateUnknown, at: point.alternateCell, inRecordAt: point.place, found: point.alternateOf,
        field: "alternate-of", of: point.entity, in: point.year,
        [
          "kind": point.kind.rawValue,
          "suggestion": suggestion(for: point.alternateOf, among: byGroup[group] ?? []),
        ])
    }
  }

  /// The number of functions among which one is searched for.
  private static let maxFunctions = 50

  /// The function that was probably meant; empty if none is near.
  private func suggestion(for function: String, among points: [FocalPoint]) -> String {
    let mains = points.lazy.filter { !$0.isAlternate }.map(\.function).prefix(Self.maxFunctions)
    return FoldedText.nearest(to: function, among: Array(mains)) ?? ""
  }
}
