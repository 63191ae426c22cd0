public import Diagnostics
import Scale
import Transport

extension ChainFault {
  /// What went wrong, for people.
  ///
  /// - Parameters:
  ///   - host: who was asked, as it may be shown.
  ///   - line: what was typed, without where to ask; hints go on from it.
  public func diagnostic(host: String, line: String) -> Diagnostic {
    switch self {
    case .transport(let fault): return fault.diagnostic(host: host, line: line)
    case .busy, .refused, .redirected, .status: return ofServer(host, line)
    case .reply, .node, .changed: return ofAnswer(host, line)
    case .pruned, .otherChain, .notFinal, .runtime: return ofBlock(host, line)
    case .layout(let place, let fault):
      return Diagnostic(
        "chain.layout", "\(place) is laid out in another way than expected: \(fault.words)",
        explanation: "A newer runtime may have changed it. Nothing is guessed.",
        hint: Hint("look for a newer taolab"))
    case .missing(let place):
      return Diagnostic(
        "chain.missing", "\(place) is not there",
        explanation: "The chain always has it, so this is no full node of it, or a newer runtime "
          + "keeps it elsewhere.", hint: otherNode(line))
    case .check(let words):
      return Diagnostic(
        "chain.check", "what was read does not fit together: \(words)",
        explanation: "Nothing of it was taken over.", hint: otherNode(line))
    case .stopped:
      return Diagnostic("work.stopped", "stopped before everything was read")
    }
  }

  private func ofServer(_ host: String, _ line: String) -> Diagnostic {
    switch self {
    case .busy(let status, let after):
      let wait = after.map { ", and wants \($0 == 1 ? "1 second" : "\($0) seconds") of rest" } ?? ""
      return Diagnostic(
        "chain.busy", "\(host) takes no more questions now (\(status))\(wait)",
        explanation: after.map { Double($0) > RetryPolicy.longestRest } == true
          ? "That is longer than is waited here: it was not asked again."
          : "It was asked again a few times, with longer and longer pauses.",
        hint: Hint("try again later, or ask another node", code: "\(line) --endpoint URL"))
    case .refused(let status):
      return Diagnostic(
        "chain.refused", "\(host) does not answer just anybody (\(status))",
        explanation: "It may want a key in its address, or shut out your network.",
        hint: otherNode(line))
    case .redirected(let status):
      return Diagnostic(
        "chain.redirect", "\(host) sends us to another place (\(status)); that is not followed",
        explanation: "A node answers itself. Who else would be asked, you decide.",
        hint: Hint("name the final address", code: "\(line) --endpoint URL"))
    case .status(let status):
      return Diagnostic(
        "chain.status", "\(host) answered with the status \(status)",
        explanation: "A node answers JSON-RPC with 200.", hint: otherNode(line))
    default: return Diagnostic("chain.reply", "\(host) did not answer")
    }
  }

  private func ofAnswer(_ host: String, _ line: String) -> Diagnostic {
    switch self {
    case .reply(let words):
      return Diagnostic(
        "chain.reply", "\(host) is no node, or something stands between: \(words)",
        explanation: "A node answers questions in JSON-RPC.", hint: otherNode(line))
    case .node(let code, let message):
      return Diagnostic(
        "chain.node", "\(host) answered with the fault \(code): \(message)",
        hint: otherNode(line))
    case .changed(let words):
      return Diagnostic(
        "chain.changed", "\(host) does not keep to one block: \(words)",
        explanation: "Several nodes may stand behind one address. Values of different blocks would "
          + "not belong together.", hint: otherNode(line))
    default: return Diagnostic("chain.reply", "\(host) did not answer")
    }
  }

  private func ofBlock(_ host: String, _ line: String) -> Diagnostic {
    switch self {
    case .pruned(let block):
      let which = block.map { "block \($0)" } ?? "that block"
      return Diagnostic(
        "chain.pruned", "\(host) does not keep the state of \(which)",
        explanation: "Most nodes keep the last 256 blocks, archives all of them.",
        hint: Hint(
          "ask an archive", code: "\(line) --endpoint \(Network.finney.archive)"))
    case .otherChain(let genesis):
      return Diagnostic(
        "chain.network", "\(host) is a node of another chain",
        explanation:
          "Its first block has the hash \(genesis.prefix(18))…, that of Bittensor's main "
          + "network begins with \(Network.finney.genesis.prefix(18)).", hint: otherNode(line))
    case .notFinal(let block, let newest):
      return Diagnostic(
        "chain.block",
        "block \(block) is not final yet: the newest that is has the number \(newest)",
        explanation: "What is not final may still be taken back.",
        hint: Hint("take the newest", code: line))
    case .runtime(let version, let why):
      return Diagnostic(
        "chain.runtime", "the block is of runtime \(version), whose rules are not computed here",
        explanation: why + " Figures by the wrong rules would look right.",
        hint: Hint("take a block of another runtime", code: "\(line) --block 9240381"))
    default: return Diagnostic("chain.reply", "\(host) did not answer")
    }
  }

  private func otherNode(_ line: String) -> Hint {
    Hint("ask another node", code: "\(line) --endpoint \(Network.finney.archive)")
  }
}

extension TransportFault {
  func diagnostic(host: String, line: String) -> Diagnostic {
    let other = Hint("ask another node", code: "\(line) --endpoint \(Network.finney.archive)")
    switch self {
    case .noProgram(let program, let reason):
      return Diagnostic(
        "chain.program", "the program `\(program)` cannot be started: \(reason)",
        explanation: "It alone goes online here, and only for `data update`.",
        hint: Hint("install it, as with", code: "sudo apt-get install curl"))
    case .unreachable(let reason):
      return Diagnostic(
        "chain.unreachable", "\(host) cannot be reached: \(reason)",
        explanation: "The proxy of the system is used where it names one.",
        hint: Hint("check the network and the address, or ask another node", code: other.code))
    case .untrusted(let reason):
      return Diagnostic(
        "chain.untrusted", "the certificate of \(host) is not to be trusted: \(reason)",
        explanation: "Somebody may stand between. The certificates of the system decide.",
        hint: other)
    case .tooSlow:
      return Diagnostic("chain.slow", "\(host) did not answer in time", hint: other)
    case .tooLarge(let limit):
      return Diagnostic(
        "chain.large", "\(host) answered with more than \(limit / 1_000_000) MB",
        explanation: "No answer of a node is that large.", hint: other)
    case .cutOff(let reason):
      return Diagnostic(
        "chain.cut", "the answer of \(host) broke off: \(reason)",
        hint: Hint("type the same line again: it goes on with what was read"))
    case .stopped: return Diagnostic("work.stopped", "stopped before everything was read")
    case .other(let reason):
      return Diagnostic("chain.transport", "\(host) could not be asked: \(reason)", hint: other)
    }
  }
}
