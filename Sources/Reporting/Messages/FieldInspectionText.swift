import Formats
import Model
import Words

/// Fields as they were read, one per line.
package enum FieldInspectionText {
  /// The field as one JSON object.
  package static func json(_ field: SubmittedField) -> String {
    var json = JSONWriter()
    json.object {
      $0.member("table", field.table)
      $0.member("row", field.row)
      $0.member("field", field.name)
      $0.member("meaning", field.meaning)
      $0.member("value", field.value)
      $0.members(of: field.place)
      $0.member("cell", field.place.cell)
      $0.sheetMember(of: field.place)
    }
    return json.text + "\n"
  }

  /// The field as a line of text with tab-separated parts.
  ///
  /// Behind a name stands what it was taken for, if that is another one, or that it is not used.
  package static func text(_ field: SubmittedField, _ words: Catalogue) -> String {
    var name = field.name ?? "–"
    if field.meaning != field.name { name += " (\(field.meaning ?? words.say("inspect-not-used")))" }
    return ["\(field.table) \(field.row)", name, field.value].reduce(place(field.place)) {
      "\($0)\t\(VisibleText.onOneLine($1))"
    } + "\n"
  }

  private static func place(_ place: SourcePlace) -> String {
    if let sheet = place.sheet { return "\(VisibleText.onOneLine(sheet))!\(place.cell ?? place.position)" }
    return place.cell.map { "\(place.position) \($0)" } ?? place.position
  }
}
