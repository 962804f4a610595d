import Model

/// Reads the attributes of elements as the fields of a record; other attributes are reported and ignored.
extension XMLRecords {
  mutating func takeAttributes(_ attributes: XMLAttributes) {
    guard !attributes.isEmpty else { return }
    let isSingleByteLine = document.isSingleByteLine(from: startOffset, to: parserOffset)
    var offset = startOffset
    for attribute in attributes {
      // Only values without entities point into the parser's buffer.
      let known = self.offset(inBuffer: attribute.value.baseAddress)
      if let known {
        offset = known &- 1
      } else {
        offset += AttributeValueFinder.next(in: document.bytes(from: offset)) ?? 0
      }
      let place =
        isSingleByteLine && start.column > 0
        ? TextPlace(line: start.line, column: start.column &+ (offset &- startOffset))
        : document.place(ofByte: offset) ?? TextPlace(line: start.line, column: 0)
      if attribute.namespace != nil {
        noteForeignAttribute(attribute, at: place)
        continue
      }
      let field = fields.end
      if known != nil {
        fields.append(attribute.value)
      } else if repairs.isInAttributes {
        AttributeValueDecoder.append(raw: document.bytes(from: offset), to: &fields)
      } else {
        AttributeValueDecoder.append(attribute.value, to: &fields)
      }
      endField(names.field(attribute.name), from: field, at: place)
    }
    repairs.isInAttributes = false
  }

  /// Reports attributes from other namespaces on an element whose attributes are not fields.
  ///
  /// - Parameter reportsOthers: whether its other attributes are reported as well.
  @inline(__always)
  mutating func noteForeignAttributes(_ attributes: XMLAttributes, reportsOthers: Bool = false) {
    if !attributes.isEmpty { noteEachForeign(attributes, reportsOthers: reportsOthers) }
  }

  @inline(never)
  private mutating func noteEachForeign(_ attributes: XMLAttributes, reportsOthers: Bool) {
    for attribute in attributes {
      if attribute.namespace != nil {
        noteForeignAttribute(attribute, at: start)
      } else if reportsOthers {
        notices.noteIgnored("@\(String(cString: attribute.name))", at: start)
      }
    }
  }

  @inline(never)
  private mutating func noteForeignAttribute(_ attribute: XMLAttributes.Attribute, at place: TextPlace) {
    let name = String(cString: attribute.name)
    let namespace = attribute.namespace.map { String(cString: $0) }
    // Every element can have the attributes xml:lang, xml:space and xml:id.
    if namespace == XMLAttributes.ownNamespace { return }
    let isSchema =
      namespace == "http://www.w3.org/2001/XMLSchema-instance"
      && (name == "schemaLocation" || name == "noNamespaceSchemaLocation")
    if isSchema {
      notices.note(.xmlSchemaLocation, name, at: place)
    } else if ignoredDepth == 0, innerDepth == 0 {
      notices.noteIgnored("@\(name)", at: place)
    }
  }
}
