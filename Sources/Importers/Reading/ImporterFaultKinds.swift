public import Diagnostics

/// Everything that can be wrong with a file to import.
public enum ImporterFaultKinds {
  /// With files that show them.
  public static let all: [DiagnosticKind] = files + rows

  private static let files: [DiagnosticKind] = [
    file("import.kind", "A file is of no kind that is known.", "a,b\n1,2\n"),
    file(
      "import.kind.name", "There is no such kind.", "Subnet,Amount\n64,1.5\n",
      line: "import me.csv --as btlci-stake"),
    file("import.empty", "A file holds no row.", "Subnet,Amount\n"),
    file(
      "import.positions", "A file tells of no position.",
      #"{"balances": {"me": {"free": 1.5, "staked": 0, "total": 1.5}}, "totals": {"free": 1.5}}"#,
      line: "hold from me.csv"),
    file(
      "import.ledger", "A history is to be held.",
      "Koinly Date,Amount,Currency,Label,TxHash\n2026-09-02 00:00 UTC,0.005,TAO,staking,\n",
      line: "hold from me.csv"),
    file(
      "import.token", "A file does not say what its amounts count, or `--token` names nothing.",
      "Subnet,Amount\n64,1.5\n", line: "import me.csv --token BTC"),
    file(
      "import.zone", "A time zone is no number of hours, and no name that this machine knows.",
      "Subnet,Amount\n64,1.5\n",
      line: "import me.csv --zone 25:00"),
    file(
      "import.twice", "Two amounts stand for one position.",
      "Subnet,Amount\n64,1.5\n64,2.5\n"),
    DiagnosticKind(
      "import.many", "There are more positions than a profile holds.",
      .described("A file with more than 1,000 positions.")),
    DiagnosticKind(
      "import.more", "A file has more faults than are shown.",
      .described("A file with more than 20 faults.")),
  ]

  private static let rows: [DiagnosticKind] = [
    file("import.csv", "A row of a table is not whole.", "Subnet,Amount\n64,1.5,7\n"),
    file(
      "import.key", "A record has not the keys it needs.",
      #"{"stake_info": {"5Hotkey": [{"netuid": 64}]}}"#),
    file("import.amount", "An amount cannot be read.", "Subnet,Amount\n64,one\n"),
    file(
      "import.unit", "It is not clear whether amounts are rao or TAO.",
      "Subnet,Amount\n64,42\n"),
    file("import.supply", "An amount is more than there can be.", "Subnet,Amount\n64,99000000.5\n"),
    file("import.negative", "A balance is below zero.", "Subnet,Amount\n64,-1.5\n"),
    file(
      "import.date", "A date cannot be read or lies in the future.",
      "Koinly Date,Amount,Currency,Label,TxHash\n2096-09-02 00:00 UTC,0.005,TAO,staking,\n"),
    file("import.subnet", "There is no such subnet.", "Subnet,Amount\nchuutes,1.5\n"),
  ]

  private static func file(
    _ code: String, _ meaning: String, _ text: String, line: String = "import me.csv"
  ) -> DiagnosticKind {
    DiagnosticKind(code, meaning, .file(name: "me.csv", text: text, line: line))
  }
}
