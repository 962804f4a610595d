import Model

/// Says what a check did not look at.
enum UncheckedText {
  static func line(_ part: UncheckedPart) -> String {
    switch part {
    case .file(let file): words.say("unchecked-file", ["file": .text(file)])
    case .rest(let file, let line):
      words.say("unchecked-rest", ["file": .text(file), "line": .text(String(line))])
    case .table(let file): words.say("unchecked-table", ["file": .text(file)])
    case .answers(let count): words.say("unchecked-answers", ["n": .count(count)])
    case .links(let count): words.say("unchecked-links", ["n": .count(count)])
    case .lastYear: words.say("unchecked-last-year")
    }
  }
}
