import Diagnostics
import JSONText

/// The JSON reader: a value that is read is written and read again as the same.
func tryInput(_ bytes: [UInt8]) {
  let text = String(decoding: bytes, as: UTF8.self)
  guard let node = try? JSONReader.read(SourceText(name: "in.json", text: text)) else { return }
  for pretty in [false, true] {
    let written = node.value.text(pretty: pretty)
    let again = try? JSONReader.read(SourceText(name: "out.json", text: written)).value
    require(again == node.value, "what is written reads the same")
  }
}
