/// Something that is sent to a server: always a POST of JSON.
public struct HTTPRequest: Hashable, Sendable {
  /// The address.
  public var endpoint: Endpoint
  /// What is sent.
  public var body: [UInt8]
  /// The largest answer that is read, in bytes.
  public var largestReply: Int
  /// How long an answer may take as a whole, in seconds.
  public var patience: Double

  /// A request.
  public init(
    to endpoint: Endpoint, _ body: [UInt8], largestReply: Int = 16_000_000, patience: Double = 30
  ) {
    self.endpoint = endpoint
    self.body = body
    self.largestReply = largestReply
    self.patience = patience
  }
}

/// What a server answered.
public struct HTTPReply: Hashable, Sendable {
  /// 200 where all is well.
  public var status: Int
  /// What kind of text it says the body is; nil where it says nothing.
  public var contentType: String?
  /// How many seconds it asks us to wait; nil where it does not.
  public var retryAfter: Int?
  /// What it sent.
  public var body: [UInt8]

  /// An answer.
  public init(status: Int, contentType: String? = nil, retryAfter: Int? = nil, body: [UInt8]) {
    self.status = status
    self.contentType = contentType
    self.retryAfter = retryAfter
    self.body = body
  }
}

/// Why there is no answer.
public enum TransportFault: Error, Hashable, Sendable {
  /// The program that goes online is not on this machine, or cannot be started; its name and why.
  case noProgram(String, reason: String)
  /// There is no connection; why.
  case unreachable(String)
  /// The server's certificate is not one to trust; why.
  case untrusted(String)
  /// The answer did not come in time.
  case tooSlow
  /// The answer is larger than so many bytes.
  case tooLarge(Int)
  /// The connection ended before the answer did.
  case cutOff(String)
  /// Somebody wanted it to stop.
  case stopped
  /// Something else.
  case other(String)
}

/// Sends one request and waits for its answer: the only thing in the program that goes online.
public struct Transport: Sendable {
  /// Sends; asks several times a second whether it shall go on, and throws `stopped` if not.
  public var post:
    @Sendable (_ request: HTTPRequest, _ goesOn: () -> Bool) throws(TransportFault) -> HTTPReply

  /// A transport; tests give one that answers from memory.
  public init(
    post: @escaping @Sendable (HTTPRequest, () -> Bool) throws(TransportFault) -> HTTPReply
  ) {
    self.post = post
  }
}
