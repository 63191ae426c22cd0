public import Diagnostics

extension Diagnostic {
  /// A line that looks like a secret; it is not part of the fault.
  public static var secretLine: Diagnostic {
    Diagnostic(
      "line.secret", "this looks like a wallet's recovery words or private key",
      explanation: "It was not run, and it is kept nowhere. TaoLab never needs one: it reads and "
        + "explains, it signs nothing. Whoever sees these words or digits can take the money. If "
        + "anybody, a camera or another program could have seen them, make a new wallet and move "
        + "the money there now; in a shell, take the line out of its history too.",
      hint: Hint("take it off the screen with", code: "clear"))
  }

  /// A file that seems to hold a secret, blotted out of what is shown; nil if there is none.
  public static func secret(
    in source: SourceText, _ kind: Secrets.Kind = .all, code: String
  ) -> Diagnostic? {
    guard let first = Secrets.ranges(in: source.text, kind).first else { return nil }
    return Diagnostic(
      code, "this looks like recovery words or a private key",
      explanation: "TaoLab never needs one: it reads and explains, it signs nothing. Whoever sees "
        + "these words or digits can take the money, so nothing of them is shown here.",
      hint: Hint(
        "delete it from the file; if others could read the file, move the money to a new wallet"),
      source: SourceText(name: source.name, text: Secrets.blotted(source.text, kind)),
      labels: [Label(first)])
  }
}
