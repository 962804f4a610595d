import Foundation

/// The built program, run as its users run it.
enum Program {
  /// What a run of the program gave.
  struct Outcome {
    let exitCode: Int32
    let output: String
    let errors: String

    var outputLines: [String] { output.split(separator: "\n").map(String.init) }
  }

  /// Runs the program in `folder`.
  ///
  /// - Parameters:
  ///   - environment: replaces the whole environment; nil leaves that of the tests.
  ///   - umask: as a shell takes it, such as `077`.
  static func run(
    _ arguments: String..., in folder: URL = Package.root, environment: [String: String]? = nil, umask: String? = nil
  ) throws -> Outcome {
    try run(arguments: arguments, in: folder, environment: environment, umask: umask)
  }

  static func run(
    arguments: [String], in folder: URL = Package.root, environment: [String: String]? = nil, umask: String? = nil
  ) throws -> Outcome {
    if let umask {
      let script = "umask \(umask); exec \"$0\" \"$@\""
      return try launch(
        "/bin/sh", ["-c", script, executable.path] + arguments, in: folder, environment: environment)
    }
    return try launch(executable.path, arguments, in: folder, environment: environment)
  }

  /// Where the program lies.
  static var path: String { executable.path }

  /// Runs any program to its end.
  static func launch(
    _ path: String, _ arguments: [String], in folder: URL, environment: [String: String]? = nil
  ) throws -> Outcome {
    // Files rather than pipes: a program that fills one pipe while we read the other would wait for ever.
    let streams = try Workspace()
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments
    process.currentDirectoryURL = folder
    if let environment { process.environment = environment }
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try streams.handle("output")
    process.standardError = try streams.handle("errors")
    try process.run()
    process.waitUntilExit()
    // A signal is told apart from an exit code as shells do it.
    let code = process.terminationStatus + (process.terminationReason == .exit ? 0 : 128)
    return Outcome(exitCode: code, output: try streams.read("output"), errors: try streams.read("errors"))
  }

  /// The program that was built together with these tests: it lies beside their bundle.
  private static let executable: URL = {
    let bundle = Bundle.allBundles.first { $0.bundleURL.pathExtension == "xctest" }?.bundleURL
    let tests = bundle ?? Bundle.main.executableURL ?? URL(fileURLWithPath: CommandLine.arguments[0])
    return tests.deletingLastPathComponent().appendingPathComponent("mainstream")
  }()
}

/// Where the sources and samples lie.
enum Package {
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  static func path(_ name: String) -> String { root.appendingPathComponent(name).path }
}
