import Foundation

/// Generated files of fictional entities, written once to `.build/benchmarks`.
struct GeneratedFiles {
  /// The mistake in every row of a file, if there is one.
  enum Mistake: String, CaseIterable {
    case none, surplus, lacking, mark, rating, entity, twice
  }

  private static let entities = 1_500
  private static let years = 2025..<2031
  private static let indicators = 1...18
  /// The largest number of ratings without a duplicate.
  static let mostRatings = entities * years.count * indicators.count

  /// The number of ratings that one entity submits in a year.
  static let ratingsOfOne = indicators.count

  let folder: String
  let indicators: String

  init(root: String) throws {
    folder = "\(root)/.build/benchmarks"
    indicators = "\(folder)/Indicators"
    let files = FileManager.default
    try files.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try? files.removeItem(atPath: indicators)
    try files.copyItem(atPath: "\(root)/Indicators", toPath: indicators)
    // Fictional entities in addition to the real ones, whose codes and types are in the definitions.
    let rows = (0..<Self.entities).map { "\(Self.code($0)),Example Agency No. \($0),fictional,yes,2025,,,\n" }
    let real = try String(contentsOfFile: "\(root)/Indicators/entities.csv", encoding: .utf8)
    try (real + rows.joined()).write(toFile: "\(indicators)/entities.csv", atomically: true, encoding: .utf8)
  }

  private static func code(_ entity: Int) -> String { "EX" + String(10_000 + entity % 10_000).dropFirst() }

  /// A table of about this many megabytes, with quoted and unquoted cells.
  func csv(megabytes: Int) throws -> String {
    try write("\(megabytes)-mb.csv") { file in
      file.write("entity,year,framework,indicator,rating,justification,evidence\n")
      var number = 0
      while file.size < megabytes * 1_000_000 {
        file.write(Self.row(number, .none))
        number += 1
      }
    }
  }

  /// An XML document of about this many megabytes.
  func xml(megabytes: Int) throws -> String {
    try write("\(megabytes)-mb.xml") { file in
      file.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<submissions>\n")
      var number = 0
      while file.size < megabytes * 1_000_000 {
        let entity = Self.code(number)
        file.write("<submission entity=\"\(entity)\" year=\"2025\" framework=\"un-swap-3.0\">\n")
        for indicator in Self.indicators {
          file.write(
            """
              <rating indicator="\(indicator)" rating="meets">
                <justification>Reached in full, as the report says of row \(number)</justification>
                <evidence>Annual report 2025</evidence>
              </rating>

            """)
        }
        file.write("</submission>\n")
        number += 1
      }
      file.write("</submissions>\n")
    }
  }

  /// A submission of `count` ratings, with the same mistake in every row.
  func ratings(_ count: Int, _ mistake: Mistake) throws -> String {
    try write("\(count)-ratings-\(mistake.rawValue).csv") { file in
      file.write("entity,year,framework,indicator,rating,justification,evidence\n")
      for number in 0..<count { file.write(Self.row(number, mistake)) }
    }
  }

  private static func row(_ number: Int, _ mistake: Mistake) -> String {
    let indicator = mistake == .twice ? 1 : 1 + number % indicators.count
    let entity = mistake == .twice ? 0 : number / indicators.count % entities
    let year = mistake == .twice ? 2025 : 2025 + number / (indicators.count * entities) % years.count
    let code = mistake == .entity ? "EY\(number)" : code(entity)
    let rating = mistake == .rating ? "met\(number)" : "meets"
    let mark = mistake == .mark ? " \"fully\"" : ""
    let end = mistake == .surplus ? ",surplus" : ""
    let evidence = mistake == .lacking ? "" : ",Annual report \(year)\(mark)\(end)"
    return "\(code),\(year),un-swap-3.0,\(indicator),\(rating),\"Reached in full, as row \(number) says\"\(evidence)\n"
  }

  /// Writes a file to the folder and returns its path.
  private func write(_ name: String, _ body: (GrowingFile) -> Void) throws -> String {
    let path = "\(folder)/\(name)"
    guard let file = fopen(path, "w") else { throw CocoaError(.fileWriteUnknown) }
    defer { fclose(file) }
    body(GrowingFile(file: file))
    return path
  }
}

/// Writes a file piece by piece.
private final class GrowingFile {
  private let file: UnsafeMutablePointer<FILE>
  private(set) var size = 0

  init(file: UnsafeMutablePointer<FILE>) { self.file = file }

  func write(_ text: String) {
    fputs(text, file)
    size += text.utf8.count
  }
}
