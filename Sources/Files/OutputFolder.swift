/// A folder that much is written into, as values that a test can replace.
///
/// Names are plain names in the folder. It is held open, so that nobody can put another in its place,
/// and a link in it is replaced or refused, never followed.
public struct OutputFolder: Sendable {
  /// Replaces a file as a whole: a reader sees the old bytes or the new ones, never a part. It
  /// outlasts the program; a loss of power may leave it empty until `settle`.
  public var write: @Sendable (_ bytes: [UInt8], _ name: String) throws(FileFault) -> Void
  /// Adds bytes at the end of a file, made if need be; none of them stay if not all fit.
  public var append: @Sendable (_ bytes: [UInt8], _ name: String) throws(FileFault) -> Void
  /// Cuts a file down to so many bytes.
  public var cut: @Sendable (_ name: String, _ size: UInt64) throws(FileFault) -> Void
  /// The size of a file; nil where there is none of that name, or where it is a link or a folder.
  public var size: @Sendable (_ name: String) -> UInt64?
  /// The bytes of a file.
  public var input: @Sendable (_ name: String) throws(FileFault) -> ByteInput
  /// Renames a file; an existing one of the new name is replaced.
  public var rename: @Sendable (_ from: String, _ to: String) throws(FileFault) -> Void
  /// Removes a file.
  public var remove: @Sendable (_ name: String) throws(FileFault) -> Void
  /// Moves a file into a folder of this one, made if need be; an older one of its name there is
  /// replaced, and a link in the folder's place refused.
  public var setAside: @Sendable (_ name: String, _ folder: String) throws(FileFault) -> Void
  /// Waits until what was written into a file would outlast a loss of power.
  public var settle: @Sendable (_ name: String) throws(FileFault) -> Void

  /// A folder made of its parts.
  public init(
    write: @escaping @Sendable ([UInt8], String) throws(FileFault) -> Void,
    append: @escaping @Sendable ([UInt8], String) throws(FileFault) -> Void,
    cut: @escaping @Sendable (String, UInt64) throws(FileFault) -> Void,
    size: @escaping @Sendable (String) -> UInt64?,
    input: @escaping @Sendable (String) throws(FileFault) -> ByteInput,
    rename: @escaping @Sendable (String, String) throws(FileFault) -> Void,
    remove: @escaping @Sendable (String) throws(FileFault) -> Void,
    setAside: @escaping @Sendable (String, String) throws(FileFault) -> Void,
    settle: @escaping @Sendable (String) throws(FileFault) -> Void
  ) {
    (self.write, self.append, self.cut, self.size) = (write, append, cut, size)
    (self.input, self.rename, self.settle) = (input, rename, settle)
    (self.remove, self.setAside) = (remove, setAside)
  }
}
