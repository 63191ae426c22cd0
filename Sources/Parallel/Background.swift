import Dispatch

/// Work whose result is waited for by whoever needs it, such as a table that is made once.
public enum Background {
  /// Begins it on another thread and returns at once.
  public static func begin(_ work: @escaping @Sendable () -> Void) {
    DispatchQueue.global(qos: .userInitiated).async(execute: work)
  }
}
