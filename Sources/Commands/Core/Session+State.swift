public import Diagnostics
import Files

extension Session {
  private static let settingsName = "settings.json"

  /// Reads what an earlier session kept. What cannot be understood is set aside and said.
  public mutating func restore() {
    guard let text = kept(Session.settingsName) else { return }
    guard let settings = Settings(text: text) else {
      return setAside(Session.settingsName) { Settings(text: $0) != nil }
    }
    self.settings = settings
  }

  /// Keeps the settings for the next session.
  mutating func keepSettings() {
    keep(settings.text, as: Session.settingsName)
  }

  /// A kept text, or nil; a reading error becomes a notice.
  mutating func kept(_ name: String) -> String? {
    do throws(FileFault) {
      return try store.text(name)
    } catch {
      notice("state.read", "cannot read what was kept in `\(error.path)`: \(error.reason)")
      return nil
    }
  }

  /// Keeps a text; a writing error becomes a notice and the lab goes on without keeping.
  mutating func keep(_ text: String, as name: String) {
    _ = try? update(name) { _ in text }
  }

  /// Changes a kept text while no other lab can: `change` gets the kept text, nil if there is none,
  /// and gives the new one, or nil to leave it as it is. False if that could not be kept: a fault
  /// of the disk becomes a notice and the lab goes on. Throws what `change` throws.
  mutating func update(
    _ name: String, _ change: (_ old: String?) throws -> String?
  ) throws -> Bool {
    do {
      if let fault = try store.update(name, change) { noLock(fault) }
      return true
    } catch let fault as FileFault {
      fault.isBusy ? busy(name, fault) : notKept(name, fault)
      return false
    }
  }

  private mutating func notKept(_ name: String, _ fault: FileFault) {
    notice(
      "state.write", "cannot keep `\(name)`: \(fault.reason)",
      explanation: "The lab goes on, but what you do now is lost when you leave.",
      hint: Hint("free the disk or start with another folder", code: "taolab --state FOLDER"))
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
  mutating func setAside(_ name: String, unless isUnderstood: (String) -> Bool) {
    do throws(FileFault) {
      let store = store
      guard let aside = try store.setAside(name, at: environment.now, unless: isUnderstood) else {
        return
      }
      notice(
        "state.unreadable", "`\(name)` could not be understood and was set aside",
        explanation: "It is now `\(aside)`; nothing was deleted.")
    } catch {
      notice("state.write", "`\(name)` could not be understood, nor renamed: \(error.reason)")
    }
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
    defer { notices = [] }
    return notices
  }
}
