public import StakingModel

/// What an answer is about, in values, for whoever goes on from it: lines that are offered next, and
/// questions that follow. What an answer says to people or programs is not read back.
public struct AnswerTopic: Hashable, Sendable {
  /// The one subnet it is about; nil for root, for several and for none.
  public var subnet: Netuid?
  /// What is staked in it.
  public var amount: Amount<TAO>?
  /// For how long.
  public var days: Int?
  /// Whether prices stay where they are in it.
  public var isStill = false
  /// How many things it lists.
  public var count = 0
  /// Whether it was an order that the sandbox carried out.
  public var isCarriedOut = false
  /// Whether it answers a question in words: its lines for more stand in it.
  public var isQuestion = false
  /// Whether something that was named is not counted in it.
  public var leavesOut = false

  /// Nothing but what is given.
  public init(
    subnet: Netuid? = nil, amount: Amount<TAO>? = nil, days: Int? = nil, isStill: Bool = false,
    count: Int = 0
  ) {
    self.subnet = subnet
    self.amount = amount
    self.days = days
    self.isStill = isStill
    self.count = count
  }
}

extension Answer {
  /// The same, about something.
  package func about(_ topic: AnswerTopic) -> Answer {
    var answer = self
    answer.topic = topic
    return answer
  }
}
