import Diagnostics
import JSONText
import TextFormats

/// What a node answers to one question.
enum RPCResult: Hashable, Sendable {
  case value(JSONValue)
  /// Its own number and words for why it has no answer.
  case error(code: Int, message: String)
}

/// Reads the answers to several questions, whatever order they come in.
enum RPCReplies {
  /// The answers in the order of the questions; each must be there once.
  static func read(_ body: [UInt8], count: Int) throws(ChainFault) -> [RPCResult] {
    guard let text = String(validating: body, as: UTF8.self) else {
      throw .reply("its answer is not UTF-8 text")
    }
    if text.drop(while: \.isWhitespace).hasPrefix("<") {
      throw .reply("it answered with a web page")
    }
    let root: JSONNode
    do throws(DiagnosticList) {
      root = try JSONReader.read(
        SourceText(name: "the answer", text: text),
        limits: JSONReader.Limits(bytes: ChainLimits.reply, depth: 16))
    } catch {
      throw .reply("its answer is not JSON: \(error.all[0].summary)")
    }
    guard case .array(let nodes) = root.content else {
      if let error = RPCReplies.error(root.value) { throw .node(error.code, error.message) }
      throw .reply("its answer is not a list of answers")
    }
    return try ordered(nodes.map(\.value), count)
  }

  private static func ordered(
    _ answers: [JSONValue], _ count: Int
  ) throws(ChainFault) -> [RPCResult] {
    var results = [RPCResult?](repeating: nil, count: count)
    for answer in answers {
      guard let id = answer["id"]?.intValue, (1...count).contains(id), results[id - 1] == nil else {
        if let error = error(answer) { throw .node(error.code, error.message) }
        throw .reply("it answered something that was not asked")
      }
      if let error = error(answer) {
        results[id - 1] = .error(code: error.code, message: error.message)
      } else if let value = answer["result"] {
        results[id - 1] = .value(value)
      } else {
        throw .reply("an answer has neither a result nor an error")
      }
    }
    let all = results.compactMap { $0 }
    guard all.count == count else {
      throw .reply("it answered \(all.count) of \(count) questions")
    }
    return all
  }

  private static func error(_ answer: JSONValue) -> (code: Int, message: String)? {
    guard let error = answer["error"], case .object = error else { return nil }
    let data = error["data"]?.stringValue.map { ": \($0)" } ?? ""
    let message = (error["message"]?.stringValue ?? "no reason given") + data
    return (error["code"]?.intValue ?? 0, SafeText.neutralised(message, limit: 160))
  }
}

/// How much of anything is believed.
enum ChainLimits {
  /// The largest answer, in bytes. The largest that is usual has 0.5 MB.
  static let reply = 16_000_000
  /// Subnets there can be.
  static let subnets = 4_096
  /// Keys in one question; a node has limits of its own.
  static let keysInCall = 128
  /// Questions sent together.
  static let callsInBatch = 6
  /// Bytes of a name or another text on the chain.
  static let text = 10_000
  /// Places where one address can have a stake.
  static let stakes = 100_000
  /// Validators there can be on one subnet, and funds.
  static let validators = 4_096
  /// Funds in one answer about their returns.
  static let pricingPage = 100
}
