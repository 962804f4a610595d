import Formats
import Model

/// Compares the figures of a published page with the recomputed ones.
struct PageComparison {
  let file: String
  /// The text of each figure, by its name.
  let figures: [String: String]

  /// - Returns: the differences, and the number of figures in the published page.
  func compare(_ published: [UInt8], with recomputed: [UInt8]) -> (differences: [ReportDifference], count: Int) {
    guard let marks = HTMLElementReader.read(published, attribute: "data-figure") else {
      return ([ReportDifference(kind: .unreadable, file: file)], 0)
    }
    let own = HTMLElementReader.read(recomputed, attribute: "data-figure") ?? []
    // One figure may be written in several ways, such as 65% and 65 per cent.
    var unmatched = Dictionary(grouping: own, by: \.name).mapValues { $0.map(\.text) }
    var differences: [ReportDifference] = []
    for mark in marks {
      let texts = unmatched[mark.name] ?? []
      guard let position = texts.firstIndex(of: mark.text) ?? texts.indices.first,
        let expected = unmatched[mark.name]?.remove(at: position)
      else {
        differences.append(
          ReportDifference(
            kind: .figureExtra, file: file, figure: mark.name, line: mark.line, published: mark.text,
            recomputed: figures[mark.name]))
        continue
      }
      if mark.text != expected {
        differences.append(
          ReportDifference(
            kind: .figure, file: file, figure: mark.name, line: mark.line, published: mark.text, recomputed: expected))
      }
    }
    for mark in own {
      guard let missing = unmatched[mark.name]?.first else { continue }
      unmatched[mark.name]?.removeFirst()
      differences.append(ReportDifference(kind: .figureMissing, file: file, figure: mark.name, recomputed: missing))
    }
    return (differences, marks.count)
  }
}
