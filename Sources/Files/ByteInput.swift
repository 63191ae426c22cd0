/// Bytes that come piece after piece, so that their whole need not fit into memory.
public struct ByteInput: Sendable {
  /// What comes next.
  public enum Piece: Hashable, Sendable {
    case bytes([UInt8])
    /// Nothing has come in the time that was waited.
    case waiting
    case end
  }

  /// How many bytes there are in all; nil for a pipe.
  public let size: UInt64?
  /// The next piece, after waiting at most so many seconds for it.
  public let next: @Sendable (_ patience: Double) throws(FileFault) -> Piece

  /// An input.
  public init(
    size: UInt64? = nil, next: @escaping @Sendable (_ patience: Double) throws(FileFault) -> Piece
  ) {
    self.size = size
    self.next = next
  }
}
