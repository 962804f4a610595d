/// The ratings from which a figure was made, selected by years, indicators and entities.
///
/// The selection follows from the figure's name.
package struct RatingSelection: Hashable, Sendable {
  package var framework: String
  package var years: [Int]
  package var scope: Scope

  package init(_ name: FigureName) {
    framework = name.framework
    years = name.years.all
    scope = name.kind.selection(name.keys)
  }

  /// The indicators and entities of a selection: all of them unless the keys of the figure's name limit them.
  package struct Scope: Hashable, Sendable {
    package var indicators = Indicators.all
    package var entities = Entities.all

    package init(_ indicators: Indicators = .all, _ entities: Entities = .all) {
      self.indicators = indicators
      self.entities = entities
    }
  }

  package enum Indicators: Hashable, Sendable {
    case all
    case number(String)
    /// The indicator that has a criterion with this code.
    case criterion(String)
    case area(String)
    case work(String)
  }

  package enum Entities: Hashable, Sendable {
    case all
    case one(String)
    case type(String)
  }
}

extension RatingSelection.Scope {
  /// The scope for keys that begin with an indicator's number or with `all`.
  @Sendable static func indicator(_ keys: [String]) -> RatingSelection.Scope {
    guard let key = keys.first, key != FigureKind.allIndicators else { return RatingSelection.Scope() }
    return RatingSelection.Scope(.number(key))
  }

  /// The scope for keys that are a grouping and a group.
  @Sendable static func group(_ keys: [String]) -> RatingSelection.Scope {
    let key = keys.last ?? ""
    switch Grouping(rawValue: keys.first ?? "") {
    case .area?: return RatingSelection.Scope(.area(key))
    case .work?: return RatingSelection.Scope(.work(key))
    case .indicator?: return RatingSelection.Scope(.number(key))
    case .entity?: return RatingSelection.Scope(.all, .one(key))
    case .type?:
      guard let parts = GroupDistribution.parts(ofKey: key) else { return RatingSelection.Scope(.all, .type(key)) }
      return RatingSelection.Scope(.number(parts.indicator), .type(parts.key))
    case .system?, nil: return RatingSelection.Scope()
    }
  }
}
