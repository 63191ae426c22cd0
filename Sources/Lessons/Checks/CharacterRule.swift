import Diagnostics

/// No characters that are not seen but change what a terminal shows: control characters, marks of
/// direction, spaces without width.
enum CharacterRule: LessonRule {
  static let finds: [LessonFault] = [.hiddenCharacter]
  /// Enough to find where they come from.
  private static let most = 20

  static func faults(in checked: CheckedLesson) -> [Diagnostic] {
    var offset = 0
    var found: [Diagnostic] = []
    for scalar in checked.lesson.source.text.unicodeScalars {
      let length = UTF8.width(scalar)
      if isHidden(scalar), found.count < most {
        found.append(
          checked.fault(
            .hiddenCharacter, at: offset..<(offset + length),
            "U+\(hex(scalar.value)) is a character that is not seen",
            hint: "take it out"))
      }
      offset += length
    }
    return found
  }

  private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII {
      return scalar.value < 0x20 ? !["\n", "\r", "\t"].contains(scalar) : scalar.value == 0x7F
    }
    return switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned: true
    default: false
    }
  }

  private static func hex(_ value: UInt32) -> String {
    let digits = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
