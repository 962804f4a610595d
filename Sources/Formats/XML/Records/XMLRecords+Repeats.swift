import Model

/// Reports fields that occur more than once in a record.
extension XMLRecords {
  /// Continues the previous field if it has the same name and is a list or the same text in another language.
  @inline(never)
  mutating func continueField(_ attributes: XMLAttributes) -> Bool {
    guard let last = fields.lastName, last.name == fieldName, fields.end == last.end else { return false }
    let isList = shape.lists.contains(names.fields[fieldName])
    guard isList || attributes.contains(where: { $0.isLanguage }) else { return false }
    if fields.removeLastField() {
      for byte in (isList ? "; " : "\n").utf8 { fields.append(byte) }
    }
    fieldStart = last.start
    fieldPlace = last.place
    notices.note(.xmlFieldJoined, names.fields[fieldName], at: start)
    return true
  }

  func noteRepeatedFields() {
    var names: Set<Int> = []
    for index in 0..<record.count where !names.insert(record.nameIndex(index)).inserted {
      report(
        Finding(
          .fieldTwice, at: SourcePlace(file: file, line: record.line(index), column: record.column(index)),
          found: record.name(index)))
    }
  }
}
