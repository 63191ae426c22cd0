/// What libFuzzer calls with every input; each file in `Targets` says what is done with it.
@_cdecl("LLVMFuzzerTestOneInput")
public func oneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  tryInput(Array(UnsafeBufferPointer(start: start, count: count)))
  return 0
}

/// A promise that does not hold ends the program, which is what a fuzzer looks for.
func require(_ holds: Bool, _ promise: String) {
  if !holds { fatalError(promise) }
}
