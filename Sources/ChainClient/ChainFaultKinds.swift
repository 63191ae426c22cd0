public import Diagnostics

/// Everything that can go wrong while the chain is read.
public enum ChainFaultKinds {
  /// How each comes about.
  public static let all: [DiagnosticKind] = [
    kind("chain.address", "An address is none of Bittensor.", "`--coldkey` with a sign left out."),
    kind("chain.block", "A block is not final yet.", "`--block` with a number of tomorrow."),
    kind("chain.busy", "A server wants fewer questions.", "It answers 429 again and again."),
    kind("chain.changed", "A server does not keep to one block.", "A value read twice differs."),
    kind("chain.check", "Values do not fit together.", "A price does not follow from reserves."),
    kind("chain.cut", "An answer broke off.", "The server closes the connection in the middle."),
    kind("chain.endpoint", "An address cannot be asked.", "`--endpoint http://` over a network."),
    kind("chain.large", "An answer is too large.", "A server sends and never ends."),
    kind("chain.layout", "A value has another layout.", "A newer runtime made it longer."),
    kind("chain.missing", "A value is not there.", "A node of a chain that only begins like it."),
    kind("chain.network", "It is a node of another chain.", "`--endpoint` of the test network."),
    kind("chain.node", "A node has no answer.", "It does not know what it is asked."),
    kind("chain.offline", "Nothing may go online here.", "A lab that is run without a system."),
    kind("chain.program", "`curl` is not there.", "A system on which it is not installed."),
    kind("chain.pruned", "A node keeps no state of a block.", "`--block` of last month."),
    kind("chain.redirect", "A server sends us elsewhere.", "It answers with 301 and a place."),
    kind("chain.refused", "A server shuts us out.", "It answers with 403."),
    kind("chain.reply", "What came is no answer of a node.", "A web page, or text that is cut."),
    kind("chain.runtime", "The rules of a runtime are not known.", "A block of last spring."),
    kind("chain.slow", "An answer did not come in time.", "A server that is asleep."),
    kind("chain.status", "A server answered with a fault.", "It answers with 500."),
    kind("chain.transport", "A server could not be asked.", "`curl` says something unusual."),
    kind("chain.unreachable", "A server cannot be reached.", "There is no network."),
    kind("chain.untrusted", "A certificate is not to be trusted.", "It ended yesterday."),
  ]

  private static func kind(
    _ code: String, _ meaning: String, _ how: String
  ) -> DiagnosticKind { DiagnosticKind(code, meaning, .described(how)) }
}
