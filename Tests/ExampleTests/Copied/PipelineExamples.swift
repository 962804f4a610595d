// swift-format-ignore-file
// “make test” copies the doc comments of Sources/Pipeline into this file.
import Formats
import Model
import Words
import Logging
import Testing

@testable import Pipeline

extension GivenValues {
  // Sources/Pipeline/AnnualRun.swift
  func example1OfAnnualRun() throws {
    let run = AnnualRun(
      submissions: ["Samples/un-swap"], indicators: "Indicators", year: 2025, output: "reports")
    let outcome = try run.run(words: Catalogue.embedded(), logger: Logger(label: "mainstream"))
    print(outcome.folder, outcome.isUnchanged)  // reports/2025 false
  }

  // Sources/Pipeline/Checking/SubmissionCheck.swift
  func example1OfSubmissionCheck() throws {
    let checked = try SubmissionCheck.run(files: ["Samples/broken/row-short.csv"], indicators: "Indicators")
    for finding in checked.findings { print(finding.code.rawValue) }  // csv-row-short
  }

  // Sources/Pipeline/Template/TemplateRun.swift
  func example1OfTemplateRun() throws {
    let run = TemplateRun(
      entity: "EXW", year: 2025, framework: "un-swap-3.0", format: .csv, indicators: "Indicators")
    let (template, _) = try run.template()
    print(template.entity.code, template.framework.indicators.count)  // EXW 18
  }

  // Sources/Pipeline/TraceRun.swift
  func example1OfTraceRun() throws {
    let trace = try TraceRun.trace(
      "un-swap-3.0/2025/coverage/reported", submissions: ["Samples/un-swap"], year: 2025, indicators: "Indicators")
    print(trace.figure.value)  // 74
  }

  // Sources/Pipeline/VerifyRun.swift
  func example1OfVerifyRun() throws {
    let run = AnnualRun(submissions: [], indicators: "Indicators", year: 2025, output: "")
    let verify = VerifyRun(folder: "reports/2025", as: run)
    let verification = try verify.verification(words: Catalogue.embedded(), logger: Logger(label: "mainstream"))
    print(verification.differences.count)
  }

  // Sources/Pipeline/WhatIf/RescoringRequest.swift
  func example1OfRescoringRequest() throws {
    let request = RescoringRequest(
      submissions: ["inbox"], indicators: "Indicators", year: 2025, framework: nil, with: ["my-06-policy.yaml"])
    let rescoring = try request.rescoring()
    print(rescoring)
  }

  static var examplesOfPipeline: [() throws -> Void] {
    [
    ]
  }
}
