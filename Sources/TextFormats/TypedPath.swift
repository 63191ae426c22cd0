/// Paths in lines that people are told to type.
public enum TypedPath {
  /// A path as one word that the lab and a shell read back as it is: in quotes where it would be cut,
  /// changed or taken for a command without them, and never like an option.
  public static func word(_ path: String) -> String {
    let clean = SafeText.neutralised(path, limit: 4_096)
    guard clean != "-" else { return clean }
    let whole = clean.hasPrefix("-") ? "./" + clean : clean
    if !whole.isEmpty, whole.unicodeScalars.allSatisfy(isPlain) { return whole }
    // An apostrophe stands between quotes of the other kind.
    return "'"
      + whole.split(separator: "'", omittingEmptySubsequences: false)
      .joined(separator: "'\"'\"'") + "'"
  }

  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    guard scalar.isASCII else {
      return scalar.properties.isAlphabetic || scalar.properties.numericType != nil
    }
    switch scalar {
    case "0"..."9", "A"..."Z", "a"..."z", "/", ".", "_", "-", "+", ",", ":", "@", "%", "=":
      return true
    default: return false
    }
  }
}
