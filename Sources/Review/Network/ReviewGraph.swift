import Model

/// Which entity reviews which one in a year.
///
/// All results take time that grows with the number of reviews only.
struct ReviewGraph {
  /// For each entity, the first review of each other entity by it, in the order of entities.
  private let reviews: [String: [PeerReview]]
  private let entities: [String]

  /// One graph for each year, in order.
  static func graphs(of reviews: [PeerReview]) -> [ReviewGraph] {
    Dictionary(grouping: reviews, by: \.year).sorted { $0.key < $1.key }.map { ReviewGraph($0.value) }
  }

  private init(_ reviews: [PeerReview]) {
    var first: [[String]: PeerReview] = [:]
    for review in reviews where review.reviewer != review.entity {
      let pair = [review.reviewer, review.entity]
      if let known = first[pair], known.place < review.place { continue }
      first[pair] = review
    }
    self.reviews = Dictionary(grouping: first.values, by: \.reviewer).mapValues { reviews in
      reviews.sorted { $0.entity < $1.entity }
    }
    entities = Set(first.keys.flatMap { $0 }).sorted()
  }

  private init(reviews: [String: [PeerReview]], entities: [String]) {
    self.reviews = reviews
    self.entities = entities
  }

  /// The reviews of two entities by each other, each pair once.
  var mutualPairs: [(PeerReview, PeerReview)] {
    let all = Dictionary(
      reviews.values.flatMap { $0 }.map { ([$0.reviewer, $0.entity], $0) }, uniquingKeysWith: { first, _ in first })
    return entities.flatMap { entity in
      (reviews[entity] ?? []).compactMap { review in
        guard review.reviewer < review.entity, let back = all[[review.entity, review.reviewer]] else { return nil }
        return (review, back)
      }
    }
  }

  /// One circle of each group of entities that are joined by circles, without the reviews of mutual pairs.
  ///
  /// A circle begins with the reviews by the first of its entities.
  var circles: [[PeerReview]] {
    let mutual = Set(mutualPairs.flatMap { [[$0.reviewer, $0.entity], [$1.reviewer, $1.entity]] })
    let rest = ReviewGraph(
      reviews: reviews.mapValues { $0.filter { !mutual.contains([$0.reviewer, $0.entity]) } }, entities: entities)
    return rest.groups.filter { $0.count > 1 }.compactMap { rest.circle(in: Set($0)) }
  }

  /// The shortest circle through the first entity of a group.
  private func circle(in group: Set<String>) -> [PeerReview]? {
    guard let start = group.min() else { return nil }
    var reached: [String: PeerReview] = [:]
    var queue = [start]
    var next = 0
    while next < queue.count {
      let entity = queue[next]
      next += 1
      for review in reviews[entity] ?? [] where group.contains(review.entity) && reached[review.entity] == nil {
        reached[review.entity] = review
        if review.entity == start { return path(back: start, reached) }
        queue.append(review.entity)
      }
    }
    return nil
  }

  private func path(back start: String, _ reached: [String: PeerReview]) -> [PeerReview] {
    var circle: [PeerReview] = []
    var entity = start
    while let review = reached[entity] {
      circle.append(review)
      entity = review.reviewer
      if entity == start { break }
    }
    return circle.reversed()
  }

  // MARK: - Groups

  /// The groups of entities each of which leads to every other one of its group.
  private var groups: [[String]] {
    var search = GroupSearch(
      next: Dictionary(
        uniqueKeysWithValues: entities.map { entity in
          (entity, (reviews[entity] ?? []).map(\.entity))
        }))
    for entity in entities { search.visit(entity) }
    return search.groups.sorted { $0[0] < $1[0] }
  }
}
