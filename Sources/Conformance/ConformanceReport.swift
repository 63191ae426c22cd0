/// How the model did on vector files.
public struct ConformanceReport: Hashable, Sendable {
  /// A vector the model answers otherwise.
  public struct Failure: Hashable, Sendable {
    /// The vector.
    public var id: String
    /// Its function.
    public var function: String
    /// Its file.
    public var file: String
    /// Where inside the result, as `shares[2]`; empty for the whole.
    public var path: String
    /// What the file says, as JSON.
    public var expected: String
    /// What the model says, with all digits.
    public var got: String
  }

  /// A function the model does not have.
  public struct Skipped: Hashable, Sendable {
    /// The function.
    public var function: String
    /// Its vectors.
    public var count: Int
  }

  /// Vectors answered as expected.
  public var passed = 0
  /// Vectors answered otherwise, in the order of the files.
  public var failures: [Failure] = []
  /// Functions without an evaluator, by name.
  public var skipped: [Skipped] = []

  /// Vectors answered otherwise.
  public var failed: Int { failures.count }
  /// Vectors of functions without an evaluator.
  public var skippedCount: Int { skipped.reduce(0) { $0 + $1.count } }

  /// The closing line: `388 passed, 0 failed`, and what was skipped if anything was.
  public var summary: String {
    "\(passed) passed, \(failed) failed" + (skippedCount > 0 ? ", \(skippedCount) skipped" : "")
  }
}
