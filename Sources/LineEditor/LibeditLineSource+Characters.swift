import CLineEditorShim

extension LibeditLineSource {
  /// libedit moves by code points; people by what they see as one character.
  private enum Motion: CaseIterable {
    case left, right, deleteBefore, deleteBehind

    var name: String {
      switch self {
      case .left: "taolab-left"
      case .right: "taolab-right"
      case .deleteBefore: "taolab-delete-before"
      case .deleteBehind: "taolab-delete-behind"
      }
    }

    /// libedit's command for it.
    var usual: [String] {
      switch self {
      case .left: ["ed-prev-char"]
      case .right: ["ed-next-char"]
      case .deleteBefore: ["em-delete-prev-char", "ed-delete-prev-char"]
      case .deleteBehind: ["ed-delete-next-char"]
      }
    }
  }

  private static let sent = [
    "Ctrl-B": "^B", "Ctrl-F": "^F", "Ctrl-H": "^H", "Backspace": "^?", "Delete": "\\e[3~",
  ]

  /// The commands, on the keys that have libedit's own; in vi mode its keys stay as they are.
  func bindCharacters() {
    le_add_command(editor, Motion.left.name, "Left by a character") { editor, _ in
      LibeditLineSource.owner(of: editor)?.move(.left) ?? UInt8(CC_ERROR)
    }
    le_add_command(editor, Motion.right.name, "Right by a character") { editor, _ in
      LibeditLineSource.owner(of: editor)?.move(.right) ?? UInt8(CC_ERROR)
    }
    le_add_command(editor, Motion.deleteBefore.name, "Delete the one before") { editor, _ in
      LibeditLineSource.owner(of: editor)?.move(.deleteBefore) ?? UInt8(CC_ERROR)
    }
    le_add_command(editor, Motion.deleteBehind.name, "Delete the one behind") { editor, _ in
      LibeditLineSource.owner(of: editor)?.move(.deleteBehind) ?? UInt8(CC_ERROR)
    }
    let bound = keys
    guard !bound.isVi else { return }
    for motion in Motion.allCases {
      for (key, bytes) in Self.sent where motion.usual.contains(bound.command(of: key) ?? "") {
        le_bind(editor, bytes, motion.name)
      }
    }
    for (key, letter, motion) in [("Left", "D", Motion.left), ("Right", "C", Motion.right)]
    where motion.usual.contains(bound.command(of: key) ?? "") {
      le_bind(editor, "\\e[" + letter, motion.name)
      le_bind(editor, "\\eO" + letter, motion.name)
    }
  }

  private func move(_ motion: Motion) -> UInt8 {
    let (before, behind) = typedAroundCursor
    let isForward = motion == .right || motion == .deleteBehind
    guard let character = isForward ? behind.first : before.last else { return UInt8(CC_ERROR) }
    let count = Int32(clamping: character.unicodeScalars.count)
    switch motion {
    case .left: _ = el_cursor(editor, -count)
    case .right: _ = el_cursor(editor, count)
    case .deleteBefore: el_deletestr(editor, count)
    case .deleteBehind:
      _ = el_cursor(editor, count)
      el_deletestr(editor, count)
    }
    return UInt8(isForward && motion == .right || motion == .left ? CC_CURSOR : CC_REFRESH)
  }
}
