import CTestSupport
import Glibc

/// A folder of a test's own, gone with the value.
public final class TemporaryFolder: Sendable {
  /// Its path.
  public let path: String

  /// Where folders of tests are made: what `TMPDIR` says, as for every program.
  public static var parent: String {
    guard let named = getenv("TMPDIR").map({ String(cString: $0) }), named.hasPrefix("/") else {
      return "/tmp"
    }
    return named.count > 1 && named.hasSuffix("/") ? String(named.dropLast()) : named
  }

  /// A new empty folder.
  public init() {
    var template = Array("\(TemporaryFolder.parent)/taolab-test-XXXXXX".utf8CString)
    path = template.withUnsafeMutableBufferPointer { buffer in
      guard let base = buffer.baseAddress, let made = mkdtemp(base) else { return "/nonexistent" }
      return String(cString: made)
    }
  }

  deinit {
    ts_remove_tree(path)
  }
}
