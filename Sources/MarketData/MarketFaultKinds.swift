public import Diagnostics

/// Everything that can be wrong with snapshots, outcomes, histories and profiles.
public enum MarketFaultKinds {
  /// With files that show them.
  public static let all: [DiagnosticKind] = snapshots + outcomes + csv + yaml + profiles

  private static let snapshots: [DiagnosticKind] = [
    snapshot(
      "snapshot.schema", "The file has another format.", "taolab-snapshot/1", "taolab-snapshot/9"),
    snapshot(
      "snapshot.spec", "The runtime is not one whose rules the model follows.",
      "\"spec_version\": 475", "\"spec_version\": 476"),
    snapshot(
      "snapshot.netuid", "A subnet occurs twice, or there are too many.", "[2,\"DSperse\"",
      "[1,\"DSperse\""),
    snapshot(
      "snapshot.price", "A price does not follow from the reserves and the weight.",
      "23027286450685", "23027386450685"),
    snapshot(
      "snapshot.block", "A date of a subnet lies after the snapshot.", "\"block\": 9240381",
      "\"block\": 9000000"),
    snapshot(
      "snapshot.supply", "Pools and root hold more TAO than was issued.",
      "\"root_tao_rao\": 5454229618298977", "\"root_tao_rao\": 9999999999999999"),
    snapshot(
      "snapshot.emission", "The emission of a block does not follow from the issuance.",
      "\"block_emission_rao\": 500000000", "\"block_emission_rao\": 500000001"),
    snapshot(
      "snapshot.moving-price", "A subnet that has started has no moving price.",
      "28225315,3130349773", "null,3130349773"),
    DiagnosticKind(
      "content.missing", "A file of the program's content is not there.",
      .described("A folder named by --content lays an empty list over what the program holds.")),
    DiagnosticKind(
      "subnet.ambiguous", "Several subnets have this name.",
      .change(
        of: Snapshot.embeddedName, from: "\"DSperse\"", to: "\"Chutes\"", line: "market chutes")),
  ]

  private static let outcomes: [DiagnosticKind] = [
    outcome(
      "outcome.emission", "What the subnets were given does not add up to the block's emission.",
      "\"block_emission_rao\": 500000000", "\"block_emission_rao\": 400000000"),
    outcome(
      "outcome.mismatch", "An outcome does not belong to the snapshot it was put beside.",
      "\"block\": 9240382", "\"block\": 9240383"),
    outcome(
      "outcome.root-proportion", "A root proportion does not follow from the snapshot.",
      "597084262", "597084299"),
  ]

  private static let csv: [DiagnosticKind] = [
    DiagnosticKind(
      "csv.empty", "A table has no lines.", .described("A history file is empty.")),
    DiagnosticKind(
      "csv.width", "A line has more or fewer cells than the heading.",
      .described("A line of a history file lost a comma.")),
    DiagnosticKind(
      "csv.quote", "A quoted cell is not closed.",
      .described("A cell of a history file begins with a quotation mark and never ends.")),
    DiagnosticKind(
      "csv.size", "The table is too long.",
      .described("A history file has more than 8,000,000 bytes.")),
  ]

  private static let yaml: [DiagnosticKind] = [
    file("yaml.empty", "The file is empty.", ""),
    file("yaml.syntax", "The text is not YAML.", "taolab: profile/1: x"),
    file("yaml.key", "A key is not a word.", "? [a]\n: 1"),
    file("yaml.key.duplicate", "A key stands twice.", "name: Ada\nname: Bob"),
    file("yaml.indicator", "Anchors, aliases and tags are not used here.", "name: &x Ada"),
    file("yaml.character", "A control character stands in the file.", "name: \u{7}"),
    DiagnosticKind(
      "yaml.depth", "Lists and keys are nested too deeply.",
      .described("A profile nests more than 16 levels.")),
    DiagnosticKind(
      "yaml.size", "The file is too long to be a profile.",
      .described("A profile has more than 1,000,000 bytes.")),
  ]

  private static let profiles: [DiagnosticKind] = [
    file("profile.version", "The profile is of another version.", "taolab: profile/9"),
    file("profile.empty", "There are no positions.", "taolab: profile/1\npositions: []"),
    position("profile.position", "A position is none of root, subnet, custodial.", "roto: 1 TAO"),
    position("profile.unit", "An amount or rate has no unit, or another one.", "root: 120"),
    position("profile.amount", "An amount is not possible.", "root: 21000001 TAO"),
    position("profile.range", "A rate is not possible.", "{root: 1 TAO, take: 19%}"),
    position(
      "profile.date", "A day does not exist or lies in the future.",
      "{subnet: 64, alpha: 1, bought_on: 2026-02-30}"),
    position(
      "profile.quote", "A custodian's rate has no date, or there are two.",
      "{custodial: X, amount: 1 TAO, quoted_apy: 17.3%}"),
    position("profile.duplicate", "A position stands twice.", "root: 1 TAO\n  - root: 2 TAO"),
    position(
      "profile.secret", "Something in the file looks like a secret key or recovery phrase.",
      "root: 1 TAO\nmnemonic: x"),
  ]

  private static func snapshot(
    _ code: String, _ meaning: String, _ from: String, _ to: String
  ) -> DiagnosticKind {
    DiagnosticKind(
      code, meaning, .change(of: Snapshot.embeddedName, from: from, to: to, line: "market"))
  }

  private static func outcome(
    _ code: String, _ meaning: String, _ from: String, _ to: String
  ) -> DiagnosticKind {
    DiagnosticKind(
      code, meaning, .change(of: Snapshot.embeddedOutcomeName, from: from, to: to, line: "market"))
  }

  private static func file(_ code: String, _ meaning: String, _ text: String) -> DiagnosticKind {
    DiagnosticKind(
      code, meaning,
      .file(name: "me.yaml", text: text + "\n", line: "report summary --profile me.yaml"))
  }

  private static func position(
    _ code: String, _ meaning: String, _ text: String
  ) -> DiagnosticKind {
    file(code, meaning, "taolab: profile/1\npositions:\n  - " + text)
  }
}
