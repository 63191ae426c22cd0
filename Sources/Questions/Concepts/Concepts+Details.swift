/// What is asked of one subnet, when something can be done, and in which language.
extension Concept {
  static let details: [Concept] = [
    Concept(
      "detail", 4,
      en: """
        age of, how old is sn, how old is subnet, holders, owner of, who owns, who runs, who is behind,
        founded, launched when, started when, tell me about, info on, info about, details of,
        details on, everything about, size of the pool, pool size
        """),
    Concept(
      "anytime", 4,
      en: """
        weekend, weekends, on sunday, on saturday, on sundays, on a sunday, holiday, holidays,
        at night, in the night, day and night, around the clock, opening hours, business days,
        working days
        """,
      de: "am wochenende, sonntags, am sonntag, nachts, feiertag, feiertags",
      es: "fin de semana, domingo, domingos, de noche, festivo"),
    Concept(
      "halts", 5,
      en: """
        chain stops, chain halts, chain stop, chain goes down, chain is down, chain breaks,
        network stops, network down, network goes down, network halts, bittensor goes down,
        bittensor stops, blockchain stops, blockchain halts, blocks stop, no more blocks, chain dies
        """),
    Concept(
      "speaks", 6,
      en: """
        speak german, speak spanish, speak english, speak french, in german, in spanish, in french,
        which languages, what languages, your language, my language, another language,
        other languages, languages
        """,
      de: "sprichst du, auf deutsch, welche sprachen", es: "hablas, en espanol, que idiomas"),
  ]
}
