/// A key message that is proposed only while its conditions hold.
package struct SessionMessage: Hashable, Sendable {
  /// The text, in which `{name}` stands for a number.
  package var text: String
  /// The numbers by the names that the text uses.
  package var numbers: [Number] = []
  package var conditions: [Condition] = []
  package var place: SourcePlace

  package init(text: String, place: SourcePlace) {
    self.text = text
    self.place = place
  }

  /// A number in the text.
  package struct Number: Hashable, Sendable {
    package var name: String
    package var subject: Subject
    package var place: SourcePlace

    package init(name: String, subject: Subject, place: SourcePlace) {
      self.name = name
      self.subject = subject
      self.place = place
    }
  }

  /// Where a number comes from.
  package enum Subject: Hashable, Sendable {
    /// A figure of the report on the year before, by its name.
    case figure(String)
    /// A count of the briefing pack, such as `decisions/overdue`.
    case count(String)
  }

  /// What must hold for the message to be proposed.
  package struct Condition: Hashable, Sendable {
    package var subject: Subject
    package var atLeast: ExactDecimal?
    package var atMost: ExactDecimal?
    package var place: SourcePlace

    package init(subject: Subject, atLeast: ExactDecimal? = nil, atMost: ExactDecimal? = nil, place: SourcePlace) {
      self.subject = subject
      self.atLeast = atLeast
      self.atMost = atMost
      self.place = place
    }

    /// Whether a value lies within the limits.
    package func holds(for value: ExactDecimal) -> Bool {
      (atLeast.map { value >= $0 } ?? true) && (atMost.map { value <= $0 } ?? true)
    }
  }
}

extension SessionMessage {
  /// The names in curly brackets, in the order of the text.
  package var placeholders: [String] {
    var names: [String] = []
    var rest = text[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      names.append(String(rest[rest.index(after: open)..<close]))
      rest = rest[rest.index(after: close)...]
    }
    return names
  }
}
