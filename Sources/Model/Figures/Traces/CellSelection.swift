/// Which cells a figure looks at, as its name says: the years, the indicators and the entities.
package struct CellSelection: Hashable, Sendable {
  package var framework: String
  package var years: [Int]
  package var indicators: Indicators
  package var entities: Entities

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

  package init(_ name: FigureName) {
    framework = name.framework
    years = name.years.all
    indicators = .all
    entities = .all
    switch name.kind {
    case .distribution, .interval, .bounds: select(Grouping(rawValue: name.keys.first ?? ""), name.keys.last ?? "")
    case .requirement: indicators = .criterion(name.keys.first ?? "")
    case .change, .test, .agreement, .kappa:
      if let key = name.keys.first, key != FigureKind.allIndicators { indicators = .number(key) }
    default: break
    }
  }

  private mutating func select(_ grouping: Grouping?, _ key: String) {
    switch grouping {
    case .area?: indicators = .area(key)
    case .work?: indicators = .work(key)
    case .indicator?: indicators = .number(key)
    case .entity?: entities = .one(key)
    case .type?:
      let parts = GroupDistribution.parts(ofKey: key)
      if let parts { indicators = .number(parts.indicator) }
      entities = .type(parts?.key ?? key)
    case .system?, nil: break
    }
  }
}
