import CLibXML2

/// The functions that libxml2 calls while it parses; each hands over to the `XMLRecords` of the parse.
enum XMLHandler {
  static func make() -> xmlSAXHandler {
    var handler = xmlSAXHandler()
    handler.initialized = UInt32(XML_SAX2_MAGIC)
    handler.internalSubset = { user, _, _, _ in records(user)?.refuseDoctype() }
    handler.startElementNs = { user, name, _, uri, _, _, attributeCount, _, attributes in
      guard let name else { return }
      records(user)?.startElement(name, namespace: uri, XMLAttributes(attributes, count: Int(attributeCount)))
    }
    handler.endElementNs = { user, _, _, _ in records(user)?.endElement() }
    handler.characters = { user, text, length in records(user)?.text(text, Int(length), isSection: false) }
    handler.ignorableWhitespace = handler.characters
    handler.cdataBlock = { user, text, length in records(user)?.text(text, Int(length), isSection: true) }
    handler.processingInstruction = { user, target, _ in records(user)?.instruction(target) }
    handler.serror = { user, error in
      guard let error else { return }
      records(user)?.error(error.pointee)
    }
    return handler
  }
}

/// The records that the parse of `user` fills.
private func records(_ user: UnsafeMutableRawPointer?) -> XMLRecords? {
  user.map { Unmanaged<XMLRecords>.fromOpaque($0).takeUnretainedValue() }
}
