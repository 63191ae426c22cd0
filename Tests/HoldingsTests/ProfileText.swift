import CivilTime
import Content
import Diagnostics
import Holdings
import Market
import TestSupport

/// The time the profiles of tests are read at.
let now = UnixTime(iso8601: "2026-11-22T12:00:00Z")

/// The recorded block they are read against.
let snapshot = try? Snapshot.embedded(in: .embedded)

/// The profile of a text.
func read(_ text: String) throws(DiagnosticList) -> Profile {
  try Profile.read(SourceText(name: "p.yaml", text: text), snapshot: snapshot, now: now)
}

/// What is wrong with a text; nothing where it is a profile.
func faults(_ text: String) -> [Diagnostic] {
  do {
    _ = try read(text)
    return []
  } catch {
    return error.all
  }
}

/// A profile with one position.
func profile(_ position: String) -> String {
  "taolab: profile/1\npositions:\n  - \(position)\n"
}
