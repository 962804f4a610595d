import Formats
import Model

/// The tables in the sheets of a workbook.
struct WorkbookTables {
  private(set) var tables: [WorkbookTable] = []
  /// The names of the sheets without a table.
  private(set) var passedOver: [String] = []
  /// The names of the sheets with notes or comments.
  private(set) var commented: [String] = []
  /// Findings about sheets that cannot be read.
  private(set) var findings: [Finding] = []

  private var headings: [Int: SheetHeadings] = [:]
  /// The number of cells of a workbook that are looked at to find headings.
  private static let maxCells = 500_000

  private let workbook: XLSXWorkbook
  private let file: String
  private let vocabulary: Vocabulary

  /// - Parameter file: the name of the workbook in places.
  init(_ workbook: XLSXWorkbook, file: String, _ vocabulary: Vocabulary) throws {
    self.workbook = workbook
    self.file = file
    self.vocabulary = vocabulary
    var budget = Self.maxCells
    var unread: Set<Int> = []
    var surveys: [(sheet: Int, survey: SheetSurvey)] = []
    // What an earlier check wrote holds no data and is nothing that somebody forgot.
    var toDo: Set<Int> = []
    for sheet in workbook.sheets.indices where workbook.sheets[sheet].holdsCells {
      do {
        let survey = try workbook.survey(sheet, rowLimit: SheetHeadings.maxRows)
        guard !survey.isToDo else {
          toDo.insert(sheet)
          continue
        }
        surveys.append((sheet, survey))
        headings[sheet] = SheetHeadings(survey.rows, budget: &budget)
        if survey.hasComments { commented.append(workbook.sheets[sheet].name) }
      } catch let refusal as WorkbookRefusal {
        findings += refusal.findings
        unread.insert(sheet)
      }
    }
    find(in: surveys)
    let used = unread.union(toDo).union(tables.map(\.table.sheet))
    passedOver = workbook.sheets.indices.filter { !used.contains($0) }.map { workbook.sheets[$0].name }
  }

  private mutating func find(in surveys: [(sheet: Int, survey: SheetSurvey)]) {
    let filled = surveys.count { !$0.survey.rows.isEmpty }
    // Sheets whose tables name all their columns are found first: what the others say holds for the workbook.
    var common = StatedValues()
    var rest: [(sheet: Int, survey: SheetSurvey)] = []
    for (sheet, survey) in surveys {
      if let header = header(sheet, given: [], isOnlySheet: filled == 1),
        header.table.required.allSatisfy(header.fields.contains)
      {
        add(header, sheet, survey, common: StatedValues())
      } else {
        rest.append((sheet, survey))
        if self.header(sheet, given: [.indicator], isOnlySheet: false) == nil,
          form(sheet, survey).form() == nil
        {
          common.add(StatedValues(survey.rows, file: name(sheet), vocabulary))
        }
      }
    }
    for (sheet, survey) in rest {
      let given = Set(common.completed(with: StatedValues()).keys)
      let named = Set(stated(survey, before: survey.rows.count, sheet).completed(with: common).keys)
      let form = form(sheet, survey)
      let indicator: Set<Field> = form.indicator() == nil ? [] : [.indicator]
      if let header = header(sheet, given: given.union(named).union(indicator), isOnlySheet: filled == 1) {
        add(header, sheet, survey, common: common)
      } else if let found = form.form() {
        add(found, sheet, survey, common: common)
      }
    }
    for index in tables.indices { noteRepeated(common, in: &tables[index].table) }
    tables.sort { $0.table.sheet < $1.table.sheet }
  }

  /// Tells the table what is said elsewhere of the fields of its columns.
  private func noteRepeated(_ common: StatedValues, in table: inout SheetTable) {
    guard let namespace = Table(rawValue: table.table)?.namespace else { return }
    let stated = common.completed(with: StatedValues())
    for (column, field) in HeaderFields.fields(of: table.names, in: namespace).enumerated() {
      if let field, let value = stated[field] { table.repeated[column] = value.value.text }
    }
  }

  private func form(_ sheet: Int, _ survey: SheetSurvey) -> FormSearch {
    FormSearch(rows: survey.rows, sheetName: workbook.sheets[sheet].name, vocabulary: vocabulary)
  }

  private func name(_ sheet: Int) -> String { SourcePlace.file(ofSheet: workbook.sheets[sheet].name, in: file) }

  private func header(_ sheet: Int, given: Set<Field>, isOnlySheet: Bool) -> HeaderSearch.Header? {
    headings[sheet].flatMap {
      HeaderSearch(
        headings: $0, sheetName: workbook.sheets[sheet].name, given: given, isOnlySheet: isOnlySheet
      ).header()
    }
  }

  private func stated(_ survey: SheetSurvey, before position: Int, _ sheet: Int) -> StatedValues {
    StatedValues(survey.rows.prefix(position), file: name(sheet), vocabulary)
  }

  private mutating func add(
    _ header: HeaderSearch.Header, _ sheet: Int, _ survey: SheetSurvey, common: StatedValues
  ) {
    let fields = HeaderFields.fields(of: header.names, in: header.table.namespace)
    let links = fields.indices.filter { fields[$0] == .evidence || fields[$0] == .link }
    var table = WorkbookTable(
      file: name(sheet),
      table: SheetTable(
        sheet: sheet, headerRow: survey.rows[header.position].number, names: header.names,
        table: header.table.rawValue, linkColumns: Set(links)))
    // A column that is misspelt is used as well, once its heading is corrected.
    let names = FieldNames(header: header.names, in: header.table.namespace)
    table.table.used = Set(
      header.names.indices.filter { index in
        names.fields[index].map { !Field.templateFields.contains($0) } ?? (names.probable(header.names[index]) != nil)
      })
    let stated = self.stated(survey, before: header.position, sheet).completed(with: common)
    give(stated, to: &table, besides: header.fields)
    if header.table.required.contains(.indicator), !header.fields.contains(.indicator) {
      if let (number, title) = form(sheet, survey).indicator() { give(number, title, to: &table) }
    }
    tables.append(table)
  }

  private mutating func add(_ form: FormSearch.Form, _ sheet: Int, _ survey: SheetSurvey, common: StatedValues) {
    let links = form.names.indices.filter { form.names[$0] == Field.evidence.name }
    var table = WorkbookTable(
      file: name(sheet),
      table: SheetTable(
        sheet: sheet, headerRow: survey.rows[form.firstRow].number - 1, names: form.names,
        table: Table.answers.rawValue, linkColumns: Set(links)))
    table.table.ignored = Set(form.names.indices.filter { form.names[$0].isEmpty })
    give(stated(survey, before: form.firstRow, sheet).completed(with: common), to: &table, besides: [])
    give(form.indicator, form.title, to: &table)
    if let rating = FormRating(survey.rows, form, file: table.file) {
      tables.append(rating.table(beside: table))
      table.table.passedOver = rating.rows
    }
    tables.append(table)
  }

  /// Gives the table the values for the fields of which it has no column.
  private func give(
    _ stated: [Field: StatedValues.Stated], to table: inout WorkbookTable, besides own: Set<Field>
  ) {
    for (field, stated) in stated.sorted(by: { $0.key.rawValue < $1.key.rawValue }) where !own.contains(field) {
      table.given[field] = stated.value
      table.givenCells.append(stated.cell)
    }
  }

  private func give(_ indicator: String, _ title: (row: Int, column: Int)?, to table: inout WorkbookTable) {
    let place =
      title.map { SourcePlace(file: table.file, line: $0.row, column: $0.column, row: $0.row, cellColumn: $0.column) }
      ?? SourcePlace(file: table.file)
    table.given[.indicator] = FieldValue(verbatim: indicator, text: indicator, place: place)
    let sheet = SourcePlace(file: table.file).sheet ?? ""
    table.givenCells.append(title == nil ? sheet : "\(sheet)!\(place.cell ?? "")")
  }
}
