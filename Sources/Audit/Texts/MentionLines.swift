import Formats

/// The lines in which a text mentions figures and tables.
struct MentionLines {
  let text: [Substring]
  /// The lines of the mentions of each name, in the running text and in footnotes.
  private var lines: [Key: [Int]] = [:]
  private var used: [Key: Int] = [:]

  private struct Key: Hashable {
    let name: String
    let isFootnote: Bool
  }

  init(_ markdown: String) {
    text = markdown.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    var isFootnote = false
    var isAfterBlank = false
    for (position, line) in text.enumerated() {
      if line.starts(with: /\ {0,3}\[\^[^\]\s]+\]:/) {
        isFootnote = true
      } else if isAfterBlank, let first = line.first, !first.isWhitespace {
        isFootnote = false
      }
      isAfterBlank = line.allSatisfy(\.isWhitespace)
      for match in line.matches(of: /(figure:|table:)([^{}()<>\n]+)/) {
        let address = String(match.1) + String(match.2).trimmingWhitespace
        guard let name = FigureMentions.figure(of: address) ?? FigureMentions.table(of: address) else { continue }
        lines[Key(name: name, isFootnote: isFootnote), default: []].append(position + 1)
      }
    }
  }

  /// The line of the next mention of a figure or table.
  mutating func next(_ name: String, isFootnote: Bool) -> Int? {
    let key = Key(name: name, isFootnote: isFootnote)
    guard let all = lines[key] else { return nil }
    let position = used[key, default: 0]
    used[key] = position + 1
    return all[min(position, all.count - 1)]
  }

  /// The first line that contains `text`.
  func line(containing text: String) -> Int? {
    text.isEmpty ? nil : self.text.firstIndex { $0.contains(text) }.map { $0 + 1 }
  }
}
