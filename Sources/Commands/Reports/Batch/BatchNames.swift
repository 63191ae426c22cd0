import Answers
import Diagnostics

/// The names of the pages of one run: no page takes the place of another, on machines either that do
/// not tell capitals apart.
struct BatchNames: Sendable {
  private var seen: Set<UInt64> = []

  /// Throws if there was no row.
  func refuseNone() throws(CommandFault) {
    guard seen.isEmpty else { return }
    throw CommandFault(
      Diagnostic(
        "batch.empty", "there are no rows to make pages of",
        explanation: "Pages that are there were left as they are.",
        hint: Hint("check how the file was made")), .input)
  }

  /// The result, or a fault where its name was there before. A row that is wrong has its id too: the
  /// next one of that id is not the whole of it.
  mutating func refusingTwice(_ result: BatchResult) -> BatchResult {
    guard !seen.insert(Digest.key(result.name.file.lowercased())).inserted,
      result.faults == nil
    else { return result }
    return result.with(
      .failed(
        DiagnosticList(
          Diagnostic(
            "batch.id",
            "the id stands at a row before this one, or differs from it in capitals alone",
            explanation: "Its page would take the place of the other, here or on machines that do "
              + "not tell capitals apart.",
            hint: Hint("give every profile an id of its own")))))
  }
}
