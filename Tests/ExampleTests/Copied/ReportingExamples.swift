// swift-format-ignore-file
// “make test” copies the doc comments of Sources/Reporting into this file.
import Formats
import Model
import Words
import Testing

@testable import Reporting

extension GivenValues {
  // Sources/Reporting/Data/FigureList.swift
  func example1OfFigureList() throws {
    let figures = FigureList(report: report, words: words).figures
    print(figures[0].id, figures[0].text)
  }

  // Sources/Reporting/Messages/FindingText.swift
  func example1OfFindingText() throws {
    let finding = Finding(.fileEmpty, at: SourcePlace(file: "ratings.csv"))
    print(FindingText(words: words).text([finding]))
  }

  // Sources/Reporting/ReportSite.swift
  func example1OfReportSite() throws {
    let site = try ReportSite(words: Catalogue.embedded())
    for file in try site.files(for: report) {
      print(file.path, file.bytes.count)
    }
  }

  static var examplesOfReporting: [() throws -> Void] {
    [
    ]
  }
}
