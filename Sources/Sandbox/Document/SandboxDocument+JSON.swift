import Diagnostics
import JSONText
import StakingModel

extension SandboxDocument {
  private static let schema = "taolab-sandbox/3"
  /// The present format, the one that knew no price limits, and the first, whose sandboxes are of the
  /// first edition.
  private static let known = [schema, "taolab-sandbox/2", "taolab-sandbox/1"]

  /// The kept form, a step a line. Described in `docs/state.md`.
  public var text: String {
    let lines = steps.map { "    " + $0.json.text(pretty: false) }
    return """
      {
        "schema": "\(SandboxDocument.schema)",
        "beginning": \(beginning.json.text(pretty: false)),
        "position": \(position),
        "steps": [
      \(lines.joined(separator: ",\n"))
        ]
      }

      """
  }

  /// A document from its kept form; nil if it is not ours or of another version.
  public init?(text: String) {
    guard
      let value = try? JSONReader.read(SourceText(name: "sandbox.json", text: text)).value,
      let schema = value["schema"]?.stringValue, SandboxDocument.known.contains(schema),
      let beginning = value["beginning"].flatMap(SandboxBeginning.init(json:)),
      let position = value["position"]?.intValue,
      let steps = value["steps"]?.arrayValue?.allOrNone(Step.init(json:))
    else { return nil }
    self.init(beginning, steps: steps, position: position)
  }
}

extension SandboxBranch {
  private static let schema = "taolab-sandbox-saved/3"
  private static let known = [schema, "taolab-sandbox-saved/2", "taolab-sandbox-saved/1"]

  /// The form in which it is saved under a name.
  public var text: String {
    var value = json
    if case .object(let members) = value {
      value = .object([.init("schema", .string(SandboxBranch.schema))] + members)
    }
    return value.text(pretty: true) + "\n"
  }

  /// A branch from its saved form; nil if it is not ours or of another version.
  public init?(text: String) {
    guard
      let value = try? JSONReader.read(SourceText(name: "saved.json", text: text)).value,
      let schema = value["schema"]?.stringValue, SandboxBranch.known.contains(schema)
    else { return nil }
    self.init(json: value)
  }

  /// The name under which a state after these acts is kept.
  public var fingerprint: String {
    SandboxCheckpoint.hash(json.text(pretty: false))
  }
}

extension SandboxDocument.Step {
  fileprivate var json: JSONValue {
    switch self {
    case .act(let act): act.json
    case .reset(let beginning): ["do": "reset", "beginning": beginning.json]
    case .load(let name, let branch):
      ["do": "load", "name": .string(name), "sandbox": branch.json]
    }
  }

  fileprivate init?(json: JSONValue) {
    switch json["do"]?.stringValue {
    case "reset":
      guard let beginning = json["beginning"].flatMap(SandboxBeginning.init(json:)) else {
        return nil
      }
      self = .reset(beginning)
    case "load":
      guard let name = json["name"]?.stringValue,
        let branch = json["sandbox"].flatMap(SandboxBranch.init(json:))
      else { return nil }
      self = .load(name, branch)
    default:
      guard let act = SandboxAct(json: json) else { return nil }
      self = .act(act)
    }
  }
}

extension SandboxBranch {
  fileprivate var json: JSONValue {
    ["beginning": beginning.json, "steps": .array(acts.map(\.json))]
  }

  fileprivate init?(json: JSONValue) {
    guard let beginning = json["beginning"].flatMap(SandboxBeginning.init(json:)),
      let acts = json["steps"]?.arrayValue?.allOrNone(SandboxAct.init(json:))
    else { return nil }
    self.init(beginning, acts)
  }
}

extension SandboxBeginning {
  fileprivate var json: JSONValue {
    var members: [JSONValue.Member] = [
      .init("block", .integer(block)), .init("state", .string(state)),
      .init("recorded", .integer(recorded)), .init("free_rao", .integer(free.rao)),
      .init("take", .integer(take)),
    ]
    if let earning {
      members.append(.init("others", .string(others.rawValue)))
      members.append(.init("earning", .string(earning)))
    }
    return .object(members)
  }

  fileprivate init?(json: JSONValue) {
    guard let block = json["block"]?.uint64Value, let state = json["state"]?.stringValue,
      let recorded = json["recorded"]?.int64Value, let free = json["free_rao"]?.uint64Value,
      let take = json["take"]?.integer(as: UInt16.self)
    else { return nil }
    self.init(
      block: block, state: state, recorded: recorded, free: Amount(rao: free), take: take)
    guard let named = json["earning"] else { return }
    guard let earning = named.stringValue,
      let others = json["others"]?.stringValue.flatMap(SandboxOthers.init(rawValue:))
    else { return nil }
    (self.earning, self.others) = (earning, others)
  }
}

extension Array {
  /// The images of all elements; nil if one has none.
  fileprivate func allOrNone<Image>(_ image: (Element) -> Image?) -> [Image]? {
    let images = compactMap(image)
    return images.count == count ? images : nil
  }
}
