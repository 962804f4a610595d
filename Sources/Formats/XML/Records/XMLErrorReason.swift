import CLibXML2
import Model

/// Why a document is not well formed.
///
/// Common reasons have their own phrases.
struct XMLErrorReason {
  /// A phrase, or the message of the library.
  let argument: any FindingArgument

  init(_ error: xmlError, text: String?) {
    if text?.hasPrefix("StartTag") == true {
      argument = PhraseKey("xml-reason-less-than-text")
      return
    }
    let phrase = Self.phrases.first { $0.codes.contains { $0.rawValue == UInt32(max(0, error.code)) } }
    argument = phrase.map { PhraseKey($0.key) } ?? text ?? "–"
  }

  private static var phrases: [(codes: [xmlParserErrors], key: String)] {
    [
      ([XML_ERR_NAME_REQUIRED, XML_ERR_ENTITYREF_SEMICOL_MISSING, XML_ERR_ENTITYREF_NO_NAME], "xml-reason-ampersand"),
      ([XML_ERR_UNDECLARED_ENTITY, XML_WAR_UNDECLARED_ENTITY], "xml-reason-entity"),
      ([XML_ERR_TAG_NAME_MISMATCH], "xml-reason-closing"),
      ([XML_ERR_TAG_NOT_FINISHED], "xml-reason-unfinished"),
      ([XML_ERR_LT_IN_ATTRIBUTE], "xml-reason-less-than"),
      ([XML_ERR_ATTRIBUTE_REDEFINED], "xml-reason-attribute-twice"),
      ([XML_ERR_ATTRIBUTE_NOT_STARTED, XML_ERR_ATTRIBUTE_WITHOUT_VALUE], "xml-reason-attribute-quotes"),
      ([XML_ERR_INVALID_CHAR, XML_ERR_INVALID_CHARREF], "xml-reason-character"),
      ([XML_ERR_DOCUMENT_END], "xml-reason-after-end"),
      ([XML_ERR_RESERVED_XML_NAME], "xml-reason-declaration"),
    ]
  }
}
