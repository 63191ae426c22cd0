/// What the program gives out, and what it is told.
extension Concept {
  static let programResults: [Concept] = [
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
        output as, html output, create a document, save the results as, dump it to a file,
        have this as a document, as a document, something on paper, answer into a file,
        show my husband, for my husband, wants it in writing, a nice page, nice page out
        """,
      de: """
        bericht*, druck*, ausdruck*, pdf, html, zusammenfass*, report*, als datei, in eine datei,
        exportier*, markdown, papier, ubersicht fur, *bericht, ausgabe, als pdf, in ein pdf,
        pdf erstellen, ergebnisse als, ergebnisse in, in eine datei schreiben, datei erzeugen,
        zum ausdrucken, ausgeben als, schriftlich, ausgedruckt, ausdrucken, als datei speichern,
        gedruckt
        """,
      es: """
        informe*, reporte*, imprim*, pdf, html, resumen*, exportar, documento, en un archivo,
        markdown, papel, a un fichero, a un archivo, resumir, en pdf, como pdf, generar un,
        sacar un informe, exporta*, resultados en un, por escrito, guardar en un archivo,
        en fichero, para imprimir, documento con todo, un documento
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
        tell you how much i, tell the program what, register my, put in what i, record my,
        use my real numbers, my real numbers, my own amounts, own amounts,
        calculate with my coins, with my coins, know my positions, use that, remember that i,
        change my profile, know my coins, you to know my coins, register my stake, let you know my
        """,
      de: """
        bestand*, bestande, position*, portfolio, profil*, was ich habe, was ich halte,
        eigene zahlen, meine tao eingeben, eintrag*, trage ich .. ein, bestande eingeben,
        gebe ich .. ein, mein depot, depot, hinterleg*, meine bestande, was ich besitze,
        meine positionen, tao eingeben, ich halte eingeben, meinen bestand, merk dir, merke dir,
        was mir gehort, gib ein was, eingeben was ich, meine bestande eingeben, mein portfolio,
        meine coins eintragen, meine coins eingeben, was ich habe sagen, depot eintragen
        """,
      es: """
        tenencias, posicion*, cartera, perfil, portafolio, portfolio, lo que tengo, mis propios,
        ingreso mis, introduzco, meto mis, mis datos propios, lo que ya tengo, mis posiciones,
        cargar mis, anado mis, registrar mis, introducir mis, introducir lo, ingresar lo,
        ingresar mis, mis tenencias, apunta que tengo, guarda que tengo, recuerda que tengo,
        anota que tengo, poner lo que, decirte lo que tengo, decirte que tengo, meter mis,
        mis saldos, mis propias cantidades, mis cantidades
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
        learn more, read up, guide me through the basics, like in school, explain everything,
        everything from zero, start reading, beginners start reading, any exercises,
        take a course, school here, lessons about, bit by bit teach
        """,
      de: """
        lern*, kurs, kurse, lektion*, unterricht*, ubung*, beibring*, bring .. bei, tutorial,
        schulung, lehrgang, aufgaben, *kurs fur, nachste lektion, lernen, einfuhrung,
        von grund auf, grundlagen, grundkurs, bring mir, beibringen, alles von anfang, lehrstunde,
        unterricht, lektionen fur, gibt es ubungen
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
        figures wrong, come up with that figure, come up with that, that figure come,
        does it round, round to, check your maths, check your math, say something else than,
        error of your, be off, how wrong, calculation be off, calculation off, differs from
        """,
      de: """
        genau*, exakt*, prazis*, stimmen, berechn*, rechnung, rundung*, gerundet, andere zahl*,
        andere seite, anderen seite, verlasslich*, formel*, korrekt, fehler, richtig, taostats,
        zahlen trauen, abweich*, nachvollzieh*, rechnest, gerechnet, schatzung*, ungenau*,
        andere werte, anderswo, ergebnissen trauen, den ergebnissen, wie zuverlassig, zuverlassig,
        den zahlen trauen, zahlen vertrauen, rechenfehler, wie gut sind die zahlen,
        stimmt das ergebnis, richtig gerechnet, wie realistisch, wie kommst du auf, kommst du auf,
        genaue werte, geschatzt, stimmt die zahl
        """,
      es: """
        exact*, precis*, fiable*, calcul*, redonde*, otra web, otro sitio, otra pagina,
        otro numero, numero distinto, formula*, correct*, error, confiar en los, taostats,
        diferente numero, otros numeros, margen de error, aproximad*, otra cifra, cifra distinta,
        me puedo fiar de los, fiarme de los, son correctos, son fiables, fiables los,
        que tan exact*, que tan precis*, que tan confiables, confiables, coinciden, se redondea,
        redondeas, te puedes equivocar, puedes equivocarte, como has calculado, calculado eso,
        margen
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
        know what i, who reads, keeps my, secretly, safe to type, safe to enter, my holdings safe,
        go anywhere, goes anywhere, leave this computer, stored anywhere, stored online,
        third parties, analytics, spyware, malware, virus, snooping, call home, calls home,
        connects to the internet, connect to the internet, need internet, need the internet,
        need a connection, without a connection, on a plane, airplane, in airplane mode,
        leaves the machine, data protection, storing my, store my, storing, saving my address,
        my wallet address, keep my address, my ip, storing data, store anything,
        hand over my data, going to a server, goes to a server, go to a server, sent to a server,
        what i enter going, does it go online, go online, goes online, anyone see what,
        anybody see what, read what i, reads what i, uploaded, data about me, any tracking,
        know about me, my inputs stay, stay with me, kept private, keep it private, eavesdrop*,
        listening in, looking over my shoulder, is anything sent, send my data, send my inputs,
        sends my data, runs local, stays local, in the cloud, save my wallet address,
        who else knows, else knows, ask here, spy on, use it offline, stay on this computer,
        stays on this computer, data stay, call some server, see my numbers, anybody to see,
        some server
        """,
      de: """
        datenschutz, meine daten, sende*, sendet, schick*, ubertrag*, hochlad*, internet, offline,
        online, privat*, anonym*, meine adresse, verfolg*, protokolliert, mitlesen, lokal, server,
        speichert .. meine, ausspion*, tracking, sammelt, dsgvo, nach hause telefon*, wer liest,
        liest mit, liest hier, wird etwas ubertragen, daten ubertragen, werden meine daten,
        werden daten, ins internet, uber das internet, wer sieht was,
        was passiert mit meinen daten, bleiben meine eingaben, an einen server,
        bleibt das alles auf, auf meinem rechner, schickst du, irgendwas ins internet, ins netz,
        wer erfahrt
        """,
      es: """
        privacidad, mis datos, envia*, enviar, manda*, sube*, internet, sin conexion, privad*,
        anonim*, mi direccion, rastre*, recopila*, quien ve, espia*, offline, online, almacena mi,
        guarda mi direccion, localmente, en local, conexion a internet, alguien ve lo,
        quien ve lo, quien lee, se envia algo, se envian, envian mis datos, suben mis datos,
        a un servidor, por internet, lo que escribo, que haceis con mis datos,
        queda entre nosotros, se sube, es privado, guardas mi direccion
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
        which currency do you, use usd, use eur, from now on, understand euros, only understand,
        tell me in dollars, to euro, to euros, to dollars, how much is .. in dollars,
        how much is .. in euros, is .. tao in dollars, is .. tao in euros
        """,
      de: """
        wahrung*, in meiner wahrung, anzeigen in, umrechn*, wahrung umstell*, umstell*,
        kurs einstell*, preis einstell*, statt tao, preis setzen, kurs setzen, kurs eingeb*,
        preis eingeb*, einstell*, umschalt*, anzeige in, in euro umrechnen, in franken, umrechnen,
        umgerechnet, in dollar, wahrung andern, wahrung umstellen, auf euro, auf dollar,
        in euro an, in franken wert, in euro wert
        """,
      es: """
        moneda local, divisa*, ver en, mostrar en, en mi moneda, cambiar la moneda,
        cambiar moneda, en vez de tao, fijar el precio, poner el precio, establecer el precio,
        convertir a, verlo en, cambiar a, moneda, en pesos, ver en euros, cambiar de moneda,
        pasar a euros, en moneda local, convertir a euros, ponlo en, en dolares, en euros
        """),
  ]
}
