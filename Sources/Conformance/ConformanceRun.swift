public import Diagnostics

/// Evaluates vector files with the model: numbers of the chain's own tests and of recorded blocks
/// against what we compute.
public enum ConformanceRun {
  /// The report on all vectors of some files.
  ///
  /// - Throws: every fault of files that are no vector files, and of inputs that cannot be read.
  public static func evaluate(files: [SourceText]) throws(DiagnosticList) -> ConformanceReport {
    var report = ConformanceReport()
    var faults: [Diagnostic] = []
    var skipped: [String: Int] = [:]
    for file in files {
      do throws(DiagnosticList) {
        for vector in try Vector.read(file) {
          guard let function = VectorFunction.byName[vector.function] else {
            skipped[vector.function, default: 0] += 1
            continue
          }
          do throws(VectorFault) {
            report.add(vector, try function.evaluate(vector.inputs), file: file.name)
          } catch {
            faults.append(diagnostic(error, vector, file))
          }
        }
      } catch {
        faults += error.all
      }
    }
    if let faults = DiagnosticList(faults) { throw faults }
    report.skipped = skipped.map { ConformanceReport.Skipped(function: $0.key, count: $0.value) }
      .sorted { $0.function < $1.function }
    return report
  }

  /// The functions the model has, in the order of the topics.
  public static var functions: [String] { VectorFunction.all.map(\.name) }

  private static func diagnostic(
    _ fault: VectorFault, _ vector: Vector, _ file: SourceText
  ) -> Diagnostic {
    Diagnostic(
      "vector.input", "vector `\(vector.id)`: \(fault.summary)",
      explanation: "The function `\(vector.function)` needs this input to be evaluated.",
      hint: Hint("compare with a vector of the same function that passes"), source: file,
      labels: [Diagnostic.Label(fault.range)])
  }
}

extension ConformanceReport {
  fileprivate mutating func add(_ vector: Vector, _ got: ModelValue, file: String) {
    guard let mismatch = vector.tolerance.mismatch(got, vector.expected) else {
      passed += 1
      return
    }
    failures.append(
      Failure(
        id: vector.id, function: vector.function, file: file, path: mismatch.path,
        expected: mismatch.expected, got: mismatch.got))
  }
}
