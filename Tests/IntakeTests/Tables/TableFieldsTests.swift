import Model
import Testing

@testable import Intake

/// The fields that a table lists are those that its records are read by, no more and no fewer.
@Suite struct TableFieldsTests {
  private static let element: [Table: String] = [.ratings: "rating", .answers: "answer", .actions: "action"]

  /// A record in which every field that must stand does.
  private static let needed: [Field: String] = [
    .entity: "EXW", .year: "2025", .indicator: "1", .rating: "meets", .question: "1.a1", .answer: "yes",
    .action: "Renew it",
  ]

  @Test(arguments: [Table.ratings, .answers, .actions])
  func everyFieldIsReadOrReported(_ table: Table)
    throws
  {
    let plain = try Self.read(table, [:])
    #expect(plain.submissions.count == 1)
    for field in Field.allCases {
      // Remarks may stand anywhere; only those on an answer are kept.
      if field == .comment, table != .answers { continue }
      // A number that can be read makes a difference to records that contradict each other only.
      let other = try Self.read(table, [field: field == .sequence ? "seventh" : "7"])
      if table.fields.contains(field) {
        let isRead = other.submissions != plain.submissions || other.findings != plain.findings
        #expect(isRead, "\(table.rawValue) \(field.name)")
      } else if other.submissions == plain.submissions, !Field.unusedFields.contains(field) {
        // A field of another table is never left out in silence, unless it is a text that no table uses.
        #expect(other.findings != plain.findings, "\(table.rawValue) \(field.name)")
      }
    }
  }

  @Test(arguments: Table.allCases) func requiredFieldsAreFieldsOfTheTable(_ table: Table) {
    #expect(Set(table.required).isSubset(of: table.fields))
    #expect(!table.required.isEmpty)
  }

  private static func read(_ table: Table, _ changed: [Field: String]) throws -> Intaken {
    let needed = needed.filter { table.required.contains($0.key) && changed[$0.key] == nil }
    // What is changed stands last, so that it moves nothing else.
    let attributes = [needed, changed].map { fields in
      fields.map { " \($0.key.name)=\"\($0.value)\"" }.sorted().joined()
    }.joined()
    return try SubmissionFolder.read("exw.xml", "<submission><\(element[table] ?? "")\(attributes)/></submission>")
  }
}
