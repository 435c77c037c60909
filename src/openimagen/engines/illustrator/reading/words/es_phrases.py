"""Spanish phrases in which a noun is not what it names elsewhere: "paso de cebra", "a fuego lento"."""

from openimagen.engines.illustrator.reading.words.table import Words, combined

_FLOORS = ", ".join(
    f"de {number} plantas"
    for number in (
        "dos",
        "tres",
        "cuatro",
        "cinco",
        "seis",
        "siete",
        "ocho",
        "diez",
        "veinte",
        "varias",
        "muchas",
    )
)
_CARS = "del coche, de un coche, de los coches, del auto, de un auto, de los autos, del carro, "
"de un carro, de coche"

_METRES = (
    combined(
        "de/a/mide/casi: un metro, dos metros, tres metros, cuatro metros, cinco metros, seis metros, "
        "ocho metros, "
        "diez metros, quince metros, veinte metros, cincuenta metros, cien metros, 2 metros, 3 metros, "
        "4 metros, "
        "5 metros, 6 metros, 10 metros, 20 metros, 50 metros, 100 metros"
    )
    + ", metros de altura, metros de alto, metros de largo, metros de ancho, metros de profundidad, "
)
"metros de diámetro"

PHRASES = Words(
    nouns={
        "airplane": "avión estrellado",
        "microphone": "micrófono de mano",
        "lotion-bottle": "frasco de colonia, agua de colonia, botella de colonia, colonia de hombre",
        "pen": "marcador de texto, marcadores de colores, marcador permanente",
        "office-worker": "funcionario, funcionaria",
        "railway-track": "vía del tren, vías del tren, vía de tren, vías de tren, vía férrea, "
        "vías férreas, rieles del tren",
        "person-with-crown": "reina de corazones, rey de copas, reina roja",
        "bowl-with-spoon": "bol de cereales, tazón de cereales, cuenco de cereales, bol de avena, "
        "bol de sopa, tazón de sopa, tazón de avena, plato de sopa, bol de ramen",
        "flatbread": "tortillas de maíz, tortillas de harina, tortillas mexicanas, tortillas calientes",
        "hot-beverage": "chocolate a la taza, taza de chocolate espeso",
        "turtle": "carrera de tortugas",
        "snail": "carrera de caracoles",
        "dog": "carrera de galgos, carrera de perros",
        "bowl": "cuenco con cuchara",
        "fruit-bowl": "ensalada de frutas, ensalada de fruta, macedonia de frutas, macedonia",
        "spider-web": "tela de una araña",
        "couple-with-heart": "unos novios, "
        "una pareja de novios, una pareja de enamorados, una pareja enamorada, "
        "una pareja de recién casados",
        "automobile": "coche estrellado, "
        + combined(f"faros/faros delanteros/luneta/cristales/ventanilla: {_CARS}")
        + ", berlina, sedán familiar",
        "backpack": "riñonera, mochila de cuerdas",
        "ballet-shoes": "zapatillas de punta, puntas de ballet",
        "balloon": "globo de agua, globos de agua",
        "bank": "sucursal bancaria, oficina bancaria, robando un banco, atraco a un banco, "
        "atracando un banco, "
        "robo a un banco, asalto a un banco",
        "basketball": "encestando",
        "bird": "martín pescador",
        "boar": "jabato",
        "bomb": "bomba con mecha",
        "brick-wall": combined(
            "muro/pared/valla: de un metro, de dos metros, de tres metros, de diez metros"
        ),
        "bubbles": "pompa de jabón",
        "bucket": "cubo y pala, cubo de agua, cubo de playa, cubo de metal, cubo de zinc, cubo de fregar",
        "candy": "palmera de chocolate, terrón de azúcar, dulce de leche, onza de chocolate",
        "carousel": "caballitos del tiovivo, caballito de tiovivo",
        "carriage": "coche de caballos, carro romano, carro de guerra romano, cuadriga",
        "cherries": "cerezas al marrasquino",
        "chess-pawn": "torre de ajedrez, alfil, peón de ajedrez, rey de ajedrez, reina de ajedrez, "
        "dama de ajedrez",
        "clinking-glasses": "chocando las copas, chocando sus copas",
        "comet": "cometa halley, cometa con cola, cometa brillante en el cielo, cometa en el espacio",
        "cookie": "galletas con chispas de chocolate, galleta con chispas de chocolate, "
        "galletas con chispas, "
        "muñeco de jengibre, muñecos de jengibre, hombre de jengibre, hombrecito de jengibre, polvorones",
        "credit-card": "tarjeta bancaria, tarjeta de débito",
        "crystals": "cristales mágicos, cristales de cuarzo",
        "cut-of-meat": "estofado de ternera, filete de ternera, chuleta de cerdo, lomo de cerdo, "
        "carne de cerdo, cordero al horno, pata de cordero, ternera en salsa, ternera guisada",
        "deciduous-tree": "un haya, el haya, tronco del árbol, tronco de un árbol, "
        "tronco de árbol, ramas del árbol, ramas de un árbol, ramas de los árboles, rama del árbol, "
        "hojas del árbol, "
        "hojas de los árboles, hojas de un árbol, copas de los árboles",
        "dolphin": "vaquita marina, marsopa",
        "drum-kit": "tocando la batería, toca la batería",
        "evergreen-tree": "copas de los pinos, copa de un pino, copa del pino",
        "fire": "rodeado de llamas, rodeada de llamas, envuelto en llamas, envuelta en llamas, "
        "envueltos en llamas, "
        "entre llamas, entre las llamas, llama de una vela, llama de la vela, llama olímpica, "
        "llamas azules, "
        "llamas rojas, llamas gigantes, con llamas, lanzando llamas, echando llamas, escupiendo llamas, "
        "apagando las llamas, llama encendida, llama ardiente, llamas del infierno",
        "fish": "pez espada, pez martillo, pez vela, pez león, pez luna, pez gato, pez koi, pez ángel, "
        "pez cirujano, "
        "pez linterna, pez piedra, pez sapo, pez mariposa, carpa koi, carpas koi, carpa dorada, "
        "carpas doradas, "
        "carpa japonesa, estanque con carpas, estanque de carpas, carpas de colores, "
        "filete de salmón, filete de pescado, filete de merluza, pescado al horno, "
        "pescado frito, pescado a la plancha",
        "flute": "flauta de pan, flauta dulce, flauta travesera, flauta traversa",
        "game-die": "lanzando los dados, dados de juego, tirando los dados",
        "grapes": "racimo de uvas",
        "guide-dog": "perro guía, perro lazarillo",
        "guitar": "cuerdas de la guitarra, cuerdas de una guitarra, mástil de la guitarra, guitarra flamenca",
        "headphone": "cascos inalámbricos, cascos de música",
        "herb": "ramita de romero, ramas de canela, hoja de laurel, hojas de laurel",
        "horse": "carrera de ponis, "
        "cascos del caballo, cascos de los caballos, herradura de caballo, crin del caballo",
        "hot-dog": "perro caliente, perros calientes, completo italiano",
        "hot-pepper": "chile jalapeño, chile habanero, chile picante, chiles, chile seco",
        "house": combined(f"casa/chalet/vivienda/mansión: {_FLOORS}") + ", casa adosada, casa de muñecas, "
        "plano de una casa",
        "jeans": "pantalones de campana, pantalón de campana, pantalones de pata de elefante, "
        "pantalón de pata de elefante, pantalones acampanados, "
        ""
        "pantalones vaqueros, pantalón vaquero, unos vaqueros",
        "ladder": "escalera de tijera, escalera plegable, escalera de madera, escalera de mano, "
        "escalera de cuerda, "
        "escalera apoyada",
        "lamp": "pantalla de lámpara, pantalla de una lámpara, lámpara de escritorio, lámpara de pie, flexo",
        "laptop": combined("pantalla/teclado: del portátil, de un portátil, de su portátil, del laptop"),
        "desktop-computer": combined(
            "pantalla/monitor: del ordenador, de un ordenador, de ordenador, de la computadora, "
            "de una computadora, "
            "de computadora, de su ordenador"
        )
        + ", ordenador de escritorio, computadora de escritorio, torre del ordenador",
        "leaf-fluttering-in-wind": "hoja de palma, hojas de palma",
        "lion": "melena de león, melena del león",
        "loudspeaker": "altavoz de megafonía",
        "luggage": "equipaje de mano",
        "lollipop": "paleta de caramelo, paleta de hielo, paleta de fresa",
        "melon": "fruta del dragón, pitahaya, pitaya",
        "mobile-phone": combined(
            "pantalla/cámara/linterna: del móvil, de un móvil, de su móvil, del teléfono, de un teléfono, "
            "de su teléfono, "
            "del celular, de un celular, de su celular"
        ),
        "monkey": "mono capuchino, monos capuchinos, mono araña, mono aullador",
        "motor-scooter": "moto scooter",
        "nesting-dolls": "muñeca rusa, muñecas rusas",
        "office-building": combined(f"edificio/bloque/hotel/museo/tienda/estación: {_FLOORS}")
        + ", bloque de apartamentos, bloques de apartamentos, bloque de viviendas, manzana de edificios, "
        "manzana de casas, bloques de edificios, edificio del banco, torre de apartamentos",
        "double-decker-bus": combined(f"autobús/bus: {_FLOORS}"),
        "open-book": "libro de recetas, hojas del libro, hojas de un libro, páginas del libro, "
        "guía de viaje, "
        "guía de viajes, guía turística de papel, lector de libros electrónicos, libro electrónico",
        "page-facing-up": "hoja de cuaderno, hojas de cuaderno, hoja arrancada",
        "newspaper": "hoja de periódico, hojas de periódico",
        "calendar": "hoja de calendario, hojas del calendario",
        "leafy-green": "hoja de lechuga, hojas de lechuga, hojas de espinaca",
        "peanuts": "almendras tostadas, almendras garrapiñadas",
        "pencil": "lápices de colores, lápices pastel",
        "musical-keyboard": "tocando el teclado, tocando un teclado, teclado electrónico, teclado musical",
        "pig": "hucha de cerdito, alcancía de cerdito, hucha cerdito",
        "hamster": "conejillo de indias, conejillos de indias, cobaya",
        "potato": "puré de papa, puré de patata, papas al horno, patatas al horno",
        "poultry-leg": "nuggets de pollo, pechuga de pollo, pollo al curry, pollo en salsa, pollo guisado, "
        "pollo con papas, pollo con patatas, pollo rostizado, pollo empanado, pollo a la plancha, "
        "pollo al limón, "
        "contramuslo de pollo",
        "purse": "cartera de cuero, cartera con dinero, cartera con billetes, cartera vacía",
        "ring": "anillo grabado",
        "roller-skate": "patines de ruedas, patín de ruedas, patines en línea",
        "rowing-boat": "bote salvavidas",
        "safety-vest": "chaleco salvavidas, chalecos salvavidas, chaleco reflectante",
        "ring-buoy": "flotador salvavidas, aro salvavidas",
        "satellite-antenna": "antena parabólica, antenas parabólicas, antena de televisión",
        "seal": "elefante marino, cachorro de foca, cría de foca",
        "shark": "tiburón martillo, tiburón ballena, tiburón blanco",
        "lizard": "dragón de komodo, dragón barbudo",
        "spiral-shell": "concha de caracol, concha de un caracol, caracola marina, navajas al ajillo, "
        "caracol marino",
        "surfboard": "tabla de pádel surf, tabla de paddle surf",
        "swan": "lago de los cisnes",
        "sword": "espada de hoja ancha, hoja de la espada, hoja de una espada, mango de la espada, "
        "empuñadura de la espada, vaina de espada, vaina de la espada",
        "umbrella": "mango del paraguas, mango de un paraguas",
        "kitchen-knife": "navaja suiza, mango del cuchillo, cuchillo con mango de madera",
        "soccer-ball": "balón de reglamento",
        "rugby-football": "pelota de rugby",
        "teacup-without-handle": "té de manzanilla, infusión de manzanilla, té de jazmín",
        "television": "pantalla de televisión, pantalla del televisor, pantalla de la tele",
        "speech-balloon": "globo de texto, globos de texto, bocadillo de cómic, bocadillos de cómic",
        "thought-balloon": "globo de pensamiento, globos de pensamiento",
        "tent": "carpa de camping",
        "toilet": "taza del váter, taza del inodoro, taza de baño",
        "top-hat": "sombrero hongo, copa del sombrero, copa de un sombrero",
        "tower": "torre de control, torre de alta tensión",
        "volleyball": "balón de vóley",
        "watch": combined(
            "reloj/relojes: en la muñeca, en su muñeca, en mi muñeca, en las muñecas, de muñeca, "
            "digital de pulsera"
        ),
        "prayer-beads": combined("pulsera/pulseras/brazalete: en la muñeca, en su muñeca, en las muñecas")
        + ", collar de conchas, collar de perro",
        "window": combined(
            "cristal/cristales/marco/alféizar: de la ventana, de una ventana, de las ventanas"
        ),
        "door": combined("marco/umbral/quicio: de la puerta, de una puerta"),
        "refrigerator": combined(
            "puerta/imán/imanes: de la nevera, del refrigerador, de una nevera, del frigorífico"
        ),
        "baby-angel": "ángel de la guarda",
        "ship": "arca de noé",
        "piano": "teclado del piano, teclas del piano, teclado de piano, concierto de piano, "
        "recital de piano",
        "violin": "arco de violín, arco del violín, concierto de violín, recital de violín",
        "motorcycle": "carrera de motos",
        "person-biking": "carrera de bicicletas, carrera ciclista, vuelta ciclista",
        "camel": "carrera de camellos",
        "chandelier": "araña de techo",
        "pirate-ship": "nave vikinga, nave pirata",
        "handbag": "bolso de cocodrilo, bolso de piel de cocodrilo, bolso de serpiente",
        "taco": "flautas de pollo, flautas de carne, flautas doradas",
        "sailboat": "regata de veleros, regata de barcos, carrera de barcos, "
        "casco del barco, casco de un barco, velas del velero, velas del barco, vela mayor",
        "woman": "dama de honor, damas de honor, primera dama, su novia, tu novia, "
        "una novia celosa, "
        "la novia de mi amigo",
        "man": "su novio, tu novio, hombre de negocios, hombre orquesta",
        "santa-claus": "papa noel",
        "woman-mage": "bruja piruja",
        "wolf": "hombre lobo, cachorro de lobo, lobezno",
        "tiger": "cachorro de tigre, tigre cachorro",
        "bear": "cachorro de oso",
        "polar-bear": "cachorro de oso polar",
        "panda": "cachorro de panda",
        "fox": "cachorro de zorro",
        "leopard": "cachorro de leopardo, cachorro de puma",
        "chipmunk": "perro de las praderas, perrito de las praderas",
        "yarn": "ovillo de lana",
        "rock": "bloque de piedra, bloques de piedra, bloque de mármol",
        "brick": "bloques de hormigón, bloque de hormigón",
        "pool-8-ball": "mesa de billar con bolas, mesa de billar con bolas de colores, "
        "bola de billar, bolas de billar",
        "bowling": "bola de bolos, bolas de bolos, bola de boliche",
        "blossom": "ave del paraíso, flor de calabaza, boca de dragón, violetas africanas, ramo de violetas",
        "potted-plant": "venus atrapamoscas, planta carnívora, jardinera con, jardineras con, "
        "jardinera de flores, jardinera de madera, jardinera en la ventana, jardineras en la ventana, "
        "jardineras en el balcón, jardinera en el balcón, jardinera colgante, planta de aloe, "
        "planta trepadora",
        "racing-car": "carrera de karts, carrera de kart, carrera de monoplazas, "
        "coche de fórmula 1, coche de fórmula uno, fórmula 1, fórmula uno, monoplaza, "
        "rayo mcqueen",
        "rocket": "halcón milenario",
        "convenience-store": "tienda de regalos, caja del supermercado, tienda de música, "
        "tienda de mascotas, "
        "tienda de bicicletas, tienda de muebles",
        "package": "caja de galletas",
        "musical-score": "partitura",
        "radio": "emisora de radio",
        "fire-engine": "coche bomba",
        "x-ray": "rayos x, radiografía",
        "beer-mug": "cerveza helada",
        "clapper-board": "claqueta de cine",
        "barrel": "barrica de roble",
        "windmill": "aspas del molino, aspas de un molino",
    },
    near={
        "cut-of-meat": "cuy chactado, cuy al horno, cuy frito, conejo asado, conejo guisado, pato a la brasa",
        "person": "motera, motero, motociclista, "
        "mis papás, sus papás, tus papás, "
        "padres, "
        "una tuna tocando, la tuna tocando, tuna de estudiantes, tunos, un frutero ofreciendo, "
        "el frutero, frutero ofreciendo, frutero vendiendo, una "
        "repartidor de pizza, repartidor de pizzas, repartidor de comida, "
        "repartidor de paquetes, repartidora de pizza, repartidor de flores, "
        "compañero de clase, una cartera repartiendo, cartera repartiendo, cartera en bicicleta, "
        "cartera con su bolsa, "
        "la cartera entrega, la cartera reparte, una cartera entregando, cartera entregando, "
        "equipo de fútbol, equipo de baloncesto, equipo de voleibol, equipo de rugby, equipo de béisbol, "
        "equipo de natación, "
        "equipo de fútbol femenino, equipo de balonmano, equipo de hockey, equipo de básquet, "
        "equipo de atletismo, "
        "equipo ciclista, un equipo de fútbol, un equipo de baloncesto, un equipo de voleibol, "
        "un equipo de rugby, "
        "un equipo de béisbol, un equipo de natación, un equipo de fútbol femenino, un equipo de balonmano, "
        "un equipo de hockey, un equipo de básquet, un equipo de atletismo, selección de fútbol, "
        "selección española, "
        "selección argentina, selección mexicana, selección colombiana, equipo visitante, equipo local, "
        "jugador estrella, "
        "jugador de polo, estrella del rock, estrella de hollywood, estrella de pop, jugador de voleibol, "
        "jugador de rugby, jugador de hockey, jugador de béisbol, jugador de balonmano",
        "tropical-fish": "caballo de mar, caballito de mar",
        "butterfly": "caballito del diablo",
        "dog": "pastor belga, perro pastor, pastor australiano, perro pastor alemán, border collie pastor",
        "teddy-bear": "conejo de peluche, perro de peluche, gato de peluche, elefante de peluche, "
        "unicornio de peluche",
        "man": "lobo de mar, viejo lobo de mar",
        "rug": "alfombra de baño",
        "coat": "traje espacial, traje de buzo, traje de neopreno, mono de esquí, mono de carreras, "
        "saco y corbata",
        "birthday-cake": "tronco de navidad, roscón de reyes",
        "shallow-pan-of-food": "pastel de carne, pastel de choclo, pastel de papa",
        "toy-blocks": "cubo flotante, cubo geométrico, cubo transparente, cubo de cristal",
        "robot": "robot aspirador",
    },
    plurals=(
        "mis papás, sus papás, tus papás, "
        "padres, "
        "carrera de galgos, carrera de perros, carrera de karts, carrera de kart, carrera de monoplazas, "
        "regata de veleros, regata de barcos, carrera de barcos, carrera de caracoles, "
        "carrera de tortugas, carrera de ponis, "
        "carrera de motos, carrera de bicicletas, carrera ciclista, vuelta ciclista, carrera de camellos, "
        "equipo de fútbol, equipo de baloncesto, equipo de voleibol, equipo de rugby, equipo de béisbol, "
        "equipo de natación, equipo de fútbol femenino, equipo de balonmano, equipo de hockey, "
        "equipo de básquet, "
        "equipo de atletismo, un equipo de fútbol, un equipo de baloncesto, un equipo de voleibol, "
        "un equipo de rugby, "
        "un equipo de béisbol, un equipo de natación, un equipo de fútbol femenino, un equipo de balonmano, "
        "un equipo de hockey, un equipo de básquet, un equipo de atletismo, equipo ciclista, "
        "selección de fútbol, "
        "selección española, selección argentina, selección mexicana, selección colombiana, "
        "equipo visitante, equipo local, "
        "hayas, ramo de violetas, violetas africanas, estanque con carpas"
    ),
    undrawable=", ".join(
        (
            "calzones, calzoncillos",
            "escuadra, vaina, marcador, colonia espacial, colonia en marte, colonia lunar",
            "excursión de colegio, excursión del colegio, excursión escolar",
            "montañas de papeles, montaña de papeles, montaña de basura, montañas de basura, "
            "montaña de platos sucios, montaña de facturas, vino derramado, café derramado, "
            "leche derramada, agua derramada",
            "alas de ángel, alas de mariposa, alas de dragón, alas de murciélago, alas de hada, "
            "piel de dragón, tatuaje de dragón, tatuaje de rosa",
            "carrito de bebidas, carrito de té, carrito de servicio",
            "pimentón dulce, pimentón picante, con pimentón, pimentón de la vera",
            "dados y cartas, cartas y dados, cartas y fichas, fichas y cartas, cartas de casino, "
            "cartas en la mano, el chapulín colorado, chapulín colorado, superhéroe chapulín",
            "pata de palo",
            "aro de luz, ring light",
            "ring, ring de boxeo, cuadrilátero, escalera",
            "turbante",
            combined(f"faro/cristal/espejo/asiento/puerta: {_CARS}"),
            "piedra papel o tijera, faros antiniebla, ",
            combined(
                "primera/segunda/tercera/cuarta/quinta/última/planta superior/planta inferior: planta, "
                "planta del edificio"
            ),
            "planta alta, planta superior, planta inferior, planta de arriba, planta de abajo, "
            "planta química, "
            "planta hidroeléctrica, planta petrolera, planta embotelladora, planta potabilizadora, "
            "planta solar",
            "nuez moscada, tenis de mesa, juego de damas, damas chinas, placa madre, tarjeta madre, "
            "célula madre, "
            "caza de brujas, viga maestra, campanilla, ave maría, efecto mariposa, cabello de ángel, "
            "ángel de nieve",
            "gallina ciega, gallinita ciega, juego de la oca, cóctel paloma, carne de gallina, "
            "pata de cabra, pie de cabra, "
            "caballos de fuerza, caballo de fuerza, potro de gimnasia, caballo con arcos, misa de gallo, "
            "corrida de toros, "
            "pelea de gallos, toro mecánico, cueva de ladrones",
            "escalera de caracol, escalera mecánica, escaleras mecánicas, escalera de incendios, "
            "escalera de mármol, "
            "escalera de piedra, escalera de emergencia, escalera principal, escalera imperial, "
            "escalera alfombrada, "
            "escalera curva, escalera central, gran escalera, la escalera, pie de la escalera, "
            "boa de plumas, paso de cebra, "
            "hongo nuclear, hongo atómico, pan rallado, pan de oro, flor de la canela, panal de miel",
            "palmas de las manos, hacer el pino, haciendo el pino, nuez de adán, manzana de adán, "
            "gran manzana, "
            "la gran manzana, copa davis, copa de europa, copa del rey",
            "pasta dental, pasta de modelar, pasta de papel, moto de agua, moto acuática, moto de nieve, "
            "coche de bebé, "
            "coche de choque, coches de choque, autos chocadores, coche cama, globo terrestre, "
            "globos de oro, globo de oro",
            "nave central, nave de la iglesia, nave de una iglesia, nave lateral, bote de pintura, "
            "bote de spray, bote de crema, "
            "bote de galletas, bote de tinta, bote de conservas, bote de lápices, puente de mando, "
            "castillo hinchable, "
            "castillo inflable, castillo de naipes, castillo de cartas, castillo de fuegos artificiales, "
            "canción de cuna",
            "decoración del hogar, artículos del hogar, productos del hogar, tareas del hogar, "
            "limpieza del hogar, "
            "especialidad de la casa, vino de la casa, faros antiniebla, faros encendidos, cama de arroz, "
            "cama de lechuga, "
            "regata de vela, barco de regatas, silla eléctrica",
            "señal wifi, señal de la cruz, señal de victoria, señal de paz, señal de alegría, "
            "música de cámara, "
            "orquesta de cámara, cámara secreta, cámara funeraria, cámara real, cámara oscura, "
            "cámara acorazada, arma de fuego, "
            "armas de fuego, cortina de fuego, pared de fuego, alarma de incendios, salida de incendios, "
            "hilo dental",
            "llave de judo, división celular, pared celular, caja de música, caja de cambios, "
            "caja torácica, "
            "caja de arena, "
            "caja de cerillas, caja de ahorros, caja negra, bola del mundo, pelota de golf, "
            "pelotas de golf, "
            "bola de golf, "
            "bola de dragón, bolas de dragón, bola navideña, bolas navideñas, bolas de algodón, "
            "bola de pelo, piscina de bolas, "
            "balón de oxígeno, balón de oro, pelota de ping pong, pelota de goma, pelota de yoga, "
            "pelota de pilates, pelota de playa",
            "papel de regalo, tarjeta de regalo, bolsa de regalo, espíritu navideño, "
            "espíritu de la navidad, "
            "espíritu santo, "
            "espíritu deportivo, espíritu de equipo, espíritu libre, espíritu aventurero, "
            "corona de espinas, "
            "corona de adviento, "
            "falda de la montaña, falda del volcán, faldas del volcán, faldas de la montaña, "
            "falda de una montaña, "
            "faldas de una montaña, falda del cerro, faldas del cerro, falda de tubo escolar",
            "pañuelo de papel, pañuelos de papel, pañuelos desechables, nube de polvo, nubes de polvo, "
            "nube de humo, nubes de humo, "
            "nube de mosquitos, nube de polen, nube de gas, nube de vapor, nube de insectos, "
            "nube de palabras, nube de confeti",
            "anís estrellado, rayo de sol, rayos del sol, rayo del sol, rayo de luz, rayo de luna, "
            "rayos ultravioleta, rayo láser, "
            "rayos láser, clave de sol, reloj de sol, estrella michelin",
            "banco de españa, banco santander, banco nacional, banco de imágenes, banco de semillas, "
            "empleada de banco, cuenta de banco, "
            "billete de banco, billetes de banco, banca móvil, banca en línea, banca online, "
            "tarjeta de banco, fila en el banco, "
            "bolsa de basura, bolsas de basura, bolsa de dormir, bolsas de dormir, bolsa de nueva york, "
            "bolsa de madrid, "
            "bolsa de aire, bolsas bajo los ojos, saco de box, saco de cemento",
            "recogido en un moño, moño alto, moño bajo, moño despeinado, pelo en un moño, "
            "pajarita de papel, "
            "pajaritas de papel, "
            "navaja de afeitar, navaja de barbero, sopa de letras, anillos de saturno, anillo de fuego, "
            "anillos del árbol, "
            "conejo de indias, erizo de mar, erizos de mar, plaga de langostas, cabeza de medusa, "
            "nariz de payaso",
            "cubo de hielo, cubos de hielo, cubos de rubik, fuente de chocolate, fuente de energía, "
            "fuente de alimentación, "
            "fuente de inspiración, fuente de vida, fuente de información, fuente tipográfica, "
            "fuente de ingresos, fuente de agua fría",
            "papel de arroz, pepino de mar, color carne, chips electrónicos, chip electrónico, "
            "bandera de chile, mapa de chile",
            "paleta de pintura, paleta de pinturas, paleta de sombras, paleta de maquillaje, "
            "paleta de albañil, paletas de playa, "
            "palas de playa, pala mecánica, dientes de leche, diente de leche, taco de billar, tacos altos, "
            "taco alto, "
            "efecto invernadero, pozo petrolero, pozos petroleros, pozo de petróleo, molino de café, "
            "molinillo de café, "
            "espejo retrovisor, espejos retrovisores, espejo de agua, chimeneas industriales, "
            "chimenea industrial, "
            "chimeneas de fábrica, chimenea de fábrica, chimenea de la fábrica, chimeneas de una fábrica",
            "camisa de fuerza, partido de tenis, torneo de tenis, campeonato de tenis, clases de tenis, "
            "clase de tenis, "
            "imagen de satélite, imagen satelital, vista de satélite, foto de satélite, primer puesto, "
            "segundo puesto, tercer puesto, "
            "puesto de trabajo, puesto de control, puesto de socorro, retrato de busto, "
            "muelles del colchón, "
            "muelle del colchón",
            "cristales rotos, cristal roto, limpiando los cristales, limpiando cristales, "
            "limpiando las ventanas y cristales, "
            "campana de cristal, raquetas de nieve, raqueta de nieve, mazo de cartas, marcador del partido, "
            "marcador del estadio, "
            "marcador electrónico, marcador de gol, truco de cartas, trucos de cartas, juego de cartas, "
            "juegos de cartas, "
            "partida de cartas, cartas de juego, cartas de baraja, la carta del restaurante, "
            "carta del restaurante",
            "escudo del equipo, escudo del club, escudo nacional, pendiente pronunciada, "
            "bajando la pendiente, subiendo la pendiente, "
            "broche de oro, vasos sanguíneos, vaso sanguíneo, patrulla canina, música ranchera, "
            "canción ranchera, canciones rancheras, "
            "rueda de prensa, rueda dentada, ruedas dentadas, serpiente coral, clase de música, "
            "festival de música",
            "red de voleibol, red de tenis, red de bádminton, la red social, ropa interior, ropa de cama, "
            "ola de calor, "
            "clase de salsa, clases de salsa, concurso de salsa, cuerda floja, instrumento de cuerda, "
            "instrumentos de cuerda, "
            "nudo de corbata, nudo de la corbata, nudo marinero, palo mayor, pinchos del cactus, "
            "jaque mate, "
            "lazos familiares, "
            "cinta de casete, cinta de vídeo, cinta de video, pesca con mosca, huella digital, "
            "huellas digitales, huella dactilar, "
            "huella de carbono",
            "estación de las lluvias, estación lluviosa, estación seca, estación de bomberos, "
            "estación de policía, "
            "estación de servicio, estación de gasolina, estación de radio, estación de carga, "
            "estación meteorológica, "
            "estación de trabajo, regla de oro, almohada de plumas, edredón de plumas, almohadas de plumas, "
            "máquina del tiempo, viaje en el tiempo, viajes en el tiempo, paso del tiempo, línea de tiempo, "
            "línea del tiempo, "
            "premio nobel de la paz, nobel de la paz, historia de amor, historias de amor, canción de amor, "
            "novela de amor, amor propio",
            "modelo de avión, modelo de barco, modelo de casa, modelo anatómico, lector de tarjetas, "
            "lector de huellas, "
            "puerto usb, hub usb, campo magnético, campo visual, campo gravitatorio, pila bautismal, "
            "genio de las matemáticas, "
            "genio matemático, genio de la informática, gancho de ropa, gancho de izquierda, "
            "gancho de derecha, colegio mayor, "
            "hilo musical, hilo conductor, etiqueta de ropa, traje de etiqueta, cadena de montaje, "
            "cadenas de montaje, "
            "cadena de montañas, cadena montañosa, cadena de tiendas, bomba de baño, bombas de baño, "
            "bombas lacrimógenas, bomba de chocolate",
            "pendiente de un hilo, pie de página, barba de chivo, brazo de gitano, ropa vieja, "
            "torre de babel, "
            "tormenta de ideas, lluvia de ideas, antena, ala, ala delta, alas delta, ala de avión, "
            "ala del avión, alas del avión, gancho, "
            "fiebre del oro, oro negro, pan para hoy, banda sonora, cuerda de tender, cuerda de la ropa, "
            "tendedero, "
            "cola de cigala, ojo de tigre, ojo de agua, ojos de almendra, ojos de gato, diente de sable, "
            "tigre dientes de sable",
            "robot de cocina, lápiz de ojos, focos del escenario, foco del escenario, focos de luz, "
            "foco de luz, "
            "silla de coche, silla de bebé, trona de bebé, mesa camilla, burro de carga, alfombra de hojas, "
            "alfombra de flores, "
            "alfombra de pétalos, manto de hojas, manto de flores, mar de flores, campo de batalla, "
            "árbol genealógico, "
            "árboles genealógicos, árbol de decisión, árbol de levas, puntos cardinales, pera de boxeo, "
            "pera de goma, "
            "manzana de la discordia, naranja mecánica, piel de melocotón, uva pasa, uvas pasas, "
            "hierba mate, té moruno, "
            "pan de ángel, huevo kinder, bicho bola, bicho palo, insecto palo, mantis orquídea, "
            "mariposa nocturna de papel, "
            "corazón de alcachofa, corazones de alcachofa, dedo corazón, ataque al corazón, "
            "sagrado corazón, "
            "estrella de la bandera, estrellas de la bandera, copa del sujetador, cabeza de ajos, "
            "diente de ajo, dientes de ajo",
        )
    ),
    stop=_METRES
    + ", "
    + (
        "penes, coges, bates, lance, "
        "martes, presentes, los presentes, sales, fabrica, canal de televisión, canal de youtube, "
        "iris del ojo, redes, "
        "y hielo, con hielo picado, "
        "tejiendo su tela, teje su tela, tejiendo una tela, tejiendo su telaraña, "
        "a leña, a la leña, de leña, en familia, haciendo la barba, afeitando la barba, "
        "lava platos, "
        "lava ropa, toma el sol, toman el sol, "
        "una placa de hielo, a fuego lento, fuego lento, de todo corazón, con todo el corazón, "
        "a flor de piel, en flor de la vida, "
        "hacer pucheros, haciendo pucheros, batiendo palmas, tocando las palmas, dando palmas, "
        "tocando palmas, "
        "llama a la puerta, llamando a la puerta, llaman a la puerta, "
        "llama la atención, "
        "llama por teléfono, que llama, "
        "se llama, se casa, se casan, se casa con, qué mono, muy mono, muy mona, tan mono, "
        "súper mono, super mono, más mono, "
        "en pelotas, bien vestido, bien vestida, mal vestido, bien vestidos, "
        ""
        "contra reloj, contrarreloj, en señal de, "
        "señal de stop pintada, "
        "a puerta cerrada, a puerta abierta, de puerta en puerta, puerta a puerta, cobra la cuenta, "
        "dona sangre, "
        "haya, que haya, hayan, vino ayer, que vino, vino de lejos, vino desde, "
        "se estrella contra, se estrella, "
        "a tiempo, al mismo tiempo, mismo tiempo, a la vez, mucho tiempo, "
        "todo el tiempo, tiempo libre, "
        "tiempo real, en tiempo real, buen tiempo, mal tiempo, hace buen tiempo, hace mal tiempo, "
        "hace tiempo, con el tiempo, "
        "con el paso del tiempo, poco tiempo, tiempo de navidad, fuera del tiempo, en el marco de, "
        "en el marco del, "
        "a un metro de, a un metro, un metro de altura, un metro de alto, un metro de largo, "
        "un metro de ancho, un metro de distancia, "
        "un metro de diámetro, metro y medio, medio metro, por metro, en la muñeca, en su muñeca, "
        "en mi muñeca, en las muñecas, "
        "de primera clase, clase alta, clase media, clase turista, "
        "de clase, "
        "tres cuartos, de tres cuartos, vista de tres cuartos, cuarto y mitad, "
        "tres cuartos de, "
        "espacio vacío, espacio para texto, espacio para el texto, espacio para, espacio en blanco, "
        "espacio negativo, espacio libre, "
        "espacio de trabajo, espacio publicitario, espacio abierto, espacio público, espacio amplio, "
        "espacio cerrado, espacio interior, "
        "espacio minimalista, espacio acogedor, espacio pequeño, con espacio, suficiente espacio, "
        "mucho espacio, poco espacio, "
        "espacio de copia, espacio verde, espacio diáfano, espacio luminoso, espacio moderno, "
        "espacio tranquilo, espacio infantil, "
        "sin mangas, mangas abullonadas, mangas anchas, mangas largas, mangas cortas, mangas arremangadas, "
        "mangas abombadas, "
        "mangas farol, manga farol, manga corta, manga japonesa, en mangas de camisa, mangas transparentes, "
        "mangas de encaje, "
        "de sol a sol, bajo el sol, al sol, día de sol, tarde de sol, mañana de sol, sol y sombra, "
        "con mucho sol, piel tostada, "
        "almendras fileteadas, recién cortado, recién cortada, recién cortadas, café tostado, "
        "de café tostado, "
        "agua mineral, agua potable, agua fresquita, con agua, jugando con agua, de agua, agua caliente, "
        "agua fría, chorro de agua, "
        "chorros de agua, agua de rosas, sin agua, agua con gas, echando agua, salpicando agua, "
        "salida del sol, sol naciente, en bandeja de plata, copa de vino en mano, puesto el sombrero, "
        "con el casco puesto, "
        "el sombrero puesto, casco puesto, gafas puestas, mascarilla puesta, abrigo puesto, a medias, "
        "pata negra, de pata negra, "
        "por la red, en la red, navegando por la red, grabado en piedra, grabado, grabada, estampado, "
        "estampada, "
        "modelo 1960, modelo antiguo, modelo clásico, modelo nuevo, modelo deportivo, "
        "guía paso a paso, paso a paso, "
        "guía práctica, empresa líder, líder del mercado, la cura contra, la cura para, la cura de, "
        "una cura, cura las heridas, "
        "cura una herida, curando, plano de fondo, segundo plano, en segundo plano, "
        "chile picante en polvo, de chile, sur de chile, norte de chile, santa lucía, santa bárbara, "
        "santa rosa, santa isabel, "
        "santa catalina, santa cecilia, santa elena, santa inés, santa biblia, santa sede, santa misa, "
        "santa cena, santa muerte, "
        "santa faz, tierra santa, jueves santo, viernes santo, domingo de ramos, espíritu de lucha, "
        "en el aire libre, "
        "miguel ángel, marco polo, marco antonio, maría magdalena, santiago apóstol, noche de brujas, "
        "nada más, no hay nada, nada que, nada especial, lucha libre, pelea de almohadas, danza moderna, "
        "danza del vientre, "
        "en forma de lágrima, película animada, película de vaqueros, película de terror, "
        "conversación animada, "
        "escuchando música, oyendo música, escucha música, con música, música en vivo, música de fondo, "
        "música alta, música clásica, "
        "al ritmo de la música, de la música, a ritmo de, "
        "hecho una sopa, como pez en el agua, el pez gordo, ni un alma, un sol de, mi sol, mi cielo, "
        "mi vida, media naranja, "
        "un beso, dando un beso, dándose un beso, beso en la mejilla, besos, a vela, a la vela, "
        "señor de los anillos, jugando al polo, al polo, en dados, cortado en dados, "
        "pintura mate, el señor de los anillos, barniz mate, esmalte mate, "
        "de la vieja escuela, vieja escuela, el viejo oeste, viejo oeste, lejano oeste, salvaje oeste, "
        "viejo mundo, nuevo mundo"
    ),
    places={
        "waterfall": "salto del ángel, salto ángel",
        "mountain": "en un cañón, en el cañón, fondo de un cañón, fondo del cañón, cañón profundo, "
        "cañón rocoso, cañón rojo, "
        "cañón desértico, borde del cañón, borde de un cañón, sobre un cañón, por un cañón, "
        "paredes del cañón, cañón estrecho, "
        "cañón de roca, cañón de rocas",
        "sky": "mar de nubes",
        "field": "campo de arroz, campos de arroz, plantación de arroz, arrozal, arrozales, campo de maíz, "
        "maizal, "
        "plantación de café, cafetal, campo de fútbol, cancha de fútbol, potrero",
        "road": "pista de aterrizaje, pendiente de la montaña, banqueta de la calle, "
        "caminando por la banqueta, "
        "por la banqueta, en la banqueta, sobre la banqueta, acera",
        "room": "barbería, una barbería, peluquería, una peluquería, salón de belleza, en la peluquería",
        "cafe": "en un café, interior de un café, interior de una cafetería, dentro de un café, "
        "café acogedor",
    },
    near_places={
        "city": "ciudad de cuenca, cuenca españa, cuenca ecuador, casas colgadas de cuenca, "
        "casco antiguo, casco histórico, casco urbano, casco viejo, casco viejo de la ciudad, "
        "casco antiguo de la ciudad, "
        "castilla y león, vista de granada, vistas de granada, vista de lima, centro de lima, "
        "calles de lima, "
        "lima perú, rosario argentina, ciudad de rosario",
        "stage": "tablao flamenco, espectáculo de flamenco, espectáculo flamenco, noche de flamenco, tablao",
    },
    colours={
        "yellow": "amarillo canario, amarillo pastel, amarillo huevo, amarillo pollito",
        "green": "verde olivo, verde pastel, verde botella, verde loro, verde aguacate, verde pino",
        "blue": "azul pastel, azul pavo real",
        "pink": "rosa salmón",
        "purple": "lila pastel, morado pastel, violetas, luces violetas",
        "orange": "naranja pastel, naranja zanahoria, color zanahoria, color calabaza, color mandarina, "
        "color ladrillo",
        "brown": "color camello, camello color, color tostado, color avellana, color café con leche, "
        "color nuez, color madera",
        "red": "rojo fuego, rojo tomate, rojo chile, color fuego, rojo granate, rojo manzana, rojo fresa, "
        "rojo coral, rojo rubí",
        "white": "color carne claro, blanco hueso, blanco nube",
        "gray": "gris paloma, gris ratón, gris pizarra, gris humo",
    },
    events={
        "band": "banda de música, grupo de música, banda de rock, grupo de rock, banda de jazz, "
        "grupo musical",
        "race": "carrera de vallas, carrera de obstáculos, carrera popular",
        "concert": "festival de rock",
        "orchestra": "concierto de música clásica, concierto de orquesta, orquesta sinfónica",
    },
    adjectival=(
        "vikinga, vikingo, "
        "arcoíris, "
        "helado, asado, tostada, perezoso, cómoda, enano, submarino, obrero, "
        "obrera, minero, "
        "piloto, esférico, mate, pastel, líder, visitante, dulces, celular, café, miel, canario, "
        "ranchera, "
        "estrella, puma, avellana, almendra"
    ),
    patterns={
        "spotted": "de topos, a topos, con topos, con topos blancos, con topos negros, topos blancos, "
        "de topos blancos, "
        "estampado de leopardo, estampado de guepardo, estampado de jaguar, estampado de vaca",
        "striped": "estampado de cebra, estampado de tigre, de rayas de cebra",
    },
    times={
        "day": "día de sol, tarde de sol, mañana de sol, bajo el sol, bajo un sol radiante",
        "dawn": "salida del sol, sol naciente",
    },
    relations={
        "in": "rodeado por, rodeada por, rodeados por, rodeadas por, "
        "en el corazón de, en el corazón del, en pleno corazón de, en el fondo de, "
        "en las profundidades de, "
        "en el seno de",
        "next": "lava el, lava la, lava los, lava las, lava un, lava una, lava su, lava sus, lava a, "
        "sierra madera, sierra un, sierra una, llama a su, llama a los niños, cura a, "
        "pendiente del teléfono, a los pies de, al pie de, al pie del",
    },
    styles={
        "sketch": "dibujo al pastel, pintura al pastel, al pastel, pasteles al óleo, tiza pastel",
    },
    materials={
        "brick": "ladrillo",
        "wood": "madera de roble, madera de pino, madera de cedro, madera de nogal, madera de haya, "
        "madera de cerezo, "
        "madera de caoba, de roble macizo, de madera clara, de madera oscura, de madera noble",
    },
    without="no haya, que no haya, sin que haya, que no aparezca, que no aparezcan, "
    "que no se vea, que no se vean",
    weapons={"bow-and-arrow": "arco"},
    garments={"jeans": "mono"},
    devices={"computer-mouse": "ratón", "artist-palette": "paleta", "fish": "carpa"},
    doers={"man": "vaqueros", "person": "cartera", "farmer": "jardinera"},
    parts={"vehicle": "sirena, faro, vela, luna, espejo, cristal, cristales, ventanilla"},
    numbers={
        5: "una caravana de, caravana de",
    },
    forms={
        "pattern": "estampado de",
        "poster": "portada de un cuento, tapa de un libro, cubierta de un libro",
    },
    likened="formando un, formando una, formando",
    soil="tierra, la tierra",
    weathers={
        "cloudy": "cielo cubierto",
    },
)
