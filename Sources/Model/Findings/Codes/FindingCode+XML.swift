/// Findings about the syntax of XML files.
extension FindingCode {
  package static let xmlCharacter = Self("xml-character", .xml, .error)
  package static let xmlDoctype = Self("xml-doctype", .xml, .blocker)
  package static let xmlElementUnknown = Self("xml-element-unknown", .xml, .warning)
  package static let xmlElementsForeign = Self("xml-elements-foreign", .xml, .error)
  package static let xmlEncoding = Self("xml-encoding", .xml, .blocker)
  package static let xmlEncodingUntrue = Self("xml-encoding-untrue", .xml, .warning)
  package static let xmlFieldJoined = Self("xml-field-joined", .xml, .note)
  package static let xmlInclude = Self("xml-include", .xml, .error)
  package static let xmlIsOther = Self("xml-is-other", .xml, .blocker)
  package static let xmlMarkup = Self("xml-markup", .xml, .note)
  package static let xmlNotWellFormed = Self("xml-not-well-formed", .xml, .blocker, endsReading: true)
  package static let xmlRootUnknown = Self("xml-root-unknown", .xml, .blocker)
  package static let xmlSchemaLocation = Self("xml-schema-location", .xml, .error)
  package static let xmlStylesheet = Self("xml-stylesheet", .xml, .error)
  package static let xmlTextBetween = Self("xml-text-between", .xml, .warning)
  package static let xmlTooLarge = Self("xml-too-large", .xml, .blocker, endsReading: true)
  package static let xmlUnescaped = Self("xml-unescaped", .xml, .error)

  static let xmlCodes: [Self] = [
    .xmlDoctype, .xmlElementUnknown, .xmlEncoding, .xmlEncodingUntrue, .xmlFieldJoined, .xmlInclude, .xmlMarkup,
    .xmlNotWellFormed, .xmlRootUnknown, .xmlSchemaLocation,
    .xmlStylesheet, .xmlTextBetween, .xmlTooLarge, .xmlCharacter, .xmlUnescaped, .xmlIsOther, .xmlElementsForeign,
  ]
}
