import Answers
import Inquiry
import JSONText
import LabSession
import Market
import StakingModel

/// Lines that go on from an answer about a holding: the same holding, asked about otherwise.
struct HoldingNext {
  /// `100 TAO into 64 for 365 days`.
  let holding: String
  /// `100 TAO for 365 days with 64`.
  let compared: String
  private let netuid: Netuid

  /// Nil unless the answer is about alpha.
  init?(_ answer: Answer) {
    let topic = answer.topic
    guard let subnet = topic.subnet, let paid = topic.amount, let days = topic.days else {
      return nil
    }
    let amount = paid.decimal + " TAO"
    netuid = subnet
    holding = "\(amount) into \(subnet.value) for \(days) days"
    compared = "\(amount) for \(days) days with \(subnet.value)"
  }

  /// Whether the subnet's history can be simulated from.
  func hasHistory(in session: Session) -> Bool {
    var session = session
    guard let info = try? session.snapshot().info(netuid),
      let history = try? session.market().priceHistory()
    else { return false }
    return Volatility.recorded(info, in: history) != nil
  }
}
