import Diagnostics

/// The names of the pages of one run: no page takes the place of another.
struct BatchNames: Sendable {
  private var seen: Set<UInt64> = []

  /// The result, or a fault where its name was there before.
  mutating func refusingTwice(_ result: BatchResult) -> BatchResult {
    guard result.faults == nil, !seen.insert(Digest.key(result.name.file)).inserted else {
      return result
    }
    return result.with(
      .failed(
        DiagnosticList(
          Diagnostic(
            "batch.id", "the id stands at a row before this one",
            explanation: "Its page would take the place of the other.",
            hint: Hint("give every profile an id of its own")))))
  }
}
