// swift-format-ignore-file
// “make test” copies the doc comments of Sources/Audit into this file.
import Formats
import Model
import Words
import Testing

@testable import Audit

extension GivenValues {
  // Sources/Audit/Published/ReportRevision.swift
  func example1OfReportRevision() throws {
    let earlier = try PublishedNumbers(folder: "old/2025")
    let now = try PublishedNumbers(folder: "reports/2025")
    print(ReportRevision.replaced(earlier, by: now).changed.count)
  }

  // Sources/Audit/Trace/FigureTracer.swift
  func example1OfFigureTracer() throws {
    let trace = try FigureTracer.trace("un-swap-3.0/2025/coverage/reported", report: "reports/2025")
    print(trace.figure.value)
    print(trace.cells.count)
    print(trace.differences.isEmpty)
  }

  // Sources/Audit/Verification/ReportComparison.swift
  func example1OfReportComparison() throws {
    let published = try PublishedRun(folder: "reports/2025")
    let verification = try ReportComparison.compare(
      published, in: "reports/2025", with: report, files: files, figures: figures)
    print(verification.differences.count)
  }

  static var examplesOfAudit: [() throws -> Void] {
    [
    ]
  }
}
