import Formats
import Model

extension Catalogue {
  /// A place in a file, such as “a.csv, line 2”, or the file alone if it has no line numbers.
  package func place(_ place: SourcePlace) -> String { self.place(file: place.file, line: place.line) }

  /// A place given as a file and a line, such as “a.csv, line 2”.
  package func place(file: String, line: Int?) -> String {
    let file = VisibleText.onOneLine(file)
    guard let line else { return file }
    return say("why-place", ["file": .text(file), "line": .number(line)])
  }

  /// Several places in one file, such as “a.csv, lines 2 to 7”.
  package func place(file: String, lines: [Int]) -> String {
    guard let first = lines.min(), let last = lines.max(), first < last else {
      return place(file: file, line: lines.first)
    }
    return say(
      "place-lines",
      ["file": .text(VisibleText.onOneLine(file)), "first": .number(first), "last": .number(last)])
  }

  /// A place in a file that has already been named, such as “line 2, column 5”.
  package func placeInFile(_ place: SourcePlace) -> String {
    guard let line = place.line else { return say("finding-whole-file") }
    guard let column = place.column else { return say("finding-line", ["line": .number(line)]) }
    return say("finding-line-column", ["line": .number(line), "column": .number(column)])
  }
}

extension SourcePlace {
  /// Line and column as editors write them, such as `2:5`.
  ///
  /// Empty if neither is known.
  package var position: String { numbers.joined(separator: ":") }

  /// File, line and column as editors and compilers write them, such as `a.csv:2:5`.
  package var path: String { ([file] + numbers).joined(separator: ":") }

  private var numbers: [String] { [line, column].compactMap { $0.map { String($0) } } }
}
