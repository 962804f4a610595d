import Model

/// Says whether a recommendation is current, and how it relates to others.
struct RecommendationStatusText {
  let words: Catalogue
  let register: RecommendationRegister
  let recommendation: Recommendation

  var status: [String] {
    guard !register.isCurrent(recommendation.id), let cluster = register.cluster(of: recommendation.id) else {
      return [words.say("register-current")]
    }
    let superseding = others(linkedBy: .supersedes)
    if !superseding.isEmpty {
      return [words.say("register-superseded", ["ids": .text(words.language.list(superseding))])]
    }
    if cluster.representative != recommendation.id {
      return [words.say("register-repeated", ["id": .text(cluster.representative)])]
    }
    return [words.say("register-superseded-as-cluster")]
  }

  var links: [String] {
    var lines = RecommendationLink.Kind.allCases.compactMap { kind -> String? in
      let ids = recommendation.links.filter { $0.kind == kind }.map(\.target)
      guard !ids.isEmpty else { return nil }
      return words.say("register-link-\(kind.rawValue)", ["ids": .text(words.language.list(ids))])
    }
    let asking = others(linkedBy: .answeredBy)
    if !asking.isEmpty { lines.append(words.say("register-answers", ["ids": .text(words.language.list(asking))])) }
    return lines
  }

  /// The ids of the recommendations with a link of this kind to this one.
  private func others(linkedBy kind: RecommendationLink.Kind) -> [String] {
    let own = Set([recommendation.id] + recommendation.aliases)
    return register.recommendations.filter { other in
      other.links.contains { $0.kind == kind && own.contains($0.target) }
    }.map(\.id)
  }
}
