import Content
import Diagnostics
import Testing

@testable import Reports

/// Promises and requests for secrets, in the words in which they come.
@Suite struct LintPromisesTests {
  private let lint = ReportLint(in: .embedded)

  private func rules(_ text: String) -> [String] {
    lint.faults(of: SourceText(name: "text.md", text: text)).map(\.code)
  }

  @Test(arguments: [
    "You will earn 5 TAO.", "Double your TAO.", "A safe yield.", "It always pays.", "Zero risk.",
    "You can't lose.", "You can’t lose.", "It is 100% safe.", "It is 100 % SAFE.", "It is safe.",
    "Your TAO is secure.", "We guarantee a return.", "A risk\u{2011}free way.",
    "There is no\nrisk.",
    "**No** risk at all.", "No  risk.", "> There is no\n> risk.", "10x your TAO.", "A sure win.",
    "There is nothing to lose and profit is guaranteed.", "No lock-up, guaranteed yield.",
    "No fees and guaranteed yield.", "Not only guaranteed but paid.",
    "This is no scam: it is risk-free.",
    "You will double it.", "Die Rendite ist garantiert.", "Ganz ohne Risiko.",
    "Passives Einkommen.",
    "100 % sicher.", "Völlig sicher.", "Rendimiento seguro y sin riesgo.", "Ingresos pasivos.",
    "DINERO FÁCIL.", "Duplica tus TAO.", "Es seguro.",
  ])
  func findsPromises(text: String) {
    #expect(rules(text).contains("lint-banned"), "\(rules(text))")
  }

  @Test(arguments: [
    "Nobody can always be right.", "What you earn falls.", "El riesgo es tuyo.",
    "Das Risiko bleibt.", "No return is guaranteed.", "It is not guaranteed.",
    "Nothing here is safe.",
    "This isn’t risk-free.", "Whoever says “guaranteed” tells a lie.",
    "No yield is **guaranteed**.",
    "Eine Rendite ist nicht garantiert.", "Nada está garantizado.", "Staking is never risk-free.",
    "It is a scam if a yield is guaranteed.", "Safekeeping costs something.",
  ])
  func neutralWordsAreNoPromise(text: String) {
    #expect(!rules(text).contains("lint-banned"), "\(rules(text))")
  }

  @Test(arguments: [
    "Send us your seed phrase.", "Please enter your recovery words below.",
    "Type your private key here.",
    "Type your twelve recovery words into our page.", "We need your 12 words.",
    "DM us your seed phrase.",
    "Share your mnemonic with support.", "Seed phrase required.", "Your recovery phrase is needed.",
    "Give us your **seed\nphrase**.", "We ask you to send your seed phrase.",
    "There is no risk, just send us your seed phrase.", "Don’t wait: send us your private key.",
    "This is no scam, send us your recovery words.", "Confirm your wallet password.",
    "Schicke uns deine Seed-Phrase.", "Wiederherstellungswörter hier eingeben.",
    "Geben Sie Ihren privaten Schlüssel ein.", "Envíanos tu frase semilla.",
    "Introduce tu clave privada.", "Comparte tus 12 palabras.",
  ])
  func findsWhoAsksForSecrets(text: String) {
    #expect(rules(text).contains("lint-asks"), "\(rules(text))")
  }

  @Test(arguments: [
    "Nobody needs your seed phrase.", "Never give your seed phrase to anyone.",
    "Never, whoever asks, type your seed phrase.", "Do not type your private key anywhere.",
    "Don’t share your recovery words.", "Show your recovery words to nobody.",
    "Whoever asks you to type your seed phrase is a thief.", "Write your recovery words on paper.",
    "It is a scam if somebody wants you to send your seed phrase.",
    "TaoLab never needs a private key.",
    "Whoever has your recovery words has your TAO.", "No page needs your seed phrase.",
    "Gib deine Seed-Phrase niemals weiter.", "Niemand braucht deine Wiederherstellungswörter.",
    "Nunca compartas tu frase semilla.", "No envíes tu clave privada.",
    "The seed repeats the draw.",
  ])
  func warningsMayStand(text: String) {
    #expect(!rules(text).contains("lint-asks"), "\(rules(text))")
  }

  /// The place is that of the words, from the verb to the secret, and the hint says what to do.
  @Test func placesAreThoseOfTheWords() throws {
    let text = "Go on.\n\nÄpfel: please **send us** your seed phrase.\n"
    let fault = try #require(
      lint.faults(of: SourceText(name: "a.md", text: text)).first { $0.code == "lint-asks" })
    #expect(
      fault.position?.line == 3 && fault.position?.column == 17,
      "\(String(describing: fault.position))")
    #expect(fault.hint != nil)
    let promise = try #require(
      lint.faults(of: SourceText(name: "a.md", text: "Ganz (100 % sicher).")).first)
    #expect(promise.position?.line == 1 && promise.position?.column == 7)
  }
}
