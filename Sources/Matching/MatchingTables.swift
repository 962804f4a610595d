/// What decides which pairs of initiatives are candidates, as plain tables for other programs.
///
/// Two initiatives are candidates if they have one text, if the weights of their texts' common terms, multiplied and
/// added up, reach the threshold, or if their texts share a name.
package struct MatchingTables: Sendable {
  /// A term of a text; the squares of the weights of a text's terms add up to one.
  package struct Term: Hashable, Sendable {
    package let text: Int
    package let term: UInt32
    package let weight: Double
  }

  /// A rare name or number that several texts have.
  package struct Name: Hashable, Sendable {
    package let text: Int
    /// Counted from 0; a number is no name, even if both are written alike.
    package let name: Int
  }

  /// The text of each initiative, by its position in the list that was compared.
  package let texts: [Int]
  package private(set) var terms: [Term] = []
  package private(set) var names: [Name] = []

  init(_ corpus: InitiativeCorpus) {
    texts = corpus.facts.map(\.text)
    for (position, text) in corpus.texts.enumerated() where text.vector.length > 0 {
      for (term, value) in zip(text.vector.terms, text.vector.values) {
        terms.append(Term(text: position, term: term, weight: value / text.vector.length))
      }
    }
    let groups =
      NamedTogether.groups(of: NamedTogether.names(in: corpus))
      + NamedTogether.groups(of: NamedTogether.numbers(in: corpus))
    for (number, group) in groups.enumerated() {
      names += group.map { Name(text: Int($0.title), name: number) }
    }
  }
}
