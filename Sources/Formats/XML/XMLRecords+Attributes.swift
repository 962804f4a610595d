import Model

/// The attributes of elements: fields of a record, or what is noted and ignored.
extension XMLRecords {
  mutating func takeAttributes(_ attributes: XMLAttributes) {
    for index in attributes.indices {
      let attribute = attributes[index]
      let place = scanner.tags.value(index, of: start) ?? MarkupScanner.Position(line: start.position.line, column: 0)
      if attribute.namespace != nil {
        noteForeignAttribute(attribute, at: place)
        continue
      }
      let field = fields.end
      AttributeText.append(attribute.value, to: &fields)
      endField(names.field(attribute.name), from: field, at: place)
    }
  }

  /// Notes attributes of other namespaces on an element whose attributes are no fields.
  ///
  /// - Parameter areUnknown: whether the others are noted as well.
  mutating func noteForeignAttributes(
    _ attributes: XMLAttributes, areUnknown: Bool = false
  ) {
    for attribute in attributes {
      if attribute.namespace != nil {
        noteForeignAttribute(attribute, at: start.position)
      } else if areUnknown {
        notices.noteIgnored("@\(String(cString: attribute.name))", at: start.position)
      }
    }
  }

  private mutating func noteForeignAttribute(_ attribute: XMLAttributes.Attribute, at place: MarkupScanner.Position) {
    let name = String(cString: attribute.name)
    let isSchema =
      attribute.namespace.map { String(cString: $0) } == "http://www.w3.org/2001/XMLSchema-instance"
      && (name == "schemaLocation" || name == "noNamespaceSchemaLocation")
    if isSchema {
      notices.note(.xmlSchemaLocation, name, at: place)
    } else if ignoredDepth == 0 {
      notices.noteIgnored("@\(name)", at: place)
    }
  }
}
