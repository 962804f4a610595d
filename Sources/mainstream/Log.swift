import Logging

/// What the program says about its own doings, on standard error.
enum Log {
  /// Silent unless `verbose`: cron mails whatever a command prints.
  static func make(verbose: Bool) -> Logger {
    var logger = Logger(label: "mainstream") { StreamLogHandler.standardError(label: $0) }
    logger.logLevel = verbose ? .info : .critical
    return logger
  }
}
