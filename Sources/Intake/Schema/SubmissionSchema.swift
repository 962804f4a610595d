import Formats
import Model

/// The XML Schema of submissions, for editors and for programs that write submissions.
///
/// It is generated from the same lists that are used to read documents. XML Schema 1.0 cannot express everything: for
/// example, that an entity is known or that the submission may give a field for all records. The annotations say what
/// only the program checks.
package struct SubmissionSchema {
  private let frameworks: [Framework]
  private let markers: MarkerScales
  private let language: String
  private let annotationText: (String) -> String

  /// - Parameters:
  ///   - frameworks: the frameworks whose ids, ratings and indicators are allowed.
  ///   - markers: the marker scales that are allowed.
  ///   - language: the language of the annotations.
  ///   - say: returns the text of an annotation for a key such as `field-entity`.
  package init(
    frameworks: [Framework], markers: MarkerScales, language: String, annotationText: @escaping (String) -> String
  ) {
    self.frameworks = frameworks
    self.markers = markers
    self.language = language
    self.annotationText = annotationText
  }

  package var text: String {
    var xml = XMLWriter()
    xml.element("xs:schema", ["xmlns:xs": "http://www.w3.org/2001/XMLSchema"]) { xml in
      annotation("about", &xml)
      container(&xml)
      submission(&xml)
      for record in SchemaRecord.all { complexType(of: record, &xml) }
      for field in SchemaRecord.distinctFields {
        SchemaValueType(field, frameworks: frameworks, markers: markers).write(as: field.typeName, to: &xml) { xml in
          annotation(field.annotationKey, &xml)
        }
      }
    }
    return xml.text
  }
}

extension SubmissionSchema {
  private func container(_ xml: inout XMLWriter) {
    let shape = XMLDocumentStructure.submission
    xml.element("xs:element", ["name": shape.container]) { xml in
      annotation("element-\(shape.container)", &xml)
      xml.element("xs:complexType") { xml in
        xml.element("xs:sequence") { $0.element("xs:element", ["ref": shape.root, "maxOccurs": "unbounded"]) }
      }
    }
  }

  private func submission(_ xml: inout XMLWriter) {
    let shape = XMLDocumentStructure.submission
    xml.element("xs:element", ["name": shape.root]) { xml in
      annotation("element-\(shape.root)", &xml)
      xml.element("xs:complexType") { xml in
        xml.element("xs:sequence") { xml in
          choice(of: SchemaRecord.fieldsOfSubmission, &xml)
          xml.element("xs:choice", ["maxOccurs": "unbounded"]) { xml in
            for record in SchemaRecord.all { element(of: record, &xml) }
          }
        }
        attributes(SchemaRecord.fieldsOfSubmission, &xml)
      }
      for field in SchemaRecord.fieldsOfSubmission {
        addOccurrenceConstraint(field, isRequired: false, of: shape.root, &xml)
      }
    }
  }

  private func element(of record: SchemaRecord, _ xml: inout XMLWriter) {
    xml.element("xs:element", ["name": record.element, "type": record.typeName]) { xml in
      for field in record.fields {
        addOccurrenceConstraint(field, isRequired: record.requires(field), of: record.element, &xml)
      }
    }
  }

  private func complexType(of record: SchemaRecord, _ xml: inout XMLWriter) {
    xml.element("xs:complexType", ["name": record.typeName]) { xml in
      annotation("element-\(record.element)", &xml)
      choice(of: record.fields, &xml)
      attributes(record.fields, &xml)
    }
  }

  /// Writes fields as elements in any order.
  private func choice(of fields: [SchemaField], _ xml: inout XMLWriter) {
    xml.element("xs:choice", ["minOccurs": "0", "maxOccurs": "unbounded"]) { xml in
      for field in fields { xml.element("xs:element", ["name": field.name, "type": field.typeName]) }
    }
  }

  private func attributes(_ fields: [SchemaField], _ xml: inout XMLWriter) {
    for field in fields { xml.element("xs:attribute", ["name": field.name, "type": field.typeName]) }
  }

  /// Writes the constraint that a field occurs at most once, or exactly once, as an attribute or as an element.
  ///
  /// Only an identity constraint can cover both; here it compares a record only with itself.
  private func addOccurrenceConstraint(
    _ field: SchemaField, isRequired: Bool, of element: String, _ xml: inout XMLWriter
  ) {
    xml.element(isRequired ? "xs:key" : "xs:unique", ["name": "\(element).\(field.name)"]) { xml in
      xml.element("xs:selector", ["xpath": "."])
      xml.element("xs:field", ["xpath": "@\(field.name)|\(field.name)"])
    }
  }

  private func annotation(_ key: String, _ xml: inout XMLWriter) {
    xml.element("xs:annotation") { $0.element("xs:documentation", ["xml:lang": language], text: annotationText(key)) }
  }
}
