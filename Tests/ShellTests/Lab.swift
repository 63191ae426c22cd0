import TestSupport

/// A lab on a terminal, with a state folder of its own.
struct TestLab {
  static let prompt = "taolab> "
  let folder = TemporaryFolder()

  var state: String { folder.path + "/state" }
  /// Without a pager, for tests wait for the prompt.
  var environment: [String: String] {
    ["HOME": folder.path, "TAOLAB_STATE": state, "PAGER": "cat"]
  }

  /// Opens the lab and waits for its prompt.
  func open(
    _ arguments: [String] = [], environment more: [String: String] = [:], columns: Int = 80,
    rows: Int = 24
  ) throws -> PseudoTerminal {
    let variables = environment.merging(more) { $1 }
    let terminal = try PseudoTerminal(
      Binary.path("taolab"), arguments, environment: variables, columns: columns, rows: rows)
    try terminal.waitForPrompt(Self.prompt)
    return terminal
  }

  /// Runs the program with pipes.
  func run(
    _ arguments: [String] = [], stdin: String = "", environment more: [String: String] = [:]
  ) -> ProcessResult {
    TestSupport.run(
      Binary.path("taolab"), arguments, stdin: stdin,
      environment: environment.merging(more) { $1 }, cwd: folder.path)
  }
}
