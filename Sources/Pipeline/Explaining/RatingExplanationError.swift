/// Why there is nothing to explain.
package enum RatingExplanationError: Error {
  case unknownEntity(String, suggestion: String?)
  case unknownFramework(String, known: [String])
  case unknownIndicator(String, framework: String)
  case notInForce(String, year: Int)
  case noFramework(Int)
  case noSubmission(String, year: Int)
}
