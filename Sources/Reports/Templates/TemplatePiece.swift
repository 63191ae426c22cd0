/// A piece of a template as it is taken apart.
indirect enum TemplatePiece {
  case text([UInt8])
  case value([String])
  case section([String], inverted: Bool, [TemplatePiece])
}
