// swift-format-ignore-file
// “make test” copies the doc comments of Sources/Analysis into this file.
import Formats
import Model
import Words
import Testing

@testable import Analysis

extension GivenValues {
  // Sources/Analysis/FigureCalculation.swift
  func example1OfFigureCalculation() throws {
    let figures = Figures(
      scorecards: [card], editions: [Edition(framework: framework.id, year: 2025)],
      frameworks: [framework.id: framework],
      population: Population(entities: definitions.entities, isFictional: true))
    print(figures.coverage[0].reported)  // ["EXW"]
  }

  // Sources/Analysis/FollowUp/FollowUpCalculation.swift
  func example1OfFollowUpCalculation() throws {
    let calculation = FollowUpCalculation(
      register: definitions.recommendations, population: population, records: records, year: 2025)
    print(calculation.followUp.pairs.count)
  }

  // Sources/Analysis/Population.swift
  func example1OfPopulation() throws {
    let population = Population(entities: definitions.entities, isFictional: true)
    print(population.codes.contains("EXW"))  // true
  }

  // Sources/Analysis/Tables/FigureTables.swift
  func example1OfFigureTables() throws {
    for table in FigureTable.all(of: report) {
      print(table.kind.name, table.rows.count)
    }
  }

  static var examplesOfAnalysis: [() throws -> Void] {
    [
    ]
  }
}
