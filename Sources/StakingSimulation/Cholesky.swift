import StakingModel

/// The lower triangle L with L·Lᵀ = the correlation matrix.
enum Cholesky {
  /// No correlation at all.
  static func identity(_ size: Int) -> [[Double]] {
    (0..<size).map { row in (0..<size).map { $0 == row ? 1 : 0 } }
  }

  /// Whether a matrix has the shape of correlations: symmetric, ones on the diagonal, all in −1…1.
  static func isCorrelation(_ matrix: [[Double]], size: Int) -> Bool {
    guard matrix.count == size, matrix.allSatisfy({ $0.count == size }) else { return false }
    return matrix.indices.allSatisfy { row in
      matrix[row][row] == 1
        && (0..<row).allSatisfy { column in
          matrix[row][column] == matrix[column][row] && (-1...1).contains(matrix[row][column])
        }
    }
  }

  /// The factor, or nil if the matrix is no correlation or not positive semidefinite.
  ///
  /// A pivot within 10^−12 of zero counts as zero: perfectly correlated prices are allowed.
  static func factor(_ matrix: [[Double]]) -> [[Double]]? {
    guard isCorrelation(matrix, size: matrix.count) else { return nil }
    var lower = matrix.map { $0.map { _ in 0.0 } }
    for row in matrix.indices {
      for column in 0...row {
        var rest = matrix[row][column]
        for index in 0..<column { rest -= lower[row][index] * lower[column][index] }
        if row == column {
          guard rest > -1e-12 else { return nil }
          lower[row][row] = rest > 1e-12 ? rest.squareRoot() : 0
        } else if lower[column][column] > 0 {
          lower[row][column] = rest / lower[column][column]
        } else if abs(rest) > 1e-6 {
          return nil
        }
      }
    }
    return lower
  }
}
