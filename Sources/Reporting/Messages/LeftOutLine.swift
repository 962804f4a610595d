import Model
import Words

/// Lists in one line the records that were read and left out.
package struct LeftOutLine {
  /// The maximum number of entities, and the maximum length of a name.
  private static let maxNames = 5
  private static let maxLength = 60

  private struct Group: Hashable {
    let entity: String
    let year: String
    let file: String
  }

  private let words: Catalogue

  package init(words: Catalogue) { self.words = words }

  /// Nil if nothing was left out.
  package func text(_ rows: [ExcludedRating], year: Int) -> String? {
    var order: [Group] = []
    var counts: [Group: Int] = [:]
    for row in rows {
      let group = Group(entity: row.entity, year: row.writtenYear, file: row.place.file)
      if counts[group] == nil { order.append(group) }
      counts[group, default: 0] += 1
    }
    guard !order.isEmpty else { return nil }
    var names = order.prefix(Self.maxNames).map { group in
      words.say(
        "run-left-out-name",
        [
          "entity": .text(Self.shortened(group.entity)), "year": .text(Self.shortened(group.year)),
          "file": .text(group.file), "n": .count(counts[group] ?? 0),
        ])
    }
    if order.count > names.count {
      names.append(words.say("more-places", ["n": .count(order.count - names.count)]))
    }
    return words.say(
      "run-left-out", ["year": .number(year), "names": .text(names.joined(separator: "; "))])
  }

  private static func shortened(_ text: String) -> String {
    let scalars = text.unicodeScalars
    return text.isEmpty
      ? "–" : scalars.count <= maxLength ? text : String(String.UnicodeScalarView(scalars.prefix(maxLength))) + "…"
  }
}
