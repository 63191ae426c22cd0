import JSONText
import Testing
import Transport

@testable import ChainClient

/// What servers answer that are no nodes, or are tired.
@Suite struct ReplyTests {
  @Test(arguments: [
    "", "<html><body>Just a moment</body></html>", "  <!DOCTYPE html>", "[",
    "[{\"id\":1,\"result\":",
    "{}", "null", "[]", "[{\"id\":1}]", "[{\"id\":2,\"result\":1}]",
    "[{\"id\":\"1\",\"result\":1}]",
    "[{\"id\":1,\"result\":1},{\"id\":1,\"result\":1}]", "[1]",
  ])
  func otherTextIsNoAnswer(text: String) {
    #expect {
      try RPCReplies.read(Array(text.utf8), count: 1)
    } throws: { error in
      if case .reply? = error as? ChainFault { true } else { false }
    }
  }

  @Test func invalidUTF8IsNoAnswer() {
    let bytes = Array("[{\"id\":1,\"result\":\"".utf8) + [0xFF] + Array("\"}]".utf8)
    #expect(throws: ChainFault.reply("its answer is not UTF-8 text")) {
      try RPCReplies.read(bytes, count: 1)
    }
  }

  /// Answers may come in any order; a complaint about all is one, and its words are made harmless.
  @Test func answersAndComplaints() throws {
    let both = "[{\"id\":2,\"result\":\"b\"},{\"id\":1,\"error\":{\"code\":-1,\"message\":\"no\"}}]"
    #expect(
      try RPCReplies.read(Array(both.utf8), count: 2)
        == [.error(code: -1, message: "no"), .value("b")])
    let all =
      "{\"jsonrpc\":\"2.0\",\"error\":{\"code\":-32005,\"message\":\"batch \\u001b[2J\"},\"id\":null}"
    #expect(throws: ChainFault.node(-32_005, "batch")) {
      try RPCReplies.read(Array(all.utf8), count: 2)
    }
  }

  @Test(
    arguments: [
      (ChainFault.busy(status: 429, after: nil), [1, 2, 4, 8]),
      (.busy(status: 429, after: 3), [3, 3, 4, 8]), (.busy(status: 429, after: 61), []),
      (.status(502), [1, 2, 4, 8]), (.status(404), []), (.transport(.cutOff("x")), [1, 2]),
      (.transport(.tooSlow), [1]), (.transport(.untrusted("x")), []), (.otherChain("x"), []),
      (.transport(.noProgram("x", reason: "y")), []), (.stopped, []),
    ] as [(ChainFault, [Double])])
  func asksAgainWhereThatHelps(fault: ChainFault, pauses: [Double]) {
    let policy = RetryPolicy()
    var found: [Double] = []
    var attempt = 1
    while case .wait(let seconds) = policy.decision(after: fault, attempt: attempt) {
      found.append(seconds)
      attempt += 1
    }
    #expect(found == pauses)
  }

  /// A busy server is asked again, and the answer that comes then is taken.
  @Test func waitsAndAsksAgain() throws {
    let (count, waited) = (Counter(), Counter())
    let transport = Transport { (_, _) throws(TransportFault) in
      count.next() < 3
        ? HTTPReply(status: 429, retryAfter: 2, body: [])
        : HTTPReply(status: 200, body: Array("[{\"id\":1,\"result\":7}]".utf8))
    }
    let client = ChainClient(
      try Endpoint("https://node.example"), transport, policy: RetryPolicy(gap: 0),
      pause: { _ in _ = waited.next() })
    #expect(try client.ask([RPCCall("x")], goesOn: { true }) == [.value(7)])
    #expect(count.count == 3 && waited.count == 40)
  }

  /// The head of block 6,852,690 as the main network tells it, and the hash it was asked by.
  @Test func headsHaveTheirHash() throws {
    let head: JSONValue = [
      "parentHash": "0x7348409fe36728fa2ac7f0886346fd35b79804d294046d152ba1baccd9d0be3a",
      "number": "0x689052",
      "stateRoot": "0xa9433ea913e1cf46641aa5b157b163e1fecc48f83fb645416d48ff59c5ed8563",
      "extrinsicsRoot": "0x106eccc646be331a204b98fab435ad1e250beb05fcd73dab0629acbcf53837ad",
      "digest": [
        "logs": [
          "0x0661757261201280c10800000000",
          "0x0466726f6e8801f975ce090b9095023bebb90c5074affe19894f4018c4e35bb26baa7424fded9100",
          .string(
            "0x05617572610101dafe911d1232c4948bf530f94179766979272bf7359920a9271a2ea54ea5661e65"
              + "a0822b4eda70f08aebe10d8fad68d3bdbcbaaa65cb33d2bede9e15b86dd482"),
        ]
      ],
    ]
    let header = try #require(BlockHeader(head))
    #expect(header.number == 6_852_690)
    #expect(header.hash == "0xdb13c066e2c63969f140164fb3bfe7a0aaa7b71407fc0fe525d68e57329ef9d0")
  }
}
