import Foundation
import Model
import Testing

@Suite struct FindingCodeTests {
  /// The source files that declare codes.
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Sources/Model/Findings/Codes")

  /// The names of the codes that the source files declare.
  private static func declared() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).flatMap { file in
      let text = try String(contentsOf: folder.appendingPathComponent(file), encoding: .utf8)
      return text.matches(of: /(?m)^  package static let \w+ = Self\(\s*"([a-z0-9-]+)"/).map { String($0.1) }
    }
  }

  @Test func everyDeclaredCodeIsInTheListOfItsGroup() throws {
    #expect(try Self.declared().sorted() == FindingCode.allCases.map(\.rawValue).sorted())
  }

  @Test func everyCodeIsInOneListOnly() {
    #expect(Set(FindingCode.allCases).count == FindingCode.allCases.count)
    for group in FindingGroup.allCases {
      #expect(!group.codes.isEmpty)
      #expect(group.codes.filter { $0.group != group } == [])
    }
  }

  @Test func aCodeIsFoundByItsName() {
    #expect(FindingCode(rawValue: "csv-null") == .csvNull)
    #expect(FindingCode(rawValue: "csv-nul") == nil)
    #expect(FindingCode.csvNull.severity == .error)
    #expect("\(FindingCode.csvNull)" == "csv-null")
  }

  /// Reading stops only if the rest of the file cannot be read.
  @Test func onlyBlockersEndReading() {
    let last = FindingCode.allCases.filter(\.endsReading)
    #expect(last == [.csvQuoteUnclosed, .csvTooLarge, .xmlNotWellFormed, .xmlTooLarge])
    #expect(last.allSatisfy { $0.severity == .blocker })
  }
}
