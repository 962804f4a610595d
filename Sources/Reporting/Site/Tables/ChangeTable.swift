import Model
import Words

/// The change in ratings between two years for the same entities, one row per indicator.
struct ChangeTable {
  let view: ReportView
  let change: Change
  let framework: Framework

  func context(id: String) -> [String: Any] {
    let largest = change.indicators.map { max($0.improved, $0.worsened) }.max() ?? 0
    let rows = change.indicators.enumerated().map { position, movement in
      row(
        framework.indicators[position].number, framework.indicators[position].title, movement, largest: largest,
        statement: view.statement(on: change, at: position))
    }
    let total = row("", view.words.say("all-indicators"), change.total, largest: 0, statement: nil)
    return [
      "id": id,
      "caption": caption,
      "rows": rows + [total],
    ]
  }

  /// Names the two years and any years between them, which have no comparable ratings.
  private var caption: String {
    let years = Set(view.editions.filter { $0.framework.id == framework.id }.map(\.year))
    let between = ((change.from + 1)..<max(change.from + 1, change.to)).filter { !years.contains($0) }.map(String.init)
    let values: [String: WordValue] = [
      "from": .number(change.from), "to": .number(change.to), "framework": .text(framework.title),
    ]
    guard !between.isEmpty else { return view.words.say("changes-caption", values) }
    return view.words.say(
      "changes-caption-apart", values.merging(["between": .text(view.words.language.list(between))]) { own, _ in own })
  }

  private func verdict(_ statement: ChangeStatement) -> String {
    switch statement {
    case .clear(let direction): view.words.say("verdict-\(direction.rawValue)")
    case .unclear: view.words.say("verdict-none")
    case .tooFew: view.words.say("verdict-few")
    }
  }

  private func row(
    _ number: String, _ title: String, _ movement: Change.Movement, largest: Int, statement: ChangeStatement?
  )
    -> [String: Any]
  {
    let measures: [(FigureMeasure, Int)] = [
      (.improved, movement.improved), (.unchanged, movement.unchanged), (.worsened, movement.worsened),
      (.notComparable, movement.notComparable),
    ]
    return [
      "number": number, "title": title, "verdict": statement.map(verdict) ?? "–",
      "bar": StackedBar.change(movement, largest: largest),
      "cells": measures.map { measure, count in
        [
          "count": view.words.language.grouped(count),
          "figure": change.name(number.isEmpty ? nil : number, measure).text,
        ] as [String: Any]
      },
    ]
  }
}
