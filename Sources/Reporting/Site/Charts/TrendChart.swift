import Formats
import Model

/// A line chart of the share that meets or exceeds requirements, with a gap where the framework changes or a year is
/// missing.
struct TrendChart {
  let view: ReportView
  /// The points in order of year, grouped by framework, each with its figures.
  let points: [Point]

  struct Point {
    var edition: ReportEdition
    var group: GroupDistribution
  }

  /// Nil if there is nothing to draw.
  func context(id: String, caption: String) -> [String: Any]? {
    guard points.count > 1 else { return nil }
    return [
      "id": id, "caption": caption, "svg": svg(id: id), "gap": gap ?? false,
      "rows": points.map { point in
        let framework = point.edition.framework
        let met = view.met(point.group.distribution, framework)
        let highest = view.highest(point.group.distribution, framework)
        return [
          "year": String(point.edition.year), "framework": framework.title,
          "met": view.words.language.percent(met), "met-figure": point.group.name(.meetsOrExceeds).text,
          "met-of": view.words.say("part-of-whole", ["part": .count(met.part), "whole": .count(met.whole)]),
          "highest": view.words.language.percent(highest), "highest-figure": point.group.name(.exceeds).text,
          "highest-part": view.words.language.grouped(highest.part),
        ] as [String: Any]
      },
    ]
  }

  // In units of the drawing, which is scaled to fit the page.
  private static let width = 560.0
  private static let height = 300.0
  private static let left = 46.0
  private static let right = 20.0
  private static let top = 30.0
  private static let bottom = 40.0

  private func svg(id: String) -> String {
    let words = view.words
    let title = words.say("trend-svg-title")
    let pointTexts = points.map { point in
      let share = view.met(point.group.distribution, point.edition.framework)
      return words.say(
        "trend-svg-point", ["year": .number(point.edition.year), "percent": .text(words.language.percent(share))])
    }
    let described = words.series(pointTexts)
    var svg =
      "<svg class=\"trend\" viewBox=\"0 0 \(Int(Self.width)) \(Int(Self.height))\" role=\"img\" aria-labelledby=\"\(id)-title \(id)-desc\">"
      + "<title id=\"\(id)-title\">\(HTMLText.escaped(title))</title><desc id=\"\(id)-desc\">\(HTMLText.escaped(described))</desc>"
    for percent in stride(from: 0, through: 100, by: 25) {
      let y = y(Double(percent))
      svg += "<line class=\"grid\" x1=\"\(Self.left)\" y1=\"\(y)\" x2=\"\(Self.width - Self.right)\" y2=\"\(y)\"/>"
      let label = words.language.percent(Share(percent, of: 100))
      svg +=
        "<text class=\"axis\" x=\"\(Self.left - 8)\" y=\"\(y + 5)\" text-anchor=\"end\">\(HTMLText.escaped(label))</text>"
    }
    svg += runs.map { line($0, class: "met") { view.met($0, $1) } }.joined()
    svg += runs.map { line($0, class: "highest") { view.highest($0, $1) } }.joined()
    svg += frameworkChangeLines()
    let step = (columns.count + Self.maxLabels - 1) / Self.maxLabels
    for (column, year) in columns.enumerated() where (columns.count - 1 - column) % step == 0 {
      svg +=
        "<text class=\"axis\" x=\"\(x(ofColumn: column))\" y=\"\(Self.height - 16)\" text-anchor=\"middle\">\(year)</text>"
    }
    return svg + "</svg>"
  }

  /// If there are more years than this, not every year is labelled.
  private static let maxLabels = 12

  /// All years from left to right, including the years between two points that have no ratings.
  private var columns: [Int] {
    points.indices.flatMap { index in
      (index == 0 ? [] : missing(before: index)) + [points[index].edition.year]
    }
  }

  /// The years without a point just before the point at `index`.
  private func missing(before index: Int) -> [Int] {
    let (from, to) = (points[index - 1].edition.year, points[index].edition.year)
    return to - from > 1 ? Array((from + 1)..<to) : []
  }

  /// A note on the years without a point; nil if there are none.
  private var gap: String? {
    let years = points.indices.dropFirst().flatMap(missing)
    return years.isEmpty
      ? nil
      : view.words.say(
        "trend-gap", ["years": .text(view.words.language.list(years.map(String.init)))])
  }

  /// The positions of points in consecutive years under the same framework.
  private var runs: [[Int]] {
    var runs: [[Int]] = []
    for index in points.indices {
      if index > 0, points[index - 1].edition.framework.id == points[index].edition.framework.id,
        missing(before: index).isEmpty
      {
        runs[runs.count - 1].append(index)
      } else {
        runs.append([index])
      }
    }
    return runs
  }

  private func line(_ run: [Int], class name: String, _ share: (Distribution, Framework) -> Share) -> String {
    let places = run.compactMap { index -> (x: Double, y: Double, share: Share)? in
      let share = share(points[index].group.distribution, points[index].edition.framework)
      return share.percent.map { (x(index), y($0), share) }
    }
    var svg = ""
    if places.count > 1 {
      svg += "<polyline class=\"\(name)\" points=\"\(places.map { "\($0.x),\($0.y)" }.joined(separator: " "))\"/>"
    }
    for (index, place) in places.enumerated() {
      svg +=
        name == "met"
        ? "<circle class=\"\(name)\" cx=\"\(place.x)\" cy=\"\(place.y)\" r=\"4.5\"/>"
        : "<rect class=\"\(name)\" x=\"\(place.x - 4)\" y=\"\(place.y - 4)\" width=\"8\" height=\"8\"/>"
      if index == 0 || index == places.count - 1 {
        let label = HTMLText.escaped(view.words.language.percent(place.share))
        svg += "<text class=\"value\" x=\"\(place.x)\" y=\"\(place.y - 10)\" text-anchor=\"middle\">\(label)</text>"
      }
    }
    return svg
  }

  /// Vertical lines where the framework changes, with the names of both frameworks.
  private func frameworkChangeLines() -> String {
    var svg = ""
    for run in runs.dropFirst() {
      guard let first = run.first, points[first - 1].edition.framework.id != points[first].edition.framework.id else {
        continue
      }
      let x = (x(first - 1) + x(first)) / 2
      svg +=
        "<line class=\"break\" x1=\"\(x)\" y1=\"\(Self.top - 18)\" x2=\"\(x)\" y2=\"\(Self.height - Self.bottom)\"/>"
      let before = points[first - 1].edition.framework.title
      let after = points[first].edition.framework.title
      svg +=
        "<text class=\"framework\" x=\"\(x - 6)\" y=\"\(Self.top - 8)\" text-anchor=\"end\">\(HTMLText.escaped(before))</text>"
      svg += "<text class=\"framework\" x=\"\(x + 6)\" y=\"\(Self.top - 8)\">\(HTMLText.escaped(after))</text>"
    }
    return svg
  }

  private func x(_ index: Int) -> Double {
    x(ofColumn: index + (0...index).dropFirst().reduce(0) { $0 + missing(before: $1).count })
  }

  private func x(ofColumn column: Int) -> Double {
    // The last year may be the only one of its framework, whose name needs space.
    let last = Self.width - Self.right - 50
    return rounded(Self.left + 24 + (last - Self.left - 24) * Double(column) / Double(max(1, columns.count - 1)))
  }

  private func y(_ percent: Double) -> Double {
    rounded(Self.height - Self.bottom - (Self.height - Self.bottom - Self.top - 10) * percent / 100)
  }

  private func rounded(_ value: Double) -> Double { (value * 10).rounded() / 10 }
}
