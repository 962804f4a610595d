import Logging

/// The program's log, on standard error.
enum Log {
  /// Creates the logger, which is silent unless `verbose` is true, because cron mails everything a command prints.
  static func make(verbose: Bool) -> Logger {
    var logger = Logger(label: "mainstream") { StreamLogHandler.standardError(label: $0) }
    logger.logLevel = verbose ? .info : .critical
    return logger
  }
}
