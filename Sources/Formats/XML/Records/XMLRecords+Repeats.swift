import Model

/// Reports fields that occur more than once in a record.
extension XMLRecords {
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
