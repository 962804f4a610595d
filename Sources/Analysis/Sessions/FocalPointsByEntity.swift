import Model

extension FocalPointCoverage {
  /// The focal points for gender of each entity, by its latest rows.
  static func all(_ rows: [FocalPoint], members: [String]) -> [FocalPointCoverage] {
    let byEntity = Dictionary(grouping: rows.filter { $0.kind == .gender }, by: \.entity)
    return members.map { entity in
      let own = byEntity[entity] ?? []
      guard let year = own.map(\.year).max() else {
        return FocalPointCoverage(entity: entity, year: nil, main: [], alternateCount: 0)
      }
      let latest = own.filter { $0.year == year }
      let alternates = latest.filter(\.isAlternate)
      let named = Set(alternates.map { FoldedText.fold($0.alternateOf) })
      return FocalPointCoverage(
        entity: entity, year: year,
        main: latest.filter { !$0.isAlternate }.map {
          Main(focalPoint: $0, hasAlternate: named.contains(FoldedText.fold($0.function)))
        }, alternateCount: alternates.count)
    }
  }
}

extension ActiveTaskForce {
  /// The task forces that have not ended, by id, with their products and the focal points that name them.
  ///
  /// - Parameter members: the entities whose focal points count.
  static func all(
    _ sessions: [NetworkSession], _ focalPoints: [FocalPoint], members: Set<String>, on date: CalendarDate
  ) -> [ActiveTaskForce] {
    let latestYear = Dictionary(
      focalPoints.map { ($0.entity, $0.year) }, uniquingKeysWith: { max($0, $1) })
    var named: [String: [FocalPoint]] = [:]
    for point in focalPoints where latestYear[point.entity] == point.year {
      for name in Set(point.taskForces.map(FoldedText.fold)) { named[name, default: []].append(point) }
    }
    var all: [String: ActiveTaskForce] = [:]
    for session in sessions {
      for force in session.taskForces {
        let again = Set(force.products.map { FoldedText.fold($0.title) })
        let kept = (all[force.id]?.products ?? []).filter { !again.contains(FoldedText.fold($0.product.title)) }
        let products = force.products.map { product in
          let isOpen = product.status?.isClosed != true
          return Product(product: product, isOverdue: isOpen && (product.due.map { $0 < date } ?? false))
        }
        all[force.id] = ActiveTaskForce(force: force, year: session.year, products: kept + products)
      }
    }
    return all.values.filter { !$0.force.hasEnded }.map { active in
      var active = active
      let entities = Set(active.force.entities)
      let keys = Set([active.force.id, active.force.title].map(FoldedText.fold))
      active.focalPoints = keys.sorted().flatMap { named[$0] ?? [] }.map {
        Member(entity: $0.entity, function: $0.function, isListed: entities.contains($0.entity))
      }.sorted { ($0.entity, $0.function) < ($1.entity, $1.function) }
      return active
    }.sorted { $0.force.id < $1.force.id }
  }
}
