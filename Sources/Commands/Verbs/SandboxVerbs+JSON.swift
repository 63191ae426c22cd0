import Answers
import Holdings
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

  /// What is held, written to a file, or without one to the output.
  static let profileRecord: JSONRecord<(file: String?, profile: Profile)> = [
    .text("file", "the file what is held was written to", only: "for `save profile FILE`") {
      $0.file
    },
    .text("profile", "what is held, as a profile", only: "for `save profile -`") {
      $0.file == nil ? $0.profile.text : nil
    },
    .integer("positions", "how many positions it has") { $0.profile.positions.count },
  ]
}

extension LoadCommand {
  static let fields = JSONField.shapes(
    ("with a name", loaded.fields + SandboxDesk.changeRecord.fields),
    ("without a name", saved.fields))

  static let loaded = JSONRecord<String>.text("name", "the sandbox that was loaded") { $0 }

  static let saved = JSONRecord<[String]>.texts("saved", "the names there are") { $0 }
}
