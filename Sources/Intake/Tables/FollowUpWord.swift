import Model

/// What a word says in a column for the response or for the status of implementation.
enum FollowUpWord: Hashable {
  case response(RecommendationResponse)
  case status(ImplementationStatus)

  /// The field in which the word belongs.
  var field: Field {
    switch self {
    case .response: .response
    case .status: .status
    }
  }

  /// The word as the guide asks for it.
  var text: String {
    switch self {
    case .response(let response): response.rawValue
    case .status(let status): status.rawValue
    }
  }

  /// The word that a text is, in any spelling; nil if it is none, or could be either of two.
  init?(_ text: String) {
    guard text.utf8.count <= 60, let word = Self.known[FoldedText.fold(text)] else { return nil }
    self = word
  }

  /// The two words in a cell that gives a response and a status together; nil for any other text.
  static func pair(in text: String) -> (response: FollowUpWord, status: FollowUpWord)? {
    guard text.utf8.count <= 120 else { return nil }
    let words = text.split { ",;/|()–—:+".contains($0) || $0.isNewline }.compactMap { FollowUpWord(String($0)) }
    guard words.count == 2, words[0].field != words[1].field else { return nil }
    return words[0].field == .response ? (words[0], words[1]) : (words[1], words[0])
  }

  private static let known: [String: FollowUpWord] = {
    var known: [String: FollowUpWord] = [:]
    for response in RecommendationResponse.allCases { known[FoldedText.fold(response.rawValue)] = .response(response) }
    for status in ImplementationStatus.allCases { known[FoldedText.fold(status.rawValue)] = .status(status) }
    for (text, word) in variants { known[FoldedText.fold(text)] = word }
    return known
  }()

  /// Words that have the same meaning and no other.
  private static let variants: [(String, FollowUpWord)] = [
    ("accepted in parts", .response(.acceptedInPart)), ("partially accepted", .response(.acceptedInPart)),
    ("partly accepted", .response(.acceptedInPart)), ("accepted partially", .response(.acceptedInPart)),
    ("rejected", .response(.notAccepted)), ("declined", .response(.notAccepted)),
    ("being considered", .response(.underConsideration)),
    ("not yet started", .status(.notStarted)), ("ongoing", .status(.inProgress)), ("on-going", .status(.inProgress)),
    ("under way", .status(.inProgress)), ("under implementation", .status(.inProgress)),
    ("implementation in progress", .status(.inProgress)), ("being implemented", .status(.inProgress)),
    ("fully implemented", .status(.implemented)), ("implementation completed", .status(.implemented)),
    ("nothing to report", .status(.noInformation)), ("no information available", .status(.noInformation)),
    ("no update", .status(.noInformation)),
  ]
}
