import Sandbox

/// Steps of the sandbox that were made as one, by lines pasted together.
struct SandboxBlock: Hashable, Sendable {
  /// How many steps there were before.
  let start: Int
  let steps: [SandboxDocument.Step]

  var end: Int { start + steps.count }

  /// Whether the list still has these steps in this place.
  func stands(in document: SandboxDocument) -> Bool {
    document.steps.count >= end && document.steps[start..<end].elementsEqual(steps)
  }
}

extension Session {
  /// From here on what is done in the sandbox is one step for `undo`, until `endBlock`.
  public mutating func beginBlock() {
    blockStart = position
  }

  /// Ends a block. One that made a single step, or went back behind its begin, needs no way back of
  /// its own.
  public mutating func endBlock() {
    defer { blockStart = nil }
    guard let start = blockStart, let document = desk?.document, document.position > start + 1
    else { return }
    let steps = Array(document.steps[start..<document.position])
    blocks = blocks.filter { $0.stands(in: document) } + [SandboxBlock(start: start, steps: steps)]
  }

  /// How many steps `undo` takes back at once.
  func stepsBack(in document: SandboxDocument) -> Int {
    blocks.last { $0.end == document.position && $0.stands(in: document) }?.steps.count ?? 1
  }

  /// How many steps `redo` does again at once.
  func stepsForth(in document: SandboxDocument) -> Int {
    blocks.last { $0.start == document.position && $0.stands(in: document) }?.steps.count ?? 1
  }

  /// How many steps are in force. Reads their list, not the chain they lead to.
  private var position: Int {
    mutating get {
      if let desk { return desk.document.position }
      guard let name = try? sandboxName(), let text = kept(name) else { return 0 }
      return SandboxDocument(text: text)?.position ?? 0
    }
  }
}
