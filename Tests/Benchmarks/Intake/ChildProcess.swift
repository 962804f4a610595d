import Foundation

/// The resources used by a program that has ended.
struct ChildProcess {
  /// The user and system processor time.
  let seconds: Double
  /// The peak memory, in MiB.
  let peak: Double
  let exitCode: Int32

  /// Runs `arguments`, the first of which is the path of the program, and discards its output.
  static func run(_ arguments: [String]) throws -> ChildProcess {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for stream: Int32 in [1, 2] { posix_spawn_file_actions_addopen(&actions, stream, "/dev/null", O_WRONLY, 0) }
    var words = arguments.map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    var id: pid_t = 0
    let problem = posix_spawn(&id, arguments[0], &actions, nil, &words, environ)
    guard problem == 0 else { throw NotRun(program: arguments[0], reason: String(cString: strerror(problem))) }
    var status: Int32 = 0
    var usage = rusage()
    guard wait4(id, &status, 0, &usage) == id else { throw NotRun(program: arguments[0], reason: "lost") }
    let seconds = [usage.ru_utime, usage.ru_stime].reduce(0.0) { $0 + Double($1.tv_sec) + Double($1.tv_usec) / 1e6 }
    return ChildProcess(seconds: seconds, peak: Double(usage.ru_maxrss) / 1024, exitCode: (status >> 8) & 0xFF)
  }

  /// Runs each of `programs` in turn, several times, and returns the shortest time and the largest memory of each.
  static func least(_ programs: [[String]], runs: Int = 3) throws -> [ChildProcess] {
    var results: [ChildProcess?] = programs.map { _ in nil }
    for _ in 0..<runs {
      for (index, program) in programs.enumerated() {
        let run = try run(program)
        guard run.exitCode < 2 else { throw NotRun(program: program[0], reason: "exit code \(run.exitCode)") }
        let before = results[index]
        results[index] = ChildProcess(
          seconds: min(run.seconds, before?.seconds ?? .infinity), peak: max(run.peak, before?.peak ?? 0),
          exitCode: run.exitCode)
      }
    }
    return results.compactMap(\.self)
  }

  struct NotRun: Error, CustomStringConvertible {
    let program: String
    let reason: String
    var description: String { "\(program): \(reason)" }
  }
}
