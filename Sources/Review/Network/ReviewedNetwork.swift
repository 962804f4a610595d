import Model

/// What rules about the network look at.
struct ReviewedNetwork {
  let records: NetworkRecords
  /// Records of other files, which are not checked themselves.
  let earlier: NetworkRecords

  init(records: NetworkRecords, earlier: NetworkRecords = NetworkRecords()) {
    self.records = records
    self.earlier = earlier
  }

  /// A finding about a value of a row.
  ///
  /// - Parameters:
  ///   - cell: where the value stands.
  ///   - place: where the record begins.
  ///   - field: the column.
  static func finding(
    _ code: FindingCode, at cell: CellPosition, inRecordAt place: SourcePlace, found: String, field: String,
    of entity: String, in year: Int, _ arguments: FindingArguments = [:]
  ) -> Finding {
    var arguments = arguments
    arguments["entity"] = entity
    arguments["year"] = String(year)
    var finding = Finding(code, at: cell.place(inRecordAt: place), found: found, arguments: arguments)
    finding.field = field
    return finding
  }
}
