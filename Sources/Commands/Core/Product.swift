/// What the program says of itself.
public enum Product {
  /// What `--version` says.
  public static let version = "0.1.0"
}
