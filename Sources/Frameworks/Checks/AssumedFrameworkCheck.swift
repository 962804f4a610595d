import Model

/// Checks that no two assumed frameworks are in force in the same year, so that a row without a framework is
/// unambiguous.
///
/// Versions of the same series are checked by `FrameworkSeriesCheck`.
enum AssumedFrameworkCheck {
  static func findings(_ versions: [FrameworkSeriesCheck.Version]) -> [Finding] {
    let assumed = versions.filter(\.framework.isAssumed).sorted {
      ($0.framework.years.first, $0.framework.id) < ($1.framework.years.first, $1.framework.id)
    }
    return assumed.indices.compactMap { index in
      let later = assumed[index].framework
      let other = assumed[..<index].last { earlier in
        earlier.framework.years.contains(later.years.first)
          && FrameworkSeriesCheck.name(of: earlier.framework.id) != FrameworkSeriesCheck.name(of: later.id)
      }
      return other.map { other in
        Finding(
          .definitionAssumedTwice, at: assumed[index].place,
          arguments: [
            "framework": later.id, "other": other.framework.id, "year": String(later.years.first),
          ])
      }
    }
  }
}
