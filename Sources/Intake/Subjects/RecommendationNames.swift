import Model

/// The recommendations of the register by their ids, as people write them.
final class RecommendationNames: Sendable {
  let register: RecommendationRegister
  private let byFoldedId: FoldedNames<Int>
  /// All ids, for suggesting the one that was probably meant.
  private let ids: NearestText
  /// The ids by the symbol of their document.
  private let bySymbol: [String: [String]]

  init(_ register: RecommendationRegister) {
    self.register = register
    let all = register.recommendations
    byFoldedId = FoldedNames(
      all.enumerated().flatMap { index, one in ([one.id] + one.aliases).map { ($0, index) } })
    ids = NearestText(all.map(\.id))
    bySymbol = Dictionary(
      grouping: all.flatMap { one in
        [one.document.final, one.document.draft].compactMap { $0 }.map { (FoldedText.fold($0), one.id) }
      }, by: \.0
    ).mapValues { $0.map(\.1) }
  }

  /// The recommendation with exactly this id.
  subscript(id: String) -> Recommendation? { register[id] }

  /// The recommendation whose id is spelt in another way.
  func spelt(_ text: String) -> Recommendation? { byFoldedId[text].map { register.recommendations[$0] } }

  /// The id that was probably meant; empty if none is near.
  func nearest(to text: String) -> String { ids.nearest(to: text) ?? "" }

  /// The ids of the recommendations in the document with this symbol.
  func ids(inDocument text: String) -> [String] { bySymbol[FoldedText.fold(text)] ?? [] }
}
