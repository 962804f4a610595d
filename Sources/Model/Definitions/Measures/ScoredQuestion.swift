/// What the answer to one question adds to a measure that counts points.
package struct ScoredQuestion: Hashable, Sendable {
  /// The question's id.
  package var question: String
  package var worth: Worth

  package init(question: String, worth: Worth) {
    self.question = question
    self.worth = worth
  }

  package enum Worth: Hashable, Sendable {
    /// Of a yes-no question: a yes; a no is worth nothing.
    case yes(ExactDecimal)
    /// Of a choice: every choice, in the order of the file.
    case choices([Choice])
  }

  package struct Choice: Hashable, Sendable {
    package var word: String
    package var points: ExactDecimal

    package init(word: String, points: ExactDecimal) {
      self.word = word
      self.points = points
    }
  }

  /// What each possible answer is worth.
  package var possible: [ExactDecimal] {
    switch worth {
    case .yes(let points): [ExactDecimal(units: 0), points]
    case .choices(let choices): choices.map(\.points)
    }
  }

  /// The most that an answer can be worth.
  package var most: ExactDecimal { possible.max() ?? ExactDecimal(units: 0) }

  /// What `answer` is worth; nil for none, and for one that the question does not have.
  package func points(for answer: AnswerValue?) -> ExactDecimal? {
    switch (worth, answer) {
    case (.yes(let points), .flag(let isYes)?): isYes ? points : ExactDecimal(units: 0)
    case (.choices(let choices), .word(let word)?): choices.first { $0.word == word }?.points
    default: nil
    }
  }
}
