/// A value that is computed anew only where what it comes from has changed.
struct Kept<Source: Equatable, Value> {
  private var last: (source: Source, value: Value)?

  /// The value that comes from a source and from nothing else that changes.
  @inline(__always)
  mutating func value(of source: Source, _ compute: (Source) -> Value) -> Value {
    if let last, last.source == source { return last.value }
    let value = compute(source)
    last = (source, value)
    return value
  }
}
