/// What shows that a question is about something else, and greetings.
extension Concept {
  static let elsewhere: [Concept] = [
    Concept(
      "greeting", 5,
      en: """
        hello, hi, hey, hey there, hiya, yo, thanks, thank you, thx, ty, cheers, good morning,
        good evening, good afternoon, good night, gm, how are you, hows it going, whats up,
        who are you, are you a bot, are you an ai, are you ai, are you human, are you real,
        a robot, are you chatgpt, chatgpt, your name, whats your name, nice to meet,
        have a nice day, well done, great job, good job, good bot, awesome, haha, love you,
        i love you, sorry my english, can we talk, are you there, anybody there, anyone there,
        you there, welcome, wow, my name is, talking to, a person, language model,
        artificial intelligence, llm, do you speak, speak english, speak german, speak spanish,
        made my day, you rock, appreciate it, howdy, see you, got it, alright, how old are you,
        are you a human, are you a person, are you an, tnx, that helped, helped a lot, helpful,
        very helpful, youre great, you are great, youre awesome, you are awesome, nice one,
        good work, how r u, whats new, greetings, bless you, merry christmas, happy new year,
        tell me about yourself, do you have feelings, are you alive, are you sentient,
        do you sleep, who am i talking, nice talking, talk to you, good day, yo whats up, lol ok,
        hmm, i see, makes sense now, understood, alright then, fuck, shit, stupid bot, you suck,
        useless, idiot, damn, dumb bot, bad bot, you are useless, bored, im bored, sad, lonely,
        human here, sorry about, im sorry, you are nice, thats cool, thats great, great thanks,
        perfect thanks, ok thanks, okay thanks, ok cool, cool thanks, real person, a real person,
        or an ai, an ai, human or, a machine, person or
        """,
      de: """
        hallo, hi, hey, servus, moin, guten tag, guten morgen, guten abend, gruss gott, danke,
        danke schon, dankeschon, vielen dank, wer bist du, bist du eine ki, bist du ein,
        wie geht es dir, wie gehts, wie heisst du, bist du ki, bist du echt, grussi, sprichst du,
        bist du, gute nacht
        """,
      es: """
        hola, buenos dias, buenas tardes, buenas noches, gracias, muchas gracias, quien eres,
        como estas, eres una ia, eres un bot, eres una, eres un, como te llamas, eres humano,
        eres real, hablas, encantado, eres, buenas a todos, hola buenas
        """),
    Concept(
      "othercoin", 6,
      any: """
        ethereum, eth, bitcoin, btc, solana, cardano, polkadot, xrp, ripple, dogecoin, shiba,
        litecoin, ltc, bnb, avax, avalanche, atom, tezos, xtz, algorand, tron, trx, chainlink,
        kusama, ksm, sui, aptos, hyperliquid, usdt, usdc, monero, xmr, pepe coin, memecoin,
        memecoins, nft, nfts, fetch ai, matic, polygon, toncoin, lido, icp, kaspa, dogecoins
        """),
    Concept(
      "elsewhere", 6,
      any: """
        football, soccer, netflix, youtube video, python, javascript, html page, css, sql,
        spotify, iphone, android, windows, pizza, lasagne, wife cheats
        """,
      en: """
        subnet mask, subnet calculator, subnet masks, vlan, ip subnet, 24 subnet, ipv4, ipv6,
        dhcp, cidr, root canal, root beer, root password, root access, root vegetable*,
        square root, root of 2, root cause, alpha male, alpha channel, alpha beta, alpha centauri,
        alpha testing, alpha wolf, alpha romeo, css validator, html validator, xml validator,
        json validator, form validator, w3c validator, ticket validator, claim insurance,
        insurance claim*, insurance, warranty, steak, steaks, stakeholder*, stakes are high,
        high stakes, wooden stake, tent stake*, vampire, stake a tent, yield sign, bond yield,
        crop yield, dividend yield of, dentist, doctor, nurse, teacher, plumber, husband,
        wife left, my wife cheat*, girlfriend, boyfriend, divorce, marriage, wedding, dog, cats,
        dogs, horse, train, bus, flight, airport, hotel, car, cars, bike, weather, rain, snow,
        temperature, sunny, umbrella, joke, poem, song, story, movie, film, series, tv, game,
        match, goal, world cup, recipe, cook*, bake*, pancake*, pasta, rice, egg, eggs, boil,
        chicken, coffee, tea, beer, wine, cake, bread, potato*, weight without, lose weight, diet,
        calories, sport, gym, workout, muscle, headache, pain, sick, fever, flu, router, wifi,
        printer, laptop screen, gold price, price of gold, gold, silver, oil price, stock market,
        tesla, apple, amazon, nvidia, s p 500, house, rent, mortgage, apartment, minimum wage,
        wage, salary, president, election, capital of, population of, wikipedia, translate, essay,
        homework, integral, equation, derivative, prime number*, planet, moon landing,
        distance to, who won, world war, king, queen, history of rome, roman, shakespeare,
        python function, write me a, write a function, write code, write a program, regex,
        compile, linux kernel, docker, kubernetes, excel formula, meaning of life, birthday,
        christmas, holiday, vacation, trip, beach, windows price, double glazed, cancel my,
        netflix, amazon order, passport, visa application, driving, license plate, phone number,
        restaurant, shop, haircut, shoes, dress, shirt, lottery, casino, poker, horoscope, zodiac,
        god, religion, philosophy, lawn, garden, plant, flowers, tomato*, vegetable*, painting,
        guitar, piano, banana*, orange juice, fish, goldfish, lion, elephant, mountain, everest,
        river, ocean, paris, london, tokyo, berlin, madrid, hamburg, new york, peru, france,
        italy capital, olympics, nba, champions league, chess, minecraft, fortnite, playstation,
        xbox, lego, tooth, teeth, sunscreen, baby, pregnant, kids, school bus, university, exam,
        job interview, cv, resume, email to my boss, my boss, landlord, neighbour, neighbor, tire,
        tyre, engine, oil change, washing machine, fridge, dishwasher, toilet, carpet, taoism,
        taoist, lao tzu, tao te ching, daoism, atm, bank account fees, thailand, plane ticket,
        ticket, tickets, uber, taxi, sushi, burger, vacuum, tv show, password for my email, gmail,
        outlook, facebook account, linkedin, instagram account, whatsapp web, excel, powerpoint,
        word document, sim card, mobile contract, phone bill, electricity bill, gas bill,
        gas prices, petrol, diesel, heating, solar panel*, mortgage rates, forex, etf msci,
        savings bond*, real estate, loan for a car, car loan, student loan, insurance company,
        health insurance, life insurance, pension fund, horses, dinosaur*, volcano,
        photosynthesis, chemistry, physics, biology, mathematics, pythagoras, theorem, kilometers,
        miles, celsius to, fahrenheit, kilograms, grams, cups, tablespoon, ounces, grill, bbq,
        barbecue, medium rare, vegan, cheese, salad, soup, cocktail, vodka, whisky, cigarettes,
        smoking, knitting, sewing, bicycle, marathon, running shoes, tennis, golf, baseball,
        basketball, hockey, rugby, cricket, formula 1, nfl, oscars, grammy, taylor swift, beyonce,
        harry potter, star wars, game of thrones, marvel, android phone, my phone screen,
        whatsapp, my email, email password, belly, belly fat, lose fat, paint, dry, flat tire,
        students, laptop for, google search, google maps, visa, supermarket, protein, teenager,
        tie a, close the shop, grocery, school, bitcoin wallet, canada visa, money as a teenager,
        android, light bulb, bulb, vacation spots, plants, pets
        """,
      de: """
        wetter, regen, schnee, witz, gedicht, kuchen, rezept*, kochen, backen, nudeln,
        eier kochen, ei, eier hart, fussball, bundesliga, spiel, film, lied, hund, katze, auto,
        zug, bahn, flug, hotel, urlaub, miete, wohnung, haus, goldpreis, gold, mindestlohn,
        gehalt, hauptstadt, zahnarzt, arzt, kopfschmerz*, abnehmen, sport, drucker, wlan, router,
        mann verlassen, freundin, scheidung, hochzeit, hausaufgabe*, ubersetz*, bundeskanzler*,
        prasident, weihnacht*, ostern, geburtstag, kaffee, bier, wein, brot, kartoffel*, garten,
        blumen, quadratwurzel, wurzel aus, wurzel von, gleichung, einwohner*, berg, uhrzeit,
        wie spat, bafog, rentenversicherung, handyvertrag, versicherung, fahrrad, schuhe, zahn,
        kino, restaurant, pizza, subnetzmaske, subnetmaske
        """,
      es: """
        clima, lluvia, tiempo hace, tiempo hara, chiste, poema, receta*, cocin*, tortilla, huevo,
        paella, pasta, futbol, partido, pelicula, cancion, perro, gato, coche, carro, tren, vuelo,
        hotel, vacaciones, alquiler, casa, oro, salario minimo, salario, sueldo, capital de,
        dentista, medico, dolor, adelgazar, bajar de peso, deporte, impresora, wifi, router,
        marido, esposa, novia, novio, divorcio, boda, tarea, deberes, traduc*, presidente,
        elecciones, navidad, cumpleanos, cafe, cerveza, vino, pan, patata*, jardin, flores,
        raiz cuadrada, ecuacion, mascara de subred, habitantes, montana mas, que hora, madrid,
        barcelona, mundial, restaurante, pizza, arroz, zapatos, seguro medico, bicicleta
        """),
  ]
}
