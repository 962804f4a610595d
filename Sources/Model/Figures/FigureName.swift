/// The name of a published figure, used to trace it from a page to the rows from which it was made.
///
/// An example is `un-swap-3.0/2025/area/Oversight/meets-or-exceeds`. The parts are the framework, the year or the two
/// years of a change, the kind of figure, its keys, and the measure. Only this type writes and parses names.
///
/// ```swift
/// let name = FigureName("un-swap-3.0/2025/area/Oversight/meets-or-exceeds")!
/// print(name.kind.name, name.keys)  // distribution ["area", "Oversight"]
/// print(name.with(.exceeds).text)  // un-swap-3.0/2025/area/Oversight/exceeds
/// print(name.figureInYear()!.years.text)  // 2024
/// ```
package struct FigureName: Hashable, Sendable {
  package var framework: String
  package var years: FigureYears
  package var kind: FigureKind
  /// As many keys as the kind requires.
  ///
  /// The last one may contain slashes.
  package var keys: [String]
  package var measure: FigureMeasure

  package init(
    framework: String, years: FigureYears, kind: FigureKind, keys: [String], measure: FigureMeasure
  ) {
    self.framework = framework
    self.years = years
    self.kind = kind
    self.keys = keys
    self.measure = measure
  }

  package var text: String { "\(stem)/\(measure.text)" }

  /// The part that the names of all figures in one row have in common: everything before the measure.
  package var stem: String {
    ([framework, years.text] + (kind.isPartOfNames ? [kind.name] : []) + keys).joined(separator: "/")
  }

  /// Nil if `text` is not the name of a figure.
  package init?(_ text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard parts.count >= 4, let years = FigureYears(parts[1]), let kind = FigureKind(namePart: parts[2]) else {
      return nil
    }
    let rest = parts[(kind.isPartOfNames ? 3 : 2)..<(parts.count - 1)]
    guard rest.count >= kind.keyCount, kind.keyCount > 0 || rest.isEmpty else { return nil }
    let own = rest.prefix(max(0, kind.keyCount - 1))
    let keys = kind.keyCount == 0 ? [] : own + [rest.dropFirst(own.count).joined(separator: "/")]
    self.init(
      framework: parts[0], years: years, kind: kind, keys: Array(keys), measure: FigureMeasure(parts[parts.count - 1]))
  }

  /// The name of the same figure `year` years earlier; nil for a figure about two years.
  package func figureInYear(before year: Int = 1) -> FigureName? {
    guard case .one(let own) = years else { return nil }
    var name = self
    name.years = .one(own - year)
    return name
  }

  /// The name of another figure in the same row.
  package func with(_ measure: FigureMeasure) -> FigureName {
    var name = self
    name.measure = measure
    return name
  }
}

/// The year of a figure, or the two years of a change.
package enum FigureYears: Hashable, Sendable {
  case one(Int)
  case pair(Int, Int)

  /// Nil if `text` is neither a year nor two years separated by a hyphen.
  package init?(_ text: String) {
    let years = text.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
    switch (years.count, years.first ?? nil, years.last ?? nil) {
    case (1, let year?, _): self = .one(year)
    case (2, let from?, let to?): self = .pair(from, to)
    default: return nil
    }
  }

  package var text: String {
    switch self {
    case .one(let year): String(year)
    case .pair(let from, let to): "\(from)-\(to)"
    }
  }

  package var all: [Int] {
    switch self {
    case .one(let year): [year]
    case .pair(let from, let to): [from, to]
    }
  }
}
