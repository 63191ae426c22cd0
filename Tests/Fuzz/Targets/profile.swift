import CivilTime
import Content
import Diagnostics
import Holdings
import Market
import Presentation

/// Profiles in YAML or JSON.
func tryInput(_ bytes: [UInt8]) {
  let source = SourceText(name: "me.yaml", text: String(decoding: bytes, as: UTF8.self))
  do throws(DiagnosticList) {
    _ = try Profile.read(source, snapshot: snapshot, now: UnixTime(seconds: 1_795_363_200))
  } catch {
    _ = Markup(error).text(for: TerminalTraits(width: 40))
  }
}

private let snapshot = try? Snapshot.embedded(in: .embedded)
