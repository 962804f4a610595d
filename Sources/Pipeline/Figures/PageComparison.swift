import Formats

/// Compares the figures of a published page with those that the inputs give.
struct PageComparison {
  let file: String
  /// The text of each figure, by its name.
  let figures: [String: String]

  /// - Returns: the differences, and how many figures stand in the published page.
  func compare(_ published: [UInt8], with recomputed: [UInt8]) -> (differences: [ReportDifference], count: Int) {
    guard let marks = HTMLMarks.read(published, attribute: "data-figure") else {
      return ([ReportDifference(kind: .unreadable, file: file)], 0)
    }
    let own = HTMLMarks.read(recomputed, attribute: "data-figure") ?? []
    let texts = Dictionary(own.map { ($0.name, $0.text) }, uniquingKeysWith: { first, _ in first })
    var awaited = own.reduce(into: [String: Int]()) { $0[$1.name, default: 0] += 1 }
    var differences: [ReportDifference] = []
    for mark in marks {
      guard let expected = figures[mark.name] ?? texts[mark.name], awaited[mark.name, default: 0] > 0 else {
        differences.append(
          ReportDifference(
            kind: .figureExtra, file: file, figure: mark.name, line: mark.line, published: mark.text,
            recomputed: figures[mark.name]))
        continue
      }
      awaited[mark.name, default: 0] -= 1
      if mark.text != expected {
        differences.append(
          ReportDifference(
            kind: .figure, file: file, figure: mark.name, line: mark.line, published: mark.text, recomputed: expected))
      }
    }
    for mark in own where awaited[mark.name, default: 0] > 0 {
      awaited[mark.name, default: 0] -= 1
      differences.append(
        ReportDifference(kind: .figureMissing, file: file, figure: mark.name, recomputed: mark.text))
    }
    return (differences, marks.count)
  }
}
