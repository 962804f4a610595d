import Formats

/// The comments of a file that end a text without quotation marks.
///
/// ```yaml
/// title: Policy #1
/// ```
struct CutTexts {
  private let bytes: [UInt8]
  /// The lines that have a number sign behind something else.
  private let lines: [Int]
  /// Where comments begin, by where their texts begin; found when the first text may be cut.
  private var comments: [Place: Place]?

  private struct Place: Hashable {
    let line: Int
    let column: Int
  }

  init(in bytes: [UInt8] = []) {
    lines = YAMLComments.linesWithSign(in: bytes)
    self.bytes = lines.isEmpty ? [] : bytes
  }

  /// The place of the comment that ends the text of `node`, if there is one.
  mutating func comment(after node: YAMLNode) -> (line: Int, column: Int)? {
    guard !lines.isEmpty, node.isPlain, mayBeCut(node) else { return nil }
    let known = comments ?? Self.comments(in: bytes)
    comments = known
    return known[Place(line: node.line, column: node.column)].map { ($0.line, $0.column) }
  }

  private func mayBeCut(_ node: YAMLNode) -> Bool {
    let end = max(node.line, (node.lineOfNext ?? .max) - 1)
    return lines.contains { $0 >= node.line && $0 <= end }
  }

  private static func comments(in bytes: [UInt8]) -> [Place: Place] {
    let source = SourceLines(bytes)
    var comments: [Place: Place] = [:]
    for end in YAMLTree.plainTextEnds(in: bytes) {
      guard let column = source.commentColumn(inLine: end.line, from: end.column) else { continue }
      comments[Place(line: end.startLine, column: end.startColumn)] = Place(line: end.line, column: column)
    }
    return comments
  }
}
