import CivilTime
import Decimals
import Market
import Questions
import StakingModel

/// What stands around an answer, in the language of the question.
///
/// The answers themselves are English so far; headings that stand alone, the line of the source and what
/// was not used are told in the language of who asks.
enum QuestionWording {
  /// Before what is counted unseen, and before what is not used.
  static func use(in language: Language) -> (counted: String, left: String) {
    switch language {
    case .english: ("Counted with", "I did not use")
    case .german: ("Gerechnet mit", "Nicht verwendet")
    case .spanish: ("Calculado con", "No se usó")
    }
  }

  /// `Block 9,240,381 · 2026-10-08 19:18 UTC · 45 Tage alt`; nil where the English line stands.
  static func asOf(_ asOf: AsOf, in language: Language) -> String? {
    let days = asOf.freshness.now.date.days(since: asOf.freshness.recorded.date)
    guard language != .english, asOf.rules?.areKnown != false, days > 1 else { return nil }
    let block = NumberFormat.group(String(asOf.block)) + " · " + asOf.time.utcText
    return language == .german
      ? "Block \(block) · \(days) Tage alt" : "bloque \(block) · hace \(days) días"
  }

  /// The same with headings in that language. A heading is a sentence of its own; bold words that begin a
  /// sentence stay with it.
  static func headings(of markdown: String, in language: Language) -> String {
    guard language != .english else { return markdown }
    return markdown.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      guard line.hasPrefix("**"), let end = line.dropFirst(2).firstRange(of: "**") else {
        return String(line)
      }
      let heading = String(line[line.index(line.startIndex, offsetBy: 2)..<end.lowerBound])
      guard let words = words[heading] else { return String(line) }
      return "**\(language == .german ? words.german : words.spanish)**" + line[end.upperBound...]
    }.joined(separator: "\n")
  }

  /// Whether every answer's heading has its words.
  static func knows(_ heading: String) -> Bool { words[heading] != nil }

  private static let words: [String: (german: String, spanish: String)] = [
    "More.": ("Mehr.", "Más."),
    "What can go wrong.": ("Was schiefgehen kann.", "Qué puede salir mal."),
    "Yours.": ("In Ihrem Fall.", "En su caso."),
    "Your part.": ("Ihr Anteil.", "Su parte."),
    "What for.": ("Wozu.", "Para qué."),
    "What to weigh.": ("Was abzuwägen ist.", "Qué sopesar."),
    "What it is not.": ("Was es nicht ist.", "Lo que no es."),
    "Price.": ("Preis.", "Precio."),
    "Day, month, year.": ("Tag, Monat, Jahr.", "Día, mes, año."),
    "Worst case.": ("Im schlimmsten Fall.", "En el peor caso."),
    "Will it go on?": ("Geht es so weiter?", "¿Seguirá así?"),
    "Why.": ("Warum.", "Por qué."),
    "Why you may see nothing yet.": (
      "Warum vielleicht noch nichts zu sehen ist.", "Por qué quizá aún no se ve nada."
    ),
    "Why another site shows another number.": (
      "Warum andere Seiten andere Zahlen zeigen.", "Por qué otra página muestra otro número."
    ),
    "Which limit?": ("Welche Grenze?", "¿Qué límite?"),
    "Where to begin.": ("Wo anfangen.", "Por dónde empezar."),
    "When?": ("Wann?", "¿Cuándo?"),
    "When a claim pays.": (
      "Wann sich ein Abruf lohnt.", "Cuándo compensa reclamar."
    ),
    "What you give up.": ("Was man aufgibt.", "A qué se renuncia."),
    "What you do need.": ("Was man braucht.", "Lo que sí hace falta."),
    "What to look at.": ("Worauf zu achten ist.", "En qué fijarse."),
    "What to do.": ("Was zu tun ist.", "Qué hacer."),
    "What they will ask for.": ("Wonach gefragt wird.", "Qué le pedirán."),
    "What that means.": ("Was das heißt.", "Qué significa."),
    "What it means for you.": ("Was das für Sie heißt.", "Qué significa para usted."),
    "What it does.": ("Was es bewirkt.", "Qué efecto tiene."),
    "What holders got.": ("Was Halter bekamen.", "Lo que recibieron los titulares."),
    "What has moved since.": ("Was sich seither bewegt hat.", "Qué ha cambiado desde entonces."),
    "What does leave your wallet.": ("Was die Wallet verlässt.", "Lo que sí sale de su wallet."),
    "What changed for you.": ("Was sich für Sie geändert hat.", "Qué cambió para usted."),
    "To keep nothing:": ("Nichts behalten:", "Para no guardar nada:"),
    "Sizes.": ("Größen.", "Tamaños."),
    "Shares.": ("Anteile.", "Partes."),
    "Rates.": ("Raten.", "Tasas."),
    "Often asked beside it.": ("Oft dazu gefragt.", "Suele preguntarse también."),
    "Not recorded here:": ("Hier nicht aufgezeichnet:", "No está registrado aquí:"),
    "Nobody knows it.": ("Niemand weiß es.", "Nadie lo sabe."),
    "More numbers.": ("Mehr Zahlen.", "Más números."),
    "Lost a device or a password?": (
      "Gerät oder Passwort verloren?", "¿Perdió el dispositivo o la contraseña?"
    ),
    "Two things are different.": ("Zwei Dinge sind anders.", "Dos cosas son distintas."),
    "It is no fee.": ("Es ist keine Gebühr.", "No es una comisión."),
    "Is it worth it?": ("Lohnt es sich?", "¿Merece la pena?"),
    "Instead.": ("Stattdessen.", "En su lugar."),
    "In the list:": ("In der Liste:", "En la lista:"),
    "If you gave them away:": ("Schon weitergegeben:", "Si ya las dio:"),
    "How to check one.": ("Wie man prüft.", "Cómo comprobarlo."),
    "How many?": ("Wie viele?", "¿Cuántas?"),
    "How large?": ("Wie groß?", "¿Cuánto?"),
    "How it grows.": ("Wie es wächst.", "Cómo crece."),
    "How far it may fall.": ("Wie weit er fallen kann.", "Hasta dónde puede caer."),
    "Does splitting help?": ("Hilft Aufteilen?", "¿Ayuda dividir?"),
    "Costs.": ("Kosten.", "Costes."),
    "On record.": ("Aufgezeichnet.", "Registrado."),
    "By way.": ("Je nach Weg.", "Según la vía."),
    "As a file.": ("Als Datei.", "Como archivo."),
  ]
}
