import Model

/// The parts of a document that are ignored, each reported once, with its first place and a count.
struct IgnoredContentLog {
  private struct Cause: Hashable {
    let code: FindingCode
    let name: String
  }

  /// The maximum number of names that are told apart; a hostile file may invent millions.
  private static let maxNames = 100

  private var counts: [Cause: (count: Int, place: TextPlace)] = [:]
  private var order: [Cause] = []

  /// Counts an element, an attribute or text that is ignored.
  mutating func noteIgnored(_ name: String, at place: TextPlace) {
    note(.xmlElementUnknown, name, at: place)
  }

  mutating func note(_ code: FindingCode, _ name: String, at place: TextPlace) {
    var cause = Cause(code: code, name: name)
    if counts[cause] == nil, order.count >= Self.maxNames { cause = Cause(code: code, name: "…") }
    if counts[cause] == nil { order.append(cause) }
    counts[cause, default: (0, place)].count += 1
  }

  func findings(file: String) -> [Finding] {
    order.compactMap { cause in
      counts[cause].map { entry in
        Finding(
          cause.code, at: SourcePlace(file: file, entry.place), found: cause.name,
          arguments: ["count": String(entry.count)])
      }
    }
  }
}

extension SourcePlace {
  init(file: String, _ position: TextPlace) {
    self.init(file: file, line: position.line, column: position.column > 0 ? position.column : nil)
  }
}
