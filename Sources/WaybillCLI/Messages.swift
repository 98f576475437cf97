import Logging

/// What the program has to say beside its output: on standard error, by swift-log.
enum Messages {
  /// A logger that shows messages of `level` and above.
  static func logger(showing level: Logger.Level) -> Logger {
    var logger = Logger(label: "waybill") { _ in StandardErrorHandler() }
    logger.logLevel = level
    return logger
  }
}

/// Prints the message alone: what a person reads under a command needs no time and no label.
private struct StandardErrorHandler: LogHandler {
  var logLevel = Logger.Level.warning
  var metadata: Logger.Metadata = [:]

  subscript(metadataKey key: String) -> Logger.Metadata.Value? {
    get { metadata[key] }
    set { metadata[key] = newValue }
  }

  func log(
    level: Logger.Level, message: Logger.Message, metadata: Logger.Metadata?, source: String, file: String,
    function: String, line: UInt
  ) {
    Terminal.say("waybill: \(message)")
  }
}
