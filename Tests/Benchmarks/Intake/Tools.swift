import Foundation

/// The programs that are measured, with what they are to do; a file's path follows.
struct Tools {
  let records: [String]
  let check: [String]
  let python: Tool
  let duckDB: Tool
  let xmllint: Tool
  /// With the types of the fields alone.
  let frictionless: Tool
  /// With the rules of `check` that it can state as well.
  let frictionlessRules: Tool

  /// - Parameter root: the folder of the project, where `make` has put what it could install.
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

/// A program that may be missing.
struct Tool {
  private let needs: [String]
  private let words: [String]

  init(needs: [String], _ words: [String]) {
    self.needs = needs
    self.words = words
  }

  /// How it is called; nil, and said so, where something of it is missing.
  func arguments(_ title: String) -> [String]? {
    for path in needs where !FileManager.default.fileExists(atPath: path) {
      print("\(title): skipped, since \(path) is not there")
      return nil
    }
    return words
  }
}
