extension RecommendationRegister {
  /// The id of the body under which decisions of the network are followed up.
  package static let networkBody = "ianwge"

  /// The register with the decisions of sessions, which are then followed up like recommendations.
  ///
  /// A decision that the register has already, because it was entered there, stays as the register has it. A task force
  /// that a decision addresses stands for its lead and members, as its latest session lists them.
  ///
  /// ```swift
  /// var session = NetworkSession(year: 2025, file: "2025/session.yaml")
  /// session.decisions = [
  ///   SessionDecision(number: "12", text: "Report.", theme: "data", place: SourcePlace(file: "2025/session.yaml"))
  /// ]
  /// let register = RecommendationRegister().adding([session], of: EntityList([]))
  /// print(register["IANWGE-2025-12"]!.kind)  // decision
  /// ```
  package func adding(_ sessions: [NetworkSession], of entities: EntityList) -> RecommendationRegister {
    let forces = sessions.latestTaskForces
    let decisions = sessions.flatMap { session in
      session.decisions.filter { self[session.id(of: $0)] == nil }.map { Self.recommendation($0, of: session, forces) }
    }
    guard !decisions.isEmpty else { return self }
    let isKnown = body(Self.networkBody) != nil
    let network = RecommendationBody(
      id: Self.networkBody, name: "Inter-Agency Network on Women and Gender Equality",
      code: NetworkSession.decisionPrefix, type: .executive)
    return RecommendationRegister(
      about: about, source: source, bodies: (isKnown ? bodies : bodies + [network]).sorted { $0.id < $1.id },
      themes: themes, addressees: addressees, recommendations: recommendations + decisions, entities: entities)
  }

  private static func recommendation(
    _ decision: SessionDecision, of session: NetworkSession, _ forces: [String: SessionTaskForce]
  ) -> Recommendation {
    var seen: Set<String> = []
    let addressees = decision.addressees.flatMap { forces[$0]?.entities ?? [$0] }.filter { seen.insert($0).inserted }
    return Recommendation(
      id: session.id(of: decision), body: networkBody,
      document: DocumentSymbols(title: "\(NetworkSession.decisionPrefix), \(session.year)"),
      paragraph: decision.number, year: session.year, date: session.days?.last, kind: .decision, strength: .decides,
      addressees: addressees, theme: decision.theme, text: decision.text,
      dues: decision.due.map { [.date($0)] } ?? [], indicators: decision.indicators,
      links: decision.follows.map { RecommendationLink(.cites, $0) }, source: session.source, confidence: .read,
      place: decision.place)
  }
}

extension [NetworkSession] {
  /// Each task force as the last session that lists it describes it, by its id.
  package var latestTaskForces: [String: SessionTaskForce] {
    Dictionary(
      sorted { $0.year < $1.year }.flatMap(\.taskForces).map { ($0.id, $0) }, uniquingKeysWith: { $1 })
  }
}
