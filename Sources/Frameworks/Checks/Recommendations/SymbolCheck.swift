import Model

/// Checks that symbols are written as those of their body, and belong to the year of the decision.
struct SymbolCheck {
  private let bodies: [BodyDraft]
  private(set) var findings: [Finding] = []
  /// Other bodies are not searched for more mistakes than a file lists.
  private var searchesOthers: Bool { findings.count < DefinitionMistakes.maxFindings }

  init(_ bodies: [BodyDraft]) {
    self.bodies = bodies
    for body in bodies {
      guard body.grammar != nil else {
        findings += lacking(body)
        continue
      }
      for document in body.documents {
        let found = document.names.compactMap { $0.kind == .title ? nil : finding($0, document, of: body) }
        // A year that suits neither the final symbol nor that of the draft is one mistake.
        let isYear = found.allSatisfy { $0.code == .definitionRecommendationSymbolYear }
        findings += isYear ? Array(found.prefix(1)) : found
      }
    }
  }

  /// One finding for a file that has symbols and does not say how they are written.
  private func lacking(_ body: BodyDraft) -> [Finding] {
    // What is said in a way that cannot be read has been noted.
    guard !body.hasGrammar, let name = body.documents.lazy.flatMap(\.names).first(where: { $0.kind != .title })
    else { return [] }
    return [lacking(name, body)]
  }

  private func lacking(_ name: DocumentDraft.Name, _ body: BodyDraft) -> Finding {
    Finding(
      .definitionRecommendationSymbolsLacking, at: name.place, found: name.text, arguments: ["body": body.body.name])
  }

  private func finding(
    _ name: DocumentDraft.Name, _ document: DocumentDraft, of body: BodyDraft
  ) -> Finding? {
    guard let grammar = body.grammar else { return nil }
    let patterns = name.kind == .final ? grammar.finals : grammar.drafts
    for pattern in patterns {
      if let match = pattern.match(name.text) { return yearFinding(name, match, document, of: body, grammar) }
    }
    if searchesOthers, let other = bodyWithSymbol(name.text, but: body) {
      return Finding(
        .definitionRecommendationSymbolForeign, at: name.place, found: name.text,
        arguments: ["body": body.body.name, "other": other.body.name, "file": other.body.file])
    }
    if patterns.isEmpty { return lacking(name, body) }
    return Finding(
      .definitionRecommendationSymbol, at: name.place, found: name.text,
      arguments: [
        "body": body.body.name, "forms": patterns.map(\.text),
        "suggestion": patterns.lazy.compactMap { $0.respelling(of: name.text) }.first ?? "",
      ])
  }

  /// The body whose symbols are written like this one, such as that of a draft put in the place of a final text.
  private func bodyWithSymbol(_ text: String, but own: BodyDraft) -> BodyDraft? {
    bodies.first { body in
      body.body.id != own.body.id && (body.grammar?.finals.contains { $0.match(text) != nil } ?? false)
    }
  }

  private func yearFinding(
    _ name: DocumentDraft.Name, _ match: SymbolPattern.Match,
    _ document: DocumentDraft, of body: BodyDraft, _ grammar: SymbolGrammar
  ) -> Finding? {
    guard let year = document.head.year, let years = grammar.years(of: match), !years.contains(year) else { return nil }
    let span = years.lowerBound == years.upperBound ? "\(years.lowerBound)" : "\(years.lowerBound)–\(years.upperBound)"
    return Finding(
      .definitionRecommendationSymbolYear, at: name.place, found: name.text,
      arguments: [
        "year": String(year), "years": span,
        "suggestion": name.kind == .final && searchesOthers ? similar(name.text, year, but: body) ?? "" : "",
      ])
  }

  /// The symbol with the same numbers of another body whose session was in `year`.
  ///
  /// The UN's own registers have written resolutions of the Human Rights Council as those of the General Assembly.
  private func similar(_ text: String, _ year: Int, but own: BodyDraft) -> String? {
    for body in bodies where body.body.id != own.body.id {
      guard let grammar = body.grammar else { continue }
      for pattern in grammar.finals {
        guard let symbol = pattern.filled(withNumbersOf: text), let match = pattern.match(symbol),
          match.session != nil, grammar.years(of: match)?.contains(year) == true
        else { continue }
        return symbol
      }
    }
    return nil
  }
}
