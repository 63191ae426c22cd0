/// Sizes of files in words.
public enum ByteCount {
  /// As `512 bytes`, `1 MB` or `8.4 MB`: decimal units, at most one digit behind the point, rounded
  /// down.
  public static func words(_ count: Int) -> String {
    let units: [(size: Int, name: String)] = [(1_000_000, "MB"), (1_000, "kB")]
    guard let unit = units.first(where: { count >= $0.size }) else {
      return count == 1 ? "1 byte" : "\(count) bytes"
    }
    let tenths = count % unit.size * 10 / unit.size
    return "\(count / unit.size)" + (tenths > 0 ? ".\(tenths)" : "") + " \(unit.name)"
  }
}
