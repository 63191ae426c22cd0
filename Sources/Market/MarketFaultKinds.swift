public import Diagnostics

/// Everything that can be wrong with snapshots, outcomes and histories.
public enum MarketFaultKinds {
  /// With files that show them.
  public static let all: [DiagnosticKind] = snapshots + outcomes

  private static let snapshots: [DiagnosticKind] = [
    snapshot(
      "snapshot.schema", "The file has another format.", "taolab-snapshot/1", "taolab-snapshot/9"),
    snapshot(
      "snapshot.spec", "The runtime is not one whose rules the model follows.",
      "\"spec_version\": 475", "\"spec_version\": 440"),
    snapshot(
      "snapshot.split", "How subnets split their alpha is missing, or given where it was the same.",
      "\"spec_version\": 475", "\"spec_version\": 481"),
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
}
