/// How the codes of one marker scale correspond to those of another.
///
/// A code that is not listed has no counterpart.
package struct MarkerMapping: Hashable, Sendable {
  package var from: String
  package var to: String
  package var source: String
  package var codes: [String: String]

  package init(from: String, to: String, source: String, codes: [String: String]) {
    self.from = from
    self.to = to
    self.source = source
    self.codes = codes
  }
}
