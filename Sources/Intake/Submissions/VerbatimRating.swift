/// A rating in the words of its file.
struct VerbatimRating {
  var entity: String
  var indicator: String
  var rating: String
}
