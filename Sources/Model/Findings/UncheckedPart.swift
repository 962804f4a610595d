/// Something that was not checked.
///
/// It is listed so that readers do not think it was found correct.
package enum UncheckedPart: Hashable, Sendable {
  /// No part of the file could be used.
  case file(String)
  /// The file could be read only up to this line.
  case rest(file: String, line: Int)
  /// The file contains a table that the program does not use yet.
  case table(file: String)
  /// The number of ratings that no answers support.
  case answers(Int)
  /// The number of links, which the program never opens.
  case links(Int)
  /// The previous year's submission was not given.
  case lastYear
}
