import Testing

/// Tests that programs and screen readers can read every page.
@Suite struct PageStructureTests {
  @Test(arguments: SmallReport.allCases) func pagesAreWellFormed(_ report: SmallReport) throws {
    let pages = try report.pages()
    #expect(!pages.isEmpty)
    for page in pages { #expect(page.mistakes == [], "\(page.path)") }
  }

  @Test(arguments: SmallReport.allCases) func everyIDIsUnique(_ report: SmallReport) throws {
    for page in try report.pages() {
      let twice = Dictionary(grouping: page.ids, by: { $0 }).filter { $0.value.count > 1 }.keys.sorted()
      #expect(twice == [], "\(page.path)")
      for id in page.ids { #expect(!id.isEmpty && !id.contains(" "), "\(page.path)") }
    }
  }

  @Test(arguments: SmallReport.allCases) func everyLinkHasATarget(_ report: SmallReport) throws {
    let files = try report.files()
    let paths = Set(files.map(\.path))
    let pages = try report.pages()
    let ids = Dictionary(uniqueKeysWithValues: pages.map { ($0.path, Set($0.ids)) })
    for page in pages {
      for element in page.elements {
        guard let link = element.attributes["href"], let target = page.target(of: link) else { continue }
        #expect(paths.contains(target.path), "\(page.path): \(link)")
        if let fragment = target.fragment {
          #expect(ids[target.path]?.contains(fragment) == true, "\(page.path): \(link)")
        }
        #expect(!link.isEmpty, "\(page.path): \(element.text)")
      }
    }
  }

  @Test(arguments: SmallReport.allCases) func referencesToOtherElementsExist(_ report: SmallReport) throws {
    for page in try report.pages() {
      let ids = Set(page.ids)
      for element in page.elements {
        for id in element.attributes["aria-labelledby"]?.split(separator: " ") ?? [] {
          #expect(ids.contains(String(id)), "\(page.path): \(id)")
        }
      }
    }
  }

  @Test(arguments: SmallReport.allCases) func headingsSkipNoLevel(_ report: SmallReport) throws {
    for page in try report.pages() {
      let levels = page.elements.compactMap { $0.name.wholeMatch(of: /h([1-6])/).flatMap { Int($0.1) } }
      #expect(levels.count { $0 == 1 } == 1, "\(page.path)")
      #expect(levels.first == 1, "\(page.path)")
      for (level, next) in zip(levels, levels.dropFirst()) { #expect(next <= level + 1, "\(page.path): \(levels)") }
    }
  }

  @Test(arguments: SmallReport.allCases) func everyHeadingHasContent(_ report: SmallReport) throws {
    for page in try report.pages() {
      for (position, element) in page.elements.enumerated() where element.name == "section" {
        let inside = page.elements.filter { $0.ancestors.contains(position) }
        #expect(inside.contains { !$0.name.hasPrefix("h") || $0.name == "hr" }, "\(page.path): \(element.text)")
      }
    }
  }

  @Test(arguments: SmallReport.allCases) func tablesHaveCaptionsAndScopedHeadings(_ report: SmallReport) throws {
    for page in try report.pages() {
      for (position, table) in page.elements.enumerated() where table.name == "table" {
        let inside = page.elements.filter { $0.ancestors.contains(position) }
        #expect(inside.filter { $0.name == "caption" }.map(\.text.isEmpty) == [false], "\(page.path)")
        let headings = inside.filter { $0.name == "th" }
        #expect(!headings.isEmpty)
        for heading in headings {
          #expect(["col", "row", "rowgroup"].contains(heading.attributes["scope"]), "\(page.path): \(heading.text)")
        }
      }
    }
  }

  @Test(arguments: SmallReport.allCases) func drawingsHaveADescriptionOrAreHidden(_ report: SmallReport) throws {
    for page in try report.pages() {
      for (position, drawing) in page.elements.enumerated() where drawing.name == "svg" {
        if drawing.attributes["role"] == "img" {
          let inside = page.elements.filter { $0.ancestors.last == position }
          for name in ["title", "desc"] {
            #expect(inside.filter { $0.name == name }.map(\.text.isEmpty) == [false], "\(page.path)")
          }
        } else {
          #expect(drawing.attributes["aria-hidden"] == "true", "\(page.path)")
        }
      }
    }
  }

  @Test func pagesHaveALanguageAndATitle() throws {
    for page in try SmallReport.fourYears.pages() {
      #expect(page.all("html").first?.attributes["lang"] == "en")
      #expect(page.all("title").first?.text.isEmpty == false)
      #expect(page.all("main").count == 1)
    }
  }

  @Test func listItemsHaveWholeNumbers() throws {
    for page in try SmallReport.fourYears.pages() {
      for item in page.all("li") {
        if let value = item.attributes["value"] { #expect(Int(value) != nil, "\(page.path): \(value)") }
      }
    }
  }
}
