import Answers
import ArgumentParser
import JSONText
import LabSession
import Sandbox

/// `portfolio`: what the sandbox's wallet has, what it is worth, what leaving would return.
struct PortfolioCommand: SandboxCommand {
  static let configuration = CommandConfiguration(
    commandName: "portfolio", abstract: "What your sandbox's wallet has, and what leaving returns.",
    discussion: "Worth is alpha at the spot price; if you left now shows what would arrive, after "
      + "swap fee, price impact and transaction fee. Gain compares that with all that went in, and "
      + "is split into what rewards, prices and fees made of it.",
    aliases: ["wallet"])
  static let examples = ["stake 10 TAO into 64", "stake 100 TAO on root", "portfolio"]

  @OptionGroup var common: CommonOptions

  init() {}

  static func next(
    after answer: Answer, to words: [String], in session: Session
  ) -> [String] {
    answer.subnet.map { held in
      answer.whyHeadline + session.exits(held) + ["unstake all from \(held)", "history"]
    } ?? ["history"]
  }

  mutating func answer(in session: inout Session) throws -> Answer {
    let desk = try session.sandbox()
    let snapshot = try session.snapshot()
    let branch = desk.document.branch
    return PortfolioAnswer(
      portfolio: SandboxPortfolio(desk.chain, after: branch), snapshot: snapshot,
      price: session.settings.taoPrice, moment: SandboxMoment(branch, now: session.environment.now),
      chain: desk.chain
    ).answer
  }
}
