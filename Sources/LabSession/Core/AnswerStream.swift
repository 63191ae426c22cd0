/// The standard output of a verb that answers while it still reads.
public struct AnswerStream: Sendable {
  /// Why nothing more can be written.
  public enum Fault: Error, Hashable, Sendable {
    /// The reader has gone: no error, it had enough.
    case closed
    /// The system's reason.
    case failed(String)
  }

  /// Writes all of it.
  public var write: @Sendable (_ bytes: [UInt8]) throws(Fault) -> Void

  /// A stream.
  public init(write: @escaping @Sendable ([UInt8]) throws(Fault) -> Void) {
    self.write = write
  }
}
