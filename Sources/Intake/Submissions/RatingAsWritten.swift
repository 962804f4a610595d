/// The words with which a file states a rating.
struct RatingAsWritten {
  var entity: String
  var indicator: String
  var rating: String
}
