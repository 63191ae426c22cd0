public import Transport

/// Asks a node, several questions at a time: again where that may help, and not faster than is
/// polite.
public struct ChainClient: Sendable {
  /// Whom it asks.
  public let endpoint: Endpoint
  /// When it asks again.
  public let policy: RetryPolicy
  private let transport: Transport
  /// Waits so many seconds, or until it shall not go on.
  private let pause: @Sendable (Double) -> Void

  /// A client.
  ///
  /// - Parameter pause: waits; tests count instead.
  public init(
    _ endpoint: Endpoint, _ transport: Transport, policy: RetryPolicy,
    pause: @escaping @Sendable (Double) -> Void
  ) {
    self.endpoint = endpoint
    self.transport = transport
    self.policy = policy
    self.pause = pause
  }

  /// The answers to questions, in their order.
  func ask(
    _ calls: [RPCCall], goesOn: () -> Bool
  ) throws(ChainFault) -> [RPCResult] {
    var attempt = 1
    while true {
      do throws(ChainFault) {
        let results = try once(calls, goesOn)
        try wait(policy.gap, goesOn)
        return results
      } catch {
        guard case .wait(let seconds) = policy.decision(after: error, attempt: attempt) else {
          throw error
        }
        try wait(seconds, goesOn)
        attempt += 1
      }
    }
  }

  private func once(
    _ calls: [RPCCall], _ goesOn: () -> Bool
  ) throws(ChainFault) -> [RPCResult] {
    guard goesOn() else { throw .stopped }
    let reply: HTTPReply
    do throws(TransportFault) {
      reply = try transport.post(
        HTTPRequest(to: endpoint, RPCBatch.text(calls), largestReply: ChainLimits.reply), goesOn)
    } catch {
      throw error == .stopped ? .stopped : .transport(error)
    }
    switch reply.status {
    case 200: return try RPCReplies.read(reply.body, count: calls.count)
    case 300...399: throw .redirected(reply.status)
    case 429: throw .busy(status: 429, after: reply.retryAfter)
    case 403 where reply.retryAfter != nil, 503 where reply.retryAfter != nil:
      throw .busy(status: reply.status, after: reply.retryAfter)
    case 401, 402, 403, 407: throw .refused(reply.status)
    default: throw .status(reply.status)
    }
  }

  /// Waits in pieces, so that it is seen soon that somebody wants it to stop.
  private func wait(_ seconds: Double, _ goesOn: () -> Bool) throws(ChainFault) {
    var left = seconds
    while left > 0 {
      pause(min(left, 0.1))
      left -= 0.1
      guard goesOn() else { throw .stopped }
    }
  }
}
