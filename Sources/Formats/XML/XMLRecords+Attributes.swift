import Model

/// The attributes of elements: fields of a record, or what is noted and ignored.
extension XMLRecords {
  func takeAttributes(
    _ attributes: XMLAttributes, into record: inout Record
  ) {
    guard !attributes.isEmpty else { return }
    let positions = places?.attributeValues(count: attributes.count, from: start) ?? []
    for (index, attribute) in attributes.enumerated() {
      let position = index < positions.count ? positions[index] : XMLPlaces.Position(line: start.line, column: 0)
      if attribute.namespace != nil {
        noteForeignAttribute(attribute, at: position)
        continue
      }
      let field = record.end
      AttributeText.append(attribute.value, to: &record)
      record.endField(from: field, line: position.line, column: position.column, name: names.field(attribute.name))
    }
  }

  /// Notes attributes of other namespaces on an element whose attributes are no fields.
  ///
  /// - Parameter areUnknown: whether the others are noted as well.
  func noteForeignAttributes(
    _ attributes: XMLAttributes, areUnknown: Bool = false
  ) {
    for attribute in attributes {
      if attribute.namespace != nil {
        noteForeignAttribute(attribute, at: start)
      } else if areUnknown {
        notices.noteIgnored("@\(String(cString: attribute.name))", at: start)
      }
    }
  }

  private func noteForeignAttribute(_ attribute: XMLAttributes.Attribute, at place: XMLPlaces.Position) {
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
