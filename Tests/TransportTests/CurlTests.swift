import Synchronization
import TestSupport
import Testing

@testable import Transport

/// The system's `curl` against a server of this machine.
@Suite struct CurlTests {
  private func post(
    _ server: LoopbackServer, body: String = "[]", largest: Int = 1_000_000, patience: Double = 60,
    program: String = "curl", goesOn: () -> Bool = { true }
  ) throws -> HTTPReply {
    let request = HTTPRequest(
      to: try Endpoint(server.url), Array(body.utf8), largestReply: largest, patience: patience)
    return try Curl.transport(program: program, agent: "taolab/test").post(request, goesOn)
  }

  @Test func sendsAndReceivesBytesAsTheyAre() throws {
    let server = try LoopbackServer { body, _ in
      .whole(200, ["Content-Type": "x/y"], body + [0, 255])
    }
    defer { server.stop() }
    let text = String(repeating: "[\"ä\\u0000\n]", count: 40_000)
    let reply = try post(server, body: text)
    #expect(reply.status == 200 && reply.contentType == "x/y")
    #expect(reply.body == Array(text.utf8) + [0, 255])
  }

  /// A proxy that is dead is named, without what gives access to it.
  @Test(arguments: [
    (
      ["https_proxy": "http://me:secret@proxy.example:3128/"], "https://node.example",
      "proxy.example:3128"
    ),
    (["ALL_PROXY": "socks5://127.0.0.1:9"], "https://node.example", "127.0.0.1:9"),
    (["http_proxy": "10.0.0.1:8080"], "http://node.example", "10.0.0.1:8080"),
    (["HTTP_PROXY": "10.0.0.1:8080"], "http://node.example", nil),
    (["http_proxy": "10.0.0.1:8080"], "https://node.example", nil),
    (["https_proxy": "p:1", "no_proxy": "other, .example"], "https://node.example/x", nil),
    ([:], "https://node.example", nil),
  ])
  func theProxyIsNamed(variables: [String: String], url: String, name: String?) {
    #expect(SystemProxy.name(for: url) { variables[$0] } == name)
  }

  @Test func aDeadProxyIsInTheReason() {
    let end = ChildExchange.End(status: 7, output: [], headers: "", errors: "curl: (7) no")
    #expect(throws: TransportFault.unreachable("no, asked through the proxy p:1")) {
      try Curl.reply(of: end, through: "p:1")
    }
  }

  @Test(arguments: [301, 302, 307, 308, 403, 429, 500])
  func aStatusIsAnAnswerAndNothingIsFollowed(status: Int) throws {
    let server = try LoopbackServer { _, _ in
      .whole(status, ["Location": "http://127.0.0.1:9/", "Retry-After": "7"], [])
    }
    defer { server.stop() }
    let reply = try post(server)
    #expect(reply.status == status && reply.retryAfter == 7 && server.bodies.count == 1)
  }

  @Test func aGiganticAnswerEndsAtTheLimit() throws {
    let server = try LoopbackServer { _, _ in .endless(piece: 65_536, pause: 0) }
    defer { server.stop() }
    #expect(throws: TransportFault.tooLarge(1_000_000)) { try post(server) }
  }

  @Test(arguments: [LoopbackServer.Reply.endless(piece: 1, pause: 0.2), .silence])
  func aSlowAnswerEndsInTime(reply: LoopbackServer.Reply) throws {
    let server = try LoopbackServer { _, _ in reply }
    defer { server.stop() }
    let clock = ContinuousClock()
    let time = clock.measure {
      #expect(throws: TransportFault.tooSlow) { try post(server, patience: 1) }
    }
    #expect(time < .seconds(30))
  }

  @Test func anAnswerThatBreaksOffIsNone() throws {
    let head = "HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n[1,2"
    let server = try LoopbackServer { _, _ in .raw(Array(head.utf8)) }
    defer { server.stop() }
    #expect {
      try post(server)
    } throws: { error in
      if case .cutOff? = error as? TransportFault { true } else { false }
    }
  }

  /// Below what happened curl gives advice on certificates, which is no reason.
  @Test(arguments: [
    (
      "curl: (60) SSL certificate problem: self-signed certificate\nMore details here: "
        + "https://curl.se/docs/sslcerts.html\n\ncurl failed to verify the legitimacy of the server. "
        + "To learn more about this situation and\nhow to fix it, please visit the web page.\n",
      "SSL certificate problem: self-signed certificate"
    ),
    ("Warning: x\ncurl: (6) Could not resolve host: a.b\n", "Could not resolve host: a.b"),
    ("something else\n", "something else"), ("", ""),
  ])
  func theReasonIsTheLineOfCurl(errors: String, reason: String) {
    #expect(Curl.reason(in: errors) == reason)
  }

  @Test func nobodyThereIsSaid() throws {
    let server = try LoopbackServer { _, _ in .silence }
    server.stop()
    #expect {
      try post(server)
    } throws: { error in
      if case .unreachable? = error as? TransportFault { true } else { false }
    }
  }

  @Test func withoutTheProgramItIsSaid() throws {
    let server = try LoopbackServer { _, _ in .silence }
    defer { server.stop() }
    #expect {
      try post(server, program: "taolab-has-no-such-program")
    } throws: { error in
      if case .noProgram(let name, _)? = error as? TransportFault {
        name == "taolab-has-no-such-program"
      } else {
        false
      }
    }
    #expect(server.bodies.isEmpty)
  }

  /// It is asked often enough that a person does not wait.
  @Test func itStopsAtOnce() throws {
    let server = try LoopbackServer { _, _ in .silence }
    defer { server.stop() }
    let clock = ContinuousClock()
    let start = clock.now
    let wanted = Mutex<ContinuousClock.Instant?>(nil)
    #expect(throws: TransportFault.stopped) {
      try post(server, patience: 20) {
        guard clock.now - start > .milliseconds(400) else { return true }
        wanted.withLock { $0 = $0 ?? clock.now }
        return false
      }
    }
    let asked = try #require(wanted.withLock { $0 })
    #expect(clock.now - asked < .seconds(10))
  }
}
