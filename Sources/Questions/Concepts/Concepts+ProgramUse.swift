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
        how can i end this, how do i end the, exit now please, exit the, just exit, bye, bye exit,
        close, want to stop now, stop now, to leave here, key combination, how do i leave here,
        out of this prompt, turn off, had enough, ive had enough, end it now, exit
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
        show commands, the manual, a manual, show manual, manual page, what can i say to you,
        can i say, questions do you answer, things to type, operate this, supposed to operate,
        explain the prompt, the prompt, nothing happens, pressed enter, what i can say
        """,
      de: """
        was kann ich eingeben, was kann ich tippen, was kann ich fragen, was soll ich eingeben,
        wie bediene, bedien*, befehl*, kommandos, ich verstehe nicht, verstehe .. nicht, hangen,
        benutz*, wie benutze ich, wie nutze ich, hilfe*, handbuch, wie funktioniert das hier,
        wie funktioniert dieses, komme nicht weiter, welche fragen, ratlos, keine ahnung, menu,
        was muss ich eingeben, wie geht das hier, welche befehle, was kann ich hier,
        was kann ich machen, ich weiss nicht weiter, weiss nicht was, was soll ich tippen,
        was tippe ich, ich verstehe das programm, wie bedient man, befehlsliste,
        was kann ich dich, dich fragen, nicht zurecht, komme hier nicht, zurechtkommen,
        finde mich nicht zurecht
        """,
      es: """
        que puedo escribir, que puedo preguntar, que escribo, como uso, como se usa, como usar,
        comando*, instrucciones, no entiendo, perdid*, estoy perdido, manual, ayuda*,
        que preguntas, atascad*, como funciona esto, como funciona este programa, como utilizo,
        utilizar, opciones, menu, no se que hacer, ejemplos, que comandos, no se que escribir,
        que puedo hacer, como se maneja, lista de comandos, no se como, que tengo que escribir,
        dame una pista, que cosas puedo, te puedo preguntar, puedo preguntarte, cosas te puedo
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
        reverse that, clean start, a clean start, back as it was, as it was before, throw away,
        throw it away, correct a mistake, nochmal, previous entry, last entry
        """,
      de: """
        ruckgangig*, neu anfangen, von vorne, zurucksetz*, reset*, neustart*, nochmal anfangen,
        widerruf*, letzten schritt, neu starten, alles loschen, vertippt, fehler gemacht,
        neu beginnen, von vorn, einen schritt zuruck, schritt zuruck, noch einmal von,
        alles zurucksetzen, noch mal von vorn, nochmal von vorne, letzte eingabe,
        falsch eingegeben, habe mich vertippt, mach das ruckgangig, loschen was ich,
        zuruck auf anfang, nehme ich das zuruck, zurucknehmen, ganz von vorn
        """,
      es: """
        deshac*, reinici*, volver a empezar, empezar de nuevo, empezar de cero, desde cero,
        revert*, restablec*, borrar todo, resete*, me equivoque, equivoqu*, ultimo paso, anular,
        paso atras, volver atras, comenzar de nuevo, de nuevo desde, borro todo, borrar lo que,
        borrar mis, vuelvo a empezar, volver al principio, desde el principio otra vez,
        limpiar todo, escribi mal, me he equivocado, cancelar lo, quitar lo ultimo, anula lo,
        deshago lo, deshago esto, deshago el ultimo, deshago algo, deshacer algo
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
        in which folder, storing the session, save by hand, find my saved, saved work,
        my work after i quit, my work, keep things, directory, in which directory,
        do i have to save, save it myself, does it keep what, carry on later
        """,
      de: """
        speicher*, speichern, gespeichert, merkt sich, fortschritt, spater weiter*,
        morgen weiter*, dateien, datei liegen, ordner, abgelegt, sichern, bleibt .. erhalten,
        weitermach*, beim nachsten mal, stand behalten, zwischenspeicher*, laden, noch da,
        merkt es sich, gemerkt, merkst du dir, bleibt das erhalten, was ich eingegeben,
        stand gemerkt, wird das gespeichert, spater fortsetzen, fortsetzen,
        geht das verloren wenn, beim nachsten start, morgen noch da, automatisch gespeichert,
        da weitermachen, stehen geblieben
        """,
      es: """
        guardar, guarda*, guardo, guardad*, se guarda, recuerda lo, progreso, continuar manana,
        continuar luego, archivos, carpeta, ficheros, sigue ahi, retomar, seguir manana,
        seguir luego, conserva mi, pierdo lo que, donde estan los archivos, guardan, mis avances,
        se queda guardado, queda guardado, donde se guarda, se guarda lo, recuerda mis,
        se acuerda, seguir despues, sigo manana, continuar despues, se borra al cerrar, al cerrar,
        se guarda solo, donde lo deje, seguir manana donde
        """),
  ]
}
