/// A lock that is held until it is given back, or until the process ends in whatever way.
public struct FileLock: Sendable {
  private let release: @Sendable () -> Void

  /// A lock with what gives it back.
  public init(release: @escaping @Sendable () -> Void) {
    self.release = release
  }

  /// A lock where nobody else can come: a disk in memory.
  public static let unneeded = FileLock {}

  /// Lets the next one in. To be called once.
  public func unlock() {
    release()
  }
}
