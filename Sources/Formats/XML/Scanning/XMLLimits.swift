import Model

/// How large the parts of a document may be before reading stops.
package enum XMLLimits {
  static let deepest = 16
  /// In one tag, declarations of namespaces included: libxml2 compares each with all others.
  static let mostAttributes = 100
  /// Fields of one record.
  static let mostFields = 200
  /// Different names in the document, of elements, attributes and namespaces: libxml2 keeps them all.
  static let mostNames = 10_000
  /// Bytes of one value.
  package static let longestText = 1 << 20
  /// Bytes of all values of a record.
  static let longestRecord = 4 << 20
  /// Bytes of one tag.
  ///
  /// libxml2 looks at a tag again and again until its end has been fed, so this bounds its work.
  static let longestTag = 256 << 10
  /// Bytes of the XML declaration.
  static let longestDeclaration = 1 << 10
  /// Bytes of a comment, an instruction or a CDATA section.
  static let longestSection = 2 << 20

  /// What is too large, by the key of the words that findings have for it.
  enum Excess: String {
    case depth = "xml-limit-depth"
    case names = "xml-limit-names"
    case fields = "xml-limit-fields"
    case text = "xml-limit-text"
    case record = "xml-limit-record"
    case declaration = "xml-limit-declaration"
    case tag = "xml-limit-tag"
    case attributes = "xml-limit-attributes"
    case section = "xml-limit-section"

    var phrase: PhraseKey { PhraseKey(rawValue) }

    /// What is allowed, in bytes or in pieces.
    var allowed: String {
      switch self {
      case .depth: "\(XMLLimits.deepest)"
      case .names: "\(XMLLimits.mostNames)"
      case .fields: "\(XMLLimits.mostFields)"
      case .attributes: "\(XMLLimits.mostAttributes)"
      case .declaration: "1 KiB"
      case .tag: "256 KiB"
      case .text: "1 MiB"
      case .section: "2 MiB"
      case .record: "4 MiB"
      }
    }
  }
}
