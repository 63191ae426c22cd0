/// The file that `--out` names.
enum OutFile {
  /// What stands for the standard output, as `-` does for the standard input.
  static let output = "-"

  /// The file to write; nil for the output, as where nothing is named.
  static func named(_ typed: String?) -> String? { typed == output ? nil : typed }

  /// How every `--out` ends its help.
  static let help = "`-` is the standard output."
}
