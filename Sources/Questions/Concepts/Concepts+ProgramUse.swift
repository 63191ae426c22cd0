/// Using the program that is asked.
extension Concept {
  static let programUse: [Concept] = [
    Concept(
      "quit", 6,
      en: """
        quit, exit the program, exit this program, exit program, exit the app, exit the lab,
        leave this program, leave the program, leave the lab, leave the app,
        get out of this program, get out of the program, get out of this app, get out of here,
        close the program, close this, close the app, close it, end the program, end this program,
        end the session, log out, logout, sign off, stop the app, stop the program,
        stop this program, stop this, shut this down, how do i exit, goodbye, close the lab,
        leave here, terminate the program, kill the program, ctrl c, ctrl d,
        get out of this thing, get me out of this program, leave this thing, leave this tool,
        exit this, close this window, finish the session, exit from here, exit here,
        turn this off, ciao, end this, exit this tool, quit the, im done, i am done, cya,
        leave taolab, exit taolab, close taolab, leave the session, leave session,
        get me out of here, let me out, close window, how to exit, how to quit, exit command,
        exit out, way to close, close down this, want to leave this, i want out of here,
        done for today, thats it for today, enough for today, goodnight, end program, turn it off,
        shut it, how do i close, how do i stop this, q, terminate the session, session,
        ends the session, end session, what key ends, key to exit, key to quit,
        how do i get out of this, leave now, stop the lab, close the session, bring me out,
        finish up, exit please, bye bye now, terminate, kill this, how do i end this,
        how can i end this, how do i end the, exit now please, exit the, just exit, bye, bye exit
        """,
      de: """
        programm beenden, beende*, programm verlassen, programm schliessen, schliesse*,
        verlasse ich .. programm, verlasse ich das programm, komme ich hier raus, tschuss,
        tschuess, auf wiedersehen, abmelden, ausloggen, raus aus dem programm, aus dem programm,
        hier raus, app schliessen, feierabend, aufhoren, wie beende ich, wie komme ich hier raus,
        raus hier, programm beendet, schluss machen, beenden, schliessen, hier beenden
        """,
      es: """
        salir del programa, salgo del programa, cerrar el programa, cierro el programa,
        cerrar la aplicacion, terminar el programa, salir de aqui, salgo de aqui, adios,
        cerrar sesion, salir de la app, salir de esta, salir de este, salgo de este,
        salgo de esto, salir de esto, como cierro, chao, hasta luego, apagar esto,
        termino el programa, como salgo, como se sale, como cierro esto, cierro esto, cerrar esto,
        terminar la sesion, finalizar, salir del laboratorio
        """),
    Concept(
      "usage", 5,
      en: """
        what can i type, what can i ask, can i type, what should i type, what do i type,
        what to type, how do i use this, how do i use it, how to use, how does this program work,
        commands, list of commands, command list, which commands, verbs, how do i ask, im lost,
        i am lost, lost here, stuck, confused, dont understand, dont get it, instructions,
        help me, how does this tool work, kind of questions, what questions, syntax, examples,
        example questions, user guide, how do i work this, i need help, get help, no idea what,
        what do i do here, how do i operate, usage, keyboard, shortcuts, which words,
        dont know what to do, whats possible here, how do i begin here, how do i navigate,
        documentation, docs, faq, cheat sheet, cheatsheet, explain the commands, what do i write,
        what can i write, how does it work here, whats the command, what commands, command for,
        how do i talk to you, how do i get started here, possible commands, possible questions,
        sample, sample questions, give me examples, show examples, help menu, not sure what to do,
        what to do here, im new to this tool, explain this tool, explain this program,
        how does the tool, how does the app, how does the prompt, hints, tips for using,
        language do you understand, understand german, understand me, how do i use this thing,
        what i can ask, what i can type, what can be asked, what could i ask, what i should type,
        idea what to type, what to ask, what kinds of questions, what am i supposed to,
        supposed to do here, supposed to type, how does one use, one use this, use this thing,
        using this, how to work this, no clue what to type, no clue what to do, give me a hint,
        a hint, how does this thing work, how does this thing here work, what commands exist,
        how can i use this, help please, where do i find help, whats the syntax,
        tell me what to type, i dont know how this works, how do i work with this, list commands,
        show commands, the manual, a manual, show manual, manual page
        """,
      de: """
        was kann ich eingeben, was kann ich tippen, was kann ich fragen, was soll ich eingeben,
        wie bediene, bedien*, befehl*, kommandos, ich verstehe nicht, verstehe .. nicht, hangen,
        benutz*, wie benutze ich, wie nutze ich, hilfe*, handbuch, wie funktioniert das hier,
        wie funktioniert dieses, komme nicht weiter, welche fragen, ratlos, keine ahnung, menu,
        was muss ich eingeben, wie geht das hier, welche befehle, was kann ich hier,
        was kann ich machen, ich weiss nicht weiter, weiss nicht was, was soll ich tippen,
        was tippe ich, ich verstehe das programm, wie bedient man, befehlsliste
        """,
      es: """
        que puedo escribir, que puedo preguntar, que escribo, como uso, como se usa, como usar,
        comando*, instrucciones, no entiendo, perdid*, estoy perdido, manual, ayuda*,
        que preguntas, atascad*, como funciona esto, como funciona este programa, como utilizo,
        utilizar, opciones, menu, no se que hacer, ejemplos, que comandos, no se que escribir,
        que puedo hacer, como se maneja, lista de comandos, no se como, que tengo que escribir,
        dame una pista
        """),
    Concept(
      "undo", 6,
      en: """
        undo*, undoing, revert*, start again, start over, restart*, reset*, roll back my,
        take back my last, take that back, go back one step, one step back, step back, last step,
        wipe, clean slate, from scratch, cancel my last, cancel the last, made a mistake, mistake,
        mistyped, wrong amount, wrong command, ctrl z, clear everything, clear my sandbox,
        clear the sandbox, begin again, fresh start, delete everything, empty the sandbox,
        reverse my last, go back, back to the beginning, erase, didnt mean to, new sandbox, oops,
        take it back, take back, back one, previous step, cancel that, cancel it, cancel,
        never mind, nevermind, forget that, forget what i did, ignore that, start fresh, blank,
        reinitialize, reinitialise, new game, another try, try again, replay, restore the sandbox,
        beginning again, zero again, back to start, first state, previous state, typo in my last,
        wrong order, wrong subnet, by mistake, accidentally, accident, typed something wrong,
        typed it wrong, typed wrong, entered the wrong, entered it wrong, delete everything i,
        take that last, last step back, scrap it, scrap that, clear all, clear it all,
        wipe everything, i want to redo, redo, from the beginning, all over again, remove my last,
        reverse that
        """,
      de: """
        ruckgangig*, neu anfangen, von vorne, zurucksetz*, reset*, neustart*, nochmal anfangen,
        widerruf*, letzten schritt, neu starten, alles loschen, vertippt, fehler gemacht,
        neu beginnen, von vorn, einen schritt zuruck, schritt zuruck, noch einmal von,
        alles zurucksetzen, noch mal von vorn, nochmal von vorne, letzte eingabe,
        falsch eingegeben, habe mich vertippt, mach das ruckgangig, loschen was ich
        """,
      es: """
        deshac*, reinici*, volver a empezar, empezar de nuevo, empezar de cero, desde cero,
        revert*, restablec*, borrar todo, resete*, me equivoque, equivoqu*, ultimo paso, anular,
        paso atras, volver atras, comenzar de nuevo, de nuevo desde, borro todo, borrar lo que,
        borrar mis, vuelvo a empezar, volver al principio, desde el principio otra vez,
        limpiar todo, escribi mal, me he equivocado, cancelar lo, quitar lo ultimo, anula lo,
        deshago lo, deshago esto, deshago el ultimo
        """),
    Concept(
      "sandbox", 4,
      en: """
        sandbox, practice account, play money, practice wallet, simulat* account, test wallet,
        practice, demo, play account, paper trading
        """,
      de: "sandbox, sandkasten, ubungs*, spielgeld, demo",
      es: "sandbox, caja de arena, cuenta de practica, dinero ficticio, practica, demo"),
    Concept(
      "save", 5,
      en: """
        saving my, stored, state kept, keep my progress, my progress, remember*,
        still there tomorrow, be there tomorrow, still there, continue tomorrow, continue later,
        pick up where, resume, where are .. files, file location, where is .. stored,
        which folder, folder, lose my work, lose my progress, lose progress, load a saved,
        load my, keep my work, keep my state, kept when, kept if, persist*, close the window,
        close it, come back later, come back tomorrow, next time, where are my, keep it for later,
        stored on disk, config file, after i close, when i close, if i close, when i quit,
        after closing, autosave, auto save, go on tomorrow, carry on tomorrow, forgotten when,
        forget everything, backup of my sandbox, where are my files, on my disk, hard disk,
        hard drive, written to disk, kept somewhere, later today, where is it saved, is it saved,
        is everything saved, pick up later, go on later, reopen, re open, open again, come back,
        start where i left, left off, power cut, reboot, my session, still have my,
        lose everything i did, lose what i did, bookmark, your files, the files, files stored,
        saved files, restore my work, saving, save my, save this, save it, save the, saves, saved,
        my files get saved, files get saved, files saved, get saved, how do i save, can i save,
        save my work, save progress, save what, save now, save and, save the sandbox, do i save,
        save here, store my inputs, where does it store, keep what i typed, keep what i entered,
        keep my entries, entries kept, entries are kept, store it for later, store my work,
        what happens to my inputs, lost when i close, keep for tomorrow, pick up where i,
        remember me, remember what, remembered, store what i, where are my entries,
        in which folder, storing the session
        """,
      de: """
        speicher*, speichern, gespeichert, merkt sich, fortschritt, spater weiter*,
        morgen weiter*, dateien, datei liegen, ordner, abgelegt, sichern, bleibt .. erhalten,
        weitermach*, beim nachsten mal, stand behalten, zwischenspeicher*, laden, noch da,
        merkt es sich, gemerkt, merkst du dir, bleibt das erhalten, was ich eingegeben,
        stand gemerkt, wird das gespeichert, spater fortsetzen, fortsetzen,
        geht das verloren wenn, beim nachsten start, morgen noch da
        """,
      es: """
        guardar, guarda*, guardo, guardad*, se guarda, recuerda lo, progreso, continuar manana,
        continuar luego, archivos, carpeta, ficheros, sigue ahi, retomar, seguir manana,
        seguir luego, conserva mi, pierdo lo que, donde estan los archivos, guardan, mis avances,
        se queda guardado, queda guardado, donde se guarda, se guarda lo, recuerda mis,
        se acuerda, seguir despues, sigo manana, continuar despues, se borra al cerrar, al cerrar
        """),
    Concept(
      "report", 5,
      en: """
        report*, pdf, html, summary, summaries, summarise, summarize, export as, export to,
        write .. into a file, write .. to a file, into a file, to a file, as a file, document for,
        overview for, word document, one pager, handout, markdown, web page, webpage, send it to,
        printable, output file, save as, export, share the results, page i can,
        something i can print, on paper, paper, make a document, file for, something for my,
        hand to my, send to my, for my wife, for my partner, for my boss, to show my,
        show my wife, nice page, web version, in the browser, publish, share with, share this,
        shareable, hard copy, printout, print out, in writing, write it up, write up, produce a,
        generate a, make me a, faq page, slides, print, print it, print this, printing this,
        printer, results into a file, write the results, results to a file, put it in a file,
        make a file, file to give, give to my adviser, for my adviser, as a pdf, in a pdf,
        output as, html output, create a document, save the results as, dump it to a file
        """,
      de: """
        bericht*, druck*, ausdruck*, pdf, html, zusammenfass*, report*, als datei, in eine datei,
        exportier*, markdown, papier, ubersicht fur, *bericht, ausgabe, als pdf, in ein pdf,
        pdf erstellen, ergebnisse als, ergebnisse in, in eine datei schreiben, datei erzeugen,
        zum ausdrucken, ausgeben als, schriftlich
        """,
      es: """
        informe*, reporte*, imprim*, pdf, html, resumen*, exportar, documento, en un archivo,
        markdown, papel, a un fichero, a un archivo, resumir, en pdf, como pdf, generar un,
        sacar un informe, exporta*, resultados en un, por escrito, guardar en un archivo,
        en fichero, para imprimir
        """),
    Concept(
      "holdings", 5,
      en: """
        holdings, positions, portfolio, profile, what i hold, what i have, what i own, my stakes,
        enter my, input my, put in my, add my, track my, tell you what i have,
        tell it what i have, tell you my, my own numbers, my actual, load my positions, import my,
        my own stake, my own holdings, my existing, already staked, enter what, give you my,
        where do i put that in, where do i put, use my own, retype, type in my, my own positions,
        real positions, my current stake, my balance, my balances, what ive got,
        tell you about my, give it my, add what i own, load what i own, my numbers, my amounts,
        my subnets, see my own, my real holdings, based on my, with my own, based on what i have,
        stakes i already, my existing stake, personal, personalised, personalized, for my case,
        tailor, customize, entering, read my coldkey, look up my, look up my address,
        enter my address, calculate with my, my position, my positions, change my saved balance,
        change my balance, change my holdings, edit my, update my positions, update my holdings,
        correct my, my saved, tell you what i, what i already hold, what i already have,
        already hold, already own, i already hold, what i hold already, add my positions,
        let you know what i hold, set up my profile, set up my portfolio, my profile, note that i,
        note down what i, remember that i have, i own the following, add my position,
        tell you how much i, tell the program what, register my, put in what i, record my
        """,
      de: """
        bestand*, bestande, position*, portfolio, profil*, was ich habe, was ich halte,
        eigene zahlen, meine tao eingeben, eintrag*, trage ich .. ein, bestande eingeben,
        gebe ich .. ein, mein depot, depot, hinterleg*, meine bestande, was ich besitze,
        meine positionen, tao eingeben, ich halte eingeben, meinen bestand, merk dir, merke dir,
        was mir gehort, gib ein was, eingeben was ich, meine bestande eingeben, mein portfolio,
        meine coins eintragen, meine coins eingeben
        """,
      es: """
        tenencias, posicion*, cartera, perfil, portafolio, portfolio, lo que tengo, mis propios,
        ingreso mis, introduzco, meto mis, mis datos propios, lo que ya tengo, mis posiciones,
        cargar mis, anado mis, registrar mis, introducir mis, introducir lo, ingresar lo,
        ingresar mis, mis tenencias, apunta que tengo, guarda que tengo, recuerda que tengo,
        anota que tengo, poner lo que, decirte lo que tengo, decirte que tengo, meter mis,
        mis saldos
        """),
    Concept(
      "learn", 5,
      en: """
        learn*, lesson*, course, courses, teach*, class, classes, training, exercise*, quiz*,
        educat*, academy, chapter, lecture, tutor*, school, curriculum, lession*, tutorial,
        tutorials, practise, explain everything from the start, learning, continue the lesson,
        next lesson, show me the ropes, from zero knowledge, beginners guide, beginner guide,
        intro course, introduction, walkthrough, lesson list, modules, module, train me,
        explain step by step, where should i start reading, something to read, educational,
        become an expert, interactive, step me through, test my knowledge, test me, certificate,
        start lesson, study, study this, from the ground up, from the basics, basics course,
        i want to understand it all, crash course, something for beginners, explain it all,
        learn more, read up, guide me through the basics, like in school
        """,
      de: """
        lern*, kurs, kurse, lektion*, unterricht*, ubung*, beibring*, bring .. bei, tutorial,
        schulung, lehrgang, aufgaben, *kurs fur, nachste lektion, lernen, einfuhrung,
        von grund auf, grundlagen, grundkurs, bring mir, beibringen, alles von anfang, lehrstunde,
        unterricht
        """,
      es: """
        aprend*, curso*, leccion*, ensen*, clase*, tutorial*, ejercicio*, estudiar, capacitacion,
        formacion, desde cero explic*, ensename, quiero aprender, formarme, un curso, lecciones,
        introduccion, lo basico, conceptos basicos, guia completa
        """),
    Concept(
      "exact", 5,
      en: """
        accura*, precis*, correct, reliable numbers, trust the calc*, trust the numbers,
        trust these numbers, trust your, trust the result*, calculation*, calc, calculated,
        calculate, compute*, rounding, rounded, margin of error, math, maths, other site shows,
        another site, other site, different number*, different figure*, taostats, another website,
        other website, doesnt match, not match, mismatch, disagree*, wrong number*, numbers wrong,
        numbers right, right numbers, double check, checked, estimate*, approximat*, decimal*,
        digits, how good are the numbers, other numbers, show another, shows another,
        where does this number come from, how did you get, how do you get to, behind the result,
        how sure, reliable, your math, shows something else, says something else, different from,
        why is your, why are your, other calculators, other calculator, can i rely on,
        rely on these, rely on this number, rounding error, to the last digit, precise,
        how precise, off by, is off, wrong result, seems wrong, looks wrong, sounds wrong, bug in,
        contradict, contradicts, contradiction, inconsistent, other tool, other tools, other apps,
        different result, different results, differently, not the same as on, show different,
        says different, says otherwise, higher number than, lower number than,
        how is this calculated, how is it calculated, how was this calculated,
        how do you calculate, how did you calculate, how do you compute, how do you know,
        prove it, method, methodology, assumption, assumptions, error bars, uncertainty,
        confidence, ballpark, guessing, made up, legit numbers, believe these numbers,
        believe your, believe the numbers, trust you, trust your numbers, sure about that,
        sure about this, formula behind, the formula for, show me the formula, which formula,
        formulas, error margin, exact, exactness, how exactly right, numbers exact,
        differ from taostats, differs from taostats, different from the one, read the numbers,
        round the figures, how far off, far off, figures match, match reality, close to reality,
        realistic are, how real, trust these results, trust your calculation,
        rely on these results, how good is the estimate, how good is your, how close,
        results be wrong, results wrong, rounded or, reliable are, believable, numbers be off,
        be trusted, wrong figures, numbers are wrong, is wrong, be wrong, you are wrong,
        figures wrong
        """,
      de: """
        genau*, exakt*, prazis*, stimmen, berechn*, rechnung, rundung*, gerundet, andere zahl*,
        andere seite, anderen seite, verlasslich*, formel*, korrekt, fehler, richtig, taostats,
        zahlen trauen, abweich*, nachvollzieh*, rechnest, gerechnet, schatzung*, ungenau*,
        andere werte, anderswo, ergebnissen trauen, den ergebnissen, wie zuverlassig, zuverlassig,
        den zahlen trauen, zahlen vertrauen, rechenfehler, wie gut sind die zahlen,
        stimmt das ergebnis, richtig gerechnet, wie realistisch
        """,
      es: """
        exact*, precis*, fiable*, calcul*, redonde*, otra web, otro sitio, otra pagina,
        otro numero, numero distinto, formula*, correct*, error, confiar en los, taostats,
        diferente numero, otros numeros, margen de error, aproximad*, otra cifra, cifra distinta,
        me puedo fiar de los, fiarme de los, son correctos, son fiables, fiables los,
        que tan exact*, que tan precis*, que tan confiables, confiables, coinciden, se redondea,
        redondeas
        """),
    Concept(
      "privacy", 6,
      en: """
        privacy, private, privat, my data, send data, sends data, sends my, upload*, track me,
        tracking, tracks, track my usage, internet, offline, online, collect my, collects,
        collecting data, collect data, store my address, stores my, my address, telemetry,
        phone home, phones home, spy, spying, spies, anonym*, what i type, who can see, who sees,
        gdpr, log my, logged, logging, sees my, see my, share my, shared with, stays on my,
        stay on my, leave my computer, leaves my computer, leave my machine, leaves my machine,
        locally, server of yours, snoop*, cookies, ip address, personal data, without internet,
        air gapped, airgapped, network connection, network access, your server, your servers,
        sell my data, snitch, no account, personal information, record what i, know who i am,
        transmit*, incognito, confidential, my info, watch me, watching me, see what i do,
        know what i, who reads, keep my data, keeps my, secretly, safe to type, safe to enter,
        my holdings safe, go anywhere, goes anywhere, leave this computer, stored anywhere,
        stored online, third parties, analytics, spyware, malware, virus, snooping, call home,
        calls home, connects to the internet, connect to the internet, need internet,
        need the internet, need a connection, without a connection, on a plane, airplane,
        in airplane mode, leaves the machine, data protection, storing my, store my, storing,
        saving my address, my wallet address, keep my address, my ip, storing data,
        store anything, hand over my data, going to a server, goes to a server, go to a server,
        sent to a server, what i enter going, does it go online, go online, goes online,
        anyone see what, anybody see what, read what i, reads what i, uploaded, data about me,
        any tracking, know about me, my inputs stay, stay with me, kept private, keep it private,
        eavesdrop*, listening in, looking over my shoulder, is anything sent, send my data,
        send my inputs, sends my data, runs local, stays local, in the cloud
        """,
      de: """
        datenschutz, meine daten, sende*, sendet, schick*, ubertrag*, hochlad*, internet, offline,
        online, privat*, anonym*, meine adresse, verfolg*, protokolliert, mitlesen, lokal, server,
        speichert .. meine, ausspion*, tracking, sammelt, dsgvo, nach hause telefon*, wer liest,
        liest mit, liest hier, wird etwas ubertragen, daten ubertragen, werden meine daten,
        werden daten, ins internet, uber das internet, wer sieht was,
        was passiert mit meinen daten, bleiben meine eingaben, an einen server
        """,
      es: """
        privacidad, mis datos, envia*, enviar, manda*, sube*, internet, sin conexion, privad*,
        anonim*, mi direccion, rastre*, recopila*, quien ve, espia*, offline, online, almacena mi,
        guarda mi direccion, localmente, en local, conexion a internet, alguien ve lo,
        quien ve lo, quien lee, se envia algo, se envian, envian mis datos, suben mis datos,
        a un servidor, por internet, lo que escribo, que haceis con mis datos,
        queda entre nosotros, se sube, es privado
        """),
    Concept(
      "units", 3,
      en: """
        see it in, show it in, show in, in my currency, display in, convert to,
        change the currency, currencies, set currency, set price, set the price, express in,
        think in, switch to, switch the currency, set a price, values in, amounts in, in fiat,
        fiat, local currency, tell you the price, enter a price, enter the price, set tao price,
        use a price of, numbers in, results in, prices in, show prices in, my own currency,
        in eur, in usd, in euros, in dollars, in pounds, in francs, in chf, in gbp, value in,
        worth in, how much is that in, what is that in, whats that in, amount in, calculate in,
        show dollars, show euros, switch to dollars, switch to euro, switch to euros, use euros,
        use dollars, use euro, with a price of, price of tao is, conversion rate, fx, convert,
        my local, home currency, £ value, $ value, € value, dollar value, euro value, pound value,
        fiat value, usd value, eur value, means nothing to me, tao means nothing, euro please,
        dollars please, in my money, fiat values, in real money, swiss francs, in yen,
        instead of tao show, display amounts, show amounts in, switch to pounds,
        what currency do you show, my currency, change currency, other currency, another currency,
        which currency do you
        """,
      de: """
        wahrung*, in meiner wahrung, anzeigen in, umrechn*, wahrung umstell*, umstell*,
        kurs einstell*, preis einstell*, statt tao, preis setzen, kurs setzen, kurs eingeb*,
        preis eingeb*, einstell*, umschalt*, anzeige in, in euro umrechnen, in franken, umrechnen,
        umgerechnet, in dollar, wahrung andern, wahrung umstellen, auf euro, auf dollar
        """,
      es: """
        moneda local, divisa*, ver en, mostrar en, en mi moneda, cambiar la moneda,
        cambiar moneda, en vez de tao, fijar el precio, poner el precio, establecer el precio,
        convertir a, verlo en, cambiar a, moneda, en pesos, ver en euros, cambiar de moneda,
        pasar a euros, en moneda local, convertir a euros
        """),
  ]
}
