/// How something is asked, and little words with a meaning of their own.
extension Concept {
  static let asking: [Concept] = [
    Concept(
      "what", 1, en: "what, wat, whats, what s, wut",
      de: "was, wat", es: "que"),
    Concept(
      "define", 2,
      en: """
        what is, what are, whats, whats a, what even is, wtf is, wat is, what s, define, definition, explain*, meaning,
        mean, means, what does .. mean, what do .. mean, tell me about, in plain english, simple terms,
        in simple words, eli5, like im five, for dummies, describe, understand, stand for, what exactly,
        actually is, what does .. do, whats the point of, purpose of, how does .. work, how do .. work, idea behind,
        wats, concept of, what kind of thing, whats that, whats this, what was
        """,
      de: """
        was ist, was sind, was bedeutet, bedeutet, bedeutung, heisst, erklar*, definition, verstehe, was heisst,
        was genau, wie funktioniert, wie funktionieren, was macht, was machen, einfach gesagt, was meint, wofur steht, was war
        """,
      es: """
        que es, que son, que significa, significa, significado, explica*, explique*, definicion, para que sirve,
        para que sirven, como funciona, como funcionan, que hace, que hacen, que quiere decir, en palabras sencillas,
        que era, que fue
        """),
    Concept("how", 1, en: "how, hwo, how do i, how to, how can i", de: "wie", es: "como"),
    Concept(
      "howlong", 3,
      en: """
        how long, how many days, how many hours, how many weeks, how many months, how many minutes, how many blocks, how fast,
        how quick*, how soon, howlong, what time does it take, time to, waiting time, waiting period, wait time,
        how much time, duration, delay, how log, how lon
        """,
      de: """
        wie lange, wie schnell, wie viele tage, wieviele tage, wie viel zeit, wieviel zeit, dauer, dauert*, wartezeit, wielange,
        wie viele stunden, wie viele blocke, wann ist
        """,
      es: """
        cuanto tiempo, cuanto tarda*, cuanto demora*, cuanto dura*, cuantos dias, cuantas horas, tarda*, demora*,
        cuantos bloques, tiempo de espera, que tan rapido
        """),
    Concept(
      "howmuch", 2, en: "how much, how many, howmuch, what amount, what does .. cost, hwo much",
      de: "wie viel, wieviel, wieviele, wie viele, wieviel's",
      es: "cuanto, cuanta, cuantos, cuantas"),
    Concept(
      "when", 2, en: "when, what time, at what point, wen, what day, what date",
      de: "wann, zu welchem zeitpunkt",
      es: "cuando, en que momento, a que hora"),
    Concept(
      "howoften", 4,
      en: """
        how often, how frequent*, frequency, every how many, each block, every block, every day, every hour, weekly or,
        daily or, or daily, or weekly, interval*, tempo, tempos, every epoch, schedule, how many times, or monthly, per epoch
        """,
      de:
        "wie oft, wie haufig, haufigkeit, taglich oder, jeden tag, jeden block, rhythmus, intervall*, tempo, in welchem abstand*",
      es:
        "cada cuanto, con que frecuencia, frecuencia, cada dia, todos los dias, cada bloque, cuantas veces, tempo"
    ),
    Concept(
      "where", 2, en: "where, wheres, on which page, which place",
      de: "wo, wohin, an welcher stelle",
      es: "donde, adonde, en que sitio, en que lugar"),
    Concept(
      "who", 2, en: "who, whos, whose, whom, who is", de: "wer, wem, wen, wessen",
      es: "quien, quienes"),
    Concept(
      "why", 2, en: "why, how come, hows that, reason, reasons, whats up with",
      de: "warum, wieso, weshalb, weswegen, grund",
      es: "por que, porque, a que se debe, razon"),
    Concept(
      "which", 1, en: "which, what, which one, wich", de: "welche*, was fur",
      es: "cual, cuales, que"),
    Concept(
      "can", 1,
      en:
        "can, could, able, possible, allowed, may, might, can i, is it possible, does it, is there a way, any way",
      de: "kann, kannst, konnen, konnte, darf, durfen, moglich, geht das, geht es",
      es: "puedo, puede, pueden, se puede, podria, posible, puedes"),
    Concept(
      "should", 2,
      en:
        "should, shoud, shall, ought, recommend*, advise, advis*, would you, suggest*, sensible, wise, smart*, better to, sane, reasonable, shud, shld",
      de:
        "sollte, soll, sollten, empfehl*, empfiehl*, wurdest du, rat, raten, ratsam, vernunftig, ratst",
      es:
        "deberia, debo, recomiend*, recomend*, conviene, aconsej*, harias, recomiendas, deberiamos, debería"
    ),
    Concept(
      "whatif", 2,
      en:
        "what if, what happens, what happen, if, suppose, supposing, say, assume, assuming, what would happen, in case, happens, when, once, what now",
      de:
        "was wenn, was passiert, wenn, falls, angenommen, passiert, was ist wenn, was geschieht, sobald",
      es:
        "que pasa, si, que pasaria, que sucede, suponiendo, supongamos, y si, pasa, ocurre, que ocurre, cuando"
    ),
    Concept(
      "mine", 1, en: "my, mine, i, our, me", de: "mein*, ich, mir, mich",
      es: "mi, mis, mio, mia, mios, yo, me"),
    Concept(
      "now", 1,
      en:
        "now, today, currently, current, at the moment, rn, right now, these days, present, atm, immediately, instantly",
      de: "jetzt, heute, aktuell*, momentan, derzeit, gerade, sofort",
      es: "ahora, hoy, actual, actuales, actualmente, hoy en dia, en este momento"),
    Concept("again", 1, en: "again, back", de: "wieder, zuruck", es: "de nuevo, otra vez, vuelta"),
    Concept(
      "more", 2, en: "more, higher, greater, most, bigger, additional, extra",
      de: "mehr, hoher*, grosser*, meiste*", es: "mas, mayor"),
    Concept(
      "less", 2, en: "less, fewer, lower, smaller, not as much, below",
      de: "weniger, niedriger*, kleiner*", es: "menos, menor, inferior"),
    Concept(
      "need", 2,
      en:
        "need*, require*, must, have to, necessary, do i need, needed, got to, gotta, what do i need, mandatory",
      de: "brauch*, benotig*, muss, mussen, notig, notwendig, erforderlich",
      es: "necesit*, requier*, tengo que, hace falta, hay que, debo, requisit*"),
    Concept("or", 0, en: "or", de: "oder", es: "o, u"),
    Concept(
      "not", 1,
      en:
        "not, dont, doesnt, didnt, isnt, no, never, without, havent, hasnt, cant, wont, none, nothing, w o",
      de: "nicht, kein*, nie, ohne, nichts, niemals",
      es: "no, nunca, sin, ningun*, nada, jamas, tampoco"),
    Concept(
      "nothing", 3,
      en: """
        nothing, not yet, no rewards, still no, havent received, didnt get, no payout*, still nothing, zero rewards, never got, not arrived,
        havent got*, not received, no reward, dont see, cant see, missing, not showing, 0 rewards, didnt receive, arent showing, still waiting,
        not seeing, have not received, did not get, no earnings, havent seen
        """,
      de:
        "noch nichts, keine belohnung*, keine rewards, nichts bekommen, noch keine, nichts erhalten, fehlen, sehe keine, nichts angekommen, noch kein*",
      es:
        "todavia nada, ninguna recompensa, aun no, todavia no, no he recibido, no recibo, no me llega*, no llega*, nada, no veo, no he cobrado, sin recompensas"
    ),
    Concept("first", 2, en: "first, initial, 1st", de: "erste*, zuerst", es: "primer*"),
    Concept(
      "all", 1, en: "all, everything, whole, entire, every, complete*",
      de: "alle*, ganze*, komplett*", es: "todo, toda, todos, todas, entero"),
    Concept(
      "some", 2,
      en:
        "part, parts, some of, portion, partial*, partly, a bit, fraction, only half, just half, only some, a piece, bit of it, some, only a part, a slice, half",
      de:
        "teil, teile, teilweise, ein stuck, einen teil, anteilig, nur einen teil, halfte, ein bisschen, teilbetrag",
      es: "parte, parcial*, un poco, solo una parte, la mitad, una fraccion, porcion"),
    Concept(
      "one", 1, en: "one, single, only one", de: "ein einziges, einzelne*, eins",
      es: "uno, una sola, un solo, uno solo, una"),
    Concept(
      "many", 2,
      en:
        "many, several, multiple, lots of, a few, bunch, various, different ones, ten, five, 10, 5, couple of",
      de: "viele, mehrere, verschiedene, einige, paar", es: "muchas, muchos, varias, varios"),
    Concept(
      "good", 2,
      en: "good, great, decent, nice, solid, trustworthy, reliable, gem, worth, promising, hot",
      de: "gut*, vertrauenswurdig*, solide, zuverlassig*", es: "buen*, fiable*, confiable*, solid*"),
    Concept(
      "best", 3,
      en:
        "best, top, optimal, ideal, favourite, favorite, number one, safest, right one, most, superior",
      de: "beste*, am besten, optimal*, ideal*, top, sicherste*",
      es: "mejor, mejores, ideal, optim*, top"),
    Concept(
      "same", 2, en: "same, equal, identical, equivalent, like",
      de: "gleiche, dasselbe, gleich, identisch, selbe", es: "mismo, misma, igual, iguales"),
    Concept(
      "difference", 3,
      en:
        "difference*, diff, differ*, vs, versus, compared to, distinction, distinguish, diffrence, v, as opposed to, apart",
      de: "unterschied*, gegenuber, vs, versus, anders, im vergleich",
      es: "diferencia*, vs, versus, frente a, distint*, contra, diferente*"),
    Concept(
      "show", 1, en: "show*, display, give me, see, view, print, look at",
      de: "zeig*, anzeig*, sehen, gib mir, seh", es: "muestra*, mostrar, ver, ensena*, dame"),
    Concept(
      "true", 2,
      en:
        "true, real, realistic, really, legit, believe, believable, correct, for real, plausible, honest, credible, bs, bullshit, sus, too good, suspicious, reliable, trust, possible, how can, how come, normal, sustainable",
      de:
        "wahr, realistisch, glaub*, stimmt, echt, serios, glaubwurdig, plausibel, moglich, kann das sein, zu gut, wirklich",
      es:
        "verdad, real, realista, creer, creible, cierto, es cierto, posible, demasiado bueno, fiar, me lo creo, creo"
    ),
    Concept(
      "help", 3, en: "help, assist*, support me, guide me", de: "hilfe, hilf, helfen",
      es: "ayuda*, ayudame, auxilio"),
    Concept(
      "try", 2, en: "try, test, try it out, dip my toe, experiment, testing",
      de: "ausprobier*, testen, probieren, versuch*", es: "probar, prueba, intentar"),
  ]
}
