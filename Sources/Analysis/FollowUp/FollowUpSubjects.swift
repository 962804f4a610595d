import Model

/// The recommendations that are followed up until a year: each cluster that is in force, once.
struct FollowUpSubjects {
  let subjects: [FollowUpSubject]
  /// The position in `subjects` of each recommendation that counts.
  private let positions: [String: Int]

  init(_ register: RecommendationRegister, until year: Int) {
    let clusters = register.clusters.filter { cluster in
      cluster.isCurrent && cluster.members.contains { Self.isDecided(register[$0], by: year) }
    }
    subjects = clusters.compactMap { cluster in
      register[cluster.representative].map { newest in
        FollowUpSubject(
          id: newest.id, members: cluster.members, body: newest.body, theme: newest.theme, year: newest.year,
          hasIndicator: cluster.members.contains { !(register[$0]?.indicators.isEmpty ?? true) })
      }
    }
    var positions: [String: Int] = [:]
    for (position, subject) in subjects.enumerated() {
      for member in subject.members { positions[member] = position }
    }
    self.positions = positions
  }

  /// The position of the recommendation or of those that it repeats; nil if it does not count.
  func position(of recommendation: String) -> Int? { positions[recommendation] }

  /// Whether the recommendation was decided by the end of `year`; one whose year was not seen was.
  static func isDecided(_ recommendation: Recommendation?, by year: Int) -> Bool {
    recommendation.map { $0.year.map { $0 <= year } ?? true } ?? false
  }
}
