import Model

/// The limits for the parts of a document; reading stops when one is exceeded.
package enum XMLLimits {
  static let maxDepth = 16
  /// Attributes of one tag, including namespace declarations: libxml2 compares each with all others.
  static let maxAttributes = 100
  /// Fields of one record.
  static let maxFields = 200
  /// Different names of elements, attributes and namespaces in the document: libxml2 keeps them all.
  static let maxNames = 10_000
  /// Bytes of one value.
  package static let maxTextLength = 1 << 20
  /// Bytes of all values of a record.
  static let maxRecordLength = 4 << 20
  /// Bytes of one tag.
  ///
  /// libxml2 scans a tag again until its end has arrived, so this limit bounds its work.
  static let maxTagLength = 256 << 10
  /// Bytes of the XML declaration.
  static let maxDeclarationLength = 1 << 10
  /// Bytes of a comment, a processing instruction or a CDATA section.
  static let maxSectionLength = 2 << 20

  /// What exceeds a limit; the raw value is the key of the phrase in findings.
  enum ExceededLimit: String {
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

    /// The limit, in the form in which findings state it.
    var allowed: PhraseKey {
      switch self {
      case .depth: PhraseKey("xml-most-depth", ["limit": "\(XMLLimits.maxDepth)"])
      case .names: PhraseKey("xml-most-names", ["limit": "\(XMLLimits.maxNames)"])
      case .fields: PhraseKey("xml-most-fields", ["limit": "\(XMLLimits.maxFields)"])
      case .attributes: PhraseKey("xml-most-attributes", ["limit": "\(XMLLimits.maxAttributes)"])
      case .declaration: PhraseKey("limit-kilobytes", ["limit": "\(XMLLimits.maxDeclarationLength >> 10)"])
      case .tag: PhraseKey("limit-kilobytes", ["limit": "\(XMLLimits.maxTagLength >> 10)"])
      case .text: PhraseKey("limit-megabytes", ["limit": "\(XMLLimits.maxTextLength >> 20)"])
      case .section: PhraseKey("limit-megabytes", ["limit": "\(XMLLimits.maxSectionLength >> 20)"])
      case .record: PhraseKey("limit-megabytes", ["limit": "\(XMLLimits.maxRecordLength >> 20)"])
      }
    }
  }
}
