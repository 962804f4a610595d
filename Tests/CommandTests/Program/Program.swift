import Foundation

/// Runs the built program as its users do.
enum Program {
  /// The result of running the program.
  struct Outcome {
    let exitCode: Int32
    let output: String
    let errors: String

    var outputLines: [String] { output.split(separator: "\n").map(String.init) }
  }

  /// Runs the program in `folder`.
  ///
  /// - Parameters:
  ///   - environment: Replaces the whole environment; nil keeps that of the tests.
  ///   - umask: In the notation of a shell, such as `077`.
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

  /// The path of the program.
  static var path: String { executable.path }

  /// Runs any program and waits until it ends.
  static func launch(
    _ path: String, _ arguments: [String], in folder: URL, environment: [String: String]? = nil
  ) throws -> Outcome {
    // Output goes to files, not pipes: a program that fills one pipe while we read the other would wait forever.
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
    // As in shells, a signal gives an exit code above 128.
    let code = process.terminationStatus + (process.terminationReason == .exit ? 0 : 128)
    return Outcome(exitCode: code, output: try streams.read("output"), errors: try streams.read("errors"))
  }

  /// The program that was built together with these tests, in the same folder as their bundle.
  private static let executable: URL = {
    let bundle = Bundle.allBundles.first { $0.bundleURL.pathExtension == "xctest" }?.bundleURL
    let tests = bundle ?? Bundle.main.executableURL ?? URL(fileURLWithPath: CommandLine.arguments[0])
    return tests.deletingLastPathComponent().appendingPathComponent("mainstream")
  }()
}

/// The folder of the package, with sources and samples.
enum Package {
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  static func path(_ name: String) -> String { root.appendingPathComponent(name).path }
}
