import Glibc

/// Measures the processor time of this process.
enum ProcessorTime {
  /// The processor time of `body` in seconds: the shortest of `runs`, because disturbances only add time.
  static func seconds(runs: Int = 3, _ body: () throws -> Void) rethrows -> Double {
    try least(runs, CLOCK_PROCESS_CPUTIME_ID, body)
  }

  /// The elapsed time of `body` in seconds, for work that uses several processors.
  static func secondsByTheClock(runs: Int = 3, _ body: () throws -> Void) rethrows -> Double {
    try least(runs, CLOCK_MONOTONIC, body)
  }

  private static func least(_ runs: Int, _ clock: clockid_t, _ body: () throws -> Void) rethrows -> Double {
    var least = Double.infinity
    for _ in 0..<runs {
      let start = now(clock)
      try body()
      least = min(least, now(clock) - start)
    }
    return least
  }

  private static func now(_ clock: clockid_t) -> Double {
    var time = timespec()
    clock_gettime(clock, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}

/// Prints one result on one line.
///
/// - Parameter wanted: The promised value; nil if there is none.
func tell(_ name: String, _ value: Double, _ unit: String, wanted: String?) {
  let rounded = value >= 100 ? String(Int(value)) : String((value * 1000).rounded() / 1000)
  print("\(name): \(rounded) \(unit)" + (wanted.map { " (wanted: \($0))" } ?? ""))
}
