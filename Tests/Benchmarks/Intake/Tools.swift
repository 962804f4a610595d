import Foundation

/// The programs that are measured, with their arguments.
///
/// The path of a file is added.
struct Tools {
  let records: [String]
  let check: [String]
  let python: Tool
  let duckDB: Tool
  let xmllint: Tool
  /// Checks only the types of fields.
  let frictionless: Tool
  /// Also checks those rules of `check` that the program can express.
  let frictionlessRules: Tool

  /// - Parameter root: The folder of the package, to which `make` has installed the programs.
  init(root: String, indicators: String) {
    let own = "\(root)/.build/release"
    records = ["\(own)/Benchmarks", "records"]
    check = ["\(own)/mainstream", "check", "--indicators", indicators]
    let scripts = "\(root)/Tests/Benchmarks/Scripts"
    let environment = "\(root)/.build/benchmarks-venv"
    let interpreter = "\(environment)/bin/python"
    python = Tool(needs: [interpreter], [interpreter, "\(scripts)/read_csv.py"])
    let packages = (try? FileManager.default.contentsOfDirectory(atPath: "\(environment)/lib")) ?? []
    duckDB = Tool(
      needs: [interpreter] + packages.map { "\(environment)/lib/\($0)/site-packages/duckdb" },
      [interpreter, "\(scripts)/count_csv.py"])
    xmllint = Tool(needs: ["/usr/bin/xmllint"], ["/usr/bin/xmllint", "--sax", "--noout"])
    frictionless = Tool(
      needs: ["\(environment)/bin/frictionless"],
      ["\(environment)/bin/frictionless", "validate", "--trusted", "--schema", "\(scripts)/ratings-schema.json"])
    frictionlessRules = Tool(
      needs: ["\(environment)/bin/frictionless"],
      [interpreter, "\(scripts)/check_ratings.py", "\(indicators)/entities.csv"])
  }
}

/// A program that may not be installed.
struct Tool {
  private let needs: [String]
  private let words: [String]

  init(needs: [String], _ words: [String]) {
    self.needs = needs
    self.words = words
  }

  /// The command; nil, after a message, if the program is not installed completely.
  func arguments(_ title: String) -> [String]? {
    for path in needs where !FileManager.default.fileExists(atPath: path) {
      print("\(title): skipped, since \(path) is not there")
      return nil
    }
    return words
  }
}
