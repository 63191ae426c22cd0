public import Diagnostics

/// Everything that can be wrong with a sandbox that was written down.
public enum SandboxFaultKinds {
  /// With how each comes about.
  public static let all: [DiagnosticKind] = [
    kind(
      "sandbox.schema", "A file holds a sandbox in another format, or none.",
      "A newer taolab wrote it, or it is another file."),
    kind(
      "sandbox.spec", "A sandbox runs on a runtime whose rules the model does not follow.",
      "The number of the runtime in the file was changed."),
    kind(
      "sandbox.order", "A subnet occurs twice in a list of a sandbox, or out of order.",
      "A line of the file was copied."),
    kind(
      "sandbox.subnet", "Alpha is held of a subnet that the sandbox does not have.",
      "A line of a subnet was removed from the file."),
    kind(
      "sandbox.block", "A block number of a sandbox is not possible.",
      "The last epoch of a subnet lies after the last block in the file."),
    kind(
      "sandbox.balance", "The amounts of a sandbox do not add up.",
      "A digit of an amount in the file was changed."),
  ]

  private static func kind(
    _ code: String, _ meaning: String, _ example: String
  ) -> DiagnosticKind {
    DiagnosticKind(code, meaning, .described(example))
  }
}
