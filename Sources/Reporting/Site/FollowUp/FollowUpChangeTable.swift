import Model

/// How the follow-up moved since the year before, by counts.
struct FollowUpChangeTable {
  let pages: FollowUpView

  /// Nil if nobody responded for the year before.
  var context: [String: Any]? {
    let changes = pages.followUp.changes.filter { $0.grouping == .system || $0.grouping == .body }
    guard let first = changes.first else { return nil }
    let words = pages.view.words
    return [
      "heading": words.say("follow-up-changes", ["from": .number(first.from), "to": .number(first.to)]),
      "columns": FollowUpChange.Movement.allCases.map { words.say("follow-up-movement-\($0.rawValue)") },
      "rows": (changes.dropFirst() + [first]).map { change -> [String: Any] in
        [
          "is-total": change.grouping == .system, "name": pages.title(change.grouping, change.key),
          "cells": FollowUpChange.Movement.allCases.map {
            ["text": words.language.grouped(change[$0]), "figure": change.name($0).text]
          },
        ]
      },
    ]
  }
}
