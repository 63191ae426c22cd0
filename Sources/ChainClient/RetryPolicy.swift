public import Transport

/// When a question that was not answered is asked again.
public struct RetryPolicy: Hashable, Sendable {
  /// What to do after a fault.
  public enum Decision: Hashable, Sendable {
    /// Ask again after so many seconds.
    case wait(Double)
    /// Say that it cannot be answered.
    case giveUp
  }

  /// How often a question is asked at most.
  public var attempts: Int
  /// The seconds before the second attempt; twice as many before each one after that.
  public var firstPause: Double
  /// The longest pause that a server may ask for.
  public var longestPause: Double
  /// The shortest time between two questions that were answered, so as not to be a burden.
  public var gap: Double

  /// The longest pause that is waited for where nothing else was chosen.
  public static let longestRest: Double = 60

  /// A policy.
  public init(
    attempts: Int = 5, firstPause: Double = 1, longestPause: Double = RetryPolicy.longestRest,
    gap: Double = 0.4
  ) {
    self.attempts = attempts
    self.firstPause = firstPause
    self.longestPause = longestPause
    self.gap = gap
  }

  /// The policy towards a server: one of this machine need not be spared.
  public static func towards(_ endpoint: Endpoint) -> RetryPolicy {
    endpoint.isLoopback ? RetryPolicy(firstPause: 0.25, gap: 0) : RetryPolicy()
  }

  /// What follows a fault.
  ///
  /// - Parameter attempt: how often it was asked, from 1.
  public func decision(after fault: ChainFault, attempt: Int) -> Decision {
    guard attempt < attempts, isPassing(fault, attempt) else { return .giveUp }
    var pause = firstPause
    for _ in 1..<attempt { pause *= 2 }
    if case .busy(_, let after?) = fault {
      guard Double(after) <= longestPause else { return .giveUp }
      pause = max(pause, Double(after))
    }
    return .wait(min(pause, longestPause))
  }

  /// Whether it may be better the next time.
  private func isPassing(_ fault: ChainFault, _ attempt: Int) -> Bool {
    switch fault {
    case .busy: true
    case .status(let status): (500...599).contains(status)
    case .transport(.cutOff), .transport(.unreachable), .reply: attempt < 3
    case .transport(.tooSlow): attempt < 2
    default: false
    }
  }
}
