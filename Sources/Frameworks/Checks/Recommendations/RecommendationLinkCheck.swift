import Model

/// Notes links to recommendations that are not listed, and links whose kind contradicts the years of the two texts.
struct RecommendationLinkCheck {
  private let recommendations: [RecommendationDraft]
  private let positions: [String: Int]
  private let ids: NearestText
  private(set) var findings: [Finding] = []
  /// For each recommendation those that it follows, with the place of the link.
  private var followed: [[(position: Int, place: SourcePlace)]]

  init(_ bodies: [BodyDraft]) {
    recommendations = bodies.flatMap(\.recommendations)
    var positions: [String: Int] = [:]
    for (index, recommendation) in recommendations.enumerated() where positions[recommendation.id] == nil {
      positions[recommendation.id] = index
    }
    for (index, recommendation) in recommendations.enumerated() {
      for alias in recommendation.aliases where positions[alias.id] == nil { positions[alias.id] = index }
    }
    self.positions = positions
    ids = NearestText(recommendations.map(\.id))
    followed = Array(repeating: [], count: recommendations.count)
    for index in recommendations.indices { check(index) }
    findings += RecommendationCircles(followed).all.map { circle in
      Finding(
        .definitionRecommendationCircle, at: circle.place,
        arguments: ["ids": circle.positions.map { recommendations[$0].id }])
    }
  }

  private mutating func check(_ index: Int) {
    for (link, place) in recommendations[index].links {
      guard let target = positions[link.target] else {
        // Suggestions for more links than a file lists mistakes would only cost time.
        let suggestion = findings.count < DefinitionMistakes.maxFindings ? ids.nearest(to: link.target) : nil
        findings.append(
          Finding(
            .definitionRecommendationLinkUnknown, at: place, found: link.target,
            arguments: ["suggestion": suggestion ?? ""]))
        continue
      }
      if let year = recommendations[index].year, let other = recommendations[target].year,
        link.kind == .answeredBy ? other < year : other > year
      {
        findings.append(
          Finding(
            .definitionRecommendationLinkYears, at: place, found: link.target,
            arguments: ["kind": link.kind.rawValue, "year": String(year), "other": String(other)]))
      } else if link.kind == .answeredBy {
        followed[target].append((index, place))
      } else {
        followed[index].append((target, place))
      }
    }
  }
}

/// Circles of links that are followed from text to text.
struct RecommendationCircles {
  struct Circle {
    /// At most ten of its texts.
    var positions: [Int]
    /// The link that closes the circle.
    var place: SourcePlace
  }

  private enum State { case new, open, done }

  private let followed: [[(position: Int, place: SourcePlace)]]
  private var states: [State]
  /// Where an open one stands in the path.
  private var depths: [Int]
  private(set) var all: [Circle] = []

  init(_ followed: [[(position: Int, place: SourcePlace)]]) {
    self.followed = followed
    states = Array(repeating: .new, count: followed.count)
    depths = Array(repeating: 0, count: followed.count)
    for start in followed.indices where states[start] == .new { visit(start) }
  }

  /// Follows all links from `start`; each recommendation and each link is visited once.
  private mutating func visit(_ start: Int) {
    var path: [(position: Int, next: Int)] = [(start, 0)]
    states[start] = .open
    depths[start] = 0
    while let (position, next) = path.last {
      guard next < followed[position].count else {
        states[position] = .done
        path.removeLast()
        continue
      }
      path[path.count - 1].next += 1
      let link = followed[position][next]
      switch states[link.position] {
      case .new:
        states[link.position] = .open
        depths[link.position] = path.count
        path.append((link.position, 0))
      case .open:
        let circle = path[depths[link.position]...].prefix(10).map(\.position)
        all.append(Circle(positions: circle, place: link.place))
      case .done: break
      }
    }
  }
}
