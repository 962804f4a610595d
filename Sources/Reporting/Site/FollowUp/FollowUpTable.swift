import Model

/// A table of groups of recommendations: how many are answered, accepted, implemented and overdue.
struct FollowUpTable {
  let pages: FollowUpView
  let grouping: FollowUpGrouping

  /// What the columns count, from the left.
  private static let columns: [FollowUpCount] = [
    .recommendations, .asked, .answered, .response(.accepted), .response(.acceptedInPart), .status(.inProgress),
    .status(.implemented), .status(.noInformation), .overdue, .noResponse, .notPublic,
  ]

  /// Nil if there are no groups.
  var context: [String: Any]? {
    let words = pages.view.words
    let groups = pages.groups(grouping)
    guard !groups.isEmpty else { return nil }
    let rows = groups + (grouping == .system ? [] : [pages.system].compactMap { $0 })
    return [
      "id": "follow-up-by-\(grouping.rawValue)", "heading": words.say("follow-up-by-\(grouping.rawValue)"),
      "caption": words.say("follow-up-caption-\(grouping.rawValue)", ["year": .number(pages.year)]),
      "label": words.say("follow-up-column-\(grouping.rawValue)"),
      "columns": Self.columns.map { words.say("follow-up-count-\($0.name)") }, "rows": rows.map(row),
    ]
  }

  private func row(_ group: FollowUpGroup) -> [String: Any] {
    [
      "is-total": group.grouping == .system, "name": pages.title(group.grouping, group.key),
      "link": pages.link(group.grouping, group.key) ?? false,
      "cells": Self.columns.map { count in
        ["text": pages.view.words.language.grouped(group[count]), "figure": group.name(count).text]
      },
    ]
  }
}
