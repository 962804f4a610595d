/// A title with its description, as told in one country by one or several initiatives.
struct DistinctText {
  let country: Int
  let titleKey: UInt64
  let textKey: UInt64
  /// The numbers of the terms, in the order of the text.
  let title: [UInt32]
  let text: [UInt32]
  /// Hashes, sorted.
  let titleNames: [UInt64]
  let textNames: [UInt64]
  /// All names, sorted.
  let names: [UInt64]
  let numbers: [UInt64]
  let mentioned: [UInt64]

  /// The positions of the initiatives in the list that is compared.
  var members: [Int] = []

  /// Which words of the description no template repeats.
  var isOwn: [Bool] = []
  /// The positions of such words, by term and then by position.
  var ownPlaces: [UInt32] = []
  var titleVector = SparseVector([], weights: [])
  var textVector = SparseVector([], weights: [])
  /// The description without what a template repeats.
  var ownVector = SparseVector([], weights: [])
  /// Title and description.
  var vector = SparseVector([], weights: [])

  var wordCount: Int { title.count + text.count }
}
