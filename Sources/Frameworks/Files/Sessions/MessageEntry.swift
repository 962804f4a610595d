import Model

/// Reads a key message with its numbers and conditions.
enum MessageEntry {
  static func read(_ entry: Entry) -> SessionMessage? {
    guard let table = entry.table(.message), let text = table.required("text")?.publicProse() else { return nil }
    var message = SessionMessage(text: text, place: entry.place)
    for (name, number) in table["numbers"]?.nonEmptyTable() ?? [] {
      guard let keys = number.table(.messageNumber), let subject = subject(keys, number) else { continue }
      message.numbers.append(.init(name: name, subject: subject, place: number.keyEntry.place))
    }
    for condition in table.required("when")?.nonEmptyList() ?? [] {
      if let condition = read(condition: condition) { message.conditions.append(condition) }
    }
    check(message, table)
    return message
  }

  private static func read(condition entry: Entry) -> SessionMessage.Condition? {
    guard let table = entry.table(.messageCondition), let subject = subject(table, entry) else { return nil }
    let limits = ["at_least", "at_most"].filter { table[$0] != nil || table.isUnreadable($0) }
    guard !limits.isEmpty else {
      entry.note(.sessionMessageCondition, found: nil)
      return nil
    }
    return SessionMessage.Condition(
      subject: subject, atLeast: table["at_least"]?.number(), atMost: table["at_most"]?.number(), place: entry.place)
  }

  private static func subject(_ table: Table, _ entry: Entry) -> SessionMessage.Subject? {
    switch (table["figure"], table["count"]) {
    case (let figure?, nil):
      guard let name = figure.text() else { return nil }
      // The message is kept, so that the pack lists it as one that cannot be proposed.
      if FigureName(name) == nil { figure.note(.sessionFigureUnknown, found: name) }
      return .figure(name)
    case (nil, let count?):
      guard let name = count.text() else { return nil }
      guard SessionCount(rawValue: name) != nil else {
        let known = SessionCount.allCases.map(\.rawValue)
        count.note(
          .sessionCountUnknown, found: name,
          ["allowed": known, "suggestion": FoldedText.nearest(to: name, among: known) ?? ""])
        return nil
      }
      return .count(name)
    default:
      table.noteShape(["figure", "count"])
      return nil
    }
  }

  /// Notes names in brackets that are not given, and names that the text does not use.
  private static func check(_ message: SessionMessage, _ table: Table) {
    let used = message.placeholders
    let given = Set((table["numbers"]?.unrestrictedTable() ?? []).map(\.0))
    for name in used where !given.contains(name) {
      table["text"]?.note(.sessionMessageNumber, found: name)
    }
    for (name, entry) in table["numbers"]?.unrestrictedTable() ?? [] where !used.contains(name) {
      entry.noteAtKey(.sessionMessageNumber, found: name)
    }
  }
}
