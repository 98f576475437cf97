/// Tracking statuses of the API.
enum YanwenCodes {
  static let table = CodeTable(text)

  private static let text = """
    PU10 accepted.received_at_origin # acceptance
    LM40 delivered.unspecified # delivered
    """
}
