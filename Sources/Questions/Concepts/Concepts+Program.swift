/// The program that is asked.
extension Concept {
  static let program: [Concept] = [
    Concept(
      "data", 4,
      en: """
        data, numbers, figures, snapshot, prices here, your numbers, these numbers, your prices,
        dataset, price feed, feed, from the chain, chain data, stats, chain state, records,
        quotes shown, the prices shown, prices shown, these prices, rates shown, figure,
        market data, numbers shown, values shown, numbers here, prices in here, what you show,
        source of the data, look at the chain, your alpha prices, live data, this snapshot
        """,
      de: """
        daten, zahlen, datenstand, snapshot, kurse hier, datenquelle*, deine zahlen, *daten,
        diese zahlen, diese kurse, die kurse, echtzeitkurse, angezeigten, deine daten
        """,
      es: """
        datos, cifras, instantanea, tus numeros, tus datos, los numeros, estos numeros,
        tus precios, estos precios, estos datos, esta informacion, los precios aqui, precios aqui,
        precios mostrados, los datos
        """),
    Concept(
      "fresh", 4,
      en: """
        how old, recent, up to date, uptodate, real time, realtime, outdated, stale, from when,
        which block, what block, block number, block height, last updated, latest update,
        when was .. updated, when were, when was .. taken, when is this from, current data,
        how current, fresh, when were .. recorded, timestamp, from today, of today,
        from yesterday, from last week, how recent, how new, where do you get, get your numbers,
        get your data, where does .. come from, where did you get, still current, still valid,
        time stamp, on which date, whose data, data source, where are .. from, up to the minute,
        cached, day old, days old, from this morning, this mornings, current chain, how stale,
        age of, as of when, from which day, which day, what day, what date, how far behind, lag,
        lagging, real-time, actual prices, realtime prices, live chain, cutoff, cut off,
        time of the data, when was this, when was the, how up to date, accurate as of,
        last refresh, snapshot taken, snapshot from, out of date, where did these, where did the,
        data live, live data, live prices, is it live, is this live, these live, numbers live,
        how old are, how old is, age, is it realtime, old is the, prices live, are these prices,
        live or, these prices live, from what day, from what date, what day are, is that live,
        live or delayed, delayed, been refreshed, numbers been refreshed, how long ago,
        from today or, today or from, since when, as old as, last time you, last look,
        look at the chain, are you up to date, which block is this, state of this morning,
        yesterdays prices, these yesterdays, live or a recording, do these rates belong,
        data taken, taken before, your alpha prices, your prices where, read from the chain,
        from when is, how out of date, date of the, on which date of, delay in the numbers,
        measured today, yields measured, prices measured, real time prices
        """,
      de: """
        wie alt, echtzeit, veraltet, von wann, welcher block, letzte aktualisierung, woher kommen,
        woher hast du, woher stammen, aktualitat, uberholt, welchem block, tagesaktuell,
        von heute, aktuelle daten, daten aktuell, wie aktuell, sind aktuell, noch aktuell,
        ist das aktuell, kurse aktuell, preise aktuell, zahlen aktuell, sind live, ist das live,
        woher kommen die daten, woher kommen die zahlen, woher sind die, stand der daten,
        datenstand, echtzeitkurse, live kurse, wie frisch, wann zuletzt, zuletzt aktualisiert,
        von wann sind, von welchem tag, sind das live, stand von, wie neu, woher nimmst,
        woher beziehst, wie aktuell sind, deine preise
        """,
      es: """
        antiguedad, antig*, en vivo, tiempo real, desactualizad*, de cuando, que bloque,
        ultima actualizacion, de donde sacas, de donde salen, obsolet*, en directo, vigente*,
        datos actuales, actualizados, que tan actual*, de cuando son, son actuales,
        estan actualizados, estan al dia, son recientes, de donde son los, datos en vivo,
        de que fecha, de que dia, cuando se tomaron, cuando se actualizaron, son de hoy,
        ultima vez que, que antiguedad, son en vivo, son en tiempo real, precios de hoy,
        datos de hoy, son de hoy o, de donde vienen tus, de donde sacas los, tus precios
        """),
    Concept(
      "update", 5,
      en: """
        update*, updating, refresh*, newer, reload, load fresh, load new, load newer, newest,
        get new, get newer, fetch*, download*, sync*, current prices, latest data, latest prices,
        latest numbers, new data, new prices, new snapshot, fresh data, fresh prices,
        fresh numbers, fresh snapshot, live prices, get the latest, pull new, pull the latest,
        import new, load a newer, load another, todays prices, new numbers, use todays,
        load todays, up to date prices, load current, load live, recent numbers, recent data,
        fresh ones, replace the data, pull the current, current chain state, chain state, pull in,
        latest snapshot, another snapshot, own snapshot, newer snapshot, import data, load data,
        load my own data, go online and, latest block, get the current, new ones, todays data,
        new block, sync with, connect to the chain, connect to a node, rpc, renew,
        bring up to date, more recent, provide data, where do i get new, plug in new,
        load new prices, load prices, get fresh, update command, bring it up, pull prices,
        pull data, new block data, current figures, load current figures, grab the latest,
        newer numbers, newer figures, renew the, make it current, prices up to date,
        bring the prices, prices of right now, new market file, market file, pull live,
        pull live data, on its own refresh, replace the old, frischen snapshot, get it to know,
        know todays price, the latest block, feed in newer
        """,
      de: """
        aktualisier*, neuere, neue daten, neue kurse, nachladen, auffrisch*, herunterlad*,
        neuen stand, aktuelle kurse, aktuelle daten, aktuelle preise, frische daten, update*,
        neue preise, neueste*, neuer snapshot, neuen snapshot, abruf*, auf den neuesten stand,
        auf den aktuellen stand, neu laden, neuer laden, frischere, holen .. daten, neuere kurse,
        neuere daten, daten laden, kurse laden, frischen snapshot, frische kurse,
        neuen snapshot laden, lade ich neue
        """,
      es: """
        actualiz*, refresc*, mas nuev*, mas reciente*, descarg*, datos nuevos, precios nuevos,
        nuevos datos, nuevos precios, poner al dia, recarg*, datos recientes, precios actuales,
        datos frescos, nueva instantanea, traer datos, traer los precios, cargar datos,
        bajo precios, bajar precios, bajo los datos, pon al dia, renovar los datos,
        cargar precios, mas actuales, precios al dia, poner los precios, pongo los precios,
        pongo al dia
        """),
    Concept(
      "program", 3,
      any: "taolab",
      en: """
        program, programme, this tool, tool, app, application, software, lab, this thing,
        this site, this website, this page, this service, this bot, this prompt, this calculator,
        this command, this thing here, this here, this program, this app, installed, the lab,
        calculator
        """,
      de: """
        programm*, werkzeug, app, software, tool, anwendung, labor, dieses ding, seite, das ding,
        hier drin, dieses programm, diese app, dieses tool, rechner hier
        """,
      es: """
        programa*, herramienta, aplicacion, app, software, laboratorio, esta cosa, pagina, sitio,
        esto, este programa, esta app, esta herramienta, aqui dentro
        """),
    Concept(
      "about", 4,
      en: """
        do you earn, you earn from, earn from me, make money with me, paid for this tool,
        what can you do, what can this do, what can it do, what does this do, what is this,
        whats this, what am i looking at, who made this, who made it, who made the, who built this, who built it, who wrote this,
        who wrote it, who wrote the, who created this, who created it, who made you,
        who develop*, open source, is this free, is it free, free to use, cost money,
        what are you for, what can i do here, what can i do with this, what is it not,
        not able to, cant you do, can you not do, your purpose, purpose of this, capabilities,
        limitations, limits of, tell me about this, about this program, about you, affiliated,
        made by, behind this, want money, paid version, subscription, use this for,
        what are you able, what do i do here, how does this program work, how does this work,
        what can i ask, what is this for, where am i, what kind of program, do you charge,
        made the numbers, who calculated, whats this for, what are you good for,
        what are you capable, whos behind, author, authors, developers, company behind,
        can it trade, does it trade, what does this tool, whats this thing, whats this program,
        whats this tool, what is this thing, what is this tool, what is this program,
        what is this app, what is this website, what is it exactly, cost me anything,
        cost anything to use, do i have to pay for this, pay for this, price of this program,
        how do you make money, what can this, what can the program, who runs this, source code,
        introduce yourself, what else can you, abilities, skills do you, what do you know,
        how can you help, what can you help, features does, which features, the features,
        what does it do here, what do you do here, what do you actually do,
        what do you do exactly, taolab, program free, app free, tool free, this free,
        free program, free of charge to use, what can i do in here, a wallet or a calculator,
        who made you, what is this thing here, made you, wallet or calculator, what does this app,
        what does this program, what am i using, what have i installed, does this cost,
        official tool, official, which company runs, who are you and what, a bank or what,
        company runs this, what is it not able, some kind of calculator,
        do anything with my money, just for learning, kind of program
        """,
      de: """
        was kannst du, was kann das programm, was kann das, was ist das hier, was ist das,
        was machst du, was macht das programm, wer hat .. gemacht, wer hat .. gebaut, wer steckt,
        kostenlos, gratis, open source, was kann man hier, was kann ich hier, wofur ist,
        was ist taolab, wer hat .. programmiert, was kann dieses, was macht dieses, wozu dient,
        wer steht hinter, kostet das programm, was bist du, was soll das, was ist das fur ein,
        was macht das hier, wozu ist das, wozu ist das gut, wofur ist das, wer hat das gemacht,
        wer hat dich, was mache ich hier, kostet das etwas, wer steckt hinter,
        was kann ich mit dem, mit dem tool anfangen, mit diesem programm
        """,
      es: """
        que puedes hacer, que puede hacer, que hace este, que hace esto, que hace el programa,
        que es esto, que es este, quien hizo, quien creo, quien ha hecho, gratis, gratuit*,
        codigo abierto, para que sirve esto, para que sirve este, que eres, que es taolab,
        que haces, que puedo hacer aqui, quien desarrollo, quien esta detras, para que es,
        que sabes hacer, cuesta dinero, que hace esta, quien te hizo, quien hizo esto,
        esto es gratis, es gratis esto, detras de esta
        """),
    Concept(
      "free", 2,
      en: "paid, subscription, license, charge, for free, free of charge, is it free",
      de: "kostenlos, gratis, umsonst",
      es: "gratis, gratuit*"),
    Concept(
      "predict", 6,
      en: """
        financial advice, investment advice,
        my retirement, retirement plan, pension plan, financial plan, investment plan,
        predict*, prediction*, forecast*, will tao go, will tao rise, will it go up,
        will alpha go, going to go up, going to rise, going to moon, will go up, go to 1000,
        hit 1000, price target, future price, next year price, price in 2027, price in 2026,
        price in 2030, in 2030, in 2027, lambo, wen moon, outperform*, undervalued, overvalued,
        bullish, bearish, tell me what to buy, what to buy, what should i buy, buy now,
        is tao a good buy, good buy, next bitcoin, make me rich, get rich, millionaire, 100 x,
        10 x, crystal ball, next big, next quarter, price next, will the price, will sn,
        going to pump, pump soon, what will .. price, what will tao be, bottom in, is the bottom,
        better buy, hot tip, tip me, good entry, entry point, buy the dip, which coin,
        expect .. to rise, expect .. to go, ape, going to explode, ever recover, recover again,
        see 1000, hits, potential, where will .. be, where is tao going, where do you see,
        going up or down, up or down next, is sn64 a buy, a buy, buy at this price, is it a buy,
        still time to buy, too late to buy, cheap now, overpriced, underpriced, fair value,
        what will .. be worth, worth in 5 years, worth next, going higher, go higher, go lower,
        going lower, to the moon, all in on, which one will, which subnet will, winner, winners,
        what will the price, where will the price, where does the price, going to crash,
        going to drop, will it crash, will it drop, will it fall, will alpha, will subnet,
        hot right now, best investment, make money fast, quick money, double my money,
        1000 dollars, 1 000, hit 500, ever reach, top signal, bull market, bull run, market top,
        when pump, price expectation, outlook, future of tao, future of bittensor, is tao dead,
        long term hold, dca now, price by the end, price at the end of, tao by the end of,
        price by christmas, going to 1000, going to be worth, go to the moon, reach 1000,
        how high can, how high will, how far can it go, price prediction, next year worth,
        tao going to, get in now, good time to buy, buy now or, is it too late, tao moon,
        become rich, reach 500, too late to get in, in five years, ten years from now,
        would you buy tao, put my savings into tao, next big thing, end of the year,
        price at the end, will alpha of, moon soon, mooning, should i buy tao, should i buy now,
        should i buy the dip, should i buy alpha, should i buy more, going to fly, will hit,
        load up, time to load up, to fly, next to explode, good investment, bad investment,
        buy or not, forecast for, your forecast, invest in, what should i invest in
        """,
      de: """
        anlageberatung, finanzberatung,
        prognos*, vorhersag*, voraussag*, wird tao steigen, wird .. steigen, steigt tao, kursziel,
        zukunft*, steigen wird, was soll ich kaufen, reich werden, reich, wird .. fallen,
        geht tao hoch, wird tao, hoch gehen, wohin geht, kaufen soll, jetzt kaufen,
        soll ich kaufen, lohnt sich der kauf, kursprognose, in 2030, erreicht tao, explodier*,
        kaufempfehlung, wird der kurs, wie hoch steigt, wie weit steigt, wo steht tao, zu teuer,
        unterbewertet, uberbewertet, kaufenswert, kauf wert, wird sich verdoppeln,
        lohnt sich zu kaufen, geht .. hoch, welchen coin, was kaufen, fallt tao,
        kurs in einem jahr, kurs nachstes, prognose*, wie hoch kann, wie weit kann es,
        jetzt einsteigen, soll ich jetzt kaufen, zu spat, noch kaufen, aussichten, zukunft,
        wo steht tao in, in einem jahr wert, wird steigen, welches subnet wird
        """,
      es: """
        predic*, pronostic*, subira, va a subir, va a bajar, bajara, precio futuro, que compro,
        que debo comprar, que deberia comprar, dime que comprar, hacerme rico, rico, futuro,
        prevision*, llegara a, llegar a 1000, debo comprar, deberia comprar, comprar ahora,
        explotar, valdra, perspectiv*, es buena compra, caro ahora, barato ahora, sobrevalorad*,
        infravalorad*, hasta donde, cuanto valdra, va a valer, a la luna, que comprar,
        cual comprar, proximo ano precio, precio dentro de, que precio tendra, explotara,
        se disparara, futuro de tao, prediccion*, compro ahora, es buen momento para comprar,
        hasta donde puede, futuro de, demasiado tarde, valdra tao
        """),
  ]
}
