/// A rating in the words of its file.
struct RatingAsWritten {
  var entity: String
  var indicator: String
  var rating: String
}
