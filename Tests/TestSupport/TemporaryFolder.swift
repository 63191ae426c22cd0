import CTestSupport
import Glibc

/// A folder of a test's own, gone with the value.
public final class TemporaryFolder: Sendable {
  /// Its path.
  public let path: String

  /// A new empty folder.
  public init() {
    var template = Array("/tmp/taolab-test-XXXXXX".utf8CString)
    path = template.withUnsafeMutableBufferPointer { buffer in
      guard let base = buffer.baseAddress, let made = mkdtemp(base) else { return "/nonexistent" }
      return String(cString: made)
    }
  }

  deinit {
    ts_remove_tree(path)
  }
}
