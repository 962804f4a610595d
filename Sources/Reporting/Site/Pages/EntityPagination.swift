import Words

/// The entities of a table, split into parts that each fit on one page.
struct EntityPagination {
  /// With about twenty ratings in each row, more rows than this would make a page slow to load.
  static let maxRows = 300

  /// Entities under one title, in the order of the table.
  struct Group {
    let title: String
    var codes: [String]
    /// Whether entities with the same title continue in another part.
    var isSplit = false
  }

  /// The parts in the order of the table; if there are no entities, one empty part.
  let parts: [[Group]]

  init(_ groups: [(title: String, codes: [String])]) {
    var parts: [[Group]] = [[]]
    var rows = 0
    for group in groups {
      let pieces = stride(from: 0, to: group.codes.count, by: Self.maxRows).map {
        Array(group.codes[$0..<min($0 + Self.maxRows, group.codes.count)])
      }
      for piece in pieces {
        if rows + piece.count > Self.maxRows {
          parts.append([])
          rows = 0
        }
        parts[parts.count - 1].append(Group(title: group.title, codes: piece, isSplit: pieces.count > 1))
        rows += piece.count
      }
    }
    self.parts = parts
  }

  /// Links to all parts; empty if there is only one.
  func links(from own: Int, path: (Int) -> String, words: Catalogue) -> [[String: Any]] {
    guard parts.count > 1 else { return [] }
    return parts.indices.map { ["link": path($0), "label": label($0, words), "is-here": $0 == own] }
  }

  /// The titles in a part, with the first and last entity of a group that was split.
  private func label(_ part: Int, _ words: Catalogue) -> String {
    let titles = parts[part].map { group in
      guard group.isSplit, let first = group.codes.first, let last = group.codes.last else { return group.title }
      return words.say("part-range", ["title": .text(group.title), "first": .text(first), "last": .text(last)])
    }
    return words.series(titles)
  }
}
