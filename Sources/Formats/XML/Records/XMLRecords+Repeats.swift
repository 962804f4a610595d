import Model

/// Reports fields that occur more than once in a record.
extension XMLRecords {
  /// Goes on with the field before, if it has the same name and is a list; each part then stands on its own.
  @inline(never)
  mutating func continueField() -> Bool {
    guard let last = fields.lastName, last.name == fieldName, fields.end == last.end,
      shape.lists.contains(names.fields[fieldName])
    else { return false }
    if fields.removeLastField() {
      for byte in "; ".utf8 { fields.append(byte) }
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
