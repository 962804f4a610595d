import Model

/// What is wrong with the syntax of a YAML text.
package enum YAMLProblem: Hashable, Sendable {
  /// The message of libyaml, in English.
  case reported(String)
  case notEnoughMemory
  case textTooLong
  case nestedTooDeeply
  case aliasUndefined
  /// The text contains more than one document.
  case anotherDocument

  /// The problem as an argument of a finding.
  package var argument: any FindingArgument {
    switch self {
    case .reported(let message): message
    case .notEnoughMemory: PhraseKey("yaml-memory")
    case .textTooLong: PhraseKey("yaml-length")
    case .nestedTooDeeply: PhraseKey("yaml-depth")
    case .aliasUndefined: PhraseKey("yaml-alias")
    case .anotherDocument: PhraseKey("yaml-documents")
    }
  }
}
