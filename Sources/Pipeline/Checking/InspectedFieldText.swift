import Formats

extension FieldInspection.Field {
  /// One JSON object on one line.
  package var json: String {
    var json = JSONText()
    json.object {
      $0.member("table", table)
      $0.member("row", row)
      $0.member("field", name)
      $0.member("value", value)
      $0.member("file", place.file)
      $0.member("line", place.line)
      $0.member("column", place.column)
    }
    return json.text
  }

  /// One line for people.
  package var text: String {
    let position = [place.line, place.column].compactMap { $0.map { String($0) } }.joined(separator: ":")
    return ["\(table) \(row)", name ?? "–", value].reduce(position) { "\($0)\t\(VisibleText.onOneLine($1))" }
  }
}
