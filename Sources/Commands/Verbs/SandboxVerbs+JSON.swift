import Answers
import JSONText
import LabSession
import Sandbox
import StakingModel

extension HistoryCommand {
  static let fields = record.fields

  static let record: JSONRecord<SandboxDocument> = [
    .integer("position", "how many of the steps are done; those behind are undone") {
      $0.position
    },
    .list("steps", "what was done, in order", of: SandboxDocument.Step.record) { $0.steps },
  ]
}

extension UndoCommand {
  static let fields = record.fields + SandboxDesk.changeRecord.fields

  static let record = JSONRecord<String>.text("undone", "the step that was undone") { $0 }
}

extension RedoCommand {
  static let fields = record.fields + SandboxDesk.changeRecord.fields

  static let record = JSONRecord<String>.text("redone", "the step that was done again") { $0 }
}

extension ResetCommand {
  static let fields = record.fields + SandboxDesk.changeRecord.fields

  static let record = JSONRecord<Amount<TAO>>.integer("free_rao", "the TAO it begins with") {
    $0.rao
  }
}

extension SaveCommand {

  static let record: JSONRecord<(name: String, steps: Int)> = [
    .text("name", "the name it was saved under") { $0.name },
    .integer("steps", "how many acts it holds") { $0.steps },
  ]
}

extension LoadCommand {
  static let fields = JSONField.shapes(
    ("with a name", loaded.fields + SandboxDesk.changeRecord.fields),
    ("without a name", saved.fields))

  static let loaded = JSONRecord<String>.text("name", "the sandbox that was loaded") { $0 }

  static let saved = JSONRecord<[String]>.texts("saved", "the names there are") { $0 }
}
