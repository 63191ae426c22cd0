import StakingModel

/// Standard normal numbers by the ziggurat method (Marsaglia and Tsang, 2000) with 256 layers of
/// equal area. The tables come from this module's own `exp` and `log`, so the numbers are the same
/// bit for bit on every machine.
struct NormalSampler: Sendable {
  /// Where the tail begins.
  static let tailStart = 0x1.d3bb48209ad33p+1
  /// The area of each layer under e^(−x²/2).
  static let layerArea = 0x1.43016a5a43732p-8

  /// Right edges of the layers, widest first; the first is that of the base layer as a box.
  let edges: [Double]
  /// `edges` times 2^−52, for whole numbers below 2^52.
  let scales: [Double]
  /// e^(−x²/2) at the edges.
  let heights: [Double]

  /// The tables, made once.
  static let standard = NormalSampler()

  private init() {
    func height(_ x: Double) -> Double { ElementaryFunctions.exp(-0.5 * x * x) }
    let start = NormalSampler.tailStart
    var edges = [NormalSampler.layerArea / height(start), start]
    while edges.count < 256 {
      let last = edges[edges.count - 1]
      let next = NormalSampler.layerArea / last + height(last)
      edges.append((-2 * ElementaryFunctions.log(next)).squareRoot())
    }
    edges.append(0)
    self.edges = edges
    scales = edges.map { $0 * 0x1p-52 }
    heights = edges.map(height)
  }

  /// Fills a buffer with independent normal numbers.
  func fill(_ buffer: UnsafeMutablePointer<Double>, count: Int, from stream: inout RandomStream) {
    var random = stream
    edges.withUnsafeBufferPointer { edges in
      scales.withUnsafeBufferPointer { scales in
        for index in 0..<count {
          let bits = random.next()
          let layer = Int(truncatingIfNeeded: bits & 0xff)
          let x = Double(Int64(bitPattern: bits) &>> 11) * scales[layer]
          buffer[index] = abs(x) < edges[layer &+ 1] ? x : finish(x, layer, from: &random)
        }
      }
    }
    stream = random
  }

  /// One normal number.
  func next(from stream: inout RandomStream) -> Double {
    var value = 0.0
    fill(&value, count: 1, from: &stream)
    return value
  }

  /// Decides about a point outside the sure part of its layer: 1.2 % of all draws.
  @inline(never)
  private func finish(_ x: Double, _ layer: Int, from random: inout RandomStream) -> Double {
    var (x, layer) = (x, layer)
    while true {
      if abs(x) < edges[layer + 1] { return x }
      if layer == 0 { return tail(negative: x < 0, from: &random) }
      let level =
        heights[layer + 1] + (heights[layer] - heights[layer + 1]) * random.uniform()
      if level < VectorExponential.exp(-0.5 * x * x) { return x }
      let bits = random.next()
      layer = Int(truncatingIfNeeded: bits & 0xff)
      x = Double(Int64(bitPattern: bits) &>> 11) * scales[layer]
    }
  }

  /// A number beyond the last edge, by Marsaglia's two exponentials.
  private func tail(negative: Bool, from random: inout RandomStream) -> Double {
    while true {
      let beyond = random.exponential() / NormalSampler.tailStart
      let height = random.exponential()
      if 2 * height > beyond * beyond {
        let x = NormalSampler.tailStart + beyond
        return negative ? -x : x
      }
    }
  }
}
