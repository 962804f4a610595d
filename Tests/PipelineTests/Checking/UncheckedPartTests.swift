import Model
import TestFolders
import Testing

@testable import Pipeline

@Suite struct UncheckedPartTests {
  private func unchecked(_ paths: String..., lastYear: [String] = []) throws -> [UncheckedPart] {
    try SubmissionCheck.run(
      files: paths.map(ProductFolder.path), lastYear: lastYear.map(ProductFolder.path),
      indicators: ProductFolder.path("Indicators")
    ).unchecked
  }

  private func broken(_ name: String) throws -> [UncheckedPart] {
    let name = "Samples/broken/\(name)"
    return try unchecked(name).filter { part in
      switch part {
      case .file(let file), .rest(let file, _):
        #expect(file == ProductFolder.path(name))
        return true
      default: return false
      }
    }
  }

  @Test(arguments: [
    "login-page.csv", "workbook.csv", "notes.txt", "table-unknown.csv", "column-misspelt.csv", "doctype.xml",
    "empty.csv",
  ]) func fileThatCannotBeUsed(name: String) throws {
    #expect(try broken(name) == [.file(ProductFolder.path("Samples/broken/\(name)"))])
  }

  @Test(arguments: [("not-closed.xml", 20), ("quote-unclosed.csv", 8), ("row-too-wide.csv", 8), ("truncated.xml", 10)])
  func fileThatCanBeReadToALineOnly(name: String, line: Int) throws {
    #expect(try broken(name) == [.rest(file: ProductFolder.path("Samples/broken/\(name)"), line: line)])
  }

  @Test func linksAndTheYearBefore() throws {
    let parts = try unchecked("Samples/agencies/exw")
    #expect(parts.contains { if case .links(let count) = $0 { count > 18 } else { false } })
    #expect(parts.last == .lastYear)
    #expect(try !unchecked("Samples/agencies/exw", lastYear: ["Samples/agencies/exw-2024"]).contains(.lastYear))
  }

  @Test func ratingsWithoutAnswers() throws {
    #expect(try unchecked("Samples/broken/evidence-lacking.csv") == [.answers(18), .lastYear])
    #expect(try !unchecked("Samples/agencies/exw").contains { if case .answers = $0 { true } else { false } })
  }
}
