/// How something is asked, and little words with a meaning of their own.
extension Concept {
  static let asking: [Concept] = [
    Concept(
      "what", 1,
      en: "what, wat, whats, what s, wut, wich thing, what on earth",
      de: "was, wat",
      es: "que"),
    Concept(
      "define", 2,
      en: """
        what is, what are, whats, whats a, what even is, wtf is, wat is, what s, define,
        definition, explain*, what does .. mean, what do .. mean, tell me about, in plain english,
        simple terms, in simple words, eli5, like im five, for dummies, describe, understand,
        stand for, what exactly, actually is, what does .. do, whats the point of, purpose of,
        how does .. work, how do .. work, idea behind, wats, concept of, whats that, whats this,
        whats the deal with, heard of, never heard of, what the hell is, what the heck is,
        short version, summary of, overview of, basics of, introduction to, intro to, idea of,
        clue what, actually mean, in a nutshell, nutshell, what does it mean, in layman, layman,
        for a child, to a child, to my mom, to my grandmother, like i am five, whats behind,
        tell me what, help me understand, i dont understand what, i dont get what,
        what is the idea, what is meant, what are these, what does that mean, eli 5,
        whats the meaning, definition of, whats meant, mean, means, meaning, does that mean,
        what do .. actually do, what does .. do for, whats the use of, use of, used for, good for,
        invented, who invented, whats it for, all about, what exactly do, tell me something about,
        what am i doing, what on earth is, what do i actually, what was, never understood,
        dont really get, cant make sense of, in two sentences, in one sentence, in a sentence,
        plain words, in plain words, simply put, what kind of thing, what sort of thing, gist of,
        the gist, demystify, break it down, break down, walk me through what, in a few words,
        in normal words, everyday language, what does it do, no clue what, whats so special,
        special about, what is so special, clarify, enlighten, what exactly is, what precisely is,
        actually do, in one paragraph, in a paragraph, what happens to a coin, why do people,
        problem does .. solve, which problem, which problem does, stands behind, in one line,
        what am i in, why is it called, the story of, example of a, different from saving,
        the idea of, what is it, supposed to be, whats that supposed
        """,
      de: """
        was ist, was sind, was bedeutet, bedeutet, bedeutung, heisst, erklar*, definition,
        verstehe, was heisst, was genau, wie funktioniert, wie funktionieren, was macht,
        was machen, einfach gesagt, was meint, wofur steht, was war, worum geht, was hat es mit,
        auf sich, kurz gesagt, einfach erklart, was steckt hinter, noch nie gehort,
        was ist eigentlich, was ist das, sag mir was, was versteht man, erklarung, was meinst,
        kurz erklart, in einfachen worten, nie gehort, was soll das sein, in zwei satzen,
        in einem satz, in einfachen, verstandlich, kurz, was versteht man unter,
        was verbirgt sich, begriff, wozu gibt es, wozu ist, wozu dient, wozu dienen,
        was heisst eigentlich, fur was steht, wofur gibt es, wofur ist, wofur sind
        """,
      es: """
        que es, que son, que significa, significa, significado, explica*, explique*, definicion,
        para que sirve, para que sirven, como funciona, como funcionan, que hace, que hacen,
        que quiere decir, en palabras sencillas, que era, que fue, en que consiste, que es eso,
        que es eso de, explicame, de que va, de que se trata, nunca he oido, en pocas palabras,
        a que te refieres, a que se refiere, resumen de, que es exactamente, que viene a ser,
        explicacion, en que se basa, me explicas, en dos frases, en una frase, que viene siendo,
        para que existe, para que existen, por que existe, que se entiende por, que diablos es,
        que rayos es, en lenguaje sencillo, en cristiano, aclara*, describe*
        """),
    Concept(
      "how", 1,
      en: "how, hwo, how do i, how to, how can i, in what way",
      de: "wie",
      es: "como"),
    Concept(
      "howlong", 3,
      en: """
        unstake time, unstaking time, withdrawal time, exit time,
        longest time, has to wait, have to wait for my, longest wait,
        how long, how many days, how many hours, how many weeks, how many months,
        how many minutes, how many blocks, how fast, how quick*, how soon, howlong,
        what time does it take, time to, waiting time, waiting period, wait time, how much time,
        duration, delay, how log, how lon, instant, immediate, instantaneous, or days, hours or,
        how many seconds, in seconds, take forever, takes forever, still waiting, processing time,
        settlement, when will it arrive, until i have, until i get, until it arrives,
        until its back, before i get, before it arrives, pending unstake, when can i use,
        straightaway, right away, tonight, tomorrow morning, by tomorrow, by tonight,
        this evening, next morning, same evening, by the weekend, by friday, usable,
        use the tao tomorrow, use it tomorrow, on my account by, an hour ago, hours ago,
        minutes ago, min ago, yesterday and, not here yet, not arrived yet, where is my tao,
        still not here, isnt here, how much longer, in time, done in time, done by, at once or,
        settle at once, by when, same day or, how many working days, ready by, by next week,
        by monday, at what time will, right after i, sooner, eta, requested and, how soon until,
        day after, the day after, the next day, same day, how quick is, hours since i,
        since i unstaked, now how long, how quick, days since i, till my tao are,
        till my coins are, wait for my coins, need to wait, until my coins, tao are free,
        tao isnt there, isnt there yet, coins arent there, arent there yet, waiting room,
        within the hour, within an hour, within a day, number of blocks, in how many blocks,
        unstake time, unbonding period, unbonding time, unstaking time, wait a week, wait a day,
        wait days, wait for my money, wait weeks, take days, takes days, take weeks
        """,
      de: """
        wie lange, wie schnell, wie viele tage, wieviele tage, wie viel zeit, wieviel zeit, dauer,
        dauert*, wartezeit, wielange, wie viele stunden, wie viele blocke, wann ist, sofort,
        wie viele minuten, tage warten, unmittelbar, bis ich, bis das, bis mein, bis meine,
        wartet man, wie bald, bis wann, noch am selben tag, bis freitag, bis morgen, rechtzeitig,
        wie viele wochen, wieviele wochen, in wie vielen tagen, wann ist mein, wann sind meine
        """,
      es: """
        cuanto tiempo, cuanto tarda*, cuanto demora*, cuanto dura*, cuantos dias, cuantas horas,
        tarda*, demora*, cuantos bloques, tiempo de espera, que tan rapido, inmediat*,
        al instante, instantane*, cuantos minutos, hasta que, enseguida, en cuanto tiempo,
        esperar, cuantas semanas, para cuando, a tiempo, en cuantos dias, en cuantas horas,
        mismo dia, antes del viernes, cuando llega mi, cuando tengo
        """),
    Concept(
      "howmuch", 2,
      en:
        "how much, how many, how mutch, how mutsh, how meny, howmuch, what amount, what does .. cost, hwo much",
      de: "wie viel, wieviel, wieviele, wie viele, wieviel's",
      es: "cuanto, cuanta, cuantos, cuantas"),
    Concept(
      "when", 2,
      en: "when, what time, at what point, wen, what day, what date",
      de: "wann, zu welchem zeitpunkt",
      es: "cuando, en que momento, a que hora"),
    Concept(
      "howoften", 4,
      en: """
        how often, how frequent*, frequency, every how many, each block, every hour, weekly or,
        daily or, or daily, or weekly, interval*, tempo, tempos, every epoch, schedule,
        how many times, or monthly, per epoch, once a day, once per, payout times, pay day,
        payday, payment schedule, payout schedule, every 360, 360 blocks, every 72, how regular,
        regularly, interval, each week, how many payouts, every 20, epoch, epochs, continuous,
        continuously, per tempo, paid weekly, paid hourly, paid daily, paid monthly,
        weekly or daily, every cycle, daily payout or, paid each day, paid every day,
        rewards each day, rewards every day, paid every block, is it every block,
        rewards every block, at what intervals, at which intervals, hours between, time between,
        between two rewards, between payouts, rhythm, cadence, hourly, each hour or,
        something each day, something every day, per day or per, calendar, payout calendar,
        paid daily or, daily or when, on weekends, weekends, time of day
        """,
      de: """
        wie oft, wie haufig, haufigkeit, taglich oder, jeden tag, jeden block, rhythmus,
        intervall*, tempo, in welchem abstand*, auszahlungsintervall, regelmassig, einmal am tag,
        einmal pro, jede woche, jeden monat, epoche*, zyklus, jede stunde, in welchen abstanden,
        wie regelmassig, stundlich, wochentlich, monatlich oder, alle wie viele
        """,
      es: """
        cada cuanto, con que frecuencia, frecuencia, cada dia, todos los dias, cada bloque,
        cuantas veces, tempo, diariamente, semanalmente, una vez al, epoca*, ciclo, intervalo,
        regularmente, cada hora, cada semana, cada mes, cada cuantas horas, cada cuantos dias,
        a que ritmo, con que regularidad, cada cuantos bloques, periodicidad
        """),
    Concept(
      "where", 2,
      en: "where, wheres, on which page, which place",
      de: "wo, wohin, an welcher stelle",
      es: "donde, adonde, en que sitio, en que lugar"),
    Concept(
      "who", 2,
      en: "who, whos, whose, whom, who is",
      de: "wer, wem, wen, wessen",
      es: "quien, quienes"),
    Concept(
      "why", 2,
      en: """
        why, how come, hows that, reason, reasons, whats up with, whats behind, whats the cause,
        what causes, for what reason, what makes it, what gives
        """,
      de: """
        warum, wieso, weshalb, weswegen, grund, woran liegt, woran liegts, wie kommt es,
        wie kommts, was ist der grund
        """,
      es: """
        por que, porque, a que se debe, razon, cual es la razon, cual es el motivo, motivo,
        como es que
        """),
    Concept(
      "which", 1,
      en: "which, what, which one, wich",
      de: "welche*, was fur",
      es: "cual, cuales, que"),
    Concept(
      "can", 1,
      en: """
        can, could, able, possible, allowed, may, might, can i, is it possible, does it,
        is there a way, any way
        """,
      de: "kann, kannst, konnen, konnte, darf, durfen, moglich, geht das, geht es",
      es: "puedo, puede, pueden, se puede, podria, posible, puedes"),
    Concept(
      "should", 2,
      en: """
        should, shoud, shall, ought, recommend*, advise, advis*, would you, suggest*, sensible,
        wise, smart*, better to, sane, reasonable, shud, shld, something for me, right for me,
        for someone like me, for people like me, suited to me, yes or no, too late to,
        am i too late, too early to
        """,
      de: """
        sollte, soll, sollten, empfehl*, empfiehl*, wurdest du, rat, raten, ratsam, vernunftig,
        ratst
        """,
      es: """
        deberia, debo, recomiend*, recomend*, conviene, aconsej*, harias, recomiendas, deberiamos,
        debería
        """),
    Concept(
      "whatif", 2,
      en: """
        what if, what happens, what happen, if, suppose, supposing, say, assume, assuming,
        what would happen, in case, happens, when, once, what now, what becomes of,
        what would become, effect on, scenario, consequences, what does it do to, and then what,
        what follows, how would, affect, affects my, affect my, affects
        """,
      de: """
        was wenn, was passiert, wenn, falls, angenommen, passiert, was ist wenn, was geschieht,
        sobald, was wird aus, was wurde passieren, was ware, folgen, was dann, und dann
        """,
      es: """
        que pasa, si, que pasaria, que sucede, suponiendo, supongamos, y si, pasa, ocurre,
        que ocurre, cuando, que sera de, que consecuencias, que efecto, y entonces,
        en caso de que, imagina que
        """),
    Concept(
      "mine", 1,
      en: "my, mine, i, our, me",
      de: "mein*, ich, mir, mich",
      es: "mi, mis, mio, mia, mios, yo, me"),
  ]
}
