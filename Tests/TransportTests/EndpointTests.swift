import Testing
import Transport

@Suite struct EndpointTests {
  /// What is asked, and what may be shown of it: never a key.
  @Test(arguments: [
    ("https://entrypoint-finney.opentensor.ai:443", "https://entrypoint-finney.opentensor.ai:443"),
    ("wss://entrypoint-finney.opentensor.ai:443", "https://entrypoint-finney.opentensor.ai:443"),
    ("https://node.example/rpc?apikey=s3cret", "https://node.example"),
    ("https://user:pass@node.example/path", "https://node.example"),
    ("HTTPS://Node.Example", "https://node.example"),
    ("http://127.0.0.1:9944", "http://127.0.0.1:9944"),
    ("ws://localhost:9944", "http://localhost:9944"), ("http://[::1]:9944", "http://[::1]:9944"),
  ])
  func addresses(text: String, shown: String) throws {
    let endpoint = try Endpoint(text)
    #expect(endpoint.shown == shown)
    #expect(!endpoint.shown.contains("s3cret") && !endpoint.shown.contains("pass"))
  }

  @Test(arguments: [
    "http://node.example", "ws://192.168.0.7:9944", "http://127.0.0.1.evil.example",
    "http://localhost.evil.example:1", "http://127.0.0.1:80@evil.example/",
  ])
  func onlyThisMachineIsAskedInTheOpen(text: String) {
    #expect(throws: Endpoint.Fault.notEncrypted) { try Endpoint(text) }
  }

  @Test(arguments: [
    "", "entrypoint-finney.opentensor.ai", "ftp://node.example", "file:///etc/passwd", "https://",
    "https://:443", "https://node.example:0", "https://node.example:99999", "https://a b",
    "https://node.example/\"\noutput = \"/tmp/x", "https://node.example/\\", "https://nöde.example",
    "https://[::1", "https://" + String(repeating: "a", count: 3_000),
  ])
  func otherTextIsNoAddress(text: String) {
    #expect(throws: Endpoint.Fault.notAnAddress) { try Endpoint(text) }
  }
}
