"""Spanish."""

from openimagen.engines.illustrator.reading.words.es_phrases import PHRASES
from openimagen.engines.illustrator.reading.words.table import Words, merged

_BASE = Words(
    nouns={
        "lipstick": "barra de labios, labial, lápiz labial",
        "page-facing-up": "hoja de papel, hojas de papel, hoja en blanco, papel en blanco",
        "battery": "batería de litio, batería de celular, batería de móvil, "
        "batería de coche, batería externa, batería portátil, batería del móvil, pila alcalina",
        "breast-feeding": "madre amamentando a su bebé, mujer amamentando a su bebé, "
        "madre amamentando al bebé, madre "
        "dando el pecho, amamentando a su bebé",
        "mirror-ball": "bola de discoteca, bola de espejos",
        "train": "ferrocarril",
        "birdcage": "jaula, jaula de pájaros",
        "rocking-chair": "mecedora, silla mecedora",
        "chestnut": "nuez, bellota, castaña",
        "table": "mesa, mesita, mesa redonda, mesa de comedor",
        "woman": "mi novia, tu novia, "
        "mujer, señora, dama, madre, señorita, tía, esposa, mamá, chica joven, mujer joven, "
        "hermana, empresaria, ama de casa",
        "man": "mi novio, tu novio, "
        "hombre, señor, caballero, padre, tío, esposo, papá, marido, hombre joven, hermano, "
        "empresario, muchachón",
        "girl": "niña, chica, muchacha, nieta, hija, alumna, niñita, colegiala, jovencita, nena, chiquilla, "
        "sobrina, joven chica",
        "boy": "niño, chico, muchacho, nieto, hijo, alumno, niñito, colegial, jovencito, nene, chiquillo, "
        "sobrino, chaval",
        "baby": "bebé, bebe, recién nacido, bebita, bebito, guagua",
        "person": "persona, humano, gente, gente joven, clientes, pareja de amigos, alguien, individuo, "
        "viajero, viajera, excursionista, senderista, amigo, amiga",
        "old-man": "viejo, anciano, anciano, abuelo, viejo, abuelito, viejito, viejecito, hombre mayor, "
        "señor mayor, hombre viejo",
        "old-woman": "vieja, anciana, anciana, abuela, vieja, abuelita, viejita, viejecita, mujer mayor, "
        "señora mayor",
        "astronaut": "astronauta, cosmonauta",
        "ballet-dancer": "bailarina, bailarina de ballet",
        "cook": "chef, cocinero, cocinera, panadero, repostero, panadera, pastelero, pastelera, pizzero",
        "farmer": "granjero, agricultor, jardinero, jardinera, agricultora, granjera, campesino, campesina, "
        "apicultor",
        "firefighter": "bombero, bombera",
        "guard": "soldado, guardia, guardia real, centinela",
        "health-worker": "médico, doctor, doctora, veterinario, dentista, médica, cirujano, cirujana, "
        "veterinaria, pediatra, farmacéutico, paramédico",
        "woman-health-worker": "enfermera",
        "man-mage": "mago, brujo, hechicero, merlín, ilusionista, druida",
        "woman-mage": "bruja, hechicera, maga",
        "mermaid": "la sirenita, sirenita, sirena",
        "person-with-crown": "rey, reina, emperador, emperatriz, monarca, faraón, sultán",
        "police-officer": "policía, agente de policía, oficial de policía, sheriff, comisario, carabinero",
        "prince": "príncipe, duque",
        "princess": "princesa, duquesa",
        "scientist": "científico, científica, químico, inventor, investigador, astrónomo, bióloga",
        "singer": "cantante, músico, cantaor, estrella de rock, estrella del pop, rapero, mariachi, cantaora",
        "student": "estudiante, universitario, graduado, graduada",
        "teacher": "profesor, profesora, maestro, maestra, docente",
        "fairy": "hada, hada madrina, ninfa",
        "santa-claus": "papá noel, santa claus, santa, viejito pascuero, san nicolás",
        "superhero": "superhéroe, superheroína, batman, superman, spiderman, hombre araña",
        "baby-angel": "ángel",
        "ant": "hormiga",
        "bat": "murciélago",
        "bear": "oso, osito, oso pardo, osezno, oso grizzly",
        "bird": "pájaro, ave, pajarito, pajarillos, ruiseñor, cigüeña, grulla, gorrión, golondrina, "
        "canario, colibrí, jilguero, gaviota, pelícano, garza, pájaro carpintero, quetzal, urraca, "
        "petirrojo",
        "butterfly": "mariposa, polilla, mariposa monarca",
        "camel": "camello, dromedario",
        "cat": "gato, gata, gatito, gatita, siamés, gato persa, gato callejero, minino, michi, gato siamés, "
        "felino",
        "chicken": "gallina, pollo",
        "cow": "vaca, ternero, becerro, ternera, vaquita",
        "crab": "cangrejo, jaiba",
        "crocodile": "cocodrilo, caimán, lagarto cocodrilo",
        "deer": "ciervo, venado, reno, cervatillo, bambi, gacela, antílope, venadito, corzo, gamo",
        "dog": "perro, perra, perrito, cachorro, perros callejeros, labrador, golden retriever, bulldog, "
        "perro callejero, dálmata, caniche, husky, pastor alemán, galgo, chihuahua, perrita, cachorrito, "
        "can, perrazo, perro salchicha, beagle, pug, perro labrador, chucho, poodle, bulldog francés, "
        "border collie, xoloitzcuintle",
        "dolphin": "delfín",
        "donkey": "burro, asno, burrito animal, mula, borrico",
        "dove": "paloma, tórtola",
        "dragon": "dragón, dragón chino, hidra, dragoncito",
        "duck": "pato, patito, pata hembra",
        "eagle": "águila, halcón, gavilán, cóndor, buitre, águila real, azor",
        "elephant": "elefante, elefantito, elefante bebé, elefanta",
        "ewe": "oveja, cordero, corderito, ovejita",
        "fish": "pez, pescado, salmón, trucha, atún, pececito, piraña, sardina, anguila, bacalao, "
        "raya marina",
        "flamingo": "flamenco, flamenco rosa",
        "fox": "zorro, zorra, zorrito",
        "frog": "rana, sapo, ranita, renacuajo",
        "giraffe": "jirafa",
        "goat": "cabra, cabrita, cabrito, chivo, cabras montesas",
        "honeybee": "abeja, abejorro, avispa",
        "horse": "caballo, yegua, potro, poni, pony, corcel, caballitos, caballito, potrillo",
        "lion": "león, leona, cachorro de león",
        "lizard": "lagarto, lagartija, iguana, camaleón, salamandra, gecko",
        "monkey": "mono, chimpancé, macaco, mico, chango, monito, simio",
        "mouse": "ratón, ratoncito, topo",
        "octopus": "pulpo, kraken",
        "owl": "búho, lechuza, tecolote, búhos nivales",
        "panda": "panda, oso panda",
        "parrot": "loro, papagayo, guacamayo, cacatúa, perico, tucán, periquito, guacamaya, cotorra, tucanes",
        "penguin": "pingüino, pingüinito",
        "pig": "cerdo, cerdito, puerco, chancho, cochino, lechón, marrano",
        "polar-bear": "oso polar",
        "rabbit": "conejo, liebre, conejito, conejita",
        "rooster": "gallo",
        "sauropod": "dinosaurio, dino, estegosaurio, triceratops, brontosaurio",
        "seal": "foca, león marino, morsa, lobo marino, manatí",
        "shark": "tiburón",
        "snail": "caracol, babosa",
        "snake": "serpiente, culebra, víbora, cobra, boa, pitón",
        "spider": "araña, tarántula, arañita",
        "chipmunk": "ardilla, castor ardilla, ardillita",
        "swan": "cisne",
        "tiger": "tigre, tigresa, tigre de bengala",
        "turtle": "tortuga, tortuga marina, tortuguita",
        "unicorn": "unicornio, pegaso",
        "whale": "ballena, ballena jorobada, cachalote, ballena azul",
        "wolf": "lobo, loba, hiena, coyote",
        "zebra": "cebra",
        "blossom": "flor, amapola, lirio, orquídea, clavel, flores silvestres, hortensia, jazmín, "
        "geranio, florecita, violeta flor, dalia, magnolia, petunia, crisantemo, cempasúchil, gardenia, "
        "azucena, begonia, camelia, iris flor, bugambilia, buganvilla",
        "cactus": "cactus, nopal, suculenta, cacto",
        "deciduous-tree": "copa de un árbol, almendro, almendros, jacarandá, ceibo, peral, ciruelo, "
        "higuera, castaño de indias, "
        "árbol, roble, naranjo, olivo, limonero, sauce, castaño árbol, encina, ceiba, "
        "arbolito, jacarandá, flamboyán, álamo, chopo, cerezo sin flor, fresno, nogal",
        "evergreen-tree": "pino, abeto, ciprés, cedro, araucaria",
        "mushroom": "seta, hongo, champiñón",
        "palm-tree": "palmera, palma, cocotero",
        "potted-plant": "planta, maceta, planta en maceta, planta de interior, helecho, plantita, matera",
        "rose": "rosa, rosa flor, rosal, botón de rosa",
        "sunflower": "girasol",
        "tulip": "tulipán",
        "banana": "plátano, banana, guineo, banano, cambur",
        "bread": "pan, tostada, bollos, pan de molde, pan dulce, hogaza, hogaza de pan, pan casero, "
        "panecillo, bollo, pan de queso, pan tostado",
        "birthday-cake": "pastel, tarta, torta, pastel de cumpleaños, tarta de chocolate, pastel de bodas, "
        "torta de cumpleaños, rosca, queque, bizcochuelo, pastel de chocolate, tarta de cumpleaños, "
        "pastel de boda, pastel de tres leches",
        "carrot": "zanahoria",
        "cheese-wedge": "queso, tabla de quesos",
        "cherries": "cereza, cerezas, guinda fruta",
        "egg": "huevo, huevo de pascua, huevo cocido, huevo duro",
        "grapes": "uva, uvas, racimo de uvas, pasas",
        "hamburger": "hamburguesa doble, hamburguesa doble con queso, hamburguesa completa, cheeseburger, "
        "hamburguesa, hamburguesa con queso",
        "hot-beverage": "café, taza de café, café con leche, capuchino, chocolate caliente, "
        "taza de chocolate, espresso, café caliente, cappuccino, cortado, tinto café, latte, "
        "taza de chocolate caliente, café expreso, café espresso",
        "ice-cream": "bola de helado, bolas de helado, cono de helado, cucurucho, "
        "helado, copa de helado, gelato, yogur, yogurt, nieve de limón",
        "lemon": "limón",
        "pear": "pera",
        "pizza": "pizza, rebanada de pizza, porción de pizza, pedazo de pizza",
        "red-apple": "manzana, manzana roja",
        "spaghetti": "pasta, espagueti, espaguetis, macarrones, lasaña, raviolis, ravioles, canelones, "
        "ñoquis, espaguetti",
        "steaming-bowl": "ramen, tazón de ramen, sopa de fideos, udon, pho, tazón de fideos, sopa caliente, "
        "fideos, tallarines",
        "strawberry": "fresa, frambuesa, frutilla",
        "tangerine": "mandarina, naranja, toronja, pomelo, tangerina",
        "teacup-without-handle": "té, té verde, taza de té, té caliente, infusión, tisana",
        "tomato": "tomate, jitomate, tomate cherry",
        "watermelon": "sandía, rebanada de sandía, rodaja de sandía",
        "wine-glass": "vino, copa de vino, vino tinto, vino blanco, copa, sangría",
        "beer-mug": "cerveza, jarra de cerveza, caña de cerveza",
        "airplane": "avión, avioneta, avión de papel, jet, aeroplano",
        "automobile": "coche, carro, auto, automóvil, coche clásico, coche antiguo, auto "
        "carro viejo, deportivo, coche de época, escarabajo coche, descapotable, carrito auto, sedán, "
        "camioneta familiar",
        "bicycle": "bicicleta, bici, triciclo, bicicleta de montaña",
        "bus": "autobús, bus, camión de pasajeros, autobús escolar, ómnibus, guagua bus",
        "helicopter": "helicóptero",
        "hot-air-balloon": "globo aerostático, globo de aire caliente",
        "locomotive": "tren, locomotora, tren de vapor, vagón",
        "motorcycle": "motocicleta, moto, motoneta grande",
        "rocket": "estación espacial internacional, "
        "cohete, nave espacial, nave, transbordador espacial, nave alienígena, estación espacial",
        "sailboat": "barco de pesca, barco, velero, bote, barca, bote de vela, barquito, góndola, balsa, "
        "barco de papel, barca de pesca, barco pesquero, barco de vela, lancha de pesca, yate de vela",
        "ship": "buque, navío, carguero, barco de carga",
        "tractor": "tractor, bulldozer, cosechadora, grúa",
        "bridge": "puente, puente colgante, acueducto",
        "cabin": "cabaña, casita de madera, cabañita, choza de madera, refugio de montaña",
        "castle": "castillo, palacio, fortaleza, alcázar, torreón",
        "church": "iglesia, catedral, capilla, ermita, basílica, monasterio, convento",
        "roof": "tejado, azotea, techo de tejas, terraza del edificio",
        "house": "casa, hogar, casita, chalet, mansión, casa de campo, casitas de colores, granja casa, "
        "villa, vivienda, chalé, casona, cabaña grande",
        "lighthouse": "faro",
        "office-building": "edificio, bloque de pisos, apartamentos, edificio de oficinas, cárcel, prisión",
        "tent": "tienda de campaña, carpa, casa de campaña, toldo",
        "volcano": "volcán",
        "desert-island": "isla",
        "bed": "cama, litera, cuna, colchón, almohada cama, camita",
        "bookshelf": "estantería, librería, librero, estante, repisa de libros, estante de libros, anaquel",
        "candle": "vela, velita, cirio, veladora",
        "chair": "silla, silla de madera, trona",
        "couch": "sofá, sillón grande, diván, sillón doble",
        "door": "puerta, portón de casa",
        "lamp": "lámpara, lámpara de mesa, velador, lamparita",
        "sign": "letrero, cartel, señal",
        "vase": "jarrón, florero",
        "window": "ventana, vidriera, ventanilla, vitral",
        "balloon": "globo, globos de fiesta",
        "basket": "cesta, canasta, cesto, canasto, cesta de mimbre",
        "camera": "cámara, cámara de fotos, cámara fotográfica",
        "fire": "en llamas, llamas de fuego, llamarada, llamaradas, lengua de fuego, "
        "fuego, incendio, llama de fuego, hoguera grande",
        "guitar": "guitarra, guitarra eléctrica, ukelele, charango, bajo eléctrico",
        "key": "llaves del coche, llave del coche, llaves del carro, llaves de casa, llaves de "
        "la casa, llave de la casa, llave de la puerta, llaves del auto, llavero, "
        "llave",
        "laptop": "portátil, computadora portátil, ordenador portátil, laptop, notebook",
        "desktop-computer": "ordenador, computadora",
        "mobile-phone": "teléfono, móvil, celular, tableta, tablet, teléfono móvil, teléfono celular",
        "open-book": "cómic, comic, cómics, tebeo, tebeos, historieta, "
        "libro, libro abierto, diario, revista, cuaderno, novela, libreta, álbum de fotos, "
        "biblia",
        "package": "caja, paquete, caja de cartón, cajita",
        "pencil": "lápiz, lapicero de grafito",
        "robot": "robot, androide, robot gigante",
        "dagger": "daga, puñal, cuchillo de caza",
        "soccer-ball": "bola, pelota, balón, balón de fútbol, pelota de fútbol, esférico",
        "umbrella": "paraguas, sombrilla, parasol, quitasol",
        "violin": "violín, viola",
        "wrapped-gift": "regalo, caja de regalo, obsequio, regalito",
        "ghost": "fantasma, espíritu",
        "alien": "alienígena, extraterrestre, marcianos, ovni tripulante, alien, marciano",
        "snowman": "muñeco de nieve",
        "red-heart": "corazón",
        "crown": "corona, tiara, diadema",
        "dress": "vestido, falda, tutú, traje de flamenca, vestido de novia, vestido de fiesta, minifalda, "
        "túnica, vestido de noche, enaguas, pollera",
        "glasses": "gafas, lentes, anteojos, espejuelos",
        "sunglasses": "gafas de sol, lentes de sol, lentes oscuros, gafas oscuras, anteojos de sol",
        "top-hat": "sombrero, sombrero de copa, boina, gorro, gorro de lana, sombrero de bruja, "
        "sombrero mexicano, sombrero de mago, sombrero de vaquero, bombín, sombrero charro, "
        "sombrero vaquero",
        "scarf": "bufanda, pañuelo, chal, mantón, pañoleta, rebozo",
        "mans-shoe": "zapato, zapatos, mocasines, zapatos de vestir, alpargatas",
        "cloud": "nube, nubecita",
        "full-moon": "luna, luna llena, luna gigante, luna de sangre",
        "rainbow": "arcoíris, arco iris",
        "star": "estrella, estrellas brillantes, lucero, estrellita",
        "sun": "sol, sol radiante",
        "ringed-planet": "planeta, saturno, júpiter, venus, urano, neptuno",
        "skull": "calavera, cráneo",
        "rock": "roca, piedra, roca grande, guijarros, peñasco, guijarro, piedrita",
        "traffic-signal": "semáforo",
        "fire-hydrant": "boca de incendios, hidrante",
        "stop-sign": "señal de stop, señal de alto",
        "parking-meter": "parquímetro",
        "bench": "banco, banca, banco de madera, banco del parque, banca del parque",
        "backpack": "mochila",
        "handbag": "bolso, cartera de mano, bolsa, morral, saco, talega, bolsa de papel, bolsa de tela",
        "necktie": "corbata, pajarita, moño corbata, corbatín",
        "luggage": "maleta",
        "skis": "esquís",
        "snowboard": "tabla de snowboard",
        "baseball-bat": "bate de béisbol",
        "baseball-glove": "guante de béisbol",
        "skateboard": "monopatín, patineta, skate",
        "surfboard": "tabla de surf",
        "bottle": "botella de vidrio, botella de cristal, botellas de vidrio, botella, botella de agua, "
        "termo, biberón",
        "cup": "taza, pocillo, tazón de desayuno",
        "fork": "tenedor",
        "kitchen-knife": "cuchillo, cuchillo de cocina, navaja, machete",
        "spoon": "cuchara, cucharita, cucharón, cuchara de madera",
        "bowl": "tazón, cuenco, sopa, bol, ensaladera, fuente de cerámica",
        "sandwich": "sándwich, bocadillo, emparedado, bocata, sanduche",
        "broccoli": "brócoli, coliflor, brécol",
        "hot-dog": "perrito caliente, hot dog, salchicha, chorizo, choripán",
        "doughnut": "rosquilla, dona, donut, buñuelo",
        "toilet": "inodoro, retrete",
        "television": "televisor, televisión, televisor antiguo, tele, pantalla",
        "computer-mouse": "ratón inalámbrico, ratón gamer, ratón óptico, ratón de computadora, ratón del "
        "ordenador, "
        "ratón de ordenador",
        "remote": "control remoto, mando a distancia",
        "keyboard": "teclado",
        "microwave": "microondas, horno microondas",
        "oven": "horno, estufa de cocina, cocina de gas, fogón",
        "toaster": "tostadora, tostador",
        "kitchen-sink": "fregadero, lavabo, lavaplatos, lavamanos",
        "refrigerator": "refrigerador, frigorífico, nevera, heladera, refrigeradora, frigo, congelador",
        "wall-clock": "reloj, reloj de pared",
        "scissors": "tijeras",
        "teddy-bear": "oso de peluche, peluche, osito de peluche",
        "hair-dryer": "secador de pelo, secador",
        "toothbrush": "cepillo de dientes",
        "child": "niñas y niños, críos, chiquillos, chavales, peque, pequeñines, infante, crío",
        "artist": "pintor, artista, pintora, escultor, dibujante",
        "construction-worker": "albañil, obrero, obrera, constructor, minero",
        "detective": "detective, espía, agente secreto, investigador privado",
        "judge": "juez, jueza",
        "mechanic": "mecánico, mecánica de coches, fontanero, plomero, electricista, ingeniero, ingeniera",
        "ninja": "ninja",
        "pilot": "piloto, aviador, aviadora, piloto de avión",
        "vampire": "vampiro, vampira, drácula",
        "zombie": "zombi, zombie, muerto viviente",
        "elf": "elfo, gnomo, elfa",
        "family": "familia de cuatro, familia de tres, familia de cinco, familia de cuatro personas, "
        "familia de "
        "cinco personas, "
        "familia, familia feliz, familia de picnic, familia de excursión, familia de vacaciones, "
        "familia de paseo",
        "clown-face": "payaso",
        "woman-with-veil": "novia",
        "man-in-tuxedo": "novio",
        "beaver": "castor",
        "baby-chick": "pollito, polluelo",
        "goose": "ganso, oca",
        "gorilla": "gorila",
        "hamster": "hámster, cobaya, cuy, chinchilla, capibara, carpincho",
        "hedgehog": "erizo, puercoespín, oso hormiguero, armadillo",
        "hippopotamus": "hipopótamo",
        "jellyfish": "medusa",
        "kangaroo": "canguro",
        "koala": "koala",
        "lady-beetle": "mariquita, catarina, catarinita, vaquita de san antonio",
        "leopard": "leopardo, guepardo, jaguar, pantera, puma, lince, ocelote, pantera negra",
        "llama": "llama, alpaca, vicuña",
        "lobster": "langosta, bogavante",
        "moose": "alce",
        "otter": "nutria, hurón, comadreja, ornitorrinco",
        "peacock": "pavo real",
        "raccoon": "mapache",
        "rhinoceros": "rinoceronte",
        "scorpion": "escorpión, alacrán",
        "shrimp": "gamba, camarón, langostino",
        "sloth": "perezoso, oso perezoso",
        "squid": "calamar",
        "turkey": "pavo, guajolote",
        "bamboo": "bambú",
        "bonsai": "bonsái",
        "bush": "arbusto, matorral, mata de hojas",
        "cherry-tree": "cerezo",
        "bouquet": "ramo, ramo de flores, ramillete, buqué, ramo de novia",
        "cherry-blossom": "flor de cerezo, cerezos en flor",
        "daisy": "margarita, manzanilla",
        "lavender": "lavanda, flores de lavanda",
        "lotus": "flor de loto, loto",
        "maple-leaf": "hoja de arce",
        "leaf-fluttering-in-wind": "hoja, hojita",
        "pumpkin": "calabaza, zapallo, ayote, auyama",
        "tree-stump": "tocón",
        "avocado": "aguacate, palta",
        "bacon": "tocino, beicon, panceta, bacon",
        "bell-pepper": "pimiento, pimentón, morrón, chile morrón",
        "blueberries": "arándanos, arándano, mora, zarzamora, frutos rojos, frutos del bosque",
        "bubble-tea": "té de burbujas, té boba",
        "burrito": "burrito",
        "candy": "caramelo, dulces, golosinas, chuches, alfajor, gomitas, golosina, turrón, "
        "malvavisco, gominola, algodón de azúcar, bombón, bastón de caramelo, nube de azúcar, "
        "trufas de chocolate",
        "chocolate-bar": "tableta de chocolate, barra de chocolate, "
        "chocolate, tableta de chocolate, barra de chocolate, chocolatina",
        "cocktail-glass": "cóctel, margarita bebida, mojito, martini, margarita cóctel, piña colada, "
        "daiquiri, michelada, pisco sour",
        "coconut": "coco",
        "cookie": "galleta, bizcocho, macaron, polvorón, pan de jengibre, galleta de jengibre, galletita",
        "cooked-rice": "arroz, arroz frito, gallo pinto, arroz con pollo, arroz blanco, tazón de arroz, "
        "risotto",
        "croissant": "cruasán, croissant, medialuna, cuernito",
        "cucumber": "pepino, calabacín, calabacines, pepinillo",
        "cupcake": "magdalena, cupcake, muffin, ponquecito, panquecito, panecillo dulce",
        "curry-rice": "curry",
        "cut-of-meat": "cordero asado, cochinillo asado, lechón asado, cochinillo, conejo al ajillo, "
        "cerdo asado, ternera asada, costilla, "
        "filete, carne, bistec, asado, churrasco, jamón, chuletón, bife, chuleta, costillas, "
        "milanesa, parrillada, solomillo, jamón serrano",
        "dumpling": "empanadilla china, gyoza, empanada, dim sum, empanadilla, croqueta",
        "ear-of-corn": "maíz, mazorca, elote, choclo, mazorca de maíz",
        "eggplant": "berenjena",
        "french-fries": "patatas fritas, papas fritas, papitas, chips",
        "garlic": "ajo, cabeza de ajo",
        "green-salad": "ensalada, ensalada verde, ensalada césar",
        "honey-pot": "miel, tarro de miel, mermelada, bote de mermelada, frasco de miel, sirope, "
        "frasco de mermelada",
        "hot-pepper": "chile, guindilla, ají, chile picante, jalapeño",
        "kiwi-fruit": "kiwi",
        "leafy-green": "lechuga, espinaca, col, repollo, verdura, apio, acelga, espárragos, alcachofa, "
        "puerro, berro",
        "lollipop": "piruleta, paleta, chupetín, chupachups, paleta de hielo, polo helado, chupete helado, "
        "paleta helada",
        "mango": "mango",
        "melon": "melón, papaya, pepino dulce, lechosa",
        "glass-of-milk": "vaso de leche, leche, jarra de leche",
        "onion": "cebolla",
        "pancakes": "panqueques, tortitas, hotcakes, panqueque, hot cakes",
        "peach": "melocotón, albaricoque, durazno, ciruela, granada, chabacano, nectarina, guayaba, maracuyá",
        "pie": "pastel de manzana, pay, pay de manzana, tarta de manzana, tarta de calabaza, quiche, "
        "pay de limón, pie de limón, empanada gallega",
        "pineapple": "piña, ananá",
        "popcorn": "palomitas, palomitas de maíz, pochoclo, cotufas, pororó",
        "potato": "patata, papa",
        "pretzel": "pretzel, lazo salado",
        "sushi": "sushi, nigiri, maki, sashimi, rollo de sushi",
        "taco": "taco, quesadilla, fajita, nachos, tostada mexicana, enchilada, tacos al pastor, tamal",
        "teapot": "tetera",
        "waffle": "gofre, waffle, wafle",
        "wine-bottle": "botella de vino, botella de vino tinto",
        "tropical-drink": "zumo, jugo, limonada, agua de coco, zumo de naranja, jugo de naranja, "
        "agua fresca, horchata, agua de jamaica, jarra de limonada",
        "armchair": "sillón, butaca, poltrona",
        "desk": "escritorio, pupitre, mesa de trabajo",
        "stool": "taburete, banqueta, banquito",
        "wardrobe": "armario, ropero, clóset, guardarropa, placard",
        "dresser": "cómoda, cajonera, tocador, mesita de noche, gavetero",
        "fireplace": "chimenea, chimenea encendida, hogar de leña",
        "chandelier": "araña de cristal, candelabro de techo, lámpara de araña, candelabro",
        "grandfather-clock": "reloj de pie",
        "kettle": "hervidor, tetera de metal, pava, cafetera",
        "cooking-pot": "olla, cazuela, cacerola, olla de barro, cazo, puchero",
        "blender": "licuadora, batidora",
        "washing-machine": "lavadora, secadora, lavarropas",
        "rug": "alfombra, tapete, felpudo, tapiz",
        "curtain": "cortina, persianas, persiana",
        "bathtub": "bañera, tina, jacuzzi, tina de baño",
        "mirror": "espejo",
        "broom": "escoba, trapeador, fregona",
        "bucket": "cubo, balde, cubeta",
        "barrel": "barril, tonel, barrica",
        "plate": "plato, plato vacío, bandeja, charola, platillo",
        "jar": "frasco, tarro, bote de cristal, frasco de vidrio",
        "treasure-chest": "cofre del tesoro, cofre, tesoro, baúl",
        "alarm-clock": "despertador, reloj despertador",
        "billed-cap": "gorra, gorra de béisbol, visera",
        "coat": "abrigo, chaqueta, suéter, sudadera, capa, impermeable, chubasquero, poncho, gabardina, "
        "chamarra, jersey de lana, chaleco, cazadora, bata, albornoz, saco de vestir, campera, bata blanca, "
        "chompa, cárdigan",
        "gloves": "guantes, guante, mitones, manoplas",
        "jeans": "vaqueros, pantalones, pantalón, jeans, tejanos, mallas, leggings, mono de trabajo, overol",
        "kimono": "kimono, quimono",
        "military-helmet": "casco, casco militar, yelmo",
        "running-shoe": "unas deportivas, las deportivas, sus deportivas, zapatillas deportivas, "
        "zapatillas, zapatilla, tenis, zapatillas deportivas, "
        "zapatos deportivos, zapatillas de correr, championes",
        "hiking-boot": "botas, botas de agua, bota, botas de montaña, botas de lluvia, botas vaqueras, "
        "botines",
        "socks": "calcetines, calcetín, medias, calcetas",
        "t-shirt": "camiseta, camisa, blusa, playera, remera, polera, polo, franela, camisa de cuadros, "
        "jersey de fútbol",
        "ring": "anillo, anillo de bodas, alianza, anillo de diamantes, sortija, anillo de compromiso",
        "watch": "reloj de pulsera, reloj inteligente, reloj de bolsillo, smartwatch",
        "ambulance": "ambulancia",
        "fire-engine": "camión de bomberos, carro de bomberos, coche de bomberos",
        "police-car": "coche de policía, patrulla, patrullero, carro de policía",
        "taxi": "taxi",
        "racing-car": "coche de carreras",
        "tram-car": "tranvía, teleférico",
        "flying-saucer": "platillo volante, ovni, platillo volador",
        "airship": "dirigible, zepelín",
        "pirate-ship": "barco pirata, galeón, carabela, barco vikingo",
        "submarine": "submarino",
        "canoe": "canoa, kayak, piragua",
        "carriage": "carruaje, carroza, diligencia, calesa",
        "sled": "trineo",
        "motor-scooter": "scooter, vespa, motoneta, ciclomotor, escúter",
        "parachute": "paracaídas",
        "satellite": "satélite",
        "tank": "tanque de guerra",
        "barn": "granero, establo, pajar, cobertizo, caballeriza",
        "cottage": "casita de campo",
        "factory": "nave industrial, fábrica",
        "ferris-wheel": "noria, rueda de la fortuna, rueda gigante, vuelta al mundo",
        "fountain": "fuente, fuente de agua, pileta de plaza",
        "greenhouse": "invernadero",
        "hospital": "hospital",
        "hotel": "hotel",
        "igloo": "iglú",
        "mosque": "mezquita",
        "pyramid": "pirámide, chichén itzá",
        "school": "escuela",
        "shinto-shrine": "torii",
        "skyscraper": "rascacielos, torre de oficinas",
        "convenience-store": "tienda de libros, tienda de flores, tienda de ropa, "
        "tienda de juguetes, librería"
        " pequeña, librería antigua, una librería, librería de viejo, "
        "tienda, panadería, supermercado, cafetería, floristería, librería tienda, "
        "farmacia, mercería, frutería, café de esquina, carnicería, tiendita, heladería, juguetería, "
        "zapatería, verdulería, pastelería, kiosco tienda, abarrotes",
        "temple": "templo",
        "tower": "torre, torreta, atalaya, minarete",
        "treehouse": "casa del árbol",
        "well": "pozo, pozo de agua",
        "windmill": "molino de viento, molino",
        "fence": "la cerca, una cerca, cerca de madera, cercado, valla, verja, cerco, seto",
        "gate": "portón, puerta de hierro, arco, reja",
        "street-lamp": "farola, farol, poste de luz, farola de gas",
        "mailbox-post": "buzón, buzón de correo",
        "bus-stop": "parada de autobús, paradero, parada de bus, parada del autobús",
        "market-stall": "puesto de flores, puesto de comida, puesto de tacos, puesto de helados, puesto "
        "de libros, "
        "puesto de mercado, puesto de frutas, puesto de flores, tenderete, puesto, quiosco, "
        "caseta de feria, puesto callejero, chiringuito",
        "statue": "venus de milo, el david de miguel ángel, estatua, escultura, monumento, busto",
        "pier": "muelle, embarcadero, malecón",
        "brick-wall": "pared de ladrillos, muro, muralla, pared de ladrillo, pared, tapia",
        "campfire": "fogata, hoguera, fuego de campamento",
        "circus-tent": "carpa de circo, circo",
        "log": "tronco, tronco caído, leño",
        "carousel": "carrusel, tiovivo, calesita",
        "skeleton": "esqueleto, calaca, catrina",
        "garden-gnome": "gnomo de jardín",
        "snow-globe": "bola de nieve",
        "gingerbread-house": "casa de jengibre, casita de jengibre",
        "rubber-duck": "pato de goma, patito de goma",
        "double-decker-bus": "autobús de dos pisos",
        "ice-cream-van": "camión de helados, carrito de helados",
        "biplane": "biplano",
        "raft": "balsa",
        "sleigh": "trineo de papá noel",
        "hammock": "hamaca",
        "deck-chair": "tumbona, silla de playa, hamaca de playa, reposera",
        "picnic-table": "mesa de picnic, mesa de pícnic",
        "vacuum-cleaner": "aspiradora",
        "sewing-machine": "máquina de coser",
        "electric-fan": "ventilador, ventilador de techo, aire acondicionado",
        "crystals": "cristales, cuarzo",
        "magic-lamp": "lámpara mágica",
        "willow-tree": "sauce llorón, sauce",
        "baobab": "baobab",
        "cafe": "café parisino, cafetería parisina, café de parís, terraza de un café, terraza de café",
        "gazebo": "glorieta, cenador, pérgola, quiosco de música",
        "tepee": "tipi",
        "ruins": "ruinas, machu picchu",
        "drone": "dron",
        "hay-bale": "paca de heno, fardo de heno, fardo de paja, heno, paja",
        "beehive": "colmena, panal",
        "waterfall": "cascada",
        "snowflake": "copo de nieve",
        "tornado": "tornado, torbellino",
        "high-voltage": "rayo, relámpago",
        "comet": "cometa espacial, asteroide, meteorito, meteoro",
        "droplet": "gota de agua",
        "piano": "piano, piano de cola",
        "cello": "violonchelo",
        "harp": "arpa, lira",
        "flute": "flauta, quena, clarinete, zampoña",
        "trumpet": "trompeta, trombón, tuba, corneta",
        "saxophone": "saxofón",
        "drum": "tambor, bongos, pandereta, bombo, bongó, pandero, djembé, tambores africanos",
        "drum-kit": "batería musical, batería",
        "accordion": "acordeón, bandoneón, concertina",
        "microphone": "micrófono",
        "bell": "campana",
        "basketball": "balón de baloncesto, pelota de baloncesto, balón de básquet, pelota de básquet",
        "baseball": "pelota de béisbol",
        "tennis": "pelota de tenis, raqueta de tenis, raqueta",
        "beach-ball": "pelota de playa",
        "swing": "columpio, hamaca columpio",
        "rocking-horse": "caballito balancín, caballo balancín",
        "toy-blocks": "bloques, bloques de madera, bloques de juguete, bloques de construcción, "
        "cubos de juguete, lego",
        "sandcastle": "castillo de arena",
        "puzzle-piece": "pieza de rompecabezas, rompecabezas, puzle",
        "chess-pawn": "pieza de ajedrez",
        "trophy": "copa américa, copa libertadores, copa mundial, copa de la champions, copa de "
        "oro, copa de plata, "
        "trofeo, copa de campeón, copa del mundo",
        "game-die": "dado",
        "axe": "hacha",
        "hammer": "martillo, mazo",
        "wrench": "llave inglesa",
        "screwdriver": "destornillador, desarmador, taladro",
        "shovel": "pala",
        "ladder": "escalera de mano",
        "globe": "globo terráqueo",
        "telescope": "telescopio",
        "microscope": "microscopio",
        "light-bulb": "bombilla, foco, bombillo, ampolleta",
        "pen": "bolígrafo, lapicera, esfero, rotulador",
        "paintbrush": "pincel",
        "envelope": "sobre de papel, sobre postal, sobre de carta, carta",
        "newspaper": "periódico",
        "hourglass-done": "reloj de arena",
        "anchor": "ancla",
        "compass": "brújula",
        "easel": "caballete",
        "bone": "hueso",
        "christmas-tree": "árbol de navidad, arbolito de navidad, árbol decorado, árbol adornado, "
        "árbol navideño, pino de navidad",
        "fireworks": "fuegos artificiales, fuegos artificiales en el cielo, petardos, pirotecnia",
        "jack-o-lantern": "calabaza de halloween, calabaza iluminada",
        "sword": "espada, katana, sable espada",
        "shield": "escudo",
        "throne": "trono",
        "cauldron": "caldero",
        "magic-wand": "varita mágica",
        "potion": "poción",
        "crystal-ball": "bola de cristal",
        "ogre": "monstruo, ogro, demonio, bestia, yeti, diablo, orco, cíclope, minotauro, trol monstruo",
        "genie": "genio de la lámpara",
        "phoenix": "fénix, ave fénix",
        "gem-stone": "diamante, joya, esmeralda, rubí, zafiro, gema, piedra preciosa, cristal mágico, "
        "arete, pendiente, zarcillos, broche, perla, amatista",
        "kite": "cometa, papalote, barrilete, volantín, papagayo de papel",
        "person-biking": "ciclista",
        "person-surfing": "surfista",
        "skier": "esquiador, esquiadora",
        "person-climbing": "escalador, escaladora, alpinista, montañista",
        "person-swimming": "nadador, nadadora",
        "merman": "tritón",
        "badger": "tejón",
        "black-bird": "cuervo, mirlo",
        "beetle": "escarabajo",
        "bug": "oruga, insecto, gusano de seda, ciempiés, mantis, bicho, mantis religiosa",
        "cricket": "saltamontes, grillo, chapulín",
        "ox": "toro, yak, buey, torito",
        "ram": "carnero, borrego",
        "rat": "rata",
        "t-rex": "tiranosaurio, tiranosaurio rex, t-rex, velociraptor, godzilla",
        "tropical-fish": "pez tropical, pez payaso, caballito de mar, peces de colores, pez dorado, "
        "pez de colores",
        "orca": "orca",
        "worm": "gusano, lombriz",
        "fallen-leaf": "hoja seca, hoja caída, hojas de otoño",
        "four-leaf-clover": "trébol de cuatro hojas, trébol",
        "seedling": "brote, plántula, retoño",
        "leafless-tree": "árbol sin hojas",
        "olive": "aceituna, oliva",
        "lime": "lima, limón verde",
        "peanuts": "cacahuete, cacahuate, maní, almendra, pistachos, avellanas, frutos secos",
        "bento-box": "caja bento",
        "baguette-bread": "baguette, barra de pan francés, barra de pan",
        "custard": "flan, natilla, pudín, budín, gelatina, crema catalana, arroz con leche",
        "poultry-leg": "pato a la naranja, pato asado, pato laqueado, pavo relleno, pavo de navidad, "
        "pavo de acción de gracias, "
        "muslo de pollo, pollo frito, pollo asado, alitas, pavo asado, alitas de pollo, "
        "pollo a la brasa, pollo al horno, pata de pollo",
        "shortcake": "trozo de pastel, rebanada de pastel, porción de tarta, trozo de tarta, brownie, "
        "tarta de queso, cheesecake, pedazo de pastel, porción de torta",
        "shallow-pan-of-food": "sartén, paella, comida casera",
        "tumbler-glass": "vaso de agua, vaso, whisky, vaso de cristal, ron, tequila, vodka",
        "metro": "metro, subte, tren subterráneo",
        "high-speed-train": "tren bala, tren de alta velocidad, ave tren",
        "minibus": "autocaravana, furgoneta camper, caravana, combi, minibús, casa rodante",
        "motor-boat": "lancha motora, lancha, lancha rápida",
        "passenger-ship": "crucero, transatlántico",
        "pickup-truck": "camioneta, pickup, ranchera",
        "sport-utility-vehicle": "todoterreno, jeep",
        "kick-scooter": "patinete, patineta de dos ruedas, monopatín de manillar",
        "derelict-house": "casa embrujada, casa abandonada",
        "houses": "casas de pueblo",
        "roller-coaster": "montaña rusa",
        "stadium": "plaza de toros, estadio de béisbol, estadio, estadio de fútbol, coliseo",
        "framed-picture": "marco de fotos, cuadro en la pared, marco, cuadros, retrato enmarcado, "
        "fotografía enmarcada, cuadro colgado",
        "red-paper-lantern": "linternas chinas, linterna china, farolillos rojos, farolillos chinos, "
        "faroles "
        "chinos, linternas rojas chinas, "
        "farol de papel, farolillo",
        "wastebasket": "cubo de basura, papelera, basurero, bote de basura, contenedor de basura, "
        "tacho de basura",
        "bow-and-arrow": "arco y flecha, flecha",
        "briefcase": "maletín",
        "coin": "moneda",
        "fishing-pole": "caña de pescar",
        "flashlight": "linterna",
        "headphone": "auriculares, audífonos, cascos de música",
        "magnifying-glass-tilted-left": "lupa",
        "artist-palette": "paleta de pintor",
        "scroll": "pergamino, mapa del tesoro, mapa",
        "shopping-cart": "carrito de compras, carro de la compra, carrito de supermercado, carrito del súper",
        "soap": "barra de jabón, pastilla de jabón, jabón",
        "telephone": "teléfono fijo, teléfono antiguo",
        "radio": "radio",
        "triangular-flag": "bandera, banderín, banderita",
        "video-game": "mando de videojuegos, videojuego, consola, mando",
        "wheel": "rueda",
        "yarn": "ovillo de lana, ovillo",
        "books": "pila de libros, libros viejos, montón de libros, libros apilados",
        "brain": "cerebro",
        "spider-web": "telaraña",
        "goblin": "enanito, enanitos, goblin, enano, duende",
        "high-heeled-shoe": "tacones, zapatos de tacón, tacón alto, zapatillas de cristal, zapato de cristal",
        "shorts": "pantalones cortos, pantalón corto, bermudas, short",
        "womans-hat": "sombrero de paja, pamela, sombrero de playa",
        "purse": "cartera, monedero, billetera",
        "crescent-moon": "luna creciente, media luna, luna menguante",
        "shooting-star": "estrella fugaz, lluvia de estrellas",
        "red-circle": "círculo rojo",
        "magnet": "imán",
        "locked": "candado",
        "syringe": "jeringa",
        "person-bouncing-ball": "jugador de baloncesto, basquetbolista, jugadora de baloncesto, "
        "jugador de básquetbol",
        "flying-disc": "frisbee",
        "nest-with-eggs": "nido, nido de pájaros",
        "playground-slide": "tobogán, resbaladilla, resbalín",
        "delivery-truck": "camión, camioneta de reparto, camión de basura, food truck, furgoneta, "
        "camión de mudanzas",
        "couple-with-heart": "pareja de novios, los novios, "
        "pareja enamorada, enamorados, pareja, pareja de enamorados, recién casados",
        "coral": "arrecife de coral, arrecife de corales, arrecife, coral",
        "spiral-shell": "concha, caracola, concha marina, almeja, ostra, mejillón, conchas de mar",
        "herb": "hierbas, perejil, albahaca, hierba aromática, romero, menta, cilantro, orégano, hiedra, "
        "hojas de menta, hierbabuena",
        "rice-ball": "onigiri",
        "moon-cake": "pastel de luna",
        "fork-and-knife-with-plate": "plato de comida",
        "lantern": "linterna de papel, linterna de aceite, quinqué, candil",
        "musical-notes": "notas musicales, música",
        "banjo": "mandolina, sitar, laúd, bandurria",
        "volleyball": "voleibol, balón de voleibol, pelota de voleibol, pelota de voley",
        "shopping-bags": "bolsas de compras, bolsa de la compra",
        "womans-clothes": "ropa, vestimenta, huipil, prendas, lencería",
        "auto-rickshaw": "rickshaw, tuk tuk",
        "pagoda": "pagoda",
        "eiffel-tower": "torre eiffel",
        "statue-of-liberty": "estatua de la libertad",
        "clock-tower": "big ben, torre del reloj, campanario, torre de reloj",
        "tokyo-tower": "torre de tokio",
        "classical-building": "partenón, museo, ayuntamiento, templo griego",
        "hut": "choza, palafito, jacal, bohío",
        "mountain-peak": "pico nevado, cumbre nevada",
        "water-wave": "ola gigante, ola, tsunami, olas grandes",
        "milky-way": "nebulosa, vía láctea estrellada, constelación",
        "diya-lamp": "lámpara de aceite, lámpara diya",
        "globe-showing-europe-africa": "tierra, planeta tierra, la tierra, globo terráqueo planeta",
        "bowl-with-spoon": "sopa de pollo, sopa de tomate, sopa de calabaza, sopa de verduras, "
        "sopa de lentejas, sopa de cebolla, sopa de pescado, sopa de mariscos, caldo, caldo de pollo, "
        "cereal, avena, gazpacho, salmorejo, crema de calabaza, crema de verduras, tazón de cereal, pozole, "
        "locro, salsa, salsa de tomate, guacamole",
        "knot": "cuerda, soga, nudo",
        "candlestick": "candelero, portavelas",
        "shower": "ducha",
        "birdhouse": "casita de pájaros, casa de pájaros, pajarera, casa para pájaros",
        "doghouse": "caseta de perro, casita de perro, casa de perro, perrera, casa del perro",
        "fishbowl": "pecera, acuario",
        "watering-can": "regadera de jardín, regadera",
        "wheelbarrow": "carretilla",
        "scarecrow": "espantapájaros",
        "phone-booth": "cabina telefónica, cabina de teléfono",
        "typewriter": "máquina de escribir",
        "gramophone": "gramófono, tocadiscos, fonógrafo",
        "seesaw": "balancín, subibaja, sube y baja",
        "cannon": "cañón, cañones de guerra",
        "wind-turbine": "aerogenerador, turbina eólica, molino eólico",
        "iceberg": "iceberg, témpano",
        "knight-armour": "armadura, armadura medieval",
        "rowing-boat": "bote de remos, barca de remos, barquita, chalupa, piragua de madera",
        "autumn-tree": "árbol otoñal, árbol de otoño, arce",
        "snow-covered-tree": "árbol nevado, pino nevado, abeto nevado",
        "wooden-box": "cajón de madera, cajón de fruta, cajón de frutas, caja de fruta, caja de frutas, "
        "caja de madera, cajón de madera",
        "picnic-blanket": "manta de picnic, mantel de picnic",
        "castle-on-hill": "castillo en una colina, castillo sobre una colina, "
        "castillo en lo alto de una colina",
        "fruit-bowl": "frutero, bol de frutas, cuenco de frutas, tazón de frutas, fuente de frutas",
        "wood": "tronquito, palo, leña, tabla de madera, rama seca",
        "chopsticks": "palillos, palillos chinos",
        "salt": "sal, salero, azúcar, pimentero",
        "butter": "mantequilla, manteca",
        "flatbread": "tortilla de maíz, arepa, pita, pan árabe, tortilla mexicana, crepa, crepe, naan",
        "cooking": "huevo frito, tortilla de patatas, tortilla española, tortilla francesa, omelette, "
        "tortilla, huevos revueltos",
        "pot-of-food": "guiso, estofado, cocido, fabada, puchero madrileño, mole poblano, mole, "
        "salsa de carne, sancocho, ajiaco, frijolada",
        "beans": "frijol, judías, alubias, lentejas, garbanzos, porotos, caraotas, habichuelas, "
        "grano de café, habas",
        "falafel": "albóndiga, falafel, tofu",
        "oden": "brocheta, pincho moruno, kebab, anticucho, pincho",
        "meat-on-bone": "costillas de cerdo, carne a la brasa, barbacoa, pierna de cordero",
        "fried-shrimp": "camarones fritos, gambas rebozadas, tempura",
        "soft-ice-cream": "cono de helado, cucurucho, cucurucho de helado, barquillo, helado de cono, cono",
        "shaved-ice": "raspado, granizado, raspadilla, sorbete",
        "green-apple": "manzana verde",
        "roasted-sweet-potato": "boniato, camote asado, patata asada",
        "root-vegetable": "remolacha, betabel, rábano, nabo, camote, batata, yuca",
        "pea-pod": "guisante, chícharos, arvejas, ejotes, judías verdes",
        "ginger-root": "jengibre, cúrcuma",
        "cup-with-straw": "refresco, gaseosa, batido, malteada, licuado, coca-cola, té helado, café helado, "
        "soda, batido de fresa, malteada de chocolate, limonada fría",
        "bottle-with-popping-cork": "champán, champaña, botella de champán, cava",
        "clinking-glasses": "copas de champán, brindis",
        "mate": "mate, mate argentino, yerba mate",
        "lotion-bottle": "champú, loción, crema hidratante, kétchup, catsup, mostaza en bote, "
        "protector solar, shampoo",
        "oil-drum": "barril de petróleo, bidón",
        "thong-sandal": "chanclas, sandalia, ojotas, huaraches, chancletas",
        "flat-shoe": "bailarinas zapatos, zapatilla de ballet",
        "bikini": "bikini, traje de baño, bañador, biquini, malla de baño",
        "goggles": "gafas de buceo, gafas de esquí, prismáticos, binoculares, gafas de natación",
        "prayer-beads": "collar, pulsera, brazalete, collar de perlas, rosario, gargantilla",
        "ribbon": "lazo, cinta, moño, listón",
        "office-worker": "oficinista, abogado, abogada, secretaria, contador, gerente, ejecutivo, "
        "ejecutiva, jefe, banquero, empleado",
        "technologist": "programador, programadora, informático, hacker, gamer",
        "woman-dancing": "bailaora, bailarina de flamenco, bailaora de flamenco, bailarina de tango, "
        "bailarina de salsa, bailadora, bailarina de samba",
        "man-dancing": "bailarín, bailaor",
        "supervillain": "villano, supervillano, villana",
        "troll": "trol, troll",
        "person-fencing": "caballero medieval, guerrero, guerrera, gladiador, esgrimista, espadachín, "
        "samurái, samurai, caballero con armadura",
        "person-in-lotus-position": "persona meditando, mujer meditando, hombre meditando, yogui, yoga",
        "orangutan": "orangután",
        "water-buffalo": "búfalo de agua, búfala",
        "bison": "bisonte, búfalo",
        "boar": "jabalí",
        "fly": "mosca",
        "mosquito": "mosquito, zancudo",
        "paw-prints": "huella de perro, huellas de animales, huella de gato",
        "footprints": "huellas, pisadas, huellas en la arena",
        "articulated-lorry": "tráiler, camión articulado, semirremolque",
        "cart": "carreta, carro de bueyes, carromato",
        "manual-wheelchair": "silla de ruedas",
        "station": "estación de tren, estación de autobuses, estación",
        "hibiscus": "hibisco, flor de jamaica",
        "sheaf-of-rice": "espiga de trigo, trigo, espigas",
        "bubbles": "pompas de jabón, burbujas de jabón, burbuja, pompa de jabón",
        "goal-net": "red de pescador, redes de pescador, redes de pesca, red de pescar, "
        "portería, arco de fútbol, red de pesca, una red, la red, red de fútbol",
        "1st-place-medal": "medalla, medalla de oro",
        "maracas": "maraca",
        "pinata": "piñata",
        "performing-arts": "máscara, antifaz, careta, máscara de carnaval",
        "toolbox": "caja de herramientas, herramienta",
        "carpentry-saw": "una sierra, sierra de carpintero, sierra de mesa, "
        "sierra eléctrica, sierra circular, sierra de mano, sierra manual, serrucho, motosierra",
        "crayon": "crayón, tiza, cera de color",
        "straight-ruler": "regla",
        "money-bag": "dinero, bolsa de dinero, saco de dinero",
        "ferry": "ferry, transbordador",
        "feather": "pluma",
        "excavator": "excavadora, retroexcavadora",
        "apple-tree": "manzano",
        "amphora": "ánfora, cántaro, vasija, jarra de barro",
        "folding-hand-fan": "abanico",
        "branch": "rama, ramita, rama de árbol",
    },
    near={
        "hospital": "clínica, consultorio, consultorio médico, clínica veterinaria, centro de salud, "
        "ambulatorio",
        "tooth": "clínica dental, consultorio dental, clínica odontológica",
        "ogre": "criatura, criatura fantástica, criatura mágica",
        "screwdriver": "taladradora, atornillador",
        "passenger-ship": "yate, superyate",
        "church": "sagrada familia, la sagrada familia, notre dame",
        "flamingo": "avestruz, ñandú, emú",
        "lotion-bottle": "perfume, frasco de perfume, botella de perfume, crema facial, "
        "tarro de crema, bote de "
        "crema, sérum",
        "sign": "pizarra de bar, pizarra, pizarrón, tablón, valla publicitaria, cartelera",
        "cart": "carrito de bebé, cochecito",
        "man": "el papa, un papa, papa de roma, don quijote, quijote, sancho panza, san "
        "francisco de asís, san josé, jesús de nazaret, "
        "pirata, vaquero, pescador, marinero, vikingo, monje, cazador, leñador, bandido, gaucho, "
        "jugador de fútbol, futbolistas, sacerdote, cura, obispo, papa francisco, pastor, cavernícola, "
        "jesucristo, jesús",
        "person-fencing": "caballero andante",
        "butterfly": "libélula, luciérnaga",
        "person": "boxeadora, karateca, judoca, surfera, trapecista, socorrista, "
        "estrella de cine, estrella de fútbol, estrella de la televisión, "
        "jugador de tenis, jugadora de tenis, jugador de baloncesto, jugador de voleibol, "
        "jugador de golf, skater, "
        "turista, vecino, actor, actriz, director, editor, escritor, escritora, poeta, "
        "periodista, fotógrafo, fotógrafa, arquitecto, arquitecta, peluquero, peluquera, barbero, sastre, "
        "carnicero, carpintero, florista, bibliotecario, bibliotecaria, conductor, conductora, chófer, "
        "taxista, camionero, repartidor, cartero, vendedor, vendedora, comerciante, pescadero, modelo, dj, "
        "guitarrista, pianista, violinista, baterista, trompetista, acróbata, malabarista, boxeador, "
        "luchador, luchadora, arquero, portero, árbitro, futbolista, jugador, jugadora, tenista, corredor, "
        "corredora, atleta, gimnasta, buzo, patinador, patinadora, jinete, torero, campeón, ladrón, "
        "criminal, vigilante, guía, alcalde, presidente, político, líder, héroe, heroína, dios, mendigo, "
        "prisionero, visitante, músico callejero, inspector, instructor, migrante, trabajador, trabajadora, "
        "aficionados, hinchas, espectador, bebedor, entrenador, entrenadora, niñera, mayordomo, "
        "sirvienta, criada, azafata, vecina, peatón, pasajero, pasajera, chamán, profeta, lector, lectora, "
        "lavandera, zapatero, herrero, alfarero, alfarera, costurera, tejedora, camarero, mesero, camarera, "
        "mesera, mozo, barista, cajero, cajera",
        "woman": "frida kahlo, blancanieves, virgen maría, la virgen, madre teresa, santa teresa "
        "de jesús, santa teresa, "
        "diosa, turista mujer, gitana, reina de hielo, monja, sacerdotisa, guerrera amazona, "
        "vaquera, doncella, cenicienta, modelo femenina, lechera",
        "coat": "delantal, mandil, traje, uniforme, disfraz, smoking, esmoquin, traje elegante",
        "statue": "cristo redentor",
        "teddy-bear": "juguete",
        "star": "estrella de mar",
        "mosque": "taj mahal",
        "castle": "alhambra, la alhambra",
        "nesting-dolls": "pinocho, muñeca, marioneta, títere, muñeco, muñeca de trapo",
        "girl": "caperucita roja, caperucita, alicia en el país de las maravillas, mafalda, heidi",
        "boy": "peter pan, el principito, principito, pulgarcito",
    },
    roles={
        "king": "rey, emperador, faraón",
        "queen": "reina, emperatriz",
        "knight": "caballero, caballero medieval, caballero con armadura, caballero andante, guerrero, "
        "gladiador, guerrera",
        "pirate": "pirata, corsario",
        "viking": "vikingo, vikinga",
        "cowboy": "vaquero, vaquera, gaucho",
        "samurai": "samurái, samurai",
        "geisha": "geisha",
        "sailor": "marinero, marinera",
        "monk": "monje, sacerdote, cura, monja",
        "explorer": "explorador, exploradora, cazador, leñador, senderista, excursionista, aventurero",
        "athlete": "atleta, corredor, corredora, futbolista, jugador de fútbol, futbolistas, tenista, "
        "gimnasta, deportista",
        "waiter": "camarero, mesero, barista, mozo",
        "waitress": "camarera, mesera, moza",
        "magician": "ilusionista",
        "witch": "bruja, hechicera",
        "nurse": "enfermera, enfermero",
        "fisherman": "pescador, pescadora",
    },
    emblems={
        "hourglass-done": "tiempo",
        "dove": "paz",
        "red-heart": "amor",
    },
    events={
        "football match": "partido de fútbol",
        "battle": "batalla, batalla medieval, combate, guerra",
        "sea battle": "batalla naval",
        "space battle": "batalla espacial",
        "birthday party": "fiesta infantil, fiesta de cumpleaños, cumpleaños",
        "party": "fiesta de disfraces, fiesta en la playa, fiesta de graduación, "
        "fiesta, celebración, discoteca",
        "carnival": "carnaval, feria",
        "car race": "carrera de coches, carrera de autos, carrera de fórmula 1",
        "concert": "concierto, concierto de rock",
        "festival": "festival, fiesta popular",
        "market": "mercado, mercado callejero, mercadillo, mercado al aire libre",
        "parade": "desfile",
        "picnic": "picnic, pícnic",
        "race": "carrera, maratón",
        "wedding": "boda, casamiento",
    },
    sides={
        "left": "a la izquierda, en el lado izquierdo, del lado izquierdo, al lado izquierdo",
        "middle": "en el centro, en el medio",
        "right": "a la derecha, en el lado derecho, del lado derecho, al lado derecho",
    },
    asides={
        "below": "debajo",
        "on": "encima",
        "behind": "detrás",
        "front": "delante",
        "next": "al lado",
        "in": "dentro",
    },
    crowded=(
        "concurrido, concurrida, abarrotado, abarrotada, bullicioso, bulliciosa, lleno de gente, "
        "llena de gente, ajetreado, ajetreada, transitada, transitado, animado, animada"
    ),
    adjectival=(
        "gamer, hacker, ejecutivo, ejecutiva, deportivo, artista, detective, espía, villano, héroe, "
        "campeón, campeona, turista, mago, maga, vampiro, zombi, zombie, robot, bebé, "
        "portátil, móvil, químico, química, científico, científica, político, política, mecánico, "
        "mecánica, médico, médica, veterinario, veterinaria, universitario, universitaria, colegial, "
        "músico, guerrero, guerrera, campesino, campesina, flamenco, gitano, gitana, humano, humana, "
        "amigo, vecino, vecina, guardia, guía, modelo, viejo, vieja, anciano, anciana, pirata, fantasma, "
        "policía, alienígena, extraterrestre, radio, vaquero, vaquera, cortado, puesto, individuo, "
        "trabajador, trabajadora, viajero, viajera, criminal, deportista, crucero, diario, periódico, "
        "granada, marino, mayor, chico, chica, "
    ),
    details="como, tales como, incluyendo, por ejemplo",
    purposes=("para"),
    agents={
        "skating": "patinador, patinadora",
        "running": "corredor, corredora, maratonista, atleta corredor",
        "swimming": "nadador, nadadora",
        "climbing": "escalador, escaladora",
        "dancing": "bailador, bailadora, bailaora, bailaor",
    },
    plurals=(
        "clientes, estrellas brillantes, pajarillos, perros callejeros, cabras montesas, búhos nivales, "
        "flores silvestres, casitas de colores, globos de fiesta, niñas y niños, chiquillos, "
        "chavales, pequeñines, "
        "cerezos en flor, hojas de otoño, cuadros, tambores africanos, conchas de mar, cañones de guerra, "
        "gomitas, "
        "tacos al pastor, zarcillos"
    ),
    undrawable=(
        "carrera de sacos, saco de patatas, piñas de pino, piñas secas, piña de pino, "
        "piñas navideñas, piñas y velas, "
        "mate de acabado, tuna universitaria, estudiantina, carta de póker, cartas de póker, "
        "carta del tarot, hoja de cuchillo, hoja del cuchillo, hoja de espada, hojas de cuchillo, "
        "mar muerto de risa, cruz roja, camp nou, ángel de la independencia, jersey del real madrid, "
        "cajero automático, cajeros automáticos, velas de un barco, velas del barco, velas de barco, "
        "velas blancas al viento, velas desplegadas, velas hinchadas, granada de mano, "
        "granadas de mano, lima de uñas, burro de planchar, ojo de gato, caballo de ajedrez, "
        "caballo de troya, estaciones del año, cuatro estaciones, las cuatro estaciones, "
        "metro cuadrado, metros cuadrados, metro de costura, cinta adhesiva, cinta transportadora, "
        "corona de flores, corona de laurel, corona de navidad, corona navideña, piloto automático, "
        "bomba de agua, bomba de gasolina, bomba de aire, lentes de contacto, lentillas, "
        "cama elástica, camas elásticas, batería de cocina, muelle metálico, muelle de metal, "
        "planta solar, planta nuclear, planta de energía, planta eléctrica, planta industrial, "
        "planta de reciclaje, planta de tratamiento, planta de producción, planta de un edificio, "
        "planta de una casa, planta de la casa, planta arquitectónica, planta del pie, "
        "plantas de los pies, banco central, banco comercial, banco de inversión, banco de sangre, "
        "banco de arena, banco de trabajo, banco mundial, sucursal de un banco, "
        "edificio de un banco, edificio del banco, plato de ducha, campana extractora, "
        "pala de pádel, pala de ping pong, palas de pádel, globo ocular, globos oculares, "
        "rosa de los vientos, rosa náutica, carta astral, carta náutica, carta de colores, "
        "carta de menú, gato hidráulico, gatos hidráulicos, gato mecánico, gato de coche, "
        "ala del sombrero, ala de un sombrero, llave de paso, llave del gas, llave de gas, "
        "llave electrónica, llave usb, llave allen, hoja de afeitar, hojas de afeitar, "
        "hoja de trabajo, hoja de ruta, hoja de excel, hoja de contactos, copa menstrual, "
        "tabla de planchar, tabla periódica, tabla de multiplicar, tablas de multiplicar, "
        "mono de vestir, mono elegante, mono vaquero, mono largo de fiesta, araña de luces, "
        "pie de rey, pata de gallo, patas de gallo, pie de foto, estrella de ninja, "
        "piel de cocodrilo, piel de serpiente, piel de leopardo, piel de tigre, piel de vaca, "
        "piel de oveja, piel de oso, piel de conejo, piel de zorro, piel de naranja, piel de limón, "
        "piel de plátano, cáscara de huevo, cáscara de naranja, cáscara de plátano, bota de vino, "
        "mango del cuchillo, mango de cuchillo, sombrero de la seta, sombrero de un hongo, "
        "sombrero del hongo, sirena de policía, sirena de ambulancia, sirena de bomberos, "
        "sirena de alarma, sirenas de policía, carne de gallina, piel de gallina, cabeza de ganado, "
        "flor y nata, tren de vida, tren de aterrizaje, silla de montar, cámara de aire, "
        "cámara frigorífica, cámara de seguridad, cámara de vigilancia, cámaras de seguridad, "
        "máquina de vapor, mesa de mezclas, mesa de operaciones, cubo de rubik, bolsa de té, "
        "bolsas de té, saco de boxeo, saco de dormir, sacos de dormir, caña de azúcar, "
        "caña de bambú, boca de metro, boca del metro, libro de cuentas, guante de cocina, "
        "red eléctrica, red neuronal, red de ordenadores, red de tráfico, carril bici, "
        "chimenea humeante, humo de la chimenea, humo saliendo de la chimenea, isla central, isla de "
        "cocina, cetro, "
        "nata, discos, disco, disco de vinilo, discos de vinilo, vinilos, bastones, bastones de "
        "senderismo, bastones de esquí, aro de fuego, aro, sonrisa perfecta, bloque de hielo, centros de "
        "flores, arreglo floral, picatostes, funda, "
        "pasta de dientes, caja registradora, caja fuerte, llave de agua, cinta de correr, cinta "
        "métrica, palo de selfie, palo selfie, palo de golf, palo de hockey, palo de escoba, palo de "
        "billar, corredor de hospital, corredor de hotel, corredor oscuro, corredor largo, bolsa de "
        "valores, globo de diálogo, globos de diálogo, bocadillo de texto, burbuja de diálogo, mesa de "
        "billar, mesa de ping pong, mesa de póker, sala de máquinas, tabla de surf "
        "rota, mango de sartén, corona de adviento, carta de restaurante, carta de "
        "vinos, carta de presentación, cartas del tarot, cartas de tarot, baraja, naipes, hoja de "
        "cálculo, hoja de vida, banco de alimentos, banco de datos, estrella polar, "
        "mapa, plancha, llanta, llantas, "
        "cajón, cajones, barra, barra de bar, terminal, bola de nieve, bola de fuego, bolas de navidad, "
        "bola de navidad, canasta de baloncesto, aro de baloncesto, canasta de básquet, box, cola de "
        "caballo, diente de león, ojo de cerradura, "
        "pista de tenis, cancha de tenis, cancha de baloncesto, pista de baloncesto, pista de pádel, "
        "cancha, conos, cono, cono de tráfico, conos de tráfico, "
        "juego de mesa, juegos de mesa, "
        "tiempo, peine, grifo, altar, pesas, monóculo, parche, atril, podio, arena, público, nachos, "
        "cuerpo de, salsa, burbuja de texto, volantes, mochila de tela, nenúfares, pajita, fichas, "
        "cara, cabeza, techo, calle abajo, escaleras, cola, alas, ojos, ojo, pico, pelaje, carrera, "
        "almohada, almohadas, cojín, cojines, manta, sábana, sábanas, mantel, servilleta, cobija, edredón, "
        "toalla, toallas, encaje, suelo, piso, esquina, rincón, cuernos, cuerno, patas, garras, hocico, "
        "melena, bigotes, orejas, plumaje, escamas, hombro, hombros, brazo, brazos, espalda, cuello, "
        "rodillas, regazo, frente, mejillas, labios, piel, rostro, mirada, sonrisa, sombra, humo, vapor, "
        "polvo, barro, arcilla, tallo, raíces, pétalos, espuma, gotas, lágrimas, bolsillo, botones, "
        "cremallera, correa, asa, mango de madera, tapa, capucha, cinturón, cordones, pestañas, cejas, "
        "trenza, flequillo, tobogán de agua, rayos de sol, escalones, peldaños, balcón, ventanal, pasillo, "
        "repisa, azulejos, baldosas, ladrillos, paredes, columnas, columna, boca, bocas, nariz, narices, "
        "oreja, pierna, piernas, pie, pies, lengua, lenguas, diente, dientes, dedo, dedos, uña, uñas, "
        "viento, brisa, corriente, cuerpo, pecho, barriga, panza, colmillos, bíceps, paz mundial, "
        "te quiero, "
        "crin, crines, abanico de plumas, charco"
    ),
    groups={
        "animals": "animales, animal, mascotas",
        "birds": "pájaros, aves",
        "buildings": "edificios",
        "cars": "coches, carros",
        "clouds": "nubes",
        "flowers": "flores",
        "food": "comida, alimentos",
        "fruit": "fruta, frutas",
        "grass": "hierba, césped",
        "mountains": "montañas",
        "people": "personas, gente, humanos",
        "plants": "plantas",
        "snow": "nieve",
        "stars": "estrellas",
        "trees": "árboles",
        "vegetables": "verduras",
        "vehicles": "vehículos, vehículo",
    },
    places={
        "snow": "nieve, paisaje nevado, nevada, la nieve",
        "beach": "playa, costa, orilla, playas, orilla del mar",
        "sea": "mar, océano, agua, olas, alta mar, puerto, bahía, el océano",
        "underwater": "bajo el mar, bajo el agua, fondo del mar, mundo submarino, paisaje submarino, "
        "bajo el océano, fondo del océano",
        "forest": "bosque, bosques, arboleda, bosque de pinos",
        "mountain": "puerto de montaña, "
        "montaña, montañas, colina, valle, colinas, sierra, cima, cumbre, alpes",
        "desert": "desierto, dunas",
        "field": "plantación, cultivo, sembrado, "
        "campo de golf, campo de béisbol, campo de rugby, "
        "campo, prado, pradera, césped, hierba, campos, trigal, campo de flores, campiña, viñedo",
        "city": "ciudad, calle, calles, centro de la ciudad, mercado, urbano, callejón, plaza, barrio, "
        "avenida, esquina de la calle",
        "room": "sala de espera, en casa, dentro de casa, clase de cocina, consulta, taller, "
        "tienda por dentro, habitación, sala, salón, dormitorio, cuarto, interior, "
        "sala de estar, baño, cuarto de baño, hospital por dentro",
        "office": "sala de reuniones, sala de juntas, despacho, oficina",
        "classroom": "sala de clases, salón de clases, aula de clase, aula, clase",
        "cafe": "cafetería, restaurante",
        "table": "mesa, escritorio, bodegón, naturaleza muerta",
        "moon": "en la luna, superficie lunar, sobre la luna",
        "space": "espacio, galaxia, cosmos, universo, espacio exterior, el espacio, órbita, vía láctea",
        "cliff": "acantilado, precipicio",
        "ice": "iceberg, glaciar, ártico, antártida, hielo, polo norte, polo sur, lago helado, "
        "pista de hielo, pista de patinaje",
        "sky": "cielo, entre las nubes, cielo azul, el cielo, aire, en el aire",
        "road": "camino de piedra, camino de piedras, camino de tierra, sendero de piedra, "
        "sendero de piedras, camino empedrado, "
        "carretera, camino, autopista, carreteras, sendero, autovía",
        "studio": "estudio, fondo liso",
        "lake": "lago, laguna, estanque, orilla del lago",
        "river": "río, arroyo, riachuelo, orilla del río",
        "garden": "jardín, jardines, patio",
        "park": "parque, parque infantil, parques, jardín público",
        "farm": "granja, campo de cultivo, rancho, establo, huerto",
        "village": "pueblo, aldea, pueblecito, pueblito, pueblos",
        "jungle": "selva, jungla, selva tropical, jungla tropical",
        "kitchen": "cocina, en la cocina",
        "library": "biblioteca, bibliotecas",
        "waterfall": "cascada, cataratas, catarata, salto de agua",
        "volcano": "volcán",
        "island": "isla, isla desierta, isla tropical",
        "savanna": "sabana, sabana africana",
        "skyline": "horizonte de la ciudad, silueta de la ciudad, rascacielos al fondo, paisaje urbano",
        "stage": "escenario, teatro, concierto, auditorio",
    },
    near_places={
        "park": "central park, parque del retiro, el retiro",
        "forest": "amazonas, selva amazónica",
        "beach": "playa de la concha, la concha de san sebastián, "
        "palma de mallorca, las palmas de gran canaria, las palmas, santa marta, santa "
        "mónica, puerto vallarta, cabo san lucas, punta cana, playa del carmen, costa "
        "rica, costa brava, costa del sol, acapulco, islas canarias, tenerife, varadero, "
        "tulum, isla mujeres, "
        "cancún, copacabana, ipanema, benidorm, ibiza, mallorca, malibú",
        "waterfall": "cataratas del niágara, cataratas del iguazú, iguazú",
        "city": "calle de granada, calles de granada, en granada, ciudad de granada, granada "
        "españa, alhambra de granada, lima de noche, ciudad de lima, lima perú, en lima, "
        "santa cruz, santa fe, santa clara, santa ana, santa sofía, la paz bolivia, "
        "ciudad real, villa de leyva, guanajuato, guadalajara, monterrey, puebla, mérida,"
        " león guanajuato, santiago de compostela, santiago de cuba, arequipa, "
        "guayaquil, asunción, san juan de puerto rico, santo domingo, panamá, managua, "
        "tegucigalpa, granada nicaragua, antigua guatemala, puerta de alcalá, puerta de "
        "brandeburgo, "
        "times square, manhattan, gran vía, puerta del sol, las ramblas, la rambla, brooklyn, "
        "broadway, "
        "hollywood, wall street, toledo, málaga, salamanca, zaragoza, san sebastián, córdoba, cádiz, "
        "santiago de chile, quito, caracas, montevideo, la habana, cartagena de indias, medellín, cusco, "
        "oaxaca, miami, los ángeles, chicago, san francisco, moscú, pekín, shanghái, hong kong, seúl, "
        "kioto, osaka, estambul, el cairo, dubái, atenas, viena, praga, ámsterdam, amsterdam, bruselas, "
        "florencia, milán, nápoles, múnich, dublín, edimburgo, singapur, bangkok, nueva delhi, bombay, "
        "sídney, río de janeiro, são paulo, las vegas, marrakech, oporto, copenhague, estocolmo, "
        "varsovia, budapest, "
        "parís, paris, madrid, barcelona, londres, tokio, nueva york, roma, berlín, "
        "ciudad de méxico, buenos aires, sevilla, valencia, bilbao, lisboa, bogotá, venecia",
        "desert": "atacama, desierto de atacama, sáhara, marte",
        "mountain": "estación de esquí, pista de esquí, pistas de esquí, "
        "tierra del fuego, sierra nevada, cerro de la silla, valle de los caídos, "
        "gran cañón, gran cañón del colorado, cañón del colorado, grand canyon, machu picchu, "
        "everest, "
        "monte everest, kilimanjaro, pirineos, picos de europa, pan de azúcar, corcovado, monte "
        "rushmore, mount rushmore, la patagonia, patagonia, teide, "
        "los andes, himalaya",
        "sea": "piscina, alberca, pileta",
        "farm": "corral, gallinero, huerta",
        "room": "salón de bodas, salón de fiestas, salón de eventos, "
        "bodega, bodega de vino, bodega de vinos, "
        "gimnasio, museo por dentro, hotel por dentro, iglesia por dentro, garaje, sótano, ático, "
        "desván",
    },
    snowy="nevado, nevada, nevados, nevadas, cubierto de nieve, cubierta de nieve",
    times={
        "day": "día, de día, mediodía, soleado, tarde soleada",
        "dawn": "amanecer, mañana, alba, madrugada",
        "sunset": "atardecer, puesta de sol, anochecer, crepúsculo, puesta del sol",
        "night": "noche, medianoche, de noche, nocturno, nocturna, cielo estrellado, luz de la luna, "
        "noche estrellada, noche de luna, noche lluviosa, noche nevada",
    },
    seasons={
        "spring": "primavera, primaveral, en primavera",
        "summer": "verano, veraniego, veraniega, en verano",
        "autumn": "otoño, otoñal, otoñales, en otoño",
        "winter": "invierno, invernal, en invierno",
    },
    weathers={
        "rain": "lluvia, lluvioso, lloviendo, lluviosa, bajo la lluvia, llueve, día lluvioso",
        "snow": "nevando, nevada cayendo, ventisca, nieva, cae la nieve, nieve cayendo, "
        "copos de nieve cayendo",
        "fog": "niebla, neblina, bruma, brumoso, brumosa, neblinoso, neblinosa",
        "cloudy": "nublado, nublada, cielo nublado",
        "aurora": "aurora boreal, auroras boreales, aurora",
        "storm": "tormenta, tormentoso, tormentosa, tormenta eléctrica, tempestad, con relámpagos",
    },
    moods={
        "calm": "tranquilo, tranquila, tranquilos, tranquilas, sereno, serena, apacible, relajante, "
        "pacífico, pacífica, en calma",
        "cheerful": "alegre, alegres, festivo, festiva, feliz, felices, divertido, divertida, colorido, "
        "colorida, fiesta, carnaval, navidad, halloween",
        "cozy": "acogedor, acogedora, hogareño, hogareña, cálido, cálida",
        "gloomy": "sombrío, sombría, triste, lúgubre, melancólico, melancólica, tétrico, tétrica",
        "mysterious": "misterioso, misteriosa, enigmático, enigmática, mágico, mágica, encantado, "
        "encantada, embrujado, embrujada",
        "romantic": "romántico, romántica, románticos, románticas, soñador, soñadora",
        "dramatic": "dramático, dramática, épico, épica, épicos, impresionante, luz dramática, "
        "iluminación dramática",
    },
    cameras={
        "close": "en primer plano, en un primer plano, en primerísimo plano, "
        "primer plano, primerísimo primer plano, macro, plano detalle, de cerca, vista de cerca",
        "low": "contrapicado, plano contrapicado, desde abajo, ángulo bajo, visto desde abajo, "
        "vista desde abajo",
        "high": "plano picado, vista aérea, desde arriba, a vista de pájaro, vista de pájaro, "
        "visto desde arriba, vista desde arriba, ángulo alto, plano cenital, vista cenital",
        "eye": "a la altura de los ojos, a nivel de los ojos",
    },
    forms={
        "portrait": "selfi, selfie, autofoto, "
        "retrato, autorretrato, retratos, foto de carnet, retrato de estudio",
        "still_life": "bodegón, naturaleza muerta",
        "abstract": "abstracto, abstracta, abstractos, abstractas, arte abstracto, pintura abstracta, "
        "formas abstractas, formas geométricas, geométrico, geométrica",
        "pattern": "un estampado de, estampado sin costuras, estampado repetido, diseño de estampado, "
        "patrón, patrón sin costuras, patrón repetido, papel pintado, patrón continuo",
        "logo": "logo, logotipo, emblema, icono, ícono, insignia, pegatina, escudo de armas",
        "poster": "portada de novela, portada de una novela, portada de un libro, portada de cuento, "
        "infografía, menú de restaurante, oferta, "
        "portada de álbum, portada de revista, portada de disco, carátula, "
        "miniatura de youtube, cartel "
        "de feria, "
        "cartel, banner, banner publicitario, flyer, anuncio, anuncio publicitario, publicidad, "
        "póster, poster, afiche, cartel de cine, cartel de película, portada de libro, portada, "
        "cartel publicitario, folleto",
        "card": "tarjeta de boda, tarjeta de bautizo, invitación de cumpleaños, tarjeta de san valentín, "
        "tarjeta "
        "navideña, "
        "felicitación, felicitación de cumpleaños, felicitación navideña, felicitación de navidad, "
        "christmas, "
        "tarjeta de felicitación, tarjeta de cumpleaños, tarjeta de navidad, postal, invitación, "
        "tarjeta, invitación de boda",
    },
    styles={
        "photograph": "foto, fotografía, fotorrealista, realista, fotográfico, hiperrealista, "
        "fotorrealismo, foto realista, fotografía realista",
        "digital_art": "arte digital, dibujo animado, dibujos animados, caricatura, ilustración digital, "
        "estilo anime, anime, manga, libro infantil, cuento infantil, estilo de dibujos animados, "
        "pintura digital",
        "sketch": "boceto, dibujo a lápiz, carboncillo, a lápiz, dibujo a carboncillo, bosquejo, "
        "dibujo infantil",
        "watercolor": "acuarela, pintura de acuarela, acuarelas, a la acuarela, estilo acuarela, en acuarela",
        "cyberpunk": "ciberpunk, cyberpunk, neón, luces de neón, neones, estilo cyberpunk",
        "pop_art": "arte pop, pop art, cómic, comic, estilo cómic, estilo pop, historieta",
        "oil": "óleo, pintura al óleo, al óleo, impresionista, óleo sobre lienzo, impresionismo, "
        "acrílico, estilo van gogh, van gogh",
        "flat": "minimalista, diseño plano, vectorial, minimalismo, estilo plano, vector, "
        "ilustración vectorial, plano",
        "pixel": "pixel art, arte de píxeles, pixelado, píxel art, 8 bits, píxeles, pixelada, estilo pixel",
        "noir": "blanco y negro, monocromo, en blanco y negro, monocromático, cine negro, monocromática, "
        "escala de grises",
        "3d": "modelo 3d, 3d, render 3d, estilo pixar, en 3d, renderizado 3d, animación 3d",
        "ink": "tinta, tinta china, dibujo a tinta, a tinta, caligrafía, xilografía, grabado antiguo, "
        "estilo grabado, grabado en madera, grabado japonés, un grabado",
        "paper_cut": "papel recortado, recorte de papel, origami, collage, papiroflexia",
        "vintage_poster": "cartel vintage, póster vintage, cartel retro, póster retro, retro, vintage, "
        "art déco, estilo vintage, estilo retro",
        "line_art": "arte lineal, dibujo lineal, dibujo de líneas, línea continua, para colorear, "
        "página para colorear, contorno",
        "landscape": "pintura de paisaje",
    },
    colours={
        "red": "rojo mate, rojo, roja, rojo vivo, rojo sangre, rojo cereza, rojo pasión, "
        "rojo ladrillo, rojo carmesí, "
        "rojo oscuro, roja oscura, rojo intenso, rojo vino, rojo brillante, escarlata, "
        "carmesí, burdeos, vino tinto color, granate, bermellón, color vino, rojizo, rojiza, rojizos, "
        "rojizas, bordó, guinda, colorado, colorada, encarnado",
        "orange": "naranja, anaranjado, anaranjada, ámbar, color naranja, naranja brillante, color coral, "
        "melocotón color, salmón color, color salmón, color melocotón, color durazno",
        "yellow": "amarillo, amarilla, amarillo claro, amarilla clara, amarillo limón, amarillo pálido, "
        "amarillo mostaza, mostaza, color mostaza, amarillento, amarillenta, amarillo brillante, "
        "color limón",
        "green": "verde mate, verde, verde claro, verde oscuro, verde oliva, verde esmeralda, "
        "esmeralda, verde lima, "
        "verde menta, verde agua, verde brillante, verde manzana, verde bosque, color oliva, verde militar, "
        "verde musgo, verdoso, verdosa, color esmeralda, verde limón, verde pistacho, color menta",
        "blue": "azul mate, azul, azul claro, azul oscuro, azul marino, azul cielo, azul celeste, "
        "celeste, celestes, "
        "azul turquí, azul brillante, azul intenso, azul rey, azul eléctrico, azul pálido, azul cobalto, "
        "azul zafiro, azulado, azulada, color cielo, azul petróleo, azul bebé, índigo, añil, azules claros, "
        "azules oscuros, azul real",
        "purple": "morado, morada, violeta, púrpura, lila, violáceo, lavanda color, color lavanda, "
        "color lila, lilas color, malva, magenta oscuro, morado oscuro, color violeta, púrpuras, color uva, "
        "berenjena color, color berenjena, morado claro, violeta oscuro, color arcoíris",
        "pink": "rosado, rosada, rosa, rosa claro, rosa pálido, rosa fuerte, rosa pastel, rosa brillante, "
        "fucsia, magenta, rosa intenso, rosa chicle, color rosa, rosado claro, color fucsia, rosáceo, "
        "rosa palo",
        "brown": "marrón, marrones, castaño, castaña, café, marrón claro, marrón oscuro, beige, beis, "
        "color café, café claro, café oscuro, color canela, canela color, color chocolate, chocolate color, "
        "pardo, parda, color caramelo, color arena, castaño oscuro, castaño claro, bronce color, "
        "color bronce, color tierra, color cobre, cobrizo, cobriza, ocre, caqui color, color caqui, khaki, "
        "sepia",
        "black": "negro, negra, negra mate, color negro mate, negro azabache, azabache, "
        "negro brillante, negro mate, color negro, ébano, "
        "negruzco",
        "white": "blanco, blanca, blanco mate, blanca mate, blanco puro, blanco nieve, marfil, "
        "color crema, crema color, color hueso, "
        "color marfil, blanquecino, blanquecina, color blanco, blanco roto, blanco perla, blancuzco",
        "gray": "gris mate, gris, grises, plateado, plateada, gris claro, gris oscuro, gris perla, "
        "color gris, "
        "color plata, color plateado, grisáceo, grisácea, gris plata",
        "golden": "dorado, dorada, color champán, oro, color oro, dorado brillante, color dorado, color miel",
        "turquoise": "turquesa, cian, aguamarina, verde azulado, azul verdoso, azul turquesa, "
        "color turquesa, verde turquesa, verdeazul",
    },
    numbers={
        1: "un, una, uno, 1",
        2: "dos, un par de, par de, ambos, 2, una pareja de, un dúo de, ambas, pareja de, un dueto de",
        3: "tres, varios, varias, unos, unas, algunos, algunas, 3, unos cuantos, unas cuantas, un trío de, "
        "pareja de tres",
        4: "cuatro, 4, una familia de, familia de",
        5: "cinco, muchos, muchas, un grupo de, 5, un montón de, una manada de, una bandada de, "
        "montones de, montón de, manada de, bandada de, un rebaño de, rebaño de, grupo de, una fila de, "
        "una multitud de, un banco de peces, una pila de, pila de, jauría de, una jauría de, enjambre de, "
        "un enjambre de, cardumen de, un cardumen de, banco de peces, colonia de, una colonia de, "
        "hilera de, una hilera de, fila de, conjunto de, un conjunto de, colección de, una colección de, "
        "surtido de, una variedad de, multitud de, numerosos, numerosas, bastantes, un puñado de, "
        "pandilla de, equipo de, una piara de, una camada de, camada de, torre de libros",
        6: "seis, 6, media docena de",
        7: "siete, 7",
        8: "ocho, 8",
        9: "nueve, 9, cientos de, miles de, docenas de, decenas de, millones de, innumerables, incontables, "
        "infinidad de",
        10: "diez, 10",
        11: "once, 11",
        12: "doce, una docena de, docena de, 12, docena, una docena, veinte, treinta, cincuenta, cien, "
        "quince, trece, catorce, mil, cuarenta",
    },
    sizes={
        1.6: "gigante, enorme, inmenso, inmensa",
        1.35: "grande, gran, alto, alta",
        0.65: "pequeño, pequeña, chico pequeño",
        0.5: "diminuto, diminuta, minúsculo, minúscula",
    },
    ages={
        "baby": "bebé, recién nacido, recién nacida, cachorro",
        "child": "pequeñín, pequeñina, infantil",
        "teenager": "adolescente, adolescentes",
        "adult": "adulto, adulta, joven, jóvenes, adultos, de mediana edad",
        "old": "viejo, vieja, viejos, viejas, mayor, mayores",
    },
    patterns={
        "striped": "a rayas, de rayas, rayado, rayada, rayados, rayadas",
        "spotted": "con lunares blancos, con estampado de leopardo, con estampado animal, "
        "de lunares, a lunares, con manchas, manchado, manchada, con lunares, moteado, moteada",
        "checkered": "a cuadros, de cuadros, cuadriculado",
        "floral": "floral, florales, estampado floral, floreado, floreada, con estampado de flores, "
        "estampado de flores",
        "starry": "de estrellas, con estrellas, estrellada",
    },
    materials={
        "wood": "de madera, madera",
        "gold": "de oro, oro",
        "silver": "de plata, plata",
        "glass": "de cristal, de vidrio, cristal, vidrio",
        "stone": "de piedra, de mármol, mármol",
        "ice": "de hielo",
        "paper": "de papel, de cartón",
        "brick": "de ladrillo, de ladrillos",
    },
    actions={
        "sleeping": "durmiendo, dormido, dormida, duerme, que duerme, dormidos, dormidas, duermen, "
        "echando una siesta, acurrucado, acurrucada, acostado durmiendo, dormitando, roncando, "
        "tomando una siesta, durmiendo la siesta",
        "sitting": "sentado, sentada, sentados, sentadas, sentándose, agachado, agachada, meditando, "
        "arrodillado, arrodillada, descansando",
        "walking": "caminando, camina, caminan, paseando, pasea, andando, de paseo, marchando, "
        "de excursión, explorando",
        "running": "persiguiendo, persiguiendo a, persigue a, persigue, corriendo, corre, corren, trotando, "
        "galopando, galopa, persiguiéndose, huyendo, jugando a la pelota por ahí",
        "jumping": "saltando, salta, saltan, brincando, dando saltos, saltando la cuerda, "
        "saltando a la comba",
        "dancing": "bailando, baila, bailan, danzando, danza, haciendo yoga, bailando salsa, "
        "bailando tango, bailando flamenco, bailan tango, baila flamenco, baila tango, bailando ballet, "
        "bailando un tango, bailando la conga",
        "flying": "volando, vuela, vuelan, planeando, flotando, revoloteando, sobrevolando, volador, "
        "voladora, voladores, voladoras, despegando, aterrizando",
        "swimming": "nadando, nada en, nadan, buceando, bucea, bañándose, buceo, chapoteando",
        "eating": "picoteando, zampándose, "
        "merendando, "
        "comiendo, come, comen, comiéndose, mordiendo, cenando, desayunando, almorzando, "
        "devorando, saboreando, masticando, pastando, lamiendo",
        "drinking": "bebiéndose, tomándose, bebiendo, bebe, beben, tomando, toma, sorbiendo, brindando con",
        "reading": "leyendo, lee, leen, estudiando, estudia",
        "writing": "escribiendo, escribe, dibujando, tomando notas, tecleando, trabajando en, usando un, "
        "usando una",
        "cooking": "cocinando, cocina un, cocina una, horneando, friendo, asando, preparando, cortando, "
        "amasando, removiendo",
        "painting": "pintando, pinta, pintan",
        "playing_music": "tocando, toca, tocan, haciendo música, tocando música, interpretando",
        "playing_ball": "jugando con una pelota, jugando a la pelota, lanzando, pateando, chutando, "
        "regateando, jugando con, botando, atrapando",
        "singing": "cantando, canta, cantan, aullando",
        "fighting": "luchando, lucha, peleando, pelea, combatiendo, luchando contra, peleando con, "
        "boxeando, batallando, atacando, luchando con",
        "hugging": "abrazando, abraza, abrazándose, abrazados, abrazadas, acariciando, besando, besándose, "
        "acurrucándose con, abrazando a, acariciando a, tomados de la mano",
        "waving": "celebrando el gol, celebrando un gol, marcando un gol, "
        "saludando, saluda, agitando la mano, celebrando, aplaudiendo, animando",
        "climbing": "escalando, escala, trepando, trepa, subiendo, escalando en, subiendo a",
        "driving": "conduciendo, conduce, manejando, maneja, pilotando, remando, remando en, navegando, "
        "navegando en, conduciendo un, al volante de",
        "fishing": "pescando, pesca, pescan",
        "skating": "patinando, patina, patinan, patinando sobre hielo",
    },
    deeds={
        "holding trophy": "levantando la copa, alzando la copa, levanta la copa, con la copa en alto, con l"
        "a copa en las manos, levantando el trofeo, besando la copa",
        "riding surfboard": "surfeando, haciendo surf, surfea",
        "riding skis": "esquiando, esquía",
        "riding bicycle": "en bicicleta, pedaleando, en bici, montando en bicicleta",
        "riding horse": "a caballo, montando a caballo",
        "riding motorcycle": "en moto, en motocicleta",
        "riding skateboard": "patinando en monopatín, haciendo skate",
        "playing_ball soccer-ball": "jugando al fútbol, jugando fútbol, juega al fútbol, pateando un balón, "
        "jugando con una pelota, jugando a la pelota, jugando con la pelota, jugando con un balón",
        "playing_ball basketball": "jugando al baloncesto, jugando baloncesto",
        "playing_ball tennis": "jugando al tenis, jugando tenis",
        "playing_music guitar": "tocando el bajo, tocando bajo, toca el bajo, toca bajo",
        "holding camera": "tomando fotos, sacando fotos, haciendo fotos",
        "doing chess-pawn": "jugando al ajedrez",
        "holding mobile-phone": "tomando un selfie, tomándose un selfie, haciéndose un selfie, "
        "haciendo un selfie, hablando por teléfono",
        "next snowman": "haciendo un muñeco de nieve",
        "holding yarn": "tejiendo, haciendo punto",
    },
    relations={
        "contains": "cubierto de, cubierta de, cubiertos de, cubiertas de, "
        "cargado de, cargada de, cargados de, cargadas de, relleno de, rellena de, rebosante de, "
        "lleno de, llena de, repleto de, repleta de",
        "left": "a la izquierda de, a la izquierda del",
        "right": "a la derecha de, a la derecha del",
        "above": "por encima de, por encima del, volando sobre, arriba de, flotando sobre, "
        "sobre el cielo de, encima del todo, flotando encima de, flotando en",
        "below": "debajo de, debajo del, bajo, abajo de, a la sombra de, bajo el, bajo la, bajo un, bajo una",
        "on": "tumbado en, tumbada en, acostado en, acostada en, tumbados en, echado en, "
        "pisando, gateando sobre, gateando por, "
        "en el techo de, sobre el techo de, en el tejado de, sobre el tejado de, encima del techo "
        "de, sobre, encima de, encima del, en lo alto de, en lo alto del, apoyado sobre, cruzando, "
        "atravesando, recorriendo, en la rama de, en una rama de, sobre la rama de, sobre una rama de, "
        "en las ramas de, posado en, posada en, posados en, posadas en, posado sobre, posada sobre, "
        "posado encima de",
        "inside": "saliendo de, asomando de, asomándose de, sale de",
        "in": "en, dentro de, dentro del, con fondo de, metido en, metida en, en medio de, "
        "en medio del, rodeado de, rodeada de",
        "front": "delante de, delante del, frente a, frente al, enfrente de, ante",
        "behind": "detrás de, detrás del, tras, siguiendo a",
        "next": ""
        "mirando al, mirando la, mirando el, revisando, peinando, acariciando la, "
        "mirando dentro de, mirando por, mirando hacia, mirando a través de, mirando dentro, "
        "chocando "
        "contra, chocando con, estrellándose contra, estrellándose en, con vistas a, atendiendo a, "
        "persiguiendo la, "
        "rescatando, rescatando a, salvando a, arrullando, al lado de, al lado del, junto a, "
        "junto al, cerca de, cerca del, contra, por, apoyado en, apoyada en, mirando, al borde de, "
        "al borde del, delante de un espejo, haciendo, construyendo, esperando, vendiendo, recogiendo, "
        "regando, empujando, tirando, tirando de, encendiendo, celebrando, entregando, cuidando, limpiando, "
        "reparando, arreglando, lavando, observando, buscando, comprando, mostrando, decorando, "
        "alimentando, dando de comer a, hablando con, saludando a, chupando, atrapando, apagando, hacia, "
        "cosechando, plantando, colgando de, colgado de, colgada de, colgados de, colgadas de, "
        "colgando del, colgado del, colgada del, alrededor de, alrededor del, en torno a, pegado a, "
        "pegada a, a un lado de, a un lado del, frente al mar de",
        "riding": "andando en, paseando en, montando, montado en, montada en, monta, cabalgando, "
        "montando en, montando a, a caballo de, montada sobre, montado sobre, a lomos de, subido a, "
        "subida a",
        "holding": ""
        "levantando, enseñando, mostrando un, "
        "sirviendo, sirve, sosteniendo, sujetando, sostiene, llevando, volando una, "
        "con un ramo de, cargando, agarrando, que sostiene",
        "wearing": "vistiendo, vestido con, vestida con, vestido de, vestida de, "
        "lleva puesto, usando, luciendo, que lleva, "
        "con un sombrero de, que viste, ataviado con, con ropa de, lleva, llevando puesto, llevando puesta, "
        "disfrazado con",
        "with": "con, lleno de flores y, acompañado de, acompañada de, que tiene",
    },
    between="entre",
    counters=(
        "lata de, latas de, jarra de, jarras de, caña de, cañas de, pinta de, bote de, botes de, "
        "pinta de, pintas de, jarra de cerveza de, "
        "taza de, tazas de, vaso de, vasos de, tazón de, tazones de, botella de, botellas de, copa de, "
        "copas de, rebanada de, trozo de, porción de"
    ),
    pairs="unos, unas, un par de, par de, pares de",
    tints={
        "red": "vino, cereza",
        "orange": "coral, salmón, melocotón, durazno",
        "green": "oliva, menta, pistacho",
        "pink": "fresa, chicle",
        "purple": "lavanda, uva, berenjena",
        "brown": "chocolate, camel, canela, caramelo, caqui, arena",
        "white": "crema, perla, hueso",
        "gray": "plata, perla, humo",
        "golden": "champán, miel",
    },
    coverings={
        "animal": "pluma, plumaje, pelaje, pelo, escama",
        "plant": "pétalo, hoja, follaje",
    },
    hair="pelo, cabello, cabellos",
    hair_colours={
        "golden": "rubio, rubia",
        "red": "pelirrojo, pelirroja",
        "brown": "castaño",
        "black": "moreno",
    },
    young=("cachorro, gatito, gatita, cachorrito, potro, polluelo, patito, cordero, ternero, cachorros"),
    kin="madre, padre, mamá, papá, cría, crías, hermano, hermana, bebé",
    playing="jugando con, tocando, juega con",
    beard="barba, barbudo, barbuda, con barba, bigote",
    glasses="gafas, lentes, anteojos",
    background="fondo",
    pronouns="él, ella, ellos, ellas",
    conjunctions="y, e, o",
    of="de, del, de la, de los, de las",
    definite="el, la, los, las, este, esta",
    possessive="su, sus, mi, mis, tu, tus",
    likened=(
        "con el dibujo de, con la imagen de, con una imagen de, con la foto de, con una foto de, "
        "con el estampado de, "
        "con disfraz de, con un disfraz de, llevando un disfraz de, con traje y sombrero de, "
        "imitando, imitando a, imita, parece, parecen, que parecen, que parecía, parecida a, parecidos "
        "a, similar a, del tamaño de, tamaño de, con cara de, con cuerpo de, con cabeza de, con aspecto "
        "de, como si fuera, igual que, igualito a, como un, como una, cual un, a modo de, inspirado en, "
        "inspirada en, en lugar de, en vez de, transformado en, transformada en, convertido en, "
        "convertida en, tejido de, tejida de, tallado en, tallada en, con sabor a, sabor a, sabor, con "
        "olor a, olor a, hecho con, hecha con, hechos con, hechas con, a base de, con estampado de, con "
        "dibujo de, con dibujos de, con un dibujo de, "
        "con forma de, en forma de, hecho de, hecha de, hechos de, hechas de, parecido a, que parece, "
        "disfrazado de, disfrazada de"
    ),
    says="dice, que dice, con el texto, diciendo, con la palabra, con las palabras",
    named="llamado, llamada, que se llama, de nombre",
    without=(
        "le falta, le faltan, al que le falta, al que le faltan, a la que le falta, a la que le faltan, "
        "carente de, libre de, que no tiene, que no tenga, que no lleva, nada de, prescindiendo de, que "
        "ha perdido, acaba de perder, que acaba de perder, sin un solo, sin una sola, "
        "sin, no, ningún, ninguna, excepto, sin ningún, sin ninguna, que no tenga, no hay, excluyendo, "
        "evita, ni"
    ),
    stop=(
        "de una bola, de dos bolas, de tres bolas, una de fresa, otra de fresa, una de chocolate, "
        "otra de chocolate, una de vainilla, otra de vainilla, con hielo, con mucho hielo, "
        "con hielo picado, cubitos de hielo, con cubitos de hielo, cubos de hielo, "
        "santa maría, acabado mate, en mate, de dos capas, de tres capas, "
        "de cuatro capas, de varias capas, tres capas, dos capas, en capas, por capas, "
        "capa de nieve, capa de hielo, capa de polvo, capa de chocolate, capa de crema, "
        "capa de glaseado, capa de pintura, capa de ozono, capas de, banco de niebla, "
        "banco de nubes, real madrid, fc barcelona, atlético de madrid, boca juniors, river plate, "
        "en flor, almendro en flor, media naranja, "
        "media noche, media luz, "
        "de cuero, de lana, de seda, de algodón, de terciopelo, de lino, de pana, de punto, de "
        "mezclilla, "
        "cuero, "
        "para niños, para niñas, para niños y niñas, para bebés, para adultos, para mujeres, para "
        "hombres, para perros, para gatos, para mascotas, ilustración para un libro, ilustración para un "
        "libro infantil, ilustración para un cuento, ilustración para libro infantil, para un libro "
        "infantil, para un cuento, de negocios, de lujo, de día de la madre, de día del padre, de marca, "
        "clases de inglés, "
        "de dos plazas, de tres plazas, dos plazas, tres plazas, después de, "
        "agua dulce, "
        "dulce, cerca, de uso diario, a diario, uso diario, vida diaria, planta baja, primera planta, "
        "segunda planta, palma de la mano, copa del árbol, copa de los árboles, copas de los árboles, a "
        "cámara lenta, cámara lenta, mirando a cámara, mirar a cámara, mirando hacia la cámara, a la "
        "cámara, frente a la cámara, sonriendo a cámara, sonriendo a la cámara, para la cámara, cámara "
        "réflex, con cámara réflex, cámara canon, cámara nikon, cámara sony, ángulo de cámara, "
        "movimiento de cámara, lente, lente gran angular, lente de 50mm, lente de 35mm, lente de 85mm, "
        "con lente, profundidad de campo, poca profundidad de campo, con poca profundidad de campo, con "
        "profundidad de campo, fondo desenfocado, fondo difuminado, fondo de pantalla, fondo de "
        "escritorio, pantalla completa, en pantalla, captura de pantalla, protector de pantalla, foco "
        "en, en foco, fuera de foco, foco suave, foco selectivo, hora dorada, hora azul, luz dorada, a "
        "contraluz, contraluz, arte conceptual, paleta de colores, paleta de color, paleta cálida, "
        "paleta fría, paleta pastel, paleta, tonos pastel, tono pastel, en tonos pastel, colores pastel, "
        "color pastel, en colores pastel, colores cálidos, luna de miel, cinco estrellas, de cinco "
        "estrellas, tres estrellas, cuatro estrellas, estrella michelin, estrellas michelin, tomando el "
        "sol, tomando sol, al sol, a pleno sol, luz del sol, luz solar, rayos de luz, redes sociales, "
        "red social, para redes sociales, para instagram, para facebook, para whatsapp, para tiktok, "
        "para youtube, para móvil, para celular, para el móvil, para el celular, para la web, "
        "para imprimir, para camiseta, para camisetas, para taza, para tazas, para mi negocio, "
        "para mi empresa, manga larga, manga corta, de manga larga, de manga corta, de mangas largas, "
        "mangas largas, mangas cortas, fuente de luz, con fuente, fuente elegante, fuente cursiva, "
        "fuente moderna, fuente manuscrita, fuente de letra, en chile, centro de chile, modelo a escala, "
        "último modelo, modelo anatómico, silueta, figura, perfil, vale la pena, pasta de dientes, "
        "de pelo suelto, medias lunas, a medias, de perfil, a la vista, escuchando, palabra clave, clave, "
        "en vivo, de regalo, de oro puro, en bandeja, mar de fondo, punto de vista, hecho a mano, a mano, "
        "plano general, plano medio, plano americano, medio cuerpo, cuerpo entero, de cuerpo entero, "
        "cuerpo completo, cubierto de chocolate, cubierta de chocolate, cubierto de azúcar, "
        "cubierto de crema, con cobertura de chocolate, bañado en chocolate, bañada en chocolate, de ante, "
        "de mimbre, de plástico, de metal, de acero, de hierro, de bronce, de goma, de piel, de felpa, "
        "de gamuza, de tela, de porcelana, de cerámica, de barro, de arcilla, de látex, de encaje, "
        "de ganchillo, de croché, de paja, de bambú, recién, recién hecha, recién hecho, "
        "en tonos de, en color, en colores, "
        "juego de, un juego de, kit de, set de, rodaja de, rodajas de, loncha de, lonchas de, gajos de, "
        "trozos de, pedazo de, pedazos de, tiras de, manojo de, ración de, bandeja de, mitad de, un poco "
        "de, rebanadas de, puñado de, "
        "en la portada, en la tapa, en la cubierta, semana santa, día de la madre, día del padre, día "
        "del niño, día de san valentín, día de reyes, día de la mujer, día de acción de gracias, día de "
        "la independencia, de tierra, de tierra batida, de arena, en paz, con amor, con mucho amor, con "
        "todo mi amor, hecho con amor, te amo, amor mío, mi amor, en tonos, a juego, en la vida, jugando "
        "a las cartas, jugando a cartas, jugando cartas, mar de gente, golpe de estado, ojo de buey, a "
        "pie de calle, plato fuerte, de película, de cine, de libro, de cuento, de ensueño, de revista, "
        "del mundo, en el aire libre, al aire libre, de noche vieja, "
        "pintura, cuadro, imagen, ilustración, dibujo, arte, estilo, escena, paisaje, hermoso, hermosa, "
        "bonito, bonita, lindo, linda, bello, bella, detallado, detallada, de pie, aparcado, aparcada, "
        "estacionado, estacionada, que, es, está, hay, se, lo, le, a, al, muy, antiguo, antigua, futurista, "
        "moderno, una imagen de, color, colores, brillante, luz, suave, alta calidad, por favor, dibuja, "
        "crea, genera, naturaleza, también, tiene, más, uno, otro, otra, de alta calidad, alta resolución, "
        "4k, 8k, hd, uhd, ultra hd, obra maestra, mejor calidad, muy detallado, muy detallada, "
        "ultra detallado, nítido, nítida, calidad, resolución, iluminación, iluminación suave, luz natural, "
        "luz cálida, cinematográfico, cinematográfica, al estilo, al estilo de, en estilo, estilo de, "
        "con estilo, fondo borroso, artístico, artística, adorable, tierno, tierna, gracioso, simpático, "
        "simpática, majestuoso, majestuosa, mirando a la cámara, sonriente, sonriendo, precioso, preciosa, "
        "esponjoso, peludo, salvaje, quiero, muestra, crear, generar, dibujar, haz, hazme, imagínate, "
        "una foto de, estas, estos, fresco, fresca, delicioso, deliciosa, tradicional, clásico, clásica, "
        "abandonado, abandonada, gigantesco, elegante, rústico, rústica, iluminado, iluminada, brillantes, "
        "vibrante, vibrantes, suaves, oscuro, oscura, claro, clara, lleno, llena, vacío, vacía, abierto, "
        "abierta, cerrado, cerrada, hecho, hecha, mientras, donde, quien, cuando, como, pero, solo, sola, "
        "dos veces, posando, parado, parada, tumbado, tumbada, acostado, acostada, colgado, colgada, "
        "medieval, español, española, mexicano, mexicana, japonés, japonesa, europeo, antiguos, antiguas, "
        "modernos, modernas, futuristas, futuristica, ser, aparece, representando, en la mano, mano, manos, "
        "de juguete, jugando, trabajando, de la mano, humeante, humeantes, "
        "encendido, encendida, encendidas, encendidos, rizado, rizada, para, detallados, volteando, "
        "por la noche, de la noche, trenzas, coletas, néctar, tango, ficción, ciencia ficción, reflejado, "
        "reflejada, reflejándose, soleada, gastado, roto, rota, doble, primera, último, entera, entero, "
        "mensaje, montón, mucho, mucha, gran cantidad, tipo, cosas, lugar, momento, mundo, vida, historia, "
        "tela, forma, vista, vistas, detalle, detalles, fantasía, cuento de hadas, magia, debajo, arriba, "
        "abajo, dentro, fuera, alrededor, detrás, delante, lejos, quemado, maduro, madura, maduros, "
        "maduras, "
        "recién horneado, recién horneada, brotando, cayendo, flotante, flotantes, iluminados, "
        "nevando suavemente, infinito, infinita, salvajes, tropicales, caseras, casero, casera, típico, "
        "típica, callejero, callejera, callejeros, musical, deportiva, navideño, navideña, colgante, "
        "colgantes, montado, tejido, saliendo, entrando, volviendo, al fondo, de fondo, "
        "en el fondo, fin, de color, de colores, de un color, hoy, son, sea, seas, saber, van, web, pone, "
        "pones, debes, grave, graves, toque, sub, mayo, escolar, escolares, dada, dadas, dado que, tender, "
        "tan, fines, s, patas, pata, miro, tope, potable, registrar, corporal, mover, vender, virtual, "
        "supremo, chinos, caribe, dame, podes, general, generales, vine, pinche, subes, males, tires, die, "
        "still, mod, single, individual, individuales, liberal, liberales, grand, urban, her, his, sable, "
        "cole, marc, doc, lar, net, semi, marino, marina, marinos, marinas, mini, caliente, calientes, "
        "frío, "
        "fría, fríos, frías, nuevo, nueva, nuevos, nuevas, recostado, recostada, pasa, pasando, que pasa, "
        "esparcido, esparcida, colocado, colocada, situado, situada, ubicado, ubicada, de picnic, letras, "
        "desayuno, almuerzo, cena, merienda, en la pared, sobre la pared, contra la pared, de la pared, "
        "construcción, obras, en obras, busca, buscas, fiscal, fiscales, entradas, entrada, portal, motor, "
        "motores, rock, link, agentes, planes, plan, casino, alianza, metro de altura, gota a gota, diana, "
        "americano, americanos, presente como, vida silvestre, te, les, nos, me, mi, ya, aún, todavía, "
        "siempre, nunca, casi, hasta, desde, según, durante, entonces, así, cada, mismo, misma, gran parte, "
        "cual, esa, ese, esos, esas, eso, esto, aquel, aquella, fue, era, eran, han, ha, habían, puede, "
        "pueden, hacia atrás, sus propios, cuyo, cuya, ambiente, atmósfera, tono, tonos, cálido, cálida, "
        "cálidos, cálidas, acogedoramente, apoyado, apoyada, rodeada, sobre, cubierto, cubierta, cubiertos, "
        "decorado, decorada, adornado, adornada, dulce de mirada, redondo, redonda, cuadrado, cuadrada, "
        "largo, larga, largos, largas, corto, corta, cortos, cortas, liso, lisa, ancho, ancha, "
        "viejo estilo, "
        "feroz, valiente, feliz de, contento, contenta, orgulloso, orgullosa, cansado, cansada, curioso, "
        "curiosa, mojado, mojada, seco, seca, sucio, sucia, limpio, limpia, brillando, bajando, esperando, "
        "mirando hacia arriba, mirando al cielo, sacando la lengua, llorando, riendo, riéndose, gritando, "
        "ladrando, maullando, rugiendo, soplando, ondeando, bonitos, bonitas, lindos, lindas, hermosos, "
        "hermosas, colorido, colorida, coloridos, coloridas, multicolor, multicolores, de colores vivos, "
        "de todos los colores, en flor, florecido, florecida, florido, florida, floridos, floridas, "
        "maravilloso, maravillosa, impresionante, espectacular, perfecto, perfecta, enorme cantidad, "
        "realista estilo, camino a la escuela, rumbo a la escuela, de camino a, camino a, rumbo a, "
        "camino de, mirándose, peinándose, empedrada, empedrado, posado, posada, posados, posadas, "
        "Día de Muertos, día de muertos, día de los muertos, desde la luna, melena arcoíris, "
        "arcoíris de colores, color arcoíris"
    ),
)

WORDS = merged(PHRASES, _BASE)
