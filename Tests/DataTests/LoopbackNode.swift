import ChainTestSupport
import TestSupport
import Testing

/// A node on this machine, and the program with a state folder of its own.
struct LoopbackNode {
  let server: LoopbackServer
  let home = TemporaryFolder()
  var environment: [String: String] {
    ["HOME": home.path, "LC_ALL": "C.UTF-8", "NO_COLOR": "1", "SOURCE_DATE_EPOCH": "1791500000"]
  }

  /// A good node, or one that answers some requests in another way.
  init(
    _ node: MadeNode? = nil,
    _ other: @escaping @Sendable (_ number: Int) -> LoopbackServer.Reply? = { _ in nil }
  ) throws {
    let node = if let node { node } else { MadeNode(try .embedded()) }
    server = try LoopbackServer { body, number in
      other(number)
        ?? .whole(
          200, ["Content-Type": "application/json"], node.answer(body, number: number))
    }
  }

  /// Where the program keeps its state.
  var state: String { home.path + "/.local/state/taolab" }

  /// `taolab` with these words.
  func taolab(
    _ words: [String], _ more: [String: String] = [:], timeout: Int = 60
  ) -> ProcessResult {
    run(
      Binary.path("taolab"), words, environment: environment.merging(more) { $1 }, cwd: home.path,
      timeout: timeout)
  }

  /// `taolab data update` from this node.
  func update(_ words: [String] = [], _ more: [String: String] = [:]) -> ProcessResult {
    taolab(["data", "update", "--endpoint", server.url] + words, more)
  }
}
