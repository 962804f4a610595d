import Formats
import Model

/// The columns whose cells were merged together: one block of cells over several columns is one mistake.
struct MergedBlocks {
  private struct Block: Hashable {
    let filledRow: Int?
    let count: Int
  }

  private var columns: [Block: [Int]] = [:]

  /// - Parameter index: the position of the finding about the first blank cell of the column.
  mutating func take(_ runs: BlankRuns, _ index: Int) {
    columns[Block(filledRow: runs.filledRow, count: runs.count), default: []].append(index)
  }

  /// Makes one finding of each block; returns the positions of the findings that it stands for beside its own.
  func report(in list: inout BoundedFindings) -> [Int] {
    var absorbed: [Int] = []
    for (block, positions) in columns {
      let positions = positions.sorted { list.findings[$0].place < list.findings[$1].place }
      let fields = positions.map { list.findings[$0].field ?? "" }
      list.update(positions[0]) { Self.turn(&$0, into: block, fields) }
      absorbed += positions.dropFirst()
    }
    return absorbed
  }

  private static func turn(_ finding: inout Finding, into block: Block, _ fields: [String]) {
    var merged = Finding(
      .cellsMerged, at: finding.place,
      arguments: [
        "field": fields.joined(separator: ", "), "row": block.filledRow.map { String($0) } ?? "–",
        "count": String(block.count),
      ])
    merged.field = fields[0]
    (merged.heading, merged.count) = (finding.heading, block.count)
    finding = merged
  }
}
