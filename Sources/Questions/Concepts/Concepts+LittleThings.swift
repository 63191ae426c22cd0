/// Little words that change what is asked.
extension Concept {
  static let littleThings: [Concept] = [
    Concept(
      "now", 1,
      en: """
        now, today, currently, current, at the moment, rn, right now, these days, present, atm,
        immediately, instantly
        """,
      de: "jetzt, heute, aktuell*, momentan, derzeit, gerade, sofort",
      es: "ahora, hoy, actual, actuales, actualmente, hoy en dia, en este momento"),
    Concept(
      "again", 1,
      en: "again, back",
      de: "wieder, zuruck",
      es: "de nuevo, otra vez, vuelta"),
    Concept(
      "more", 2,
      en: "more, higher, greater, most, bigger, additional, extra",
      de: "mehr, hoher*, grosser*, meiste*",
      es: "mas, mayor"),
    Concept(
      "less", 2,
      en: "less, fewer, lower, smaller, not as much, below",
      de: "weniger, niedriger*, kleiner*",
      es: "menos, menor, inferior"),
    Concept(
      "need", 2,
      en: """
        need*, require*, must, have to, necessary, do i need, needed, got to, gotta,
        what do i need, mandatory
        """,
      de: "brauch*, benotig*, muss, mussen, notig, notwendig, erforderlich",
      es: "necesit*, requier*, tengo que, hace falta, hay que, debo, requisit*"),
    Concept(
      "or", 0,
      en: "or",
      de: "oder",
      es: "o, u"),
    Concept(
      "not", 1,
      en: """
        not, dont, doesnt, didnt, isnt, no, never, without, havent, hasnt, cant, wont, none,
        nothing, w o
        """,
      de: "nicht, kein*, nie, ohne, nichts, niemals",
      es: "no, nunca, sin, ningun*, nada, jamas, tampoco"),
    Concept(
      "nothing", 3,
      en: """
        nothing, not yet, no rewards, still no, havent received, didnt get, no payout*,
        still nothing, zero rewards, never got, not arrived, havent got*, not received, no reward,
        dont see, cant see, missing, not showing, 0 rewards, didnt receive, arent showing,
        still waiting, not seeing, have not received, did not get, no earnings, havent seen,
        nothing so far, no income, zero so far, empty, rewards not, isnt moving, not increasing,
        not growing, hasnt changed, no change, unchanged, balance hasnt, hasnt gone up,
        same balance, stuck at, not there, no sign of, 3 days ago, 2 days ago, hours ago,
        cant find, recieved anything, received anything, havent recieved, anything yet,
        anything so far, got anything, exactly the same, still the same, the same balance,
        balance is the same, hasnt moved, didnt move, havent seen a, nothing changed,
        has not changed, same as before
        """,
      de: """
        noch nichts, keine belohnung*, keine rewards, nichts bekommen, noch keine,
        nichts erhalten, fehlen, sehe keine, nichts angekommen, noch kein*
        """,
      es: """
        todavia nada, ninguna recompensa, aun no, todavia no, no he recibido, no recibo,
        no me llega*, no llega*, nada, no veo, no he cobrado, sin recompensas
        """),
    Concept(
      "first", 2,
      en: "first, initial, 1st, first reward, first rewards, first payout",
      de: "erste*, zuerst",
      es: "primer*"),
    Concept(
      "all", 1,
      en: "all, everything, whole, entire, every, complete*",
      de: "alle*, ganze*, komplett*",
      es: "todo, toda, todos, todas, entero"),
    Concept(
      "some", 2,
      en: """
        part, parts, some of, portion, partial*, partly, a bit, fraction, only half, just half,
        only some, a piece, bit of it, some, only a part, a slice, half, skim, remainder,
        the rest, bit unstaked, in part, pieces of, couple of tao, few tao, 10 %, 20 %, 25 %,
        30 %, some tao, without closing, keep the rest staked, leave the rest, not everything,
        not all of it, not all, but not all, fractional, all or nothing, everything or nothing,
        all at once or, leave the other, the other, leave some, other half, just 5, only 5,
        just part, out of 10, out of my, just 3, only 3, just some, only a bit
        """,
      de: """
        teil, teile, teilweise, ein stuck, einen teil, anteilig, nur einen teil, halfte,
        ein bisschen, teilbetrag, rest drin, den rest, bisschen, nicht alles, nur etwas,
        ein paar tao, anteil, alles oder nichts
        """,
      es: """
        parte, parcial*, un poco, solo una parte, la mitad, una fraccion, porcion, el resto,
        no todo, un pedazo, algo de, porcentaje de mi, algunas, todo o nada
        """),
    Concept(
      "one", 1,
      en: "one, single, only one",
      de: "ein einziges, einzelne*, eins",
      es: "uno, una sola, un solo, uno solo, una"),
    Concept(
      "many", 2,
      en: "many, several, multiple, lots of, a few, bunch, various, different ones, couple of",
      de: "viele, mehrere, verschiedene, einige, paar",
      es: "muchas, muchos, varias, varios"),
    Concept(
      "good", 2,
      en: "good, great, decent, solid, trustworthy, reliable, gem, promising",
      de: "gut*, vertrauenswurdig*, solide, zuverlassig*",
      es: "buen*, fiable*, confiable*, solid*"),
    Concept(
      "best", 3,
      en: """
        best, top, optimal, ideal, favourite, favorite, number one, safest, right one, most,
        superior
        """,
      de: "am besten, optimal*, ideal*, top, sicherste*, beste, bester, besten, bestes, bestem",
      es: "mejor, mejores, ideal, optim*, top"),
    Concept(
      "same", 2,
      en: "like bitcoin, like eth, like ethereum, like polkadot, like cosmos, like on",
      de: "gleiche, dasselbe, gleich, identisch, selbe",
      es: "mismo, misma, igual, iguales"),
    Concept(
      "difference", 3,
      en: """
        difference*, diff, differ*, vs, versus, compared to, distinction, distinguish, diffrence,
        v, as opposed to, apart, differ from, differs from, how does .. differ
        """,
      de: "unterschied*, gegenuber, vs, versus, anders, im vergleich",
      es: "diferencia*, vs, versus, frente a, distint*, contra, diferente*"),
    Concept(
      "show", 1,
      en: "show*, display, give me, see, view, print, look at",
      de: "zeig*, anzeig*, sehen, gib mir, seh",
      es: "muestra*, mostrar, ver, ensena*, dame"),
    Concept(
      "true", 2,
      en: """
        true, real, realistic, really, legit, believe, believable, correct, for real, plausible,
        honest, credible, bs, bullshit, sus, too good, suspicious, trust, possible, sustainable,
        number or marketing, marketing, realistic or, advertising trick, exaggerat*, honest number
        """,
      de: """
        wahr, realistisch, glaub*, stimmt, echt, serios, glaubwurdig, plausibel, moglich,
        kann das sein, zu gut, wirklich
        """,
      es: """
        verdad, real, realista, creer, creible, cierto, es cierto, posible, demasiado bueno, fiar,
        me lo creo, creo
        """),
    Concept(
      "help", 3,
      en: "help, assist*, support me, guide me",
      de: "hilfe, hilf, helfen",
      es: "ayuda*, ayudame, auxilio"),
    Concept(
      "try", 2,
      en: "try, test, try it out, dip my toe, experiment, testing",
      de: "ausprobier*, testen, probieren, versuch*",
      es: "probar, prueba, intentar"),
  ]
}
