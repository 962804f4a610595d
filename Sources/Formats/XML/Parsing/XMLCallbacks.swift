import CLibXML2

/// The functions that libxml2 calls while it parses; each forwards to the `XMLRecords` of the parse.
enum XMLCallbacks {
  static func make() -> xmlSAXHandler {
    var handler = xmlSAXHandler()
    handler.initialized = UInt32(XML_SAX2_MAGIC)
    handler.internalSubset = { user, _, _, _ in records(user)?.pointee.refuseDoctype() }
    handler.startElementNs = { user, name, _, uri, _, _, attributeCount, _, attributes in
      guard let name else { return }
      records(user)?.pointee.startElement(
        name, namespace: uri, XMLAttributes(attributes, count: Int(attributeCount)))
    }
    handler.endElementNs = { user, _, _, _ in records(user)?.pointee.endElement() }
    handler.characters = { user, text, length in records(user)?.pointee.text(text, Int(length)) }
    handler.ignorableWhitespace = handler.characters
    handler.cdataBlock = handler.characters
    handler.getEntity = { user, name in records(user)?.pointee.entity(name) }
    handler.processingInstruction = { user, target, _ in records(user)?.pointee.instruction(target) }
    handler.serror = { user, error in
      guard let error else { return }
      records(user)?.pointee.error(error.pointee)
    }
    return handler
  }

  /// Gives the parser bytes from the `XMLInput`.
  static let read: xmlInputReadCallback = { input, buffer, count in
    guard let input, let buffer, count > 0 else { return 0 }
    return buffer.withMemoryRebound(to: UInt8.self, capacity: Int(count)) { buffer in
      let buffer = UnsafeMutableBufferPointer(start: buffer, count: Int(count))
      return Int32(Unmanaged<XMLInput>.fromOpaque(input).takeUnretainedValue().read(into: buffer))
    }
  }
}

/// The `XMLRecords` behind the parser's user data.
@inline(__always)
private func records(_ user: UnsafeMutableRawPointer?) -> UnsafeMutablePointer<XMLRecords>? {
  user?.assumingMemoryBound(to: XMLRecords.self)
}
