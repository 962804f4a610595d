import Model
import Testing

@testable import Intake

/// All that is wrong in a row is told at once, and what follows from it is not.
@Suite struct SeveralFaultsTests {
  /// For each table, its columns and for each of these a sound value, and a wrong one with its finding.
  private static let tables: [String: [(field: String, sound: String, wrong: String, code: FindingCode)]] = [
    "ratings": [
      ("entity", "EXW", "QQQ", .entityUnknown), ("year", "2025", "20X5", .yearInvalid),
      ("framework", "new-2.0", "zz", .frameworkUnknown), ("indicator", "1", "99", .indicatorUnknown),
      ("rating", "meets", "meest", .ratingUnknown), ("status", "final", "perhaps", .statusUnknown),
      ("basis", "submitted", "heard", .basisUnknown), ("submitted", "2026-01-10", "soon", .submittedNotADate),
      ("sequence", "1", "first", .sequenceNotANumber),
    ],
    "answers": [
      ("entity", "EXW", "QQQ", .entityUnknown), ("year", "2025", "20X5", .yearInvalid),
      ("framework", "new-2.0", "zz", .frameworkUnknown), ("indicator", "1", "99", .indicatorUnknown),
      ("question", "spent", "", .valueMissing), ("answer", "12", "12", .answerForm),
      ("basis", "submitted", "heard", .basisUnknown),
      ("submitted", "2026-01-10", "soon", .submittedNotADate),
    ],
    "actions": [
      ("entity", "EXW", "QQQ", .entityUnknown), ("year", "2025", "20X5", .yearInvalid),
      ("indicator", "1", "99", .indicatorUnknown), ("action", "Do", "", .valueMissing),
      ("due", "2026-06-30", "soon", .dueNotADate), ("submitted", "2026-01-10", "soon", .submittedNotADate),
    ],
    "rates": [
      ("entity", "EXW", "QQQ", .entityUnknown), ("year", "2025", "20X5", .yearInvalid),
      ("currency", "EUR", "QQQQ", .workCurrencyUnknown), ("usd-per-unit", "1.1", "much", .answerNotANumber),
      ("source", "UN rates", "", .valueMissing),
    ],
    "work": [
      ("entity", "EXW", "QQQ", .entityUnknown), ("year", "2025", "20X5", .yearInvalid),
      ("id", "1", "", .valueMissing), ("kind", "project", "zz", .workKindUnknown),
      ("currency", "EUR", "QQQQ", .workCurrencyUnknown), ("budget", "12", "much", .answerNotANumber),
      ("start", "2025-01-01", "early", .answerNotADate),
    ],
  ]

  private static let ignored: Set<FindingCode> = [.indicatorLacking, .workNotUsed]

  @Test(arguments: tables.keys.sorted()) func eachPairOfFaultsIsReported(table: String) throws {
    let columns = try #require(Self.tables[table])
    for first in columns.indices {
      for second in columns.indices where second > first {
        if [first, second].contains(where: { columns[$0].wrong == columns[$0].sound }) { continue }
        let expected = [columns[first].code, columns[second].code].map(\.rawValue).sorted()
        let values = columns.indices.map { $0 == first || $0 == second ? columns[$0].wrong : columns[$0].sound }
        let csv = columns.map(\.field).joined(separator: ",") + "\n" + values.joined(separator: ",") + "\n"
        let place = "\(table): \(columns[first].field) and \(columns[second].field)"
        #expect(try Self.codes("\(table).csv", csv) == expected, "\(place) in CSV")
        let xml = zip(columns, values).map { "<\($0.field)>\($1)</\($0.field)>" }.joined()
        let element = ["ratings": "rating", "answers": "answer", "actions": "action", "rates": "rate", "work": "item"]
        let name = element[table] ?? ""
        let document = "<submission><\(name)>\(xml)</\(name)></submission>"
        #expect(try Self.codes("a.xml", document) == expected, "\(place) in XML")
      }
    }
  }

  private static func codes(_ name: String, _ text: String) throws -> [String] {
    try SubmissionFolder.read(name, text).findings.filter { !ignored.contains($0.code) }.map(\.code.rawValue).sorted()
  }

  @Test func allEmptyFieldsOfARowAreReported() throws {
    let read = try SubmissionFolder.read("a.csv", "entity,year,indicator,rating,justification\n,,,meets,x\n")
    #expect(read.findings.map(\.code) == [.valueMissing, .valueMissing, .valueMissing])
    #expect(read.findings.map(\.field) == ["entity", "year", "indicator"])
  }

  @Test(arguments: [
    ("EXW,2025,1,nonsense,maybe,EUR", [FindingCode.questionUnknown]),
    ("QQQ,2025,1,policy,maybe,", [.entityUnknown, .answerNotYesNo]),
    ("EXW,2025,1,spent,much,EUR", [.answerNotANumber, .answerUnit]),
    ("EXW,20X5,1,share,half,", [.yearInvalid, .answerNotANumber]),
    ("EXW,2025,99,share,half,", [.indicatorUnknown, .answerNotANumber]),
    ("QQQ,2025,1,nonsense,maybe,", [.entityUnknown, .questionUnknown]),
  ])
  func anAnswerIsJudgedWhereItsQuestionIsKnown(row: String, codes: [FindingCode]) throws {
    let read = try SubmissionFolder.read("answers.csv", "entity,year,indicator,question,answer,unit\n\(row)\n")
    #expect(read.findings.map(\.code) == codes)
    #expect(read.answers.isEmpty)
  }

  @Test func whereTheYearIsUnknownAnIndicatorIsJudgedByAllFrameworks() throws {
    let read = try SubmissionFolder.read("a.csv", "entity,year,indicator,rating\nEXW,soon,2,Meets\nEXW,soon,3,meets\n")
    #expect(read.findings.map(\.code) == [.yearInvalid, .indicatorUnknown])
  }
}
