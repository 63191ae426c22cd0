public import Diagnostics
import Files
import History

extension Session {
  private static let settingsName = "settings.json"

  /// Reads what an earlier session kept. What cannot be understood is set aside and said.
  public mutating func restore() {
    takeOverSettings()
  }

  /// Takes over what another lab has set since; what is chosen here and not kept yet stays.
  package mutating func takeOverSettings() {
    guard let text = kept(Session.settingsName) else { return }
    guard let kept = Settings(text: text) else {
      return setAside(Session.settingsName) { Settings(text: $0) != nil }
    }
    settings = kept.taking(unkeptSettings, from: settings)
    for refused in Settings.refused(in: text) { noticeRefused(refused) }
  }

  /// Whether everything that was to be kept has been.
  public var isKept: Bool { unkept.isEmpty }

  private mutating func noticeRefused(_ setting: (name: String, value: String)) {
    let entry = SettingEntry.named(setting.name)
    let standard = entry?.standard.map { "\($0) is used instead" } ?? "it counts as not set"
    notice(
      "state.setting",
      "`\(Session.settingsName)` gives `\(setting.name)` the value `\(setting.value)`",
      explanation: "It is no value of this setting, so \(standard). The next change of a setting "
        + "removes it.",
      hint: entry.map { Hint.example("set \($0.name) \($0.example)") })
  }

  /// Chooses a value and keeps it for the next session. Only this name is written: what another lab
  /// has set meanwhile is taken over.
  package mutating func choose(_ value: String?, for entry: SettingEntry) {
    settings[chosen: entry] = value
    unkeptSettings.insert(entry.name)
    let (mine, names) = (settings, unkeptSettings)
    var merged = mine
    let isKept = try? update(Session.settingsName, reading: Settings.init(text:)) { kept in
      merged = kept?.taking(names, from: mine) ?? mine
      return merged.text
    }
    guard isKept == true else { return }
    settings = merged
    unkeptSettings = []
  }

  /// A kept text, or nil; a reading error becomes a notice.
  package mutating func kept(_ name: String) -> String? {
    do throws(FileFault) {
      return try store.text(name)
    } catch {
      notice("state.read", "cannot read what was kept in `\(error.path)`: \(error.reason)")
      return nil
    }
  }

  /// Changes something kept while no other lab can: `change` gets what is kept now, nil if there is
  /// nothing, and gives the new text, or nil to leave it as it is. It must not keep anything else.
  ///
  /// What `reading` does not understand is set aside first. A fault of the disk becomes a notice and
  /// the lab goes on: false then. Throws what `change` throws; what is kept is then as before.
  mutating func update<Kept>(
    _ name: String, reading: (String) throws -> Kept?, _ change: (Kept?) throws -> String?
  ) throws -> Bool {
    if environment.isHomeless, !environment.isTrial {
      homeless(name)
      if !Session.isShortcut(name) { unkept.insert(name) }
      return false
    }
    for _ in 1...2 {
      do {
        let fault = try store.update(name) { text in
          guard let text else { return try change(nil) }
          guard let kept = try reading(text) else { throw NotUnderstood() }
          return try change(kept)
        }
        if let fault { noLock(fault) }
        unkept.remove(name)
        return true
      } catch is NotUnderstood {
        setAside(name) { text in
          do { return try reading(text) != nil } catch { return true }
        }
      } catch let fault as FileFault {
        fault.isBusy ? busy(name, fault) : notKept(name, fault)
        if !Session.isShortcut(name) { unkept.insert(name) }
        return false
      }
    }
    return false
  }

  private mutating func notKept(_ name: String, _ fault: FileFault) {
    notice(
      "state.write", "cannot keep `\(name)`: \(fault.reason)",
      explanation:
        "The lab goes on. Once \(fault.isFull ? "there is room again" : "it can be written"), "
        + "the next change keeps this too.",
      hint: Hint(
        fault.isFull ? "free the disk or start with another folder" : "start with another folder",
        code: "taolab --state FOLDER"))
  }

  private mutating func homeless(_ name: String) {
    notice(
      "state.home", "cannot keep `\(name)`: HOME is not set, so there is no folder for it",
      explanation: "The lab goes on; what is done now is gone with it.",
      hint: Hint("name a folder", code: "taolab --state FOLDER"))
  }

  private mutating func busy(_ name: String, _ fault: FileFault) {
    notice(
      "state.busy", "cannot keep `\(name)` yet: \(fault.reason), `\(fault.path)`",
      explanation: "The lab goes on. The next change that finds it free is kept with this one.",
      hint: Hint("leave the other lab, or continue it with `fg` if you stopped it"))
  }

  private mutating func noLock(_ fault: FileFault) {
    notice(
      "state.lock", "cannot lock `\(fault.path)`: \(fault.reason)",
      explanation: "Two labs at once on this folder may undo each other's changes.",
      hint: Hint("keep state on a disk of this machine", code: "taolab --state FOLDER"))
  }

  /// Gives a file that makes no sense another name, so that nothing is lost and the lab starts.
  ///
  /// - Parameters:
  ///   - fault: what is wrong with it, where that is known.
  ///   - verb: what reads it again once it is mended.
  package mutating func setAside(
    _ name: String, because fault: Diagnostic? = nil, readAgainBy verb: String? = nil,
    unless isUnderstood: (String) -> Bool
  ) {
    do throws(FileFault) {
      let store = store
      guard let aside = try store.setAside(name, at: environment.now, unless: isUnderstood) else {
        return
      }
      notice(
        "state.unreadable", "`\(name)` could not be understood and was set aside",
        explanation: (fault.map { fault in
          (fault.position.map { "Line \($0.line): " } ?? "Of it: ") + fault.summary + ". "
        } ?? "") + "It is now `\(aside)`; nothing was deleted.",
        hint: verb.map { Hint("once that line is mended", code: "\($0) \(aside)") })
    } catch {
      notice("state.write", "`\(name)` could not be understood, nor renamed: \(error.reason)")
    }
  }

  /// Says that a snapshot somebody chose is not computed on.
  mutating func noticeUnread(_ name: String, _ reason: String) {
    notice(
      "data.unread", "the data that was chosen, `\(name)`, cannot be read: \(reason)",
      explanation: "The built-in data takes its place.",
      hint: Hint("choose other data", code: "data use built-in"))
  }

  /// Says that the history is not counted with.
  package mutating func noticeHistory(_ fault: Diagnostic) {
    notice(
      "data.history", "the history is not used: \(fault.summary)",
      explanation: "What the program has recorded itself counts alone.",
      hint: Hint("what is wrong with it", code: "data history"))
  }

  /// Says something once per session, however often it happens.
  private mutating func notice(
    _ code: String, _ summary: String, explanation: String? = nil, hint: Hint? = nil
  ) {
    let notice = Diagnostic(
      code, summary, severity: .warning, explanation: explanation, hint: hint)
    if !said.contains(notice) {
      said.append(notice)
      notices.append(notice)
    }
  }

  /// The notices since the last call.
  public mutating func takeNotices() -> [Diagnostic] {
    if let fault = keptHistory?.fault { noticeHistory(fault.diagnostic) }
    defer { notices = [] }
    return notices
  }
}

/// A kept text that makes no sense.
private struct NotUnderstood: Error {}
