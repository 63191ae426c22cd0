/// Why a file could not be read or written.
public struct FileFault: Error, Hashable, Sendable {
  /// What was tried.
  public enum Operation: String, Hashable, Sendable {
    case read, write, makeFolder, rename, remove, lock
  }

  /// What was tried.
  public var operation: Operation
  /// On which path.
  public var path: String
  /// The system's reason, as `No such file or directory`.
  public var reason: String
  /// Whether there is simply no such file.
  public var isMissing: Bool
  /// Whether somebody else holds the lock and did not let go in time.
  public var isBusy: Bool
  /// Whether there was no room left for it.
  public var isFull: Bool

  /// A fault.
  public init(
    _ operation: Operation, _ path: String, reason: String, isMissing: Bool = false,
    isBusy: Bool = false, isFull: Bool = false
  ) {
    self.operation = operation
    self.path = path
    self.reason = reason
    self.isMissing = isMissing
    self.isBusy = isBusy
    self.isFull = isFull
  }
}
