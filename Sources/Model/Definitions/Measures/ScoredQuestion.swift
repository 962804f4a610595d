/// The points that the answer to one question adds to a measure.
package struct ScoredQuestion: Hashable, Sendable {
  /// The id of the question.
  package var question: String
  package var worth: Worth

  package init(question: String, worth: Worth) {
    self.question = question
    self.worth = worth
  }

  package enum Worth: Hashable, Sendable {
    /// The points for a yes to a yes-no question. A no gives no points.
    case yes(ExactDecimal)
    /// The points for each choice, in the order of the file.
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

  /// The points for each possible answer.
  package var possible: [ExactDecimal] {
    switch worth {
    case .yes(let points): [ExactDecimal(units: 0), points]
    case .choices(let choices): choices.map(\.points)
    }
  }

  /// The highest number of points for an answer.
  package var most: ExactDecimal { possible.max() ?? ExactDecimal(units: 0) }

  /// The points for `answer`; nil if it is blank or not one of the possible answers.
  package func points(for answer: AnswerValue?) -> ExactDecimal? {
    switch (worth, answer) {
    case (.yes(let points), .flag(let isYes)?): isYes ? points : ExactDecimal(units: 0)
    case (.choices(let choices), .word(let word)?): choices.first { $0.word == word }?.points
    default: nil
    }
  }
}
