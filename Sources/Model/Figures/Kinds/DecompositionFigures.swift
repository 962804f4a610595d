extension FigureKind {
  /// What accounts for the change of the system's share, in percentage points.
  ///
  /// Key: `system`. Example: `un-swap-2.0/2023-2024/parts/system/entrants`.
  package static let decomposition = FigureKind(
    name: "parts", keyCount: 1, file: "decompositions", member: "decompositions",
    keyColumns: ["framework", "from", "to", "part"],
    columns: { _ in
      FigureColumn.csvAndJSON("framework", "from", "to") + [
        .json("before", "part"), .json("before", "whole"), .json("after", "part"), .json("after", "whole"),
      ] + FigureColumn.csvAndJSON("part", "numerator", "denominator")
    },
    arrangement: .grouped(by: 7, array: "parts", total: nil))
}

extension FigureMeasure {
  package static let change = word("change")

  package static func part(_ part: Decomposition.Part) -> FigureMeasure { word(part.rawValue) }
}

extension Decomposition {
  package func name(_ measure: FigureMeasure) -> FigureName {
    FigureName(
      framework: framework, years: .pair(from, to), kind: .decomposition, keys: [Grouping.system.rawValue],
      measure: measure)
  }
}
