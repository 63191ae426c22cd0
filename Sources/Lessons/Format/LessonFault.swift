import Diagnostics

/// Every fault `lesson check` knows. The number is stable; `docs/lesson-format.md` lists them.
public enum LessonFault: String, CaseIterable, Sendable {
  // L00x: front matter
  case frontMatterMissing = "L001"
  case frontMatterLine = "L002"
  case unknownKey = "L003"
  case doubleKey = "L004"
  case missingKey = "L005"
  case malformedValue = "L006"
  case titleDiffers = "L007"
  case lessonIDTwice = "L008"

  // L01x: fences, ids, links
  case unknownFence = "L010"
  case questionID = "L011"
  case idTwice = "L012"
  case unknownField = "L013"
  case fieldLine = "L014"
  case fenceOpen = "L015"
  case unknownLink = "L016"
  case rawHTML = "L017"
  case fenceInside = "L018"
  case noSteps = "L019"

  // L02x: calculations
  case calculationLine = "L020"
  case calculationFails = "L021"
  case calculationDiffers = "L022"
  case nameTwice = "L023"
  case calculationUnproven = "L024"

  // L03x: questions
  case fieldMissing = "L030"
  case answerFails = "L031"
  case hintCount = "L032"
  case optionUnexplained = "L033"
  case trapUnexplained = "L034"
  case trapPasses = "L035"
  case unitDiffers = "L036"
  case toleranceTooWide = "L037"
  case toleranceMalformed = "L038"
  case optionsRight = "L039"

  // L04x: numbers in prose
  case proseNameUnknown = "L040"
  case proseDiffers = "L041"
  case proseUnlinked = "L042"
  case proseWithoutNumber = "L043"
  case dateUnlinked = "L044"
  case dateDiffers = "L045"

  // L05x: facts
  case factUnknown = "L050"
  case factStale = "L051"
  case factLine = "L052"

  // L06x: glossary
  case termUnknown = "L060"
  case termLine = "L061"

  // L07x: order
  case requiredUnknown = "L070"
  case requiredCycle = "L071"
  case usedBeforeTaught = "L072"

  // L08x: teaching
  case tooManyWords = "L080"
  case tooFewActions = "L081"
  case noPrediction = "L082"
  case noMisconception = "L083"
  case minutesImplausible = "L084"
  case sentenceTooLong = "L085"
  case tooHardToRead = "L086"

  // L09x: width, walking
  case calculationTooWide = "L090"
  case wordTooWide = "L091"
  case walkFails = "L095"

  // L10x: orders, tasks, pictures
  case orderPlaces = "L100"
  case taskLine = "L101"
  case taskCondition = "L102"
  case taskUnsolved = "L103"
  case pictureUndescribed = "L104"
  case pictureFails = "L105"

  // L11x: what an author overlooks
  case hintUseless = "L110"
  case optionTwice = "L111"
  case trapTwice = "L112"
  case answerTyped = "L113"
  case hiddenCharacter = "L114"
  case tooLarge = "L115"
  case tooDeep = "L116"
  case claimFails = "L117"
  case nameIsVerb = "L118"
  case answerShown = "L119"

  // L12x: translations
  case translationStale = "L120"
  case translationDiffers = "L121"
  case translationUnknown = "L122"
  case wordsLine = "L123"

  // L13x: ids
  case identityUnlocked = "L130"
  case identityGone = "L131"
  case identityLine = "L132"
}

extension LessonFault {
  /// A fault of this kind at a place.
  func at(
    _ range: Range<Int>, in source: SourceText, _ summary: String, label: String = "",
    why: String? = nil, hint: Hint? = nil
  ) -> Diagnostic {
    Diagnostic(
      rawValue, summary, explanation: why, hint: hint, source: source,
      labels: [Diagnostic.Label(range, label)])
  }
}
