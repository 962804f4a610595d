import Model

/// Checks that the versions of one framework follow each other without overlaps or gaps.
///
/// A series is the part of the id before the version number, such as `un-swap`.
enum FrameworkSeriesCheck {
  /// A version and the place in the file where its years are stated.
  struct Version {
    var framework: Framework
    var place: SourcePlace
  }

  static func findings(_ versions: [Version]) -> [Finding] {
    let series = Dictionary(grouping: versions) { name(of: $0.framework.id) }
    return series.keys.sorted().flatMap { key in
      let ordered = series[key]!.sorted {
        ($0.framework.years.first, $0.framework.id) < ($1.framework.years.first, $1.framework.id)
      }
      return zip(ordered, ordered.dropFirst()).compactMap(finding)
    }
  }

  private static func finding(_ earlier: Version, _ later: Version) -> Finding? {
    let last = earlier.framework.years.last ?? .max
    let first = later.framework.years.first
    var arguments: FindingArguments = [
      "framework": later.framework.id, "other": earlier.framework.id, "first": String(first),
    ]
    if first <= last { return Finding(.definitionYearsOverlap, at: later.place, arguments: arguments) }
    guard first > last + 1 else { return nil }
    arguments["year"] = String(last + 1)
    return Finding(.definitionYearsHole, at: later.place, arguments: arguments)
  }

  static func name(of id: String) -> String {
    let parts = id.split(separator: "-")
    guard parts.count > 1, let version = parts.last, version.allSatisfy({ $0.isNumber || $0 == "." }) else { return id }
    return parts.dropLast().joined(separator: "-")
  }
}
