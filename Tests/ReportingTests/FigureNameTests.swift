import Testing

/// Tests that each figure has one name, and each name means one figure.
@Suite struct FigureNameTests {
  @Test(arguments: SmallReport.allCases) func figuresWithOneNameHaveOneText(_ report: SmallReport) throws {
    var shown: [String: String] = [:]
    for page in try report.pages() {
      for element in page.elements {
        guard let name = element.attributes["data-figure"] else { continue }
        // Sentences use “65 per cent”, tables “65%”.
        let text = element.text.hasSuffix("%") ? String(element.text.dropLast()) : element.text
        #expect(shown[name] == nil || shown[name] == text, "\(page.path): \(name)")
        shown[name] = text
      }
    }
    if report == .fourYears { #expect(shown.count > 60) }
  }

  @Test func namesContainFrameworkYearAndGroup() throws {
    let names = try SmallReport.fourYears.pages().flatMap(\.elements).compactMap { $0.attributes["data-figure"] }
    #expect(names.contains("example-2/2025/system/system/meets-or-exceeds"))
    #expect(names.contains("example-2/2025/requirement/1.m1/in-place"))
    #expect(names.contains("example-2/2024-2025/change/all/improved"))
    for name in names { #expect(name.wholeMatch(of: /example-[12]\/\d{4}(-\d{4})?\/.+\/.+/) != nil, "\(name)") }
  }
}
