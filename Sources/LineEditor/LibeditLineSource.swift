import CLineEditorShim
public import Files
import Glibc

/// Lines a person edits: history, search, completion, the keys of their `.editrc`.
///
/// One per process, for libedit edits on the standard streams; lives on the main thread.
public final class LibeditLineSource: LineSource {
  let editor: OpaquePointer
  private let recall: OpaquePointer
  private var history: HistoryFile?
  private let colour: Bool
  private let reflows: Bool
  private let complete: (_ line: String, _ cursor: Int) -> Completions
  /// The entries libedit has; nil before the first key is waited for.
  private var recalled: [String]?
  private var promptText: UnsafeMutablePointer<CChar>?
  /// The line and cursor at the last Tab that changed nothing: the next one lists.
  private var listed: (line: String, cursor: Int)?
  /// What a paste that ended the line comes to.
  var pasted: LineInput?

  /// Why the history could not be read or saved, if so; said once by the shell.
  public private(set) var historyFault: FileFault?

  /// Nil where libedit cannot work on this terminal.
  ///
  /// `reflows` says whether the terminal breaks long lines anew when it gets another width.
  /// `complete` is asked at Tab with the line and the UTF-8 offset of the cursor.
  public init?(
    history: HistoryFile?, colour: Bool, reflows: Bool = true,
    complete: @escaping (_ line: String, _ cursor: Int) -> Completions
  ) {
    guard let recall = le_history_open(2_000) else { return nil }
    let editor = le_open(
      "taolab", { LibeditLineSource.owner(of: $0)?.recallHistory() },
      { LibeditLineSource.owner(of: $0)?.takePaste($1, $2, isCut: $3 != 0) == true ? 1 : 0 })
    guard let editor else {
      history_end(recall)
      return nil
    }
    self.editor = editor
    self.recall = recall
    self.history = history
    self.colour = colour
    self.reflows = reflows
    self.complete = complete
    le_set_context(editor, Unmanaged.passUnretained(self).toOpaque())
    le_set_prompt(editor) { editor in LibeditLineSource.owner(of: editor)?.promptText }
    le_history_attach(editor, recall)
    bindKeys()
  }

  deinit {
    el_end(editor)
    history_end(recall)
    free(promptText)
  }

  /// Waits for a line; `^C` and Ctrl-D come as what they mean.
  public func next(prompt: String) -> LineInput {
    if InterruptFlags.isTerminating { return .terminated }
    _ = InterruptFlags.takeInterrupt()
    setPrompt(prompt)
    listed = nil
    pasted = nil
    var count: Int32 = 0
    if let line = le_gets(editor, &count), count > 0 { return .line(text(line, count)) }
    if InterruptFlags.isTerminating { return ending(.terminated) }
    if let pasted {
      self.pasted = nil
      el_reset(editor)
      return pasted
    }
    guard InterruptFlags.takeInterrupt() else { return ending(.endOfInput) }
    el_reset(editor)
    le_put("^C\n")
    return .interrupted
  }

  /// Drops what was typed and not asked for yet, and says how many lines it was.
  public func dropTypedAhead() -> Int { TypedAhead.drop() }

  /// Makes an entry the newest of the history, here and in the file.
  public func remember(_ entry: String) {
    do throws(FileFault) {
      guard let all = try history?.add(entry) else { return le_history_enter(recall, entry) }
      recall(all)
    } catch {
      historyFault = error
      le_history_enter(recall, entry)
    }
  }

  /// Forgets what was remembered of a secret that this line is or completes.
  public func forgetSecret(_ line: String) {
    do throws(FileFault) {
      guard let all = try history?.removeSecrets(with: line) else {
        return le_history_clear(recall)
      }
      recall(all)
    } catch {
      historyFault = error
      le_history_clear(recall)
    }
  }

  /// How many lines of the history look like a part of a secret, kept by an older version.
  public var secretCount: Int { history?.secretCount ?? 0 }

  /// Learns the keys and reads the history once the prompt stands: nobody waits for it.
  private func recallHistory() {
    guard recalled == nil else { return }
    bindKnownKeys()
    do throws(FileFault) {
      recall(try history?.entries() ?? [])
    } catch {
      historyFault = error
      recall([])
    }
  }

  private func recall(_ entries: [String]) {
    let old = recalled ?? []
    recalled = entries
    if let last = entries.last, old.elementsEqual(entries.dropLast()) {
      return le_history_enter(recall, last)
    }
    le_history_clear(recall)
    for entry in entries { le_history_enter(recall, entry) }
  }

  private func ending(_ input: LineInput) -> LineInput {
    le_put("\n")
    return input
  }

  private func text(_ line: UnsafePointer<CChar>, _ count: Int32) -> String {
    var bytes = UnsafeRawBufferPointer(start: line, count: Int(count))[...]
    while let last = bytes.last, last == 0x0A || last == 0x0D { bytes = bytes.dropLast() }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// ASCII, for libedit mismeasures others; the last character outside the escapes, for some
  /// terminals lose the column after them.
  private func setPrompt(_ prompt: String) {
    let plain = String(prompt.map { $0.isASCII && !$0.isNewline && $0 >= " " ? $0 : "?" })
    let styled =
      colour && plain.count > 1
      ? "\u{1}\u{1B}[1m\u{1}" + String(plain.dropLast()) + "\u{1}\u{1B}[0m\u{1}"
        + String(plain.suffix(1)) : plain
    free(promptText)
    promptText = strdup(styled)
    le_set_layout(Int32(clamping: plain.count), reflows ? 1 : 0)
  }

  static func owner(of editor: OpaquePointer?) -> LibeditLineSource? {
    guard let editor, let context = le_context(editor) else { return nil }
    return Unmanaged<LibeditLineSource>.fromOpaque(context).takeUnretainedValue()
  }
}

extension LibeditLineSource {
  /// What Tab does.
  func completeAtCursor() -> UInt8 {
    guard let info = el_line(editor)?.pointee, let buffer = info.buffer else {
      return UInt8(CC_ERROR)
    }
    let length = info.lastchar - buffer
    let cursor = info.cursor - buffer
    let line = String(
      decoding: UnsafeRawBufferPointer(start: buffer, count: max(0, length)), as: UTF8.self)
    let completions = complete(line, cursor)
    guard let edit = CompletionEdit(completions, line: line, cursor: cursor) else {
      return UInt8(CC_REFRESH_BEEP)
    }
    if edit.isEmpty { return list(completions.candidates, line: line, cursor: cursor) }
    apply(edit)
    return UInt8(edit.isAmbiguous ? CC_REFRESH_BEEP : CC_REFRESH)
  }

  private func list(_ candidates: [Completions.Candidate], line: String, cursor: Int) -> UInt8 {
    guard let listed, listed == (line, cursor) else {
      self.listed = (line, cursor)
      return UInt8(CC_REFRESH_BEEP)
    }
    le_put("\n" + CandidateList.text(candidates, width: TerminalSize.columns ?? 80))
    return UInt8(CC_REDISPLAY)
  }

  private func apply(_ edit: CompletionEdit) {
    if edit.deletesAfter > 0 { _ = el_cursor(editor, Int32(clamping: edit.deletesAfter)) }
    let count = edit.deletesBefore + edit.deletesAfter
    if count > 0 { el_deletestr(editor, Int32(clamping: count)) }
    _ = el_insertstr(editor, edit.insertion)
  }
}
