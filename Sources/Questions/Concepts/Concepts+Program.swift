/// The program that is asked.
extension Concept {
  static let program: [Concept] = [
    Concept(
      "data", 4,
      en:
        "data, numbers, figures, snapshot, prices here, your numbers, these numbers, your prices, dataset, information, info, source, sources, price feed, feed, from the chain, chain data, stats",
      de:
        "daten, zahlen, datenstand, snapshot, kurse hier, datenquelle*, deine zahlen, angaben, stand, *daten",
      es: "datos, numeros, cifras, instantanea, informacion, tus numeros, tus datos, precios"),
    Concept(
      "fresh", 4,
      en:
        "how old, old, age, recent, up to date, uptodate, live, real time, realtime, outdated, stale, as of, from when, which block, what block, block number, block height, last updated, latest update, when was .. updated, when were, date of, when was .. taken, taken, when is this from, current data, how current, fresh, when were .. recorded, recorded, timestamp, from today, of today, from yesterday, from last week, how recent, how new, come from, where do you get, get your numbers, get your data, where does .. come from, where did you get, still current, still valid, time stamp, on which date, whose data, data source, where are .. from, up to the minute, cached, day old, days old",
      de:
        "wie alt, alt, aktuell*, live, echtzeit, veraltet, von wann, welcher block, stand, letzte aktualisierung, woher kommen, woher hast du, woher stammen, woher, aktualitat, uberholt, welchem block, datum, tagesaktuell, von heute",
      es:
        "antiguedad, antig*, actual*, en vivo, tiempo real, desactualizad*, de cuando, que bloque, ultima actualizacion, viejos, de donde sacas, de donde salen, de donde, recient*, obsolet*, de hoy, en directo, vigente*, al dia"
    ),
    Concept(
      "update", 5,
      en:
        "update*, updating, refresh*, newer, reload, load fresh, load new, load newer, newest, get new, get newer, fetch*, download*, sync*, current prices, latest data, latest prices, latest numbers, new data, new prices, new snapshot, fresh data, fresh prices, fresh numbers, fresh snapshot, live prices, get the latest, pull new, pull the latest, import new, load a newer, load another, todays prices, new numbers, use todays, load todays, up to date prices, load current, load live, recent numbers, recent data, fresh ones, replace the data",
      de:
        "aktualisier*, neuere, neue daten, neue kurse, nachladen, auffrisch*, herunterlad*, neuen stand, aktuelle kurse, aktuelle daten, aktuelle preise, frische daten, update*, neue preise, neueste*, neuer snapshot, neuen snapshot, abruf*",
      es:
        "actualiz*, refresc*, mas nuev*, mas reciente*, descarg*, datos nuevos, precios nuevos, nuevos datos, nuevos precios, poner al dia, recarg*, datos recientes, precios actuales, datos frescos, nueva instantanea"
    ),
    Concept(
      "program", 3,
      en:
        "program, programme, this tool, tool, app, application, software, lab, this thing, this site, this website, this page, this service, this bot, this prompt, the prompt, this calculator, this command, this",
      de:
        "programm*, werkzeug, app, software, tool, anwendung, labor, dieses ding, seite, das ding",
      es:
        "programa*, herramienta, aplicacion, app, software, laboratorio, esta cosa, pagina, sitio, esto"
    ),
    Concept(
      "about", 4,
      en:
        "what can you do, what can this do, what can it do, what do you do, what does it do, what does this do, what is this, whats this, what am i looking at, who made, who built, who wrote, who created, who develop*, open source, is this free, is it free, free to use, cost money, what are you for, what can i do here, what can i do with this, what is it not, not able to, cant you do, can you not do, your purpose, purpose of this, capabilities, features, limitations, limits of, tell me about this, about this program, about you, affiliated, official, made by, behind this, want money, paid version, subscription, license, what is taolab, whats taolab, use this for, what are you able, what do i do here, how does this program work, how does this work, what can i ask, license, what is it for, whats it for, what is this for, where am i, what kind of program, do you charge, made the numbers, version",
      de:
        "was kannst du, was kann das programm, was kann das, was ist das hier, was ist das, was machst du, was macht das programm, wer hat .. gemacht, wer hat .. gebaut, wer steckt, kostenlos, gratis, open source, was kann man hier, was kann ich hier, wofur ist, was ist taolab, wer hat .. programmiert, was kann dieses, was macht dieses, wozu dient, wer steht hinter, kostet das programm, was bist du, was soll das",
      es:
        "que puedes hacer, que puede hacer, que hace este, que hace esto, que hace el programa, que es esto, que es este, quien hizo, quien creo, quien ha hecho, gratis, gratuit*, codigo abierto, para que sirve esto, para que sirve este, que eres, que es taolab, que haces, que puedo hacer aqui, quien desarrollo, quien esta detras, para que es, que sabes hacer, cuesta dinero"
    ),
    Concept(
      "free", 2, en: "free, paid, subscription, license, charge", de: "kostenlos, gratis, umsonst",
      es: "gratis, gratuit*"),
    Concept(
      "predict", 6,
      en:
        "predict*, prediction*, forecast*, will tao go, will tao rise, will it go up, will alpha go, going to go up, going to rise, going to moon, will go up, go to 1000, hit 1000, reach, price target, future price, next year price, price in 2027, price in 2026, price in 2030, in 2030, in 2027, moon, lambo, wen moon, outperform*, undervalued, overvalued, bullish, bearish, should i buy, tell me what to buy, what to buy, what should i buy, buy now, is tao a good buy, good buy, next bitcoin, make me rich, get rich, rich, millionaire, 100 x, 10 x, crystal ball, next big, next quarter, price next, will the price, will sn, going to pump, pump soon, what will .. price, what will tao be, bottom in, is the bottom, better buy, hot tip, tip me, good entry, entry point, buy the dip, which coin, expect .. to rise, expect .. to go, ape, going to explode, ever recover, recover again, see 1000, hits, potential, where will .. be, where is tao going, where do you see, going up or down, up or down next",
      de:
        "prognos*, vorhersag*, voraussag*, wird tao steigen, wird .. steigen, steigt tao, kursziel, zukunft*, steigen wird, was soll ich kaufen, reich werden, reich, wird .. fallen, geht tao hoch, wird tao, hoch gehen, wohin geht, kaufen soll, jetzt kaufen, soll ich kaufen, lohnt sich der kauf, kursprognose, in 2030, erreicht tao, explodier*",
      es:
        "predic*, pronostic*, subira, va a subir, va a bajar, bajara, precio futuro, que compro, que debo comprar, que deberia comprar, dime que comprar, hacerme rico, rico, futuro, prevision*, llegara a, llegar a 1000, debo comprar, deberia comprar, comprar ahora, explotar, valdra, perspectiv*"
    ),
    Concept(
      "quit", 6,
      en:
        "quit, exit the program, exit this program, exit program, exit the app, exit the lab, leave this program, leave the program, leave the lab, leave the app, get out of this program, get out of the program, get out of this app, get out of here, close the program, close this, close the app, close it, end the program, end this program, end the session, log out, logout, sign off, stop the app, stop the program, stop this program, stop this, shut this down, how do i exit, goodbye, bye, close the lab, leave here, terminate the program, kill the program, ctrl c, ctrl d, get out of this thing, get me out of this program, leave this thing, leave this tool, exit this, close this window, finish the session, exit from here, exit here, turn this off, ciao, end this, exit this tool, quit the, im done, i am done, cya, leave taolab, exit taolab, close taolab",
      de:
        "programm beenden, beende*, programm verlassen, programm schliessen, schliesse*, verlasse ich .. programm, verlasse ich das programm, komme ich hier raus, tschuss, tschuess, auf wiedersehen, abmelden, ausloggen, raus aus dem programm, aus dem programm, hier raus, app schliessen, feierabend, aufhoren",
      es:
        "salir del programa, salgo del programa, cerrar el programa, cierro el programa, cerrar la aplicacion, terminar el programa, salir de aqui, salgo de aqui, adios, cerrar sesion, salir de la app, salir de esta, salir de este, salgo de este, salgo de esto, salir de esto, como cierro, chao, hasta luego, apagar esto, termino el programa"
    ),
    Concept(
      "usage", 5,
      en:
        "what can i type, what can i ask, can i type, what should i type, what do i type, what to type, how do i use this, how do i use it, how to use, how does this program work, commands, list of commands, command list, which commands, verbs, how do i ask, im lost, i am lost, lost here, stuck, confused, dont understand, dont get it, manual, instructions, help me, how does this tool work, kind of questions, what questions, syntax, examples, example questions, user guide, how do i work this, i need help, get help, no idea what, no clue, no idea, what do i do here, what now, how do i operate, usage, keyboard, shortcuts, which words, dont know what to do, whats possible here, menu, options, how do i begin here, how do i navigate, documentation, docs, faq, cheat sheet, cheatsheet, explain the commands, use this",
      de:
        "was kann ich eingeben, was kann ich tippen, was kann ich fragen, was soll ich eingeben, wie bediene, bedien*, befehl*, kommandos, anleitung, ich verstehe nicht, verstehe .. nicht, hangen, benutz*, wie benutze ich, wie nutze ich, hilfe*, handbuch, wie funktioniert das hier, wie funktioniert dieses, komme nicht weiter, welche fragen, ratlos, keine ahnung, menu, was muss ich eingeben, wie geht das hier",
      es:
        "que puedo escribir, que puedo preguntar, que escribo, como uso, como se usa, como usar, comando*, instrucciones, no entiendo, perdid*, estoy perdido, manual, ayuda*, que preguntas, atascad*, como funciona esto, como funciona este programa, como utilizo, utilizar, opciones, menu, no se que hacer, ejemplos"
    ),
    Concept(
      "undo", 6,
      en:
        "undo*, undoing, revert*, start again, start over, restart*, reset*, roll back my, take back my last, take that back, go back one step, one step back, step back, last step, wipe, clean slate, from scratch, cancel my last, cancel the last, made a mistake, mistake, mistyped, wrong amount, wrong command, ctrl z, clear everything, clear my sandbox, clear the sandbox, begin again, fresh start, delete everything, empty the sandbox, reverse my last, redo, go back, back to the beginning, erase, didnt mean to, new sandbox, oops, take it back",
      de:
        "ruckgangig*, neu anfangen, von vorne, zurucksetz*, reset*, neustart*, nochmal anfangen, widerruf*, letzten schritt, neu starten, alles loschen, vertippt, fehler gemacht, neu beginnen, von vorn, einen schritt zuruck, schritt zuruck, noch einmal von",
      es:
        "deshac*, deshago, reinici*, volver a empezar, empezar de nuevo, empezar de cero, desde cero, revert*, restablec*, borrar todo, resete*, me equivoque, equivoqu*, ultimo paso, anular, paso atras, volver atras, comenzar de nuevo, de nuevo desde"
    ),
    Concept(
      "sandbox", 4,
      en:
        "sandbox, practice account, play money, practice wallet, simulat* account, test wallet, practice, demo, play account, paper trading",
      de: "sandbox, sandkasten, ubungs*, spielgeld, demo",
      es: "sandbox, caja de arena, cuenta de practica, dinero ficticio, practica, demo"),
    Concept(
      "save", 5,
      en:
        "save*, saving my, stored, state kept, keep my progress, my progress, remember*, still there tomorrow, be there tomorrow, still there, continue tomorrow, continue later, pick up where, resume, where are .. files, files, file location, where is .. stored, which folder, folder, directory, lose my work, lose my progress, lose progress, load a saved, load my, keep my work, keep my state, kept when, kept if, persist*, close the window, close it, come back later, come back tomorrow, next time, where are my, restore, session, keep it for later, stored on disk, config file, after i close, when i close, if i close, when i quit, after closing, autosave, auto save, go on tomorrow, carry on tomorrow, forgotten when, forget everything, backup of my sandbox",
      de:
        "speicher*, speichern, gespeichert, merkt sich, fortschritt, spater weiter*, morgen weiter*, dateien, datei liegen, ordner, abgelegt, sichern, bleibt .. erhalten, weitermach*, beim nachsten mal, stand behalten, zwischenspeicher*, laden, noch da",
      es:
        "guardar, guarda*, guardo, guardad*, se guarda, recuerda lo, progreso, continuar manana, continuar luego, archivos, carpeta, ficheros, sigue ahi, retomar, seguir manana, seguir luego, conserva mi, pierdo lo que, donde estan los archivos, guardan, mis avances"
    ),
    Concept(
      "report", 5,
      en:
        "report*, print*, pdf, html, summary, summaries, summarise, summarize, export as, export to, write .. into a file, write .. to a file, into a file, to a file, as a file, document for, overview for, word document, one pager, handout, markdown, web page, webpage, send it to, printable, output file, save as, export, share the results, page i can, something i can print, on paper, paper",
      de:
        "bericht*, druck*, ausdruck*, pdf, html, zusammenfass*, report*, als datei, in eine datei, exportier*, markdown, papier, ubersicht fur, *bericht, ausgabe",
      es:
        "informe*, reporte*, imprim*, pdf, html, resumen*, exportar, documento, en un archivo, markdown, papel, a un fichero, a un archivo, resumir"
    ),
    Concept(
      "holdings", 5,
      en:
        "holdings, positions, position, portfolio, profile, what i hold, what i have, what i own, my stakes, enter my, input my, put in my, add my, track my, tell you what i have, tell it what i have, tell you my, my own numbers, own numbers, my actual, load my positions, import my, my own stake, my own holdings, my existing, already staked, enter what, give you my, where do i put that in, where do i put, my situation, use my own, retype, type in my, my own positions, real positions, my current stake, set up my, my balance, my balances, my own",
      de:
        "bestand*, bestande, position*, portfolio, profil*, was ich habe, was ich halte, eigene zahlen, meine tao eingeben, eintrag*, trage ich .. ein, eigenen, bestande eingeben, eingeb*, gebe ich .. ein, mein depot, depot, hinterleg*",
      es:
        "tenencias, posicion*, cartera, perfil, portafolio, portfolio, lo que tengo, mis propios, ingreso mis, introduzco, introducir, meto mis, ingresar, mis datos propios, lo que ya tengo, mis posiciones, cargar mis, anado mis, registrar mis"
    ),
    Concept(
      "learn", 5,
      en:
        "learn*, lesson*, course, courses, teach*, class, classes, training, exercise*, quiz*, study, educat*, academy, chapter, lecture, tutor*, school, curriculum, lession*, tutorial, tutorials, practise, explain everything from the start, learning, continue the lesson, next lesson, show me the ropes",
      de:
        "lern*, kurs, kurse, lektion*, unterricht*, ubung*, beibring*, bring .. bei, tutorial, schulung, lehrgang, aufgaben, *kurs fur, nachste lektion",
      es:
        "aprend*, curso*, leccion*, ensen*, clase*, tutorial*, ejercicio*, estudiar, capacitacion, formacion"
    ),
    Concept(
      "exact", 5,
      en:
        "exact*, accura*, precis*, correct, reliable numbers, trust the calc*, trust the numbers, trust these numbers, trust your, trust the result*, calculation*, calc, calculated, calculate, compute*, rounding, rounded, error, margin of error, formula*, math, maths, other site shows, another site, other site, different number*, different figure*, taostats, another website, other website, doesnt match, not match, mismatch, differs from, disagree*, differ from, wrong number*, numbers wrong, numbers right, right numbers, verify, verified, double check, checked, estimate*, approximat*, decimal*, digits, how good are the numbers, other numbers, show another, shows another, where does this number come from, how did you get, how do you get to, behind the result, how sure, reliable, your math, wrong, shows something else, says something else, different from, why is your, why are your, tested, other calculators, other calculator",
      de:
        "genau*, exakt*, prazis*, stimmen, berechn*, rechnung, rundung*, gerundet, andere zahl*, andere seite, anderen seite, verlasslich*, formel*, korrekt, fehler, richtig, taostats, zahlen trauen, abweich*, nachvollzieh*, rechnest, gerechnet, schatzung*, ungenau*, andere werte, anderswo",
      es:
        "exact*, precis*, fiable*, calcul*, redonde*, otra web, otro sitio, otra pagina, otro numero, numero distinto, formula*, correct*, error, confiar en los, taostats, diferente numero, otros numeros, margen de error, aproximad*, otra cifra, cifra distinta"
    ),
    Concept(
      "privacy", 6,
      en:
        "privacy, private, privat, my data, send data, sends data, send my, sends my, upload*, track me, tracking, tracks, track my usage, internet, offline, online, collect my, collects, collecting data, collect data, store my address, stores my, my address, telemetry, phone home, phones home, spy, spying, spies, anonym*, what i type, who can see, who sees, gdpr, log my, logged, logging, sees my, see my, share my, shared with, stays on my, stay on my, leave my computer, leaves my computer, leave my machine, leaves my machine, local, locally, server of yours, snoop*, cookies, ip address, personal data, without internet, air gapped, airgapped, network connection, network access, your server, your servers, sell my data, cloud, snitch, no account, personal information, record what i, know who i am, transmit*, incognito, confidential",
      de:
        "datenschutz, meine daten, sende*, sendet, schick*, ubertrag*, hochlad*, internet, offline, online, privat*, anonym*, meine adresse, verfolg*, protokolliert, mitlesen, lokal, server, speichert .. meine, ausspion*, tracking, sammelt, dsgvo, nach hause telefon*",
      es:
        "privacidad, mis datos, envia*, enviar, manda*, sube*, internet, sin conexion, privad*, anonim*, mi direccion, rastre*, recopila*, quien ve, espia*, offline, online, almacena mi, guarda mi direccion, localmente, servidor, en local, conexion a internet"
    ),
    Concept(
      "units", 3,
      en:
        "currency, see it in, show it in, show in, in my currency, display in, convert to, change the currency, currencies, set currency, set price, set the price, express in, think in, switch to, instead of tao, switch the currency, set a price, values in, amounts in, in fiat, fiat, local currency, tell you the price, enter a price, enter the price, set tao price, use a price of, numbers in, results in, prices in, show prices in, my own currency",
      de:
        "wahrung*, in meiner wahrung, anzeigen in, umrechn*, wahrung umstell*, umstell*, kurs einstell*, preis einstell*, statt tao, preis setzen, kurs setzen, kurs eingeb*, preis eingeb*, einstell*, umschalt*, anzeige in",
      es:
        "moneda local, divisa*, ver en, mostrar en, en mi moneda, cambiar la moneda, cambiar moneda, en vez de tao, fijar el precio, poner el precio, establecer el precio, convertir a, verlo en, cambiar a, moneda"
    ),
  ]
}
