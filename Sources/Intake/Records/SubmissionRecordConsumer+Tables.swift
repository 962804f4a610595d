import Formats
import Model

/// Recognizes the tables in a file and learns the names of their fields.
extension SubmissionRecordConsumer {
  /// Learns the meaning of the columns; an unusable table is refused once, not row by row.
  func begin(table name: String, names header: [String], places: [SourcePlace]) {
    let place = SourcePlace(file: file, line: places[0].line, row: places[0].row)
    columnCount = header.count
    let titles = header.map(HeadingText.onOneLine)
    findings.context?.learn(titles, HeaderFields.fields(of: header))
    if RowDelimiter.isWrapped(header, delimiter) {
      wrappedHeader = places[0]
      isUsable = false
      return
    }
    imported = builder.importMapping.flatMap { $0.fits(header) ? $0 : nil }
    table = imported == nil ? Table.table(named: name, header: header) : .initiatives
    guard let table else { return refuse(titles, at: place) }
    if table == .focalPoints { findings.context?.isAboutPersons = true }
    learnHeader(header, titles, of: table, at: place)
    findings.context?.lacksHeader = names.fields.count { $0 != nil } < Self.minHeadings
    let explanation = dropUnclearExplanation(titles, of: table, places)
    let unknown = header.indices.filter {
      names.fields[$0] == nil && $0 != explanation && imported?.unused.contains(header[$0]) != true
    }
    // Until the first row, columns that are only misspelt count as well: what to rename them to depends on them.
    let likely = Set(unknown.compactMap { names.probable(titles[$0]) })
    contents = RowContents(table) { names.fields.contains($0) || likely.contains($0) }
    noteDuplicateColumns(titles, places)
    if Field.isPlatformExport(header) {
      findings.note(.platformExport, at: place)
      let published = Basis.published.rawValue
      values.inherit([.basis: FieldValue(verbatim: published, text: published, place: place)])
    }
    noteColumns(titles, unknown: unknown, of: table, places)
    sorter = RowSorter(
      header: header, fields: names.fields, delimiter: delimiter, table: table, vocabulary: builder.vocabulary, findings
    )
  }

  /// The number of columns with a known name below which the first row of a table may be no header.
  private static let minHeadings = 2

  /// Learns the names of the columns, and what a table of others leaves to be known.
  private func learnHeader(_ header: [String], _ titles: [String], of table: Table, at place: SourcePlace) {
    guard let imported else { return names = FieldNames(header: header, in: table.namespace) }
    names = FieldNames(imported: imported.fields(of: header))
    findings.context?.learn(titles, names.fields)
    values.inherit(imported.constantValues(at: place))
  }

  /// Refuses a table that cannot be recognized.
  private func refuse(_ titles: [String], at place: SourcePlace) {
    isUsable = false
    let indicators = Self.namedIndicators(titles, builder.vocabulary)
    guard indicators.isEmpty else {
      return findings.note(
        .tableSideways, at: place, found: Finding.found(indicators.prefix(12)),
        ["allowed": Table.ratings.required.map(\.name)])
    }
    let likely = Table.likely(of: titles)
    findings.note(
      .tableUnknown, at: place, found: Finding.found(titles.filter { !$0.isEmpty }.prefix(12)),
      ["allowed": (likely ?? .ratings).required.map(\.name), "suggestion": likely?.rawValue ?? ""])
  }

  /// Switches to the table of the record: a document may have records of several tables.
  func change(to record: borrowing Record) {
    lastTable = record.table
    contentsAreStale = true
    // The name of a file does not say how a table of others is read.
    guard imported == nil, let named = Table(rawValue: record.table), named != table else { return }
    table = named
    if named == .focalPoints { findings.context?.isAboutPersons = true }
    if names.namespace != named.namespace {
      otherNames[names.namespace] = names
      names = otherNames[named.namespace] ?? FieldNames(in: named.namespace)
      values.forgetNames()
    }
  }
}
