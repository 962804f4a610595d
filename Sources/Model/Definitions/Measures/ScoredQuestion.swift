/// The points that the answer to one question adds to a measure.
package struct ScoredQuestion: Hashable, Sendable {
  /// The id of the question.
  package var question: String
  package var pointsByAnswer: PointsByAnswer

  package init(question: String, pointsByAnswer: PointsByAnswer) {
    self.question = question
    self.pointsByAnswer = pointsByAnswer
  }

  package enum PointsByAnswer: Hashable, Sendable {
    /// A yes-no question: the points for yes. No gives no points.
    case yes(ExactDecimal)
    /// A choice: the points for every choice, in the order of the file.
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
  package var possiblePoints: [ExactDecimal] {
    switch pointsByAnswer {
    case .yes(let points): [ExactDecimal(units: 0), points]
    case .choices(let choices): choices.map(\.points)
    }
  }

  /// The maximum number of points.
  package var maxPoints: ExactDecimal { possiblePoints.max() ?? ExactDecimal(units: 0) }

  /// The points for `answer`; nil if there is no answer or if it is not a possible one.
  package func points(for answer: AnswerValue?) -> ExactDecimal? {
    switch (pointsByAnswer, answer) {
    case (.yes(let points), .flag(let isYes)?): isYes ? points : ExactDecimal(units: 0)
    case (.choices(let choices), .word(let word)?): choices.first { $0.word == word }?.points
    default: nil
    }
  }
}
