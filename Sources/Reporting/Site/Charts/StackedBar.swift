import Model

/// A bar of all expected ratings, from the highest level to ratings that were not reported.
///
/// The neighbouring cells give the numbers, so the drawing is hidden from screen readers.
enum StackedBar {
  /// The full width, in tenths of one per cent.
  private static let width = 1000

  static func svg(_ distribution: Distribution, scale: RatingScale) -> String {
    svg(RatingMark.order(scale).map { (RatingMark.tone($0, scale: scale), distribution[$0]) })
  }

  /// A bar of parts, each with the style sheet class that sets its tone.
  static func svg(_ parts: [(tone: String, count: Int)]) -> String {
    let total = parts.reduce(0) { $0 + $1.count }
    guard total > 0 else { return "" }
    var svg =
      "<svg class=\"stack\" viewBox=\"0 0 \(width) 20\" preserveAspectRatio=\"none\" aria-hidden=\"true\" focusable=\"false\">"
    var before = 0
    for part in parts where part.count > 0 {
      let start = (before * width + total / 2) / total
      before += part.count
      let end = (before * width + total / 2) / total
      svg += "<rect class=\"\(part.tone)\" x=\"\(start)\" y=\"0\" width=\"\(end - start)\" height=\"20\"/>"
    }
    return svg + "</svg>"
  }

  /// A bar that shows change: worsened ratings on one side of the middle, improved ratings on the other.
  static func change(_ movement: Change.Movement, largest: Int) -> String {
    guard largest > 0 else { return "" }
    let half = width / 2
    let worsened = movement.worsened * half / largest
    let improved = movement.improved * half / largest
    return
      "<svg class=\"stack change\" viewBox=\"0 0 \(width) 20\" preserveAspectRatio=\"none\" aria-hidden=\"true\" focusable=\"false\">"
      + "<rect class=\"worsened\" x=\"\(half - worsened)\" y=\"2\" width=\"\(worsened)\" height=\"16\"/>"
      + "<rect class=\"improved\" x=\"\(half)\" y=\"2\" width=\"\(improved)\" height=\"16\"/>"
      + "<rect class=\"middle\" x=\"\(half - 1)\" y=\"0\" width=\"2\" height=\"20\"/></svg>"
  }
}
