public import Diagnostics
import Files

extension Session {
  private static let settingsName = "settings.json"

  /// Reads what an earlier session kept. What cannot be understood is set aside and said.
  public mutating func restore() {
    guard let text = kept(Session.settingsName) else { return }
    guard let settings = Settings(text: text) else {
      return setAside(Session.settingsName)
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
    do throws(FileFault) {
      try store.save(text, as: name)
    } catch {
      notice(
        "state.write", "cannot keep `\(name)`: \(error.reason)",
        explanation: "The lab goes on, but what you do now is lost when you leave.",
        hint: Hint("free the disk or start with another folder", code: "taolab --state FOLDER"))
    }
  }

  /// Gives a file that makes no sense another name, so that nothing is lost and the lab starts.
  mutating func setAside(_ name: String) {
    do throws(FileFault) {
      let aside = try store.setAside(name, at: environment.now)
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
