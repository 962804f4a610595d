/// What a workbook says about itself.
package struct WorkbookProperties: Sendable {
  package var title: String
  package var subject: String
  package var creator: String
  /// Further properties by name, in this order.
  package var custom: [(name: String, value: String)]

  package init(title: String, subject: String = "", creator: String, custom: [(name: String, value: String)] = []) {
    self.title = title
    self.subject = subject
    self.creator = creator
    self.custom = custom
  }

  /// `docProps/core.xml`, without any time.
  var core: String {
    SheetParts.declaration
      + #"<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" "#
      + #"xmlns:dc="http://purl.org/dc/elements/1.1/">"#
      + "<dc:title>\(SheetText.escaped(title))</dc:title><dc:subject>\(SheetText.escaped(subject))</dc:subject>"
      + "<dc:creator>\(SheetText.escaped(creator))</dc:creator></cp:coreProperties>"
  }

  /// `docProps/custom.xml`.
  var customXML: String {
    let types = "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"
    var text =
      SheetParts.declaration
      + #"<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" "#
      + #"xmlns:vt="\#(types)">"#
    for (position, property) in custom.enumerated() {
      // The set of properties that Excel shows; its numbers begin with 2.
      text += #"<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="\#(position + 2)" "#
      text += #"name="\#(SheetText.escaped(property.name))"><vt:lpwstr>\#(SheetText.escaped(property.value))"#
      text += "</vt:lpwstr></property>"
    }
    return text + "</Properties>"
  }
}
