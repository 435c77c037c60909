"""Portuguese."""

from openimagen.engines.illustrator.reading.words.pt_phrases import PHRASES
from openimagen.engines.illustrator.reading.words.table import Words, merged

_BASE = Words(
    nouns={
        "page-facing-up": "folha de papel, folhas de papel, folha em branco, papel em branco",
        "battery": "bateria de lítio, bateria de carro, bateria do celular, "
        "bateria de celular, bateria de carro, bateria externa, pilha alcalina",
        "breast-feeding": "mãe amamentando o bebê, mãe amamentando seu bebê, mãe amamentando o filho, "
        "mulher amamentando o "
        "bebê, mãe amamentando um bebê, amamentando o bebê",
        "mirror-ball": "globo de espelhos, globo de discoteca, bola de discoteca",
        "birdcage": "gaiola, gaiola de passarinho",
        "chestnut": "noz, castanha, bolota, avelã, pinhão",
        "rocking-chair": "cadeira de balanço",
        "table": "mesa, mesinha, mesa redonda, mesa de jantar",
        "woman": "minha noiva, minha namorada, "
        "mulher, senhora, dama, mãe, moça, tia, esposa, mamãe, mulher jovem, jovem mulher, irmã, "
        "empresária, dona de casa, madrinha",
        "man": "meu noivo, meu namorado, "
        "homem, senhor, cavalheiro, pai, tio, marido, papai, homem jovem, irmão, empresário, moço",
        "girl": "menina, garota, neta, filha, aluna, menininha, garotinha, netinha, sobrinha, mocinha, guria",
        "boy": "menino, garoto, rapaz, neto, filho, aluno, menininho, garotinho, netinho, sobrinho, "
        "mocinho, guri, moleque",
        "child": "criança, garotos e garotas, molecada, meninada, criancinha, pequerrucho",
        "baby": "bebê, bebé, neném, nenê, recém-nascido, bebezinho",
        "person": "pessoa, humano, cliente, alguém, viajante, caminhante, trilheiro, amigo, amiga",
        "old-man": "vô, voinho, vozinho, "
        "velho, idoso, idoso, velho, avô, vovô, vovozinho, velhinho, senhor idoso, homem idoso",
        "old-woman": "vó, voinha, vózinha, vozinha, "
        "velha, idosa, idosa, velha, avó, vovó, vovozinha, velhinha, senhora idosa, "
        "mulher idosa",
        "astronaut": "astronauta, cosmonauta",
        "ballet-dancer": "bailarina, bailarina de balé",
        "cook": "chef, cozinheiro, cozinheira, padeiro, confeiteiro, chefe de cozinha, padeira, "
        "confeiteira, pizzaiolo",
        "farmer": "fazendeiro, agricultor, jardineiro, jardineira, agricultora, fazendeira, camponês, "
        "camponesa, lavrador, apicultor",
        "firefighter": "bombeiro, bombeira",
        "guard": "soldado, guarda, sentinela, guarda real",
        "health-worker": "médico, médica, doutor, doutora, veterinário, dentista, cirurgião, veterinária, "
        "pediatra, farmacêutico, paramédico",
        "woman-health-worker": "enfermeira",
        "man-mage": "mago, bruxo, feiticeiro, mágico, druida",
        "woman-mage": "bruxa, feiticeira, maga",
        "mermaid": "pequena sereia, a pequena sereia, sereia",
        "person-with-crown": "rei, rainha, imperador, imperatriz, monarca, faraó, sultão",
        "police-officer": "policial, polícia, guarda de trânsito, delegado, xerife",
        "prince": "príncipe, duque",
        "princess": "princesa, duquesa",
        "scientist": "cientista, químico, inventor, pesquisador, astrônomo, bióloga",
        "singer": "cantor, cantora, músico, cantor de rock, sanfoneiro, rapper, roqueiro, sambista, "
        "sertanejo",
        "student": "estudante, aluno universitário, formanda",
        "teacher": "professor, professora, docente, mestre",
        "fairy": "fada, fada madrinha, ninfa, fadinha",
        "santa-claus": "papai noel, pai natal",
        "superhero": "super-homem, super homem, mulher-maravilha, mulher maravilha, "
        "super-herói, super-heroína, superman, batman, homem-aranha",
        "baby-angel": "anjo",
        "ant": "formiga",
        "bat": "morcego",
        "bear": "urso, ursinho, urso-pardo, urso pardo",
        "bird": "pássaro, ave, passarinho, pardal, bem-te-vi, cegonha, garça, andorinha, canário, "
        "beija-flor, gaivota, pelicano, pica-pau, sabiá, joão-de-barro, quero-quero, tuiuiú, rouxinol",
        "butterfly": "borboleta, mariposa",
        "camel": "camelo, dromedário",
        "cat": "gato, gata, gatinho, gatinha, gato siamês, gato persa, gato malhado, bichano, "
        "filhote de gato, felino",
        "chicken": "galinha, frango vivo",
        "cow": "vaca, bezerro, vaquinha, gado, novilha",
        "crab": "caranguejo, siri",
        "crocodile": "crocodilo, jacaré",
        "deer": "cervo, veado, rena, filhote de cervo, gazela, antílope, corça",
        "dog": "cachorro, cão, cadela, cachorrinho, filhote de cachorro, labrador, golden retriever, "
        "vira-lata, cãozinho, dálmata, husky, pastor alemão, vira-lata caramelo, buldogue, lulu, "
        "cachorrinha, beagle, pug, salsicha cão, bulldog, pastor-alemão, poodle, pinscher, pitbull, "
        "border collie",
        "dolphin": "golfinho, boto, boto cor-de-rosa",
        "donkey": "burro, jumento, mula, jegue, burrinho, asno",
        "dove": "pomba, pombo, rolinha",
        "dragon": "dragão, hidra, dragãozinho",
        "duck": "pato, patinho, marreco, pata ave",
        "eagle": "águia, falcão, gavião, condor, harpia, abutre",
        "elephant": "elefante, elefantinho, elefanta",
        "ewe": "ovelha, cordeiro, ovelhinha, carneirinho",
        "fish": "peixe, salmão, truta, atum, carpa, peixinho, piranha, sardinha, bacalhau, enguia, arraia, "
        "pirarucu",
        "flamingo": "flamingo, avestruz, ema",
        "fox": "raposa, raposinha",
        "frog": "sapo, rã, perereca, sapinho",
        "giraffe": "girafa",
        "goat": "cabra, bode, cabrito",
        "honeybee": "abelha, marimbondo, mamangava",
        "horse": "cavalo, égua, potro, pônei, corcel, potrinho, cavalinho",
        "lion": "leão, leoa, filhote de leão",
        "lizard": "lagarto, lagartixa, iguana, camaleão, calango, salamandra",
        "monkey": "macaco, chimpanzé, mico, macaquinho, sagui, mico-leão-dourado",
        "mouse": "camundongo, rato, ratinho, toupeira",
        "octopus": "polvo, kraken",
        "owl": "coruja",
        "panda": "panda, urso panda",
        "parrot": "papagaio, arara, periquito, cacatua, tucano, calopsita, maritaca",
        "penguin": "pinguim",
        "pig": "porco, porquinho, leitão, porca",
        "polar-bear": "urso polar, urso-polar",
        "rabbit": "coelho, lebre, coelhinho",
        "rooster": "galo",
        "sauropod": "dinossauro, dino, tricerátops, brontossauro",
        "seal": "foca, leão-marinho, morsa, peixe-boi",
        "shark": "tubarão",
        "snail": "caracol, lesma, caramujo",
        "snake": "cobra, serpente, jiboia, cascavel, sucuri, víbora",
        "spider": "aranha, tarântula, caranguejeira",
        "chipmunk": "esquilo, esquilinho",
        "swan": "cisne",
        "tiger": "tigre, tigresa, tigre de bengala",
        "turtle": "tartaruga, jabuti, tartaruga marinha, cágado",
        "unicorn": "unicórnio, pégaso",
        "whale": "baleia, baleia-azul, cachalote, baleia jubarte",
        "wolf": "lobo, loba, hiena, lobo-guará",
        "zebra": "zebra",
        "blossom": "flor, papoula, lírio, orquídea, cravo, flores silvestres, hortênsia, jasmim, florzinha, "
        "gerânio, dália, magnólia, crisântemo, violeta flor, azaleia, bromélia, begônia, buganvília, "
        "camélia, flor do campo",
        "cactus": "cacto, suculenta, mandacaru",
        "deciduous-tree": "copa de uma árvore, copa da árvore, pé de manga, pé de laranja, pé de "
        "jabuticaba, pé de goiaba, pé de limão, pé de ipê, pessegueiro, ameixeira, "
        "amendoeira, "
        "árvore, carvalho, laranjeira, oliveira, limoeiro, jabuticabeira, "
        "arvorezinha, goiabeira, ipê, jacarandá, flamboyant, figueira, eucalipto",
        "evergreen-tree": "pinheiro, abeto, araucária, cipreste, cedro",
        "mushroom": "cogumelo, champignon",
        "palm-tree": "palmeira, coqueiro",
        "potted-plant": "planta, planta em vaso, planta de casa, vasos de plantas, plantinha, samambaia, "
        "vaso de planta, vaso com planta",
        "rose": "rosa, rosa flor, roseira, botão de rosa",
        "sunflower": "girassol",
        "tulip": "tulipa",
        "banana": "banana, cacho de bananas",
        "bread": "pão, pão de queijo, torrada, pãozinho, pão de forma, brioche, pão caseiro, broa",
        "birthday-cake": "bolo, bolo de aniversário, torta, bolo de chocolate, bolo de casamento, "
        "torta doce, bolo de cenoura",
        "carrot": "cenoura",
        "cheese-wedge": "queijo, tábua de queijos",
        "cherries": "cereja, cerejas, acerola",
        "egg": "ovo, ovo de páscoa, ovo cozido",
        "grapes": "uva, uvas, cacho de uvas",
        "hamburger": "hambúrguer duplo, hambúrguer duplo com queijo, hambúrguer com queijo, cheeseburger, "
        "x-burger, "
        "x-salada, x-tudo, "
        "hambúrguer, x-burger, hamburguer",
        "hot-beverage": "café, xícara de café, café com leite, cappuccino, chocolate quente, cafezinho, "
        "caneca de café, café expresso",
        "ice-cream": "bola de sorvete, bolas de sorvete, casquinha de sorvete, casquinha, "
        "sorvete, gelado, sundae, açaí, iogurte, taça de sorvete, bola de sorvete",
        "lemon": "limão, limão-siciliano, limão siciliano",
        "pear": "pera, pêra",
        "pizza": "pizza, fatia de pizza, pedaço de pizza",
        "red-apple": "maçã, maçã vermelha",
        "spaghetti": "massas, prato de massa, massa italiana, macarronada, "
        "macarrão, espaguete, lasanha, nhoque, ravióli, macarronada",
        "steaming-bowl": "ramen, lámen, tigela de ramen, sopa de macarrão, tigela de macarrão, "
        "macarrão instantâneo",
        "strawberry": "morango, framboesa",
        "tangerine": "tangerina, mexerica, laranja, bergamota, toranja",
        "teacup-without-handle": "chá, xícara de chá, chimarrão, chá de hortelã, chá verde, chá quente",
        "tomato": "tomate, tomate-cereja",
        "watermelon": "melancia, fatia de melancia",
        "wine-glass": "vinho, taça de vinho, vinho tinto, vinho branco, taça, sangria",
        "beer-mug": "cerveja, chope, chopp, caneca de chope, caneca de cerveja",
        "airplane": "avião, jatinho, avião de papel, aviãozinho",
        "automobile": "carro, automóvel, carro antigo, fusca, carro esportivo, conversível, carrinho, sedã",
        "bicycle": "bicicleta, bike, triciclo",
        "bus": "ônibus, autocarro, ônibus escolar",
        "delivery-truck": "camião, furgão, caminhão, caminhão de lixo, food truck, caminhão de mudança",
        "helicopter": "helicóptero",
        "hot-air-balloon": "balão de ar quente",
        "locomotive": "trem, comboio, locomotiva, trem a vapor, maria-fumaça, vagão",
        "motorcycle": "motocicleta, moto",
        "rocket": "foguete, nave espacial, nave, ônibus espacial, espaçonave, estação espacial",
        "sailboat": "barquinho a vela, barquinho à vela, barquinho de papel, barco de papel, "
        "barco de pesca, barco, veleiro, bote, barco a vela, barquinho, canoa à vela, gôndola, "
        "barco de papel, barco pesqueiro, canoa de pesca",
        "ship": "navio, navio cargueiro, cargueiro",
        "tractor": "trator, trator velho, guindaste, colheitadeira, retroescavadeira",
        "bridge": "ponte, ponte pênsil, aqueduto, viaduto",
        "cabin": "cabana, casinha de madeira, cabaninha, chalé de madeira, casa de madeira",
        "castle": "forte militar, castelo, palácio, fortaleza",
        "church": "igreja, catedral, capela, igrejinha, basílica, mosteiro, convento",
        "roof": "telhado",
        "house": "casa, lar, casinha, mansão, chalé de campo, casarão, casinhas coloridas, sobrado, chalé",
        "lighthouse": "farol",
        "office-building": "prédio, edifício, prédio de apartamentos, prisão, cadeia",
        "tent": "tenda, barraca de camping, barraca",
        "volcano": "vulcão",
        "desert-island": "ilha",
        "bed": "cama, beliche, berço, colchão, cama de casal, cama de solteiro, caminha",
        "bookshelf": "estante, prateleira, estante de livros, livreiro",
        "candle": "vela, velinha",
        "chair": "cadeira, cadeirinha",
        "couch": "sofá, divã, sofá-cama",
        "door": "porta, porta de madeira",
        "lamp": "luminária, abajur, lâmpada de mesa, lamparina",
        "sign": "placa, letreiro, cartaz",
        "vase": "vaso, jarro, vaso de flores",
        "window": "janela, vitral, janelinha",
        "balloon": "balão, bexiga, balões de festa, balão de festa",
        "basket": "cesta, cesto, balaio, cestinha, cesta de piquenique",
        "camera": "câmera, câmera fotográfica, máquina fotográfica",
        "fire": "fogo, incêndio, chamas, chama",
        "guitar": "guitarra, violão, guitarra elétrica, cavaquinho, ukulele, viola caipira",
        "key": "chaves do carro, chave do carro, chaves de casa, chaves da casa, chave da casa, "
        "chave da porta, chaveiro, "
        "chave",
        "kite": "pipa, papagaio de papel, pandorga, papagaio de vento",
        "laptop": "laptop, notebook, computador portátil",
        "desktop-computer": "computador",
        "mobile-phone": "telefone, celular, telemóvel, telefone celular, smartphone, tablet",
        "open-book": "quadrinhos, revista em quadrinhos, história em quadrinhos, "
        "livro, livro aberto, diário, revista, caderno, romance livro, álbum de fotos, bíblia, "
        "gibi",
        "package": "caixa, pacote, caixa de papelão, caixinha",
        "pencil": "lápis",
        "robot": "robô, robot, androide, robozinho",
        "dagger": "adaga, punhal",
        "soccer-ball": "bola, bola de futebol",
        "umbrella": "guarda-chuva, guarda-sol, sombrinha",
        "violin": "violino, viola de arco, rabeca",
        "wrapped-gift": "presente, caixa de presente, presentinho",
        "ghost": "fantasma, assombração, espírito",
        "alien": "alienígena, extraterrestre, et, marciano, alien",
        "snowman": "boneco de neve",
        "red-heart": "coração",
        "crown": "coroa, tiara",
        "dress": "vestido, saia, vestido de noiva, tutu, vestido de festa, minissaia, túnica",
        "glasses": "óculos, óculos de grau",
        "sunglasses": "óculos de sol, óculos escuros",
        "top-hat": "chapéu, cartola, boina, gorro, touca, chapéu de bruxa, chapéu de cowboy, chapéu de mago",
        "scarf": "cachecol, lenço, xale, echarpe, bandana",
        "mans-shoe": "sapato, sapatos, mocassim",
        "cloud": "nuvem, nuvenzinha",
        "full-moon": "lua, lua cheia, luar cheio, lua de sangue",
        "rainbow": "arco-íris",
        "star": "estrela, estrelas brilhantes, estrelinha",
        "sun": "sol",
        "ringed-planet": "planeta, saturno, júpiter, vênus, netuno, urano",
        "skull": "caveira, crânio",
        "rock": "rocha, pedra, pedregulho, seixos, seixo, rochedo",
        "traffic-signal": "semáforo, sinal de trânsito, farol de trânsito, sinaleira",
        "fire-hydrant": "hidrante",
        "stop-sign": "placa de pare",
        "parking-meter": "parquímetro",
        "bench": "banco, banco de praça, banco de madeira",
        "backpack": "mochila",
        "handbag": "bolsa, sacola, saco, bolsa de couro",
        "necktie": "gravata, gravata-borboleta, gravata borboleta",
        "luggage": "mala",
        "skis": "esquis",
        "snowboard": "prancha de snowboard",
        "baseball-bat": "taco de beisebol",
        "baseball-glove": "luva de beisebol",
        "skateboard": "skate, prancha de skate",
        "surfboard": "prancha de surfe, prancha, prancha de surf",
        "bottle": "garrafa de vidro, garrafas de vidro, garrafa, garrafa de água, garrafa térmica, "
        "garrafa d'água, mamadeira",
        "cup": "xícara, caneca, chávena",
        "fork": "garfo",
        "kitchen-knife": "faca, faca de cozinha, canivete, facão",
        "spoon": "colher, colher de pau, concha de sopa, colherzinha",
        "bowl": "tigela, sopa, cumbuca",
        "sandwich": "sanduíche, misto-quente, misto quente, sandes, lanche natural",
        "broccoli": "brócolis, brócolos, couve-flor",
        "hot-dog": "cachorro-quente, cachorro quente, salsicha, linguiça",
        "doughnut": "rosquinha, donut, sonho doce, bolinho de chuva",
        "toilet": "vaso sanitário",
        "television": "televisão, tela, televisor, tv",
        "computer-mouse": "mouse de computador",
        "remote": "controle remoto",
        "keyboard": "teclado",
        "microwave": "micro-ondas, microondas, forno micro-ondas",
        "oven": "forno, fogão, fogareiro",
        "toaster": "torradeira",
        "kitchen-sink": "pia, lavatório, lava-louça, pia da cozinha",
        "refrigerator": "geladeira, frigorífico, congelador, freezer",
        "wall-clock": "relógio, relógio de parede",
        "scissors": "tesoura",
        "teddy-bear": "bicho de pelúcia, bichinho de pelúcia, bichos de pelúcia, "
        "ursinho de pelúcia, urso de pelúcia, pelúcia, bicho de pelúcia, ursinho de brinquedo",
        "hair-dryer": "secador de cabelo, secador",
        "toothbrush": "escova de dentes",
        "artist": "pintor, artista, pintora, escultor, desenhista",
        "construction-worker": "pedreiro, operário, construtor, minerador, operária, mineiro de carvão",
        "detective": "detetive, espião, agente secreto, espiã",
        "judge": "juiz, juíza",
        "mechanic": "mecânico, encanador, eletricista, engenheiro, engenheira",
        "ninja": "ninja",
        "pilot": "piloto, aviador, aviadora, piloto de avião",
        "vampire": "vampiro, vampira, drácula",
        "zombie": "zumbi, morto-vivo",
        "elf": "elfo, gnomo, saci",
        "family": "família de quatro, família de três, família de cinco, família de quatro pessoas, "
        "família de "
        "cinco pessoas, "
        "família, família feliz",
        "clown-face": "palhaço",
        "woman-with-veil": "noiva",
        "man-in-tuxedo": "noivo",
        "beaver": "castor",
        "baby-chick": "pintinho",
        "goose": "ganso",
        "gorilla": "gorila",
        "hamster": "hamster, porquinho-da-índia, capivara, chinchila",
        "hedgehog": "ouriço, porco-espinho, tamanduá, tatu",
        "hippopotamus": "hipopótamo",
        "jellyfish": "água-viva, águas-vivas, medusa",
        "kangaroo": "canguru",
        "koala": "coala",
        "lady-beetle": "joaninha",
        "leopard": "leopardo, onça, onça-pintada, pantera, jaguar, guepardo, puma, lince, jaguatirica, "
        "suçuarana, onça pintada",
        "llama": "lhama, alpaca",
        "lobster": "lagosta",
        "moose": "alce",
        "otter": "lontra, furão, doninha, ornitorrinco, ariranha",
        "peacock": "pavão",
        "raccoon": "guaxinim, quati",
        "rhinoceros": "rinoceronte",
        "scorpion": "escorpião",
        "shrimp": "camarão",
        "sloth": "bicho-preguiça, preguiça",
        "squid": "lula",
        "turkey": "peru",
        "bamboo": "bambu",
        "bonsai": "bonsai",
        "bush": "arbusto, moita",
        "cherry-tree": "cerejeira",
        "bouquet": "buquê, ramalhete, buquê de flores",
        "cherry-blossom": "flor de cerejeira, cerejeiras em flor",
        "daisy": "margarida, camomila",
        "lavender": "lavanda, alfazema",
        "lotus": "flor de lótus, lótus",
        "maple-leaf": "folha de bordo",
        "leaf-fluttering-in-wind": "folha, folhinha",
        "pumpkin": "abóbora, jerimum, moranga",
        "tree-stump": "toco de árvore",
        "avocado": "abacate",
        "bacon": "bacon, toucinho, torresmo",
        "bell-pepper": "pimentão",
        "blueberries": "mirtilos, mirtilo, amora, frutas vermelhas, jabuticaba",
        "bubble-tea": "chá de bolhas, bubble tea",
        "burrito": "burrito",
        "candy": "doce, "
        "doces, doce de leite, bala de goma, "
        "bala, balinhas, brigadeiro, bombom, bala doce, beijinho, algodão-doce, "
        "algodão doce, jujuba, marshmallow, cocada, paçoca",
        "chocolate-bar": "barra de chocolate, tablete de chocolate, "
        "chocolate, barra de chocolate, tablete de chocolate, trufa",
        "cocktail-glass": "coquetel, mojito, martini, caipirinha, drinque, drink",
        "coconut": "coco",
        "cookie": "biscoito, bolachas, biscoitinhos, bolacha, cookie, macaron, biscoito de gengibre",
        "cooked-rice": "arroz, arroz e feijão, arroz branco, risoto, baião de dois",
        "croissant": "croissant",
        "cucumber": "pepino, abobrinha, picles",
        "cupcake": "cupcake, muffin, bolinho, queque",
        "curry-rice": "curry",
        "cut-of-meat": "cordeiro assado, leitão assado, leitão à pururuca, coelho à caçadora, porco "
        "assado, pernil assado, pernil, "
        "bife, carne, churrasco, picanha, presunto, filé, costela",
        "dumpling": "pastel chinês, guioza, pastel, coxinha, empada, pastel frito, empadinha, "
        "pastel de feira, esfiha, quibe",
        "ear-of-corn": "milho, espiga de milho, milho cozido",
        "eggplant": "berinjela",
        "french-fries": "batatas fritas, batata frita, batatinha frita",
        "garlic": "alho, cabeça de alho",
        "green-salad": "salada, salada verde",
        "honey-pot": "mel, pote de mel, geleia, pote de geleia",
        "hot-pepper": "pimenta, pimenta malagueta",
        "kiwi-fruit": "kiwi",
        "leafy-green": "alface, espinafre, couve, repolho, salsão, acelga, aipo, rúcula, aspargos, "
        "alcachofra, agrião",
        "lollipop": "pirulito, picolé",
        "mango": "manga, manga fruta",
        "melon": "melão, mamão, papaia",
        "glass-of-milk": "copo de leite, leite",
        "onion": "cebola",
        "pancakes": "panquecas, panqueca",
        "peach": "pêssego, damasco, ameixa, romã, goiaba, caju, nectarina, maracujá, pitanga",
        "pie": "torta de maçã, torta de frango, empadão, quiche, tortinha",
        "pineapple": "abacaxi, ananás",
        "popcorn": "pipoca",
        "potato": "batata",
        "pretzel": "pretzel",
        "sushi": "sushi, sashimi, temaki",
        "taco": "taco, tapioca recheada, wrap, nachos",
        "teapot": "bule, bule de chá, chaleira de chá",
        "waffle": "waffle",
        "wine-bottle": "garrafa de vinho",
        "tropical-drink": "suco, sumo, limonada, vitamina, água de coco, suco de laranja, caldo de cana, "
        "jarra de suco, suco natural",
        "armchair": "poltrona",
        "desk": "escrivaninha, carteira escolar, mesa de trabalho",
        "stool": "banquinho, banqueta, tamborete",
        "wardrobe": "guarda-roupa, armário, roupeiro",
        "dresser": "cômoda, criado-mudo, penteadeira, gaveteiro, mesa de cabeceira, mesinha de cabeceira",
        "fireplace": "lareira",
        "chandelier": "lustre, lustre de cristal",
        "grandfather-clock": "relógio de pêndulo",
        "kettle": "chaleira",
        "cooking-pot": "panela, caçarola, caldeirão de comida, tacho",
        "blender": "liquidificador, batedeira",
        "washing-machine": "máquina de lavar, lavadora, secadora, máquina de lavar roupa",
        "rug": "tapete, carpete, capacho",
        "curtain": "cortina, persiana",
        "bathtub": "banheira, ofurô, jacuzzi",
        "mirror": "espelho",
        "broom": "vassoura, esfregão, rodo",
        "bucket": "balde",
        "barrel": "barril, tonel",
        "plate": "prato, bandeja, pires, travessa",
        "jar": "pote, frasco, pote de vidro",
        "treasure-chest": "baú do tesouro, baú, tesouro, arca",
        "alarm-clock": "despertador, relógio despertador",
        "billed-cap": "boné, gorra",
        "coat": "casaco, jaqueta, suéter, capa de chuva, moletom, sobretudo, blazer, colete, capa, jaleco, "
        "roupão, agasalho, poncho, avental branco, blusão, pulôver",
        "gloves": "luvas, luva",
        "jeans": "jeans, calças, calça, calça jeans, leggings, macacão",
        "kimono": "quimono",
        "military-helmet": "capacete, elmo",
        "running-shoe": "tênis, tênis de corrida, tênis esportivo",
        "hiking-boot": "botas, bota, galochas, coturno, botas de chuva",
        "socks": "meias, meia",
        "t-shirt": "camiseta, camisa, blusa, blusa de frio, regata, camisa polo",
        "ring": "anel, aliança, anel de diamante, anel de noivado",
        "watch": "relógio de pulso, relógio de bolso, smartwatch",
        "ambulance": "ambulância",
        "fire-engine": "caminhão de bombeiros, carro de bombeiros",
        "police-car": "carro de polícia, viatura, viatura policial",
        "taxi": "táxi",
        "racing-car": "carro de corrida",
        "tram-car": "bonde, bondinho, teleférico",
        "flying-saucer": "disco voador, óvni, ovni",
        "airship": "dirigível",
        "pirate-ship": "navio pirata, galeão, caravela, barco pirata, barco viking",
        "submarine": "submarino",
        "canoe": "canoa, caiaque",
        "carriage": "carruagem, charrete",
        "sled": "trenó",
        "motor-scooter": "lambreta, vespa, motoneta, scooter",
        "parachute": "paraquedas",
        "satellite": "satélite",
        "tank": "tanque de guerra",
        "barn": "celeiro, estábulo, galpão, curral",
        "cottage": "casa de campo",
        "factory": "fábrica",
        "ferris-wheel": "roda-gigante, roda gigante",
        "fountain": "fonte, chafariz, fonte de água",
        "greenhouse": "estufa de plantas",
        "hospital": "hospital",
        "hotel": "hotel",
        "igloo": "iglu",
        "mosque": "mesquita",
        "pyramid": "pirâmide",
        "school": "escola",
        "shinto-shrine": "torii",
        "skyscraper": "arranha-céu",
        "convenience-store": "livraria, loja de livros, sebo, loja de flores, loja de roupas, loja de "
        "brinquedos, "
        "loja, padaria, supermercado, mercadinho, floricultura, farmácia, mercearia, "
        "quitanda, açougue, sorveteria, lojinha, confeitaria, papelaria",
        "temple": "templo",
        "tower": "torre, minarete",
        "treehouse": "casa na árvore",
        "well": "poço, poço de água",
        "windmill": "moinho de vento, moinho",
        "fence": "cerca, muro baixo, cercado, cerca de madeira, cerca viva",
        "gate": "portão, portão de ferro, arco, portal",
        "street-lamp": "poste de luz, poste, luminária de rua",
        "mailbox-post": "caixa de correio, caixa do correio",
        "bus-stop": "ponto de ônibus, parada de ônibus",
        "market-stall": "barraca de flores, barraca de pastel, barraca de frutas, barraca de comida, "
        "barraca de doces, barraca de cachorro-quente, barraca de praia, barraca de "
        "legumes, barraca de verduras, barraca de livros, barraca de sorvete, barraca de "
        "lanche, barraca de lanches, barraca de tapioca, barraca de peixe, barraca de "
        "artesanato, barraca do mercado, barraca de mercado, barracas de feira, barraca "
        "de festa junina, "
        "barraca de feira, barraca de frutas, feira livre, banca de frutas, "
        "barraca de feira, banca de frutas, banca de jornal, banca, quiosque, barraquinha",
        "statue": "vênus de milo, estátua, escultura, monumento, busto",
        "pier": "píer, cais, deque",
        "brick-wall": "parede de tijolos, muro, muralha, muro de tijolos, parede",
        "campfire": "fogueira, fogueira de são joão",
        "circus-tent": "tenda de circo, circo, lona de circo",
        "log": "tronco, tora, tronco de árvore",
        "carousel": "carrossel",
        "skeleton": "esqueleto",
        "garden-gnome": "gnomo de jardim, anão de jardim",
        "snow-globe": "globo de neve",
        "gingerbread-house": "casa de gengibre, casinha de gengibre",
        "rubber-duck": "pato de borracha, patinho de borracha",
        "double-decker-bus": "ônibus de dois andares",
        "ice-cream-van": "caminhão de sorvete, carrinho de sorvete",
        "biplane": "biplano",
        "sleigh": "trenó do papai noel",
        "hammock": "rede de dormir, rede de descanso, rede",
        "deck-chair": "espreguiçadeira, cadeira de praia",
        "picnic-table": "mesa de piquenique",
        "vacuum-cleaner": "aspirador de pó, aspirador",
        "sewing-machine": "máquina de costura",
        "electric-fan": "ventilador, ar-condicionado, ventilador de teto",
        "crystals": "cristais, quartzo",
        "magic-lamp": "lâmpada mágica",
        "baobab": "baobá",
        "cafe": "café parisiense, café em paris, café de esquina, café com mesas na calçada, café de rua",
        "gazebo": "gazebo, coreto, pérgola",
        "tepee": "tipi",
        "ruins": "ruínas",
        "drone": "drone",
        "hay-bale": "fardo de feno, feno, palha",
        "beehive": "colmeia, favo de mel",
        "waterfall": "cachoeira",
        "snowflake": "floco de neve",
        "tornado": "tornado, redemoinho",
        "high-voltage": "raio, relâmpago",
        "comet": "cometa, asteroide, meteoro, meteorito",
        "droplet": "gota d'água",
        "piano": "piano, piano de cauda",
        "cello": "violoncelo",
        "harp": "harpa, lira",
        "flute": "flauta, clarinete, flauta doce",
        "trumpet": "trompete, trombone, tuba, corneta, berrante",
        "saxophone": "saxofone",
        "drum": "tambor, pandeiro, atabaque, bumbo, tamborim, zabumba",
        "drum-kit": "kit de bateria, bateria, bateria musical",
        "accordion": "acordeão, sanfona, concertina",
        "microphone": "microfone, microfone antigo",
        "bell": "sino",
        "basketball": "bola de basquete",
        "baseball": "bola de beisebol",
        "tennis": "bola de tênis, raquete de tênis, raquete",
        "beach-ball": "bola de praia",
        "swing": "balanço",
        "rocking-horse": "cavalinho de balanço",
        "toy-blocks": "blocos, blocos de madeira, blocos de brinquedo, blocos de montar, lego",
        "sandcastle": "castelo de areia",
        "puzzle-piece": "peça de quebra-cabeça, quebra-cabeça",
        "chess-pawn": "peça de xadrez",
        "trophy": "copa do mundo dourada, taça de ouro, taça de prata, "
        "taça do mundo, taça de campeão, taça da copa, troféu, taça de campeão, taça da copa",
        "game-die": "dado",
        "axe": "machado",
        "hammer": "martelo, marreta",
        "wrench": "chave inglesa",
        "screwdriver": "chave de fenda, chave philips, chave de fenda, furadeira",
        "shovel": "pá",
        "ladder": "escada de mão",
        "globe": "globo terrestre",
        "telescope": "telescópio",
        "microscope": "microscópio",
        "light-bulb": "lâmpada",
        "pen": "caneta, canetinha, marcador",
        "paintbrush": "pincel",
        "envelope": "envelope, carta",
        "newspaper": "jornal",
        "hourglass-done": "ampulheta",
        "anchor": "âncora",
        "compass": "bússola",
        "easel": "cavalete",
        "bone": "osso",
        "feather": "pena",
        "christmas-tree": "árvore de natal, árvore natalina, pinheiro de natal, árvore enfeitada, "
        "árvore decorada",
        "fireworks": "fogos, queima de fogos, show de fogos, fogos de artifício no céu, "
        "fogos de artifício, rojão",
        "jack-o-lantern": "abóbora de halloween",
        "sword": "espada medieval, espada, katana, sabre",
        "shield": "escudo",
        "throne": "trono",
        "cauldron": "caldeirão",
        "magic-wand": "varinha mágica",
        "potion": "poção",
        "crystal-ball": "bola de cristal",
        "ogre": "monstro, ogro, demônio, criatura, lobisomem, bicho-papão, diabo, orc, besta, ciclope, "
        "minotauro",
        "genie": "gênio da lâmpada",
        "phoenix": "fênix",
        "gem-stone": "diamante, joia, esmeralda, rubi, safira, gema, esmeralda piedra, pérola, "
        "pedra preciosa, brinco, ametista",
        "person-biking": "ciclista",
        "person-surfing": "surfista",
        "skier": "esquiador, esquiadora",
        "person-climbing": "escalador, alpinista, escaladora, montanhista",
        "person-swimming": "nadador, nadadora",
        "merman": "tritão",
        "badger": "texugo",
        "black-bird": "corvo, melro, urubu",
        "beetle": "besouro, escaravelho",
        "bug": "lagarta, inseto, centopeia, louva-a-deus, taturana",
        "cricket": "gafanhoto, grilo, cigarra",
        "ox": "touro, boi, iaque, boizinho",
        "ram": "carneiro",
        "rat": "ratazana, rato de esgoto",
        "t-rex": "tiranossauro, tiranossauro rex, t-rex, velociraptor",
        "tropical-fish": "peixe tropical, peixe-palhaço, cavalo-marinho, peixe dourado, peixes coloridos, "
        "peixinho dourado",
        "orca": "orca",
        "worm": "minhoca, verme",
        "fallen-leaf": "folha seca, folha caída, folhas de outono",
        "four-leaf-clover": "trevo de quatro folhas, trevo",
        "seedling": "muda de planta, muda de árvore, mudas de plantas, broto, brotinho, mudinha",
        "leafless-tree": "árvore seca",
        "olive": "azeitona",
        "lime": "lima, limão verde, limão-taiti",
        "peanuts": "amendoim, castanhas de caju, amêndoas",
        "bento-box": "bento",
        "baguette-bread": "baguete, pão francês, bisnaga",
        "custard": "pudim, pudim de leite, flan, gelatina, manjar, mousse, arroz doce, pastel de nata",
        "poultry-leg": "pato no tucupi, pato assado, peru de natal, pato com laranja, "
        "coxa de frango, frango frito, frango assado, asa de frango, peru assado, "
        "asinhas de frango, galeto, frango",
        "shortcake": "fatia de bolo, pedaço de bolo, brownie, cheesecake, torta de limão",
        "shallow-pan-of-food": "frigideira, paella, refeição, moqueca",
        "tumbler-glass": "copo de água, copo, copo d'água, cachaça, uísque, copo de vidro",
        "metro": "metrô",
        "high-speed-train": "trem-bala, trem bala, trem de alta velocidade",
        "minibus": "kombi, motorhome, van, trailer, micro-ônibus",
        "motor-boat": "lancha, barco a motor",
        "passenger-ship": "navio de cruzeiro, cruzeiro, transatlântico, balsa ferry",
        "ferry": "balsa",
        "pickup-truck": "caminhonete, picape",
        "sport-utility-vehicle": "jipe",
        "kick-scooter": "patinete",
        "derelict-house": "casa assombrada, casa abandonada",
        "houses": "casas de vila",
        "roller-coaster": "montanha-russa, montanha russa",
        "stadium": "estádio, estádio de futebol, coliseu, maracanã, ginásio",
        "framed-picture": "porta-retratos, quadro na parede, moldura, quadros, porta-retrato",
        "red-paper-lantern": "lanternas vermelhas, lanternas chinesas, lanterna chinesa, "
        "lanternas japonesas, lanterna japonesa, lanternas de papel, "
        "lanterna de papel",
        "wastebasket": "lata de lixo, lixeira, cesto de lixo, caixote do lixo",
        "bow-and-arrow": "arco e flecha, flecha",
        "briefcase": "pasta, pasta executiva, pasta de couro, maleta, maleta executiva",
        "coin": "moeda",
        "fishing-pole": "vara de pescar",
        "flashlight": "lanterna",
        "headphone": "fones de ouvido, fone de ouvido, headphone",
        "magnifying-glass-tilted-left": "lupa",
        "artist-palette": "paleta de pintor",
        "scroll": "pergaminho, mapa do tesouro, mapa",
        "shopping-cart": "carrinho de compras, carrinho de supermercado",
        "soap": "sabonete",
        "telephone": "telefone fixo",
        "radio": "rádio",
        "triangular-flag": "bandeira, bandeirinha, flâmula",
        "video-game": "videogame, controle de videogame",
        "wheel": "roda",
        "yarn": "novelo de lã",
        "books": "pilha de livros, livros antigos, livros empilhados, monte de livros",
        "brain": "cérebro",
        "spider-web": "teia de aranha, teia",
        "goblin": "goblin, anão, duende",
        "high-heeled-shoe": "saltos altos, salto alto, sapato de salto, sapato de cristal, "
        "sapatinho de cristal",
        "shorts": "shorts, bermuda, calção, short",
        "womans-hat": "chapéu de palha, chapéu de praia",
        "purse": "carteira, porta-moedas",
        "crescent-moon": "lua crescente, meia-lua, lua minguante",
        "shooting-star": "estrela cadente, chuva de meteoros",
        "red-circle": "círculo vermelho",
        "magnet": "ímã",
        "locked": "cadeado",
        "syringe": "seringa",
        "person-bouncing-ball": "jogador de basquete, jogadora de basquete",
        "flying-disc": "frisbee",
        "nest-with-eggs": "ninho, ninho de pássaro",
        "playground-slide": "escorregador, tobogã",
        "couple-with-heart": "casal de noivos, os noivos, casal de namorados, namorados, "
        "casal, casal apaixonado, namorados, recém-casados",
        "coral": "recife de coral, recife de corais, recifes de coral, coral",
        "spiral-shell": "concha, búzio, concha do mar, ostra, mexilhão, marisco, conchinhas",
        "herb": "ervas, salsa, manjericão, salsinha, alecrim, hortelã, coentro, orégano, hera, "
        "folhas de hortelã",
        "rice-ball": "onigiri",
        "moon-cake": "bolo da lua",
        "fork-and-knife-with-plate": "prato de comida",
        "lantern": "lampião, lanterna antiga, lanterna a óleo, candeeiro",
        "musical-notes": "série de notas musicais, sequência de notas musicais, notas musicais, música",
        "banjo": "banjo",
        "volleyball": "vôlei, bola de vôlei",
        "shopping-bags": "sacolas de compras",
        "womans-clothes": "roupa, lingerie",
        "auto-rickshaw": "tuk-tuk",
        "pagoda": "pagode",
        "eiffel-tower": "torre eiffel",
        "statue-of-liberty": "estátua da liberdade",
        "clock-tower": "big ben, torre do relógio, campanário",
        "tokyo-tower": "torre de tóquio",
        "classical-building": "museu, prefeitura, templo grego",
        "hut": "oca, palhoça, choupana, palafita",
        "mountain-peak": "pico nevado",
        "water-wave": "onda gigante, onda, tsunami",
        "milky-way": "constelação",
        "globe-showing-europe-africa": "planeta terra, terra, a terra",
        "candlestick": "castiçal, candelabro",
        "shower": "chuveiro, ducha",
        "birdhouse": "casinha de passarinho, casa de passarinho, casinha de pássaros",
        "doghouse": "casinha de cachorro, canil, casa de cachorro, casinha do cachorro",
        "fishbowl": "aquário",
        "watering-can": "regador",
        "wheelbarrow": "carrinho de mão",
        "scarecrow": "espantalho",
        "phone-booth": "cabine telefônica, orelhão",
        "typewriter": "máquina de escrever",
        "gramophone": "gramofone, toca-discos, vitrola",
        "seesaw": "gangorra",
        "cannon": "canhão",
        "wind-turbine": "turbina eólica, aerogerador",
        "iceberg": "iceberg",
        "knight-armour": "armadura, armadura medieval",
        "rowing-boat": "barco a remo, bote a remo, barco de remo, barquinho a remo",
        "autumn-tree": "árvore de outono, bordo árvore",
        "snow-covered-tree": "árvore nevada, pinheiro nevado",
        "wooden-box": "caixa de madeira, caixote",
        "picnic-blanket": "toalha de piquenique, manta de piquenique",
        "castle-on-hill": "castelo na colina, castelo em cima de uma colina",
        "fruit-bowl": "fruteira, tigela de frutas",
        "wood": "graveto, lenha, pedaço de madeira, tábua",
        "chopsticks": "hashi, pauzinhos",
        "salt": "sal, saleiro, açúcar, açucareiro",
        "butter": "manteiga, margarina",
        "flatbread": "tapioca, pão árabe, pão sírio, crepe, crepioca, panqueca fina",
        "cooking": "ovo frito, omelete, ovo mexido",
        "pot-of-food": "ensopado, cozido, feijoada, guisado, vatapá, estrogonofe",
        "beans": "feijão, lentilha, grão-de-bico, grão de café",
        "falafel": "almôndega, falafel, acarajé, bolinho de bacalhau, tofu",
        "oden": "espetinho, espeto, kebab, churrasquinho",
        "meat-on-bone": "costelinha, carne assada, churrasco no espeto",
        "fried-shrimp": "camarão frito, tempurá",
        "soft-ice-cream": "casquinha, casquinha de sorvete, cone de sorvete, sorvete na casquinha, "
        "sorvete de casquinha",
        "shaved-ice": "raspadinha, sorbet",
        "green-apple": "maçã verde",
        "roasted-sweet-potato": "batata-doce assada",
        "root-vegetable": "beterraba, rabanete, nabo, mandioca, aipim, macaxeira, inhame, batata-doce, "
        "batata doce",
        "pea-pod": "ervilha, vagem",
        "ginger-root": "gengibre, cúrcuma, açafrão-da-terra",
        "cup-with-straw": "refrigerante, refri, milk-shake, milkshake, coca-cola, chá gelado, café gelado, "
        "vitamina de frutas, guaraná, batido",
        "bottle-with-popping-cork": "champanhe, espumante",
        "clinking-glasses": "taças de champanhe, brinde",
        "mate": "cuia de chimarrão, mate, cuia",
        "lotion-bottle": "xampu, shampoo, loção, ketchup, protetor solar, creme hidratante",
        "oil-drum": "tambor de óleo, barril de petróleo",
        "thong-sandal": "chinelo, sandália, havaianas",
        "flat-shoe": "sapatilha, sapatilhas de balé",
        "bikini": "biquíni, maiô, roupa de banho, traje de banho, sunga",
        "goggles": "binóculo, óculos de mergulho, óculos de natação, máscara de mergulho",
        "prayer-beads": "colar, pulseira, bracelete, colar de pérolas, terço",
        "ribbon": "laço, fita, lacinho",
        "office-worker": "advogado, advogada, secretária, contador, gerente, executivo, executiva, chefe, "
        "banqueiro",
        "technologist": "programador, programadora, hacker, gamer",
        "woman-dancing": "dançarina, passista, dançarina de samba, sambista mulher, dançarina de flamenco, "
        "mulher dançando samba",
        "man-dancing": "dançarino, bailarino",
        "supervillain": "vilão, supervilão, vilã",
        "troll": "troll",
        "person-fencing": "cavaleiro, cavaleiro medieval, guerreiro, guerreira, gladiador, esgrimista, "
        "espadachim, samurai",
        "person-in-lotus-position": "pessoa meditando, mulher meditando, homem meditando, iogue",
        "orangutan": "orangotango",
        "water-buffalo": "búfalo, búfala",
        "bison": "bisão, bisonte",
        "boar": "javali",
        "fly": "mosca",
        "mosquito": "mosquito, pernilongo",
        "paw-prints": "pegada de cachorro, pegadas de animais",
        "footprints": "pegadas, pegadas na areia",
        "goal-net": "rede de pescador, redes de pescador, redes de pesca, rede de pescar, redes de "
        "pescar, "
        "rede de pesca, rede de gol, gol, trave, rede de futebol",
        "bowl-with-spoon": "sopa de galinha, sopa de legumes, sopa de tomate, sopa de abóbora, "
        "sopa de cebola, sopa de feijão, caldo, caldo verde, canja, mingau, cereal, aveia, granola, molho, "
        "molho de tomate, sopa de peixe, vinagrete, sopa de ervilha, creme de abóbora, guacamole",
        "articulated-lorry": "carreta caminhão, caminhão articulado",
        "cart": "carroça, carro de boi",
        "manual-wheelchair": "cadeira de rodas",
        "station": "estação de trem, estação, rodoviária",
        "hibiscus": "hibisco",
        "sheaf-of-rice": "espiga de trigo, trigo, ramo de trigo",
        "bubbles": "bolhas de sabão, bolha, bolha de sabão",
        "1st-place-medal": "medalha, medalha de ouro",
        "maracas": "maracas, chocalho, ganzá",
        "pinata": "pinhata",
        "performing-arts": "máscara, máscara de carnaval",
        "toolbox": "caixa de ferramentas, ferramenta",
        "carpentry-saw": "uma serra, serra de mesa, "
        "serra elétrica, serra circular, serra de mão, serra manual, serrote, motosserra",
        "knot": "corda, nó",
        "crayon": "giz de cera, giz",
        "straight-ruler": "régua",
        "money-bag": "dinheiro, saco de dinheiro",
        "excavator": "escavadeira",
        "apple-tree": "macieira",
        "raft": "jangada",
        "willow-tree": "salgueiro",
        "amphora": "ânfora, cântaro, moringa",
        "branch": "galho, ramo, galhinho, galho de árvore",
    },
    near={
        "hospital": "clínica, clínica veterinária, posto de saúde, pronto-socorro",
        "tooth": "clínica odontológica, consultório odontológico, clínica dentária, consultório dentário",
        "passenger-ship": "iate, superiate",
        "church": "sagrada família, notre dame",
        "lotion-bottle": "perfume, frasco de perfume, vidro de perfume, creme facial, pote de creme, "
        "hidratante, sérum, "
        "shampoo",
        "cart": "carrinho de picolé, carrinho de pipoca, carrinho de cachorro-quente, carrinho de comida, "
        "carrinho de lanche, carrinho de flores, "
        "carrinho de bebê",
        "man": "dom quixote, sancho pança, são francisco de assis, são josé, "
        "pirata, vaqueiro, pescador, marinheiro, viking, monge, lenhador, mineiro, "
        "surfista de prancha, gaúcho, jogador de futebol, padre, bispo, pastor, homem das cavernas, jesus, "
        "caubói",
        "butterfly": "libélula, vaga-lume",
        "woman": "frida kahlo, branca de neve, iemanjá, nossa senhora, virgem maria, madre teresa,"
        " mônica da turma, "
        "deusa, freira, sacerdotisa, cigana, donzela, baiana, vaqueira, cinderela",
        "coat": "avental, terno, uniforme, roupa social, smoking, paletó, fantasia de carnaval",
        "statue": "cristo redentor",
        "person": "boxeadora, lutadora de boxe, carateca, judoca, trapezista, salva-vidas, "
        "um o segurança, segurança de loja, segurança de terno, estrela de cinema, índio, "
        "indígena, sushiman, vendedor ambulante, "
        "motoboy, motoqueiro, entregador de moto, sambista, dançarino de rua, youtuber, "
        "influenciadora, "
        "influenciador, paciente, "
        "jogador de tênis, jogadora de tênis, jogador de vôlei, jogador de golfe, skatista, "
        "ator, atriz, diretor, diretora, editor, escritor, escritora, poeta, jornalista, "
        "repórter, fotógrafo, fotógrafa, arquiteto, arquiteta, cabeleireiro, cabeleireira, barbeiro, "
        "alfaiate, açougueiro, carpinteiro, marceneiro, florista, bibliotecário, bibliotecária, motorista, "
        "taxista, caminhoneiro, entregador, carteiro, vendedor, vendedora, comerciante, feirante, modelo, "
        "dj, guitarrista, violonista, pianista, violinista, baterista, trompetista, acrobata, malabarista, "
        "boxeador, lutador, lutadora, arqueiro, goleiro, árbitro, jogador, jogadora, jogadores, tenista, "
        "corredor, corredora, atleta, ginasta, mergulhador, mergulhadora, patinador, patinadora, jóquei, "
        "toureiro, campeão, ladrão, criminoso, segurança, guia, prefeito, presidente, político, líder, "
        "herói, heroína, deus, mendigo, prisioneiro, visitante, músico de rua, instrutor, trabalhador, "
        "trabalhadora, torcedor, espectador, treinador, treinadora, babá, mordomo, empregada, aeromoça, "
        "turista, vizinho, vizinha, pedestre, passageiro, passageira, xamã, leitor, leitora, lavadeira, "
        "sapateiro, ferreiro, oleiro, costureira, rendeira, capoeirista, gari, caçador, cangaceiro, garçom, "
        "garçonete, barista, caixa de supermercado, atendente",
        "teddy-bear": "brinquedo",
        "star": "estrela-do-mar, estrela do mar",
        "mosque": "taj mahal",
        "nesting-dolls": "pinóquio, boneca, marionete, fantoche, boneco, boneca de pano",
        "sign": "lousa, quadro-negro, quadro negro, outdoor",
        "girl": "chapeuzinho vermelho, chapeuzinho, alice no país das maravilhas",
        "boy": "peter pan, pequeno príncipe, o pequeno príncipe, menino maluquinho",
    },
    roles={
        "king": "rei, imperador, faraó",
        "queen": "rainha, imperatriz",
        "knight": "cavaleiro de armadura, cavaleiro com armadura, cavaleiro em armadura, "
        "cavaleiro, cavaleiro medieval, guerreiro, gladiador, guerreira",
        "pirate": "pirata, corsário",
        "viking": "viking",
        "cowboy": "vaqueiro, vaqueira, caubói, gaúcho",
        "samurai": "samurai",
        "geisha": "gueixa",
        "sailor": "marinheiro, marinheira",
        "monk": "monge, padre, freira",
        "explorer": "explorador, exploradora, caçador, lenhador, trilheiro, aventureiro",
        "athlete": "atleta, corredor, corredora, jogador de futebol, jogador, jogadores, tenista, ginasta",
        "waiter": "garçom, barista",
        "waitress": "garçonete",
        "magician": "ilusionista",
        "witch": "bruxa, feiticeira",
        "nurse": "enfermeira, enfermeiro",
        "fisherman": "pescador, pescadora",
    },
    emblems={
        "hourglass-done": "tempo",
        "dove": "paz",
        "red-heart": "amor",
    },
    events={
        "band": "roda de samba, roda de choro, grupo de samba, grupo de pagode",
        "football match": "jogo de futebol, partida de futebol",
        "battle": "batalha, batalha medieval, combate, guerra",
        "sea battle": "batalha naval",
        "space battle": "batalha espacial",
        "birthday party": "festa infantil, festa de aniversário, aniversário",
        "party": "festa à fantasia, festa na praia, festa de formatura, festa, celebração, balada",
        "carnival": "carnaval, parque de diversões em festa",
        "car race": "corrida de carros, corrida de fórmula 1",
        "concert": "concerto, show, show de rock",
        "festival": "festival, festa junina, quermesse",
        "market": "mercado, feira, feira livre, mercado de rua",
        "parade": "escola de samba, desfile de escola de samba, bloco de carnaval, bloco de rua, desfile",
        "picnic": "piquenique",
        "race": "corrida, maratona",
        "wedding": "casamento",
    },
    sides={
        "left": "à esquerda, a esquerda, do lado esquerdo, no lado esquerdo",
        "middle": "no centro, no meio, ao centro",
        "right": "à direita, a direita, do lado direito, no lado direito",
    },
    asides={
        "below": "embaixo, debaixo, por baixo",
        "on": "em cima",
        "behind": "atrás",
        "front": "na frente",
        "next": "ao lado, do lado",
        "in": "dentro",
    },
    crowded=(
        "movimentado, movimentada, lotado, lotada, agitado, agitada, cheio de gente, cheia de gente, "
        "cheia de pessoas, apinhada, animada"
    ),
    adjectival=(
        "gamer, hacker, executivo, executiva, artista, detetive, espião, vilão, herói, campeão, campeã, "
        "turista, mago, maga, vampiro, zumbi, robô, bebê, "
        "doce, "
        "portátil, móvel, químico, química, científico, científica, político, política, mecânico, "
        "mecânica, médico, médica, veterinário, veterinária, universitário, universitária, policial, "
        "músico, guerreiro, guerreira, humano, humana, amigo, amiga, vizinho, vizinha, modelo, velho, "
        "velha, idoso, idosa, pirata, fantasma, alienígena, extraterrestre, rádio, trabalhador, "
        "trabalhadora, viajante, criminoso, diário, cruzeiro, marinheiro, presente, criatura, mestre, "
        "baiana, gaúcho, sertanejo, "
    ),
    details="como, tais como, incluindo, por exemplo",
    purposes=("para"),
    agents={
        "skating": "patinador, patinadora",
        "running": "corredor, corredora, maratonista",
        "swimming": "nadador, nadadora",
        "climbing": "alpinista, escalador, escaladora",
        "dancing": "dançarino, dançarina, passista",
    },
    plurals=(
        "estrelas brilhantes, garotos e garotas, flores silvestres, vasos de plantas, casinhas coloridas, "
        "balinhas, águas-vivas, cerejeiras em flor, biscoitinhos, peixes coloridos, folhas de outono, "
        "quadros, porta-retratos, conchinhas"
    ),
    undrawable=(
        "corrida de saco, saco de batatas, "
        "tela em branco, tela branca, tela de pintura, trave de equilíbrio, na trave, "
        "carta de baralho, carta de tarô, coral de crianças, coral infantil, coral da igreja, "
        "coral de natal, batata da perna, maçã do rosto, maçãs do rosto, "
        "céu da boca, pé de café, dia de cão, cruz vermelha, lâmina de faca, "
        "velas de um barco, velas do barco, velas de barco, velas içadas, velas ao vento, "
        "vela de ignição, granada de mão, cavalo de xadrez, cavalo de troia, estações do ano, "
        "quatro estações, as quatro estações, metro quadrado, metros quadrados, tanque de lavar, "
        "tanque de lavar roupa, coroa de flores, coroa de louros, coroa de natal, "
        "guirlanda de natal, bomba de gasolina, bomba de combustível, bomba de água, bomba d'água, "
        "bomba de ar, lentes de contato, cama elástica, camas elásticas, pula-pula, banco central, "
        "banco comercial, banco de investimento, banco de sangue, banco de areia, "
        "banco de alimentos, agência de banco, agência do banco, prédio do banco, "
        "prédio de um banco, planta de uma casa, planta da casa, planta baixa, "
        "planta de um apartamento, planta arquitetônica, planta do pé, planta industrial, "
        "planta nuclear, planta solar, prato de chuveiro, bala de revólver, bala de fuzil, "
        "bala de canhão, bala perdida, balas de revólver, meia entrada, meia hora, pé de moleque, "
        "pés de moleque, olho de sogra, tábua de passar, tábua de passar roupa, tábua de frios, "
        "tábua de carne, tábua de corte, ferro de passar roupa, carteira de motorista, "
        "carteira de trabalho, carteira de identidade, carteira de vacinação, carteira de estudante, "
        "saia da frente, prancha de cabelo, casa de botão, casa decimal, macaco hidráulico, "
        "macaco mecânico, macaco de carro, macacos hidráulicos, rosa dos ventos, "
        "mangueira de jardim, mangueira de água, mangueira de bombeiro, mangueira de incêndio, "
        "mangueira do jardim, linha do trem, linha de trem, linha férrea, aba do chapéu, "
        "aba de um chapéu, chapéu do cogumelo, chapéu de cogumelo, pele de cobra, pele de crocodilo, "
        "pele de onça, pele de leopardo, pele de tigre, pele de vaca, pele de ovelha, "
        "couro de cobra, couro de jacaré, couro de boi, casca de banana, casca de laranja, "
        "casca de ovo, casca de árvore, folha de cálculo, folha de ponto, folha de rosto, "
        "chave de acesso, chave de braço, chave pix, chave allen, chave de boca, copa do mundo, "
        "copa libertadores, copa américa, boca de fogão, boca do fogão, boca de sino, braço direito, "
        "saco de dormir, saco de pancada, sacos de dormir, saquinho de chá, saquinhos de chá, "
        "câmara de ar, câmera de segurança, câmeras de segurança, cubo mágico, trem de pouso, "
        "mesa de som, mesa de cirurgia, cana-de-açúcar, luva de cozinha, luva de forno, "
        "rede elétrica, rede de supermercados, cabo de guerra, pulo do gato, gato na energia, "
        "peixe fora d'água, cadeira elétrica, dedo de moça, unha de gato, boca de leão, "
        "rabo de galo, zebra na loteria, abacaxi para descascar, laranja da quadrilha, "
        "bode expiatório, lágrimas de crocodilo, rabo de peixe, olho de tigre, fila indiana, "
        "ilha central, ilha de cozinha, cetro, "
        "nata, discos, disco, disco de vinil, discos de vinil, bastões, bastões de caminhada, arco de "
        "fogo, aro de fogo, bloco de gelo, arranjo de flores, arranjos de flores, estojo, chantilly, "
        "cobertura, "
        "segurança, pasta de dente, pasta de dentes, caixa registradora, caixa eletrônico, esteira, fita "
        "métrica, fita adesiva, pau de selfie, taco de golfe, taco de sinuca, bolsa de valores, balão de "
        "fala, balões de fala, mesa de sinuca, mesa de bilhar, mesa de pingue-pongue, capa de celular, "
        "capa de almofada, capa para celular, cartas de baralho, baralho, cartas de tarô, folha de "
        "pagamento, banco de dados, massa de pão, cadeia alimentar, rede neural, rede de computadores, "
        "rede de lojas, "
        "terminal, cesta de basquete, tabela de basquete, aro de basquete, box, box de vidro, bola "
        "de neve, bola de fogo, bolas de natal, bola de natal, rabo de cavalo, vestibular, "
        "dente-de-leão, "
        "cones, cone, cone de trânsito, cones de trânsito, "
        "jogo de tabuleiro, jogos de tabuleiro, "
        "rede de uma quadra de tênis, rede da quadra de tênis, rede de uma quadra de vôlei, "
        "tempo, espaço-tempo, quadra de tênis, quadra de basquete, quadra de vôlei, quadra de futebol, "
        "quadra, rede de tênis, rede de vôlei, rede da quadra, baia, baias, móbile, "
        "calculadora, bancada, isopor, oficina mecânica, viga, capa do livro, peso, cuia, laje, "
        "cascata, parede, cobertor, rosto, cara, cabeça, teto, escadas, rabo, asas, olhos, bico, "
        "piscina, brincos, corrida, palha, corda, mensagem, travesseiro, travesseiros, almofada, almofadas, "
        "manta, lençol, lençóis, toalha, toalha de mesa, guardanapo, edredom, chão, piso, esquina, canto, "
        "pelo macio, chifres, chifre, patas, garras, focinho, juba, bigodes, plumagem, escamas, ombro, "
        "ombros, braço, braços, costas, pescoço, joelhos, joelho, colo, testa, bochechas, lábios, pele, "
        "olhar, sorriso, sombra, fumaça, vapor, poeira, barro, argila, caule, raízes, "
        "pétalas, espuma, lágrimas, bolso, botões, zíper, coleira, alça, tampa, capuz, cinto, cadarços, "
        "cílios, sobrancelhas, trança, franja, raios de sol, escadaria, degraus, varanda, sacada, corredor, "
        "azulejos, tijolos, paredes, cauda, colunas, coluna, boca, bocas, nariz, orelha, orelhas, perna, "
        "pernas, pé, pés, língua, línguas, dente, dentes, dedo, dedos, unha, unhas, vento, brisa, corpo, "
        "peito, barriga, presas, olho, asa, coleiras, crina, plumas"
    ),
    groups={
        "animals": "animais, animal, bicho, bichos, bicho de estimação, bichos de estimação",
        "birds": "pássaros, aves",
        "buildings": "prédios, edifícios",
        "cars": "carros",
        "clouds": "nuvens",
        "flowers": "flores",
        "food": "comida, alimentos",
        "fruit": "fruta, frutas",
        "grass": "grama, relva",
        "mountains": "montanhas",
        "people": "pessoas, gente, humanos",
        "plants": "plantas",
        "snow": "neve",
        "stars": "estrelas",
        "trees": "árvores",
        "vegetables": "legumes, verduras",
        "vehicles": "veículos, veículo",
    },
    places={
        "snow": "neve, paisagem nevada",
        "beach": "praia, costa, litoral, praias, beira da praia, beira-mar, à beira-mar",
        "sea": "porto, no porto, mar, oceano, água, ondas, alto mar, baía",
        "underwater": "debaixo d'água, sob o mar, fundo do mar, debaixo da água, no fundo do mar, "
        "no fundo do oceano",
        "forest": "floresta, bosque, mata, florestas, bosques, floresta de pinheiros",
        "mountain": "montanha, montanhas, colina, vale, colinas, serra, pico, cume, alpes, morro, morros",
        "desert": "deserto, dunas",
        "field": "campo de golfe, campo de beisebol, plantação, lavoura, roça, "
        "campo, prado, gramado, grama, campos, campo de flores, campo de trigo, vinhedo, pasto",
        "city": "cidade, rua, ruas, centro da cidade, mercado, urbano, urbana, beco, praça, bairro, avenida",
        "room": "sala de espera, em casa, dentro de casa, quarto, sala, sala de estar, interior, "
        "banheiro, quarto de criança",
        "office": "sala de reunião, sala de reuniões, home office, escritório",
        "classroom": "sala de aula",
        "cafe": "cafeteria, restaurante",
        "table": "mesa, escrivaninha, natureza morta",
        "moon": "na lua, superfície lunar, superfície da lua",
        "space": "espaço, galáxia, cosmos, universo, espaço sideral, o espaço, órbita, via láctea",
        "cliff": "penhasco, falésia, precipício",
        "ice": "iceberg, geleira, ártico, antártida, gelo, polo norte, polo sul, lago congelado, no gelo, "
        "rinque, pista de gelo",
        "sky": "céu, entre as nuvens, céu azul, ar, no ar",
        "road": "caminho de pedra, caminho de pedras, caminho de terra, trilha de pedras, "
        "estrada, rodovia, estradas, trilha, pista, caminho",
        "studio": "estúdio, fundo liso",
        "lake": "lago, lagoa, beira do lago",
        "river": "rio, riacho, córrego, beira do rio",
        "garden": "jardim, jardins, quintal",
        "park": "parque, parques, parquinho",
        "farm": "fazenda, sítio, rancho, celeiro ao fundo, pomar",
        "village": "no interior, vila, aldeia, vilarejo, povoado, aldeias",
        "jungle": "selva, selva tropical, floresta tropical, amazônia",
        "kitchen": "cozinha",
        "library": "biblioteca",
        "waterfall": "cachoeira, queda d'água",
        "volcano": "vulcão",
        "island": "ilha, ilha deserta, ilha tropical",
        "savanna": "savana, savana africana",
        "skyline": "horizonte da cidade, silhueta da cidade, paisagem urbana, skyline",
        "stage": "palco, teatro, show, auditório",
    },
    near_places={
        "park": "central park, ibirapuera, parque ibirapuera",
        "beach": "santa teresa rj, "
        "porto de galinhas, cabo frio, praia grande, santa luzia, ilha grande, ilhabela, "
        "ilha bela, jericoacoara, balneário camboriú, búzios rj, morro de são paulo, "
        "trancoso, arraial do cabo, guarujá, "
        "copacabana, ipanema, fernando de noronha, jericoacoara, floripa, florianópolis, malibu, "
        "cancún",
        "waterfall": "cataratas do niágara, cataratas do iguaçu, foz do iguaçu",
        "city": "lima à noite, cidade de lima, lima peru, em lima, juiz de fora, campo grande, "
        "natal no rio grande do norte, rio grande do norte, rio grande do sul, porto "
        "seguro, praça dos três poderes, vitória espírito santo, três corações, "
        "volta redonda, caldas novas, santa catarina, santa maria rs, ribeirão preto, "
        "feira de santana, campina grande, arcos da lapa, arco do triunfo, boa vista "
        "roraima, são luís, teresina, joão pessoa, "
        "times square, manhattan, brooklyn, broadway, hollywood, wall street, avenida paulista, "
        "olinda, "
        "ouro preto, paraty, curitiba, belo horizonte, fortaleza cidade, manaus, belém, buenos aires, "
        "miami, los angeles, chicago, são francisco, moscou, pequim, xangai, hong kong, seul, quioto, "
        "osaka, istambul, cairo, dubai, atenas, viena, amsterdã, amsterdam, bruxelas, florença, "
        "milão, nápoles, munique, dublin, edimburgo, singapura, bangkok, nova délhi, sydney, las vegas, "
        "coimbra, braga, barcelona, sevilha, berlim, lapa, "
        "paris, são paulo, rio de janeiro, lisboa, londres, tóquio, nova york, nova iorque, roma, "
        "madri, salvador, recife, porto alegre, brasília, veneza",
        "desert": "atacama, deserto do atacama, lençóis maranhenses, jalapão, saara, marte",
        "mountain": "estação de esqui, pista de esqui, pistas de esqui, "
        "morro dois irmãos, dois irmãos, serra gaúcha, serra do mar, serra da canastra, "
        "serra da estrela, campos do jordão, terra do fogo, serra da mantiqueira, "
        "pão de açúcar, o pão de açúcar, corcovado, grand canyon, gran canyon, machu picchu, "
        "everest, "
        "monte everest, kilimanjaro, chapada diamantina, monte rushmore, patagônia, "
        "andes, himalaia",
        "sea": "piscina",
        "farm": "horta, galinheiro",
        "room": "salão de festas, salão de festa, salão, adega, salão de beleza, salão de eventos, "
        "academia, consultório, garagem, porão, sótão",
        "savanna": "sertão, cerrado, caatinga",
    },
    snowy="nevado, nevada, nevados, nevadas, coberto de neve, coberta de neve",
    times={
        "day": "dia, de dia, meio-dia, ensolarado, ensolarada",
        "dawn": "amanhecer, manhã, nascer do sol, alvorada",
        "sunset": "pôr do sol, entardecer, anoitecer, crepúsculo, por do sol, pôr-do-sol, fim de tarde, "
        "final de tarde, fim da tarde",
        "night": "noite, meia-noite, à noite, de noite, noturno, noturna, céu estrelado, luz do luar",
    },
    seasons={
        "spring": "primavera, primaveril, na primavera",
        "summer": "verão, no verão",
        "autumn": "outono, outonal, no outono",
        "winter": "inverno, invernal, no inverno",
    },
    weathers={
        "rain": "chuva, chuvoso, chovendo, chuvosa, na chuva, sob a chuva, chove, dia chuvoso",
        "snow": "nevando, nevasca, neva, neve caindo",
        "fog": "névoa, neblina, nevoeiro, enevoado, enevoada, nebuloso",
        "cloudy": "nublado, nublada, céu nublado, encoberto",
        "aurora": "aurora boreal, auroras boreais, aurora",
        "storm": "tempestade, tempestuoso, tempestuosa, temporal, trovoada, com relâmpagos",
    },
    moods={
        "calm": "tranquilo, tranquila, tranquilos, tranquilas, sereno, serena, calmo, calma, relaxante, "
        "pacífico, pacífica",
        "cheerful": "alegre, alegres, festivo, festiva, feliz, felizes, divertido, divertida, colorido, "
        "colorida, festa, festa junina, carnaval, natal, halloween",
        "cozy": "aconchegante, aconchegantes, acolhedor, acolhedora",
        "gloomy": "sombrio, sombria, triste, melancólico, melancólica, lúgubre",
        "mysterious": "misterioso, misteriosa, enigmático, mágico, mágica, encantado, encantada, "
        "assombrado, assombrada",
        "romantic": "romântico, romântica, românticos, românticas, sonhador, sonhadora",
        "dramatic": "dramático, dramática, épico, épica, impressionante, luz dramática, iluminação dramática",
    },
    cameras={
        "close": "close, close-up, primeiro plano, macro, de perto, plano detalhe",
        "low": "contra-plongée, de baixo para cima, ângulo baixo, visto de baixo, vista de baixo",
        "high": "plongée, vista aérea, de cima, visto de cima, vista de cima, vista superior, "
        "vista de pássaro, ângulo alto",
        "eye": "na altura dos olhos, ao nível dos olhos",
    },
    forms={
        "portrait": "selfie, retrato, autorretrato, retratos, retrato de estúdio",
        "still_life": "natureza morta",
        "abstract": "abstrato, abstrata, abstratos, abstratas, arte abstrata, pintura abstrata, "
        "formas abstratas, formas geométricas, geométrico, geométrica",
        "pattern": "estampa, estampa, padrão sem costura, padrão contínuo, padrão repetido, "
        "papel de parede, padronagem",
        "logo": "logo, logotipo, emblema, ícone, insígnia, adesivo, brasão",
        "poster": "infográfico, cardápio de restaurante, cardápio, promoção, "
        "capa de revista, capa de álbum, capa de disco, capa de cd, thumbnail, "
        "miniatura de youtube, "
        "cartaz, banner, anúncio, anúncio publicitário, propaganda, flyer, publicidade, post, "
        "arte para "
        "o instagram, arte para instagram, post para instagram, encarte, folder, panfleto de promoção, "
        "pôster, poster, cartaz de filme, capa de livro, capa, cartaz publicitário, panfleto",
        "card": "cartão de casamento, convite de aniversário, convite de festa, "
        "cartão de dia dos namorados, "
        "cartão de boas festas, cartão de feliz ano novo, cartão de páscoa, "
        "cartão de dia das mães, cartão de dia dos pais, cartão de aniversário, "
        "cartão de aniversário, cartão de felicitações, cartão de natal, cartão postal, "
        "cartão-postal, convite, cartão, convite de casamento",
    },
    styles={
        "photograph": "foto, fotografia, fotorrealista, realista, fotográfico, hiper-realista, "
        "hiperrealista, fotorrealismo, foto realista",
        "digital_art": "arte digital, desenho animado, ilustração digital, anime, mangá, estilo anime, "
        "estilo de desenho animado, livro infantil, pintura digital, desenho infantil",
        "sketch": "esboço, desenho a lápis, rascunho, desenho a tinta, a lápis, desenho a traços a lápis",
        "watercolor": "aquarela, aguarela, pintura em aquarela, em aquarela, estilo aquarela, aquarelas, "
        "pintura de aquarela",
        "cyberpunk": "cyberpunk, neon, luzes de neon, ciberpunk, estilo cyberpunk, neons",
        "pop_art": "pop art, arte pop, quadrinhos, estilo pop art, história em quadrinhos, "
        "banda desenhada, estilo quadrinhos",
        "oil": "óleo, pintura a óleo, a óleo, impressionista, óleo sobre tela, impressionismo, acrílico, "
        "van gogh, tinta a óleo",
        "flat": "minimalista, vetor, vetorial, design plano, minimalismo, estilo plano, plano, "
        "ilustração vetorial",
        "pixel": "pixel art, arte em pixel, pixelado, 8 bits, pixels, pixelada, arte pixel, estilo pixel",
        "noir": "preto e branco, monocromático, em preto e branco, monocromática, cinema noir, "
        "escala de cinza",
        "3d": "modelo 3d, 3d, render 3d, estilo pixar, em 3d, renderização 3d, animação 3d",
        "ink": "nanquim, tinta nanquim, a tinta, pintura a tinta, desenho a nanquim, caligrafia, "
        "xilogravura, gravura",
        "paper_cut": "papel recortado, recorte de papel, origami, colagem",
        "vintage_poster": "cartaz vintage, pôster vintage, cartaz retrô, pôster retrô, retrô, vintage, "
        "art déco, estilo vintage, estilo retrô",
        "line_art": "arte linear, desenho de linha, arte de linha, line art, para colorir, "
        "página para colorir, traço contínuo, contorno",
        "landscape": "pintura de paisagem",
    },
    colours={
        "red": "vermelho, vermelha, vermelho escuro, vermelha escura, vermelho vivo, vermelho intenso, "
        "vermelho brilhante, escarlate, carmesim, bordô, vinho cor, cor de vinho, grená, avermelhado, "
        "avermelhada, cor vermelha, encarnado, encarnada, vermelho-escuro, vermelho-sangue, rubro, rubra",
        "orange": "laranja, alaranjado, âmbar, cor de laranja, cor laranja, laranja brilhante, coral cor, "
        "cor de coral, salmão cor, cor de salmão, alaranjada, cor de pêssego, laranja-escuro",
        "yellow": "amarelo, amarela, amarelo claro, amarela clara, amarelo limão, amarelo pálido, "
        "amarelo mostarda, mostarda, cor de mostarda, amarelado, amarelada, amarelo vivo, amarelo-claro, "
        "amarelo-limão, amarelo ouro",
        "green": "verde, verde claro, verde escuro, verde-claro, verde-escuro, verde oliva, verde-oliva, "
        "verde esmeralda, esmeralda, verde limão, verde-limão, verde água, verde-água, verde menta, "
        "verde musgo, verde-musgo, verde bandeira, esverdeado, esverdeada, verde brilhante, cor de oliva, "
        "verde militar, verde-menta, verde-esmeralda",
        "blue": "azul, azuis, azul claro, azul escuro, azul-claro, azul-escuro, azul marinho, azul-marinho, "
        "azul celeste, azul-celeste, azul royal, azul bebê, azul-bebê, azul céu, azul brilhante, "
        "azul elétrico, azul cobalto, azul-cobalto, azulado, azulada, índigo, anil, azuis claros, "
        "azul pálido, azul petróleo, azul-petróleo, celeste",
        "purple": "roxo, roxa, violeta, púrpura, lilás, lilases, roxo escuro, roxo claro, roxo-escuro, "
        "arroxeado, arroxeada, cor de violeta, lavanda cor, cor de lavanda, cor lilás, cor de uva, "
        "cor de berinjela",
        "pink": "rosa, cor-de-rosa, rosa claro, rosa-claro, rosa choque, rosa-choque, rosa pink, pink, "
        "rosa bebê, rosa-bebê, rosa pastel, magenta, fúcsia, cor de rosa, rosa forte, rosa escuro, rosado, "
        "rosada, rosa antigo, rosa chiclete, de cor-de-rosa",
        "brown": "marrom, marrons, castanho, castanha, marrom claro, marrom escuro, marrom-claro, "
        "marrom-escuro, bege, beges, castanha cor, castanho-claro, castanho-escuro, caramelo cor, "
        "cor de caramelo, cor de chocolate, cor de café, cáqui, ocre, bronze cor, cor de bronze, "
        "cor de terra, acobreado, acobreada, pardo, parda, nude, café cor, sépia, cor de areia, "
        "cor de canela, cor caramelo, caramelo",
        "black": "preto, preta, negro, negra, preto brilhante, preto fosco, negros, negras, cor preta, "
        "ébano, pretinho, pretinha",
        "white": "cor creme, cor de creme, "
        "branco, branca, branco puro, marfim, cor de marfim, creme cor, cor creme, cor de creme, "
        "off-white, esbranquiçado, esbranquiçada, branco gelo, branquinho, branquinha, branco neve, "
        "cor branca, gelo cor",
        "gray": "cinza, cinzento, prateado, prateada, cinza claro, cinza escuro, cinza-claro, cinza-escuro, "
        "cinzenta, acinzentado, acinzentada, grisalho, cor de prata, cinza chumbo, cor de chumbo",
        "golden": "dourado, dourada, ouro, dourado brilhante, cor de ouro, cor dourada, cor de mel, "
        "dourado claro",
        "turquoise": "turquesa, ciano, azul turquesa, azul-turquesa, água-marinha, verde azulado, "
        "azul esverdeado, cor turquesa, verde-azulado, azul-piscina, azul piscina",
    },
    numbers={
        1: "um, uma, 1",
        2: "dois, duas, um par de, par de, 2, um casal de, uma dupla de, ambos, ambas, casal de, dupla de",
        3: "três, vários, várias, uns, umas, alguns, algumas, 3, um trio de, alguns poucos",
        4: "quatro, 4, uma família de, família de",
        5: "cinco, muitos, muitas, um grupo de, 5, um monte de, um bando de, uma manada de, um rebanho de, "
        "bando de, manada de, rebanho de, grupo de, uma fila de, uma multidão de, um cardume de, "
        "cardume de, uma pilha de, pilha de, enxame de, um enxame de, matilha de, uma matilha de, "
        "alcateia de, revoada de, uma revoada de, colônia de, uma colônia de, fileira de, uma fileira de, "
        "fila de, conjunto de, um conjunto de, coleção de, uma coleção de, turma de, uma turma de, "
        "multidão de, ninhada de, uma ninhada de, monte de, inúmeros, inúmeras, diversos, diversas, time de",
        6: "seis, 6, meia dúzia de",
        7: "sete, 7",
        8: "oito, 8",
        9: "nove, 9, centenas de, milhares de, dezenas de, milhões de, incontáveis",
        10: "dez, 10",
        11: "onze, 11",
        12: "doze, uma dúzia de, dúzia de, 12, dúzia, uma dúzia, vinte, trinta, cinquenta, cem, quinze, "
        "treze, catorze, quatorze, quarenta, mil",
    },
    sizes={
        1.6: "gigante, enorme, imenso, imensa",
        1.35: "grande, alto, alta",
        0.65: "pequeno, pequena",
        0.5: "minúsculo, minúscula",
    },
    ages={
        "baby": "bebê, bebé, filhote, recém-nascido, recém-nascida",
        "child": "infantil",
        "teenager": "adolescente, adolescentes",
        "adult": "adulto, adulta, jovem, jovens, adultos, de meia-idade",
        "old": "velho, velha, velhos, velhas",
    },
    patterns={
        "striped": "listrado, listrada, listrados, listradas, de listras, com listras, às riscas",
        "spotted": "com estampa de bolinhas, de poá, com estampa de onça, "
        "de bolinhas, com bolinhas, com manchas, manchado, manchada, malhado, malhada, "
        "pintado de bolinhas",
        "checkered": "xadrez, quadriculado, quadriculada",
        "floral": "floral, florais, florido, florida, com estampa floral, com estampa de flores, "
        "estampa de flores",
        "starry": "de estrelas, com estrelas, estrelado, estrelada",
    },
    materials={
        "wood": "de madeira, madeira",
        "gold": "de ouro, ouro",
        "silver": "de prata, prata",
        "glass": "de vidro, de cristal, vidro, cristal",
        "stone": "de pedra, de mármore, mármore",
        "ice": "de gelo",
        "paper": "de papel, de papelão",
        "brick": "de tijolo, de tijolos",
    },
    actions={
        "sleeping": "dormindo, adormecido, adormecida, dorme, dormem, a dormir, tirando uma soneca, "
        "cochilando, enrolado dormindo",
        "sitting": "sentado, sentada, sentados, sentadas, agachado, agachada, meditando, a meditar, "
        "ajoelhado, ajoelhada, descansando, relaxando",
        "walking": "andando, caminhando, caminha, caminham, anda, passeando, a caminhar, a passear, "
        "marchando, explorando",
        "running": "perseguindo, persegue, correndo, corre, correm, a correr, galopando, trotando, fugindo",
        "jumping": "pulando, pula, pulam, saltando, salta, a saltar, a pular, pulando corda",
        "dancing": "dançando, dança, dançam, a dançar, fazendo ioga, bailando, dançando samba, "
        "dançando tango, dançando salsa, dançando balé, dançando forró, dançando frevo, sambando, "
        "dançando valsa",
        "flying": "voando, voa, voam, a voar, planando, flutuando, pairando, voador, voadora, voadores, "
        "voadoras, decolando, pousando",
        "swimming": "nadando, nada no, nadam, a nadar, mergulhando, mergulha, tomando banho, a mergulhar",
        "eating": "comendo, come, comem, a comer, mordendo, jantando, almoçando, tomando café da manhã, "
        "devorando, saboreando, mastigando, pastando, lambendo",
        "drinking": "bebendo, bebe, bebem, a beber, tomando, toma, brindando com",
        "reading": "lendo, lê, leem, a ler, estudando, estuda, a estudar",
        "writing": "escrevendo, escreve, a escrever, desenhando, desenha, digitando, trabalhando em, "
        "trabalhando no, usando um computador",
        "cooking": "cozinhando, cozinha um, a cozinhar, assando, fritando, preparando, cortando, mexendo",
        "painting": "pintando, pinta, pintam, a pintar",
        "playing_music": "tocando, toca, tocam, a tocar, tocando música, fazendo música",
        "playing_ball": "jogando bola com, chutando, lançando, jogando, brincando com, a jogar, "
        "arremessando, brincando com uma bola",
        "singing": "cantando, canta, cantam, a cantar, uivando",
        "fighting": "atacando, "
        "lutando, luta, lutam, brigando, batalhando, a lutar, lutando contra, lutando com, "
        "combatendo, boxeando",
        "hugging": "abraçando, abraça, abraçados, abraçadas, a abraçar, acariciando, beijando, beijando-se, "
        "abraçando-se, de mãos dadas, se abraçando",
        "waving": "comemorando o gol, comemorando um gol, fazendo um gol, marcando um gol, fazendo gol, "
        "acenando, acena, a acenar, comemorando, aplaudindo",
        "climbing": "escalando, escala, subindo, trepando, a escalar, subindo em, subindo na",
        "driving": "dirigindo, dirige, conduzindo, conduz, pilotando, remando, remando em, navegando, "
        "a conduzir, ao volante de, velejando",
        "fishing": "pescando, pesca, pescam, a pescar",
        "skating": "patinando, patina, a patinar, patinando no gelo",
    },
    deeds={
        "holding trophy": "levantando a taça, erguendo a taça, levantando a copa, erguendo a copa, com a ta"
        "ça na mão, com a taça nas mãos, beijando a taça, levantando o troféu",
        "riding surfboard": "surfando, a surfar, surfa, pegando onda",
        "riding skis": "esquiando, a esquiar",
        "riding bicycle": "andando de bicicleta, pedalando, de bicicleta, a andar de bicicleta, de bike",
        "riding horse": "a cavalo, andando a cavalo, andando de cavalo",
        "riding motorcycle": "de moto, andando de moto, pilotando uma moto",
        "riding skateboard": "andando de skate, de skate",
        "playing_ball soccer-ball": "jogando futebol, a jogar futebol, joga futebol, jogando bola, "
        "chutando uma bola, brincando com uma bola, brincando com a bola, brincando de bola",
        "playing_ball basketball": "jogando basquete, a jogar basquetebol",
        "playing_ball tennis": "jogando tênis",
        "playing_music guitar": "tocando baixo, tocando contrabaixo, toca baixo",
        "holding camera": "tirando fotos, a tirar fotos, fotografando",
        "doing chess-pawn": "jogando xadrez",
        "holding mobile-phone": "tirando uma selfie, tirando selfie, falando ao telefone, falando no celular",
        "next snowman": "fazendo um boneco de neve",
        "holding kite": "empinando pipa, soltando pipa, empinando uma pipa, soltando uma pipa",
        "holding yarn": "fazendo crochê, crochetando, tricotando, fazendo tricô",
    },
    relations={
        "contains": "coberto de, coberta de, cobertos de, cobertas de, cheia de, enfeitada de, "
        "carregado de, carregada de, carregado com, lotada de, recheado de, recheada de, "
        "transbordando "
        "de, "
        "cheio de, repleto de, lotado de",
        "left": "à esquerda de, à esquerda do, à esquerda da, a esquerda de",
        "right": "à direita de, à direita do, à direita da, a direita de",
        "above": "acima de, acima do, acima da, voando sobre, por cima de, sobrevoando, flutuando sobre",
        "below": "debaixo de, debaixo do, debaixo da, embaixo de, embaixo do, embaixo da, sob, à sombra de, "
        "à sombra do, debaixo duma, sob a, sob o, sob um, sob uma",
        "on": "deitado em, deitada em, deitado no, deitada no, deitado na, deitada na, deitado num, deitada "
        "numa, "
        "de cima de, de cima do, de cima da, de cima dum, "
        "no teto de, no telhado de, em cima do telhado de, em cima do teto de, passando numa, "
        "passando por, passando sobre, passando pela, sobre, em cima de, em cima do, "
        "em cima da, em cima de uma, em cima de um, no topo de, no topo do, no topo da, apoiado em, "
        "atravessando, cruzando, percorrendo, no galho de, num galho de, nos galhos de, no alto de, "
        "no alto da, no alto do, pousado em, pousada em, pousado num, pousada num, pousado numa, "
        "pousada numa, pousado na, pousada na, pousado no, pousada no, pousados num, pousadas num, "
        "pousadas num galho de, pousados no, pousadas no",
        "in": "no interior de, no interior do, no interior da, no interior de um, no interior de uma, "
        "em, no, na, nos, nas, num, numa, dentro de, dentro do, dentro da, no meio de, no meio do, "
        "no meio da, cercado de, rodeado de, dentro de um, dentro de uma",
        "front": "na frente de, na frente do, na frente da, em frente a, em frente ao, em frente à, "
        "diante de, diante do, diante da, na frente duma, à frente de",
        "behind": "atrás de, atrás do, atrás da, seguindo, por trás de",
        "next": ""
        "apagando, "
        "olhando, revisando, penteando, cheirando, dando vacina em, dando vacina numa, vacinando, "
        "batendo em, batendo no, batendo na, batendo num, batendo contra, colidindo com, "
        "chocando-se com, atendendo, olhando dentro de, olhando por, com vista para, com vista pro, "
        "encarando, "
        "olhando pela, olhando para a, olhando para o, salvando, resgatando, encostada no, "
        "encostado no, encostada na, encostado na, encostado em, encostada em, ao lado de, ao lado do, "
        "ao lado da, junto a, perto de, perto do, perto da, contra, por, olhando para, à beira de, "
        "à beira do, à beira da, ao redor de, ao pé de, junto ao, junto à, fazendo, construindo, esperando, "
        "vendendo, colhendo, regando, empurrando, puxando, tirando, acendendo, celebrando, entregando, "
        "cuidando de, limpando, consertando, lavando, observando, procurando, comprando, mostrando, "
        "decorando, alimentando, conversando com, plantando, pegando, pendurado em, pendurada em, "
        "pendurado na, pendurada na, pendurado no, pendurada no, pendurados em, em volta de, em volta da, "
        "em volta do, ao redor da, ao redor do",
        "riding": "cavalgando, montando, montado em, montada em, montado num, montada num, andando de, "
        "andando a, a cavalo em, montado no, montada no, em cima do cavalo, montando um",
        "holding": "servindo, serve, segurando, carregando, empinando, soltando, que segura, segura",
        "wearing": "usando, vestindo, vestido com, vestida com, que veste, trajando, "
        "vestido de, vestida de, que usa, usa, veste",
        "with": "com, acompanhado de, que tem",
    },
    between="entre",
    counters=(
        "lata de, latas de, jarra de, jarras de, caneca de, canecas de, caneco de, dose de, doses de, "
        "xícara de, xícaras de, copo de, copos de, tigela de, tigelas de, garrafa de, garrafas de, taça de, "
        "taças de, fatia de, pedaço de"
    ),
    pairs="uns, umas, um par de, par de, pares de",
    tints={
        "red": "vinho, cereja",
        "orange": "coral, salmão, pêssego",
        "green": "oliva, menta, pistache",
        "pink": "chiclete",
        "purple": "lavanda, uva, berinjela",
        "brown": "chocolate, camelo, canela, areia",
        "white": "creme, pérola, gelo",
        "gray": "prata, chumbo, grafite",
        "golden": "champanhe, mel",
    },
    coverings={
        "animal": "pena, pluma, plumagem, pelagem, pelo, escama",
        "plant": "pétala, folha, folhagem",
    },
    hair="cabelo, cabelos",
    hair_colours={
        "golden": "loiro, loira, loiros",
        "red": "ruivo, ruiva, ruivos",
        "black": "moreno, morena",
    },
    young="filhote, filhotes, gatinho, cachorrinho, potro, pintinho, patinho, cordeiro, bezerro",
    kin="mãe, pai, mamãe, papai, irmão, irmã, companheiro",
    playing=(
        "jogando, joga, a jogar, jogam, brincando com, brinca com, brincam com, brinca, brincam, tocando"
    ),
    beard="barba, barbudo, barbuda, com barba, bigode",
    glasses="óculos",
    background="fundo",
    pronouns="ele, ela, eles, elas",
    conjunctions="e, ou",
    of="de, do, da, dos, das",
    definite="o, a, os, as, este, esta",
    possessive="seu, sua, seus, suas, meu, minha, teu, tua",
    likened=(
        "fantasia de, "
        "com o desenho de, com a imagem de, com uma imagem de, com a foto de, com uma foto de, "
        "com a estampa de, "
        "com fantasia de, com uma fantasia de, usando fantasia de, usando uma fantasia de, vestindo "
        "fantasia de, de fantasia de, com roupa de, "
        "imitando, imita, parece, parecem, que parecem, que parecia, parecida com, parecidos com, "
        "parecidas com, similar a, semelhante a, do tamanho de, do tamanho dum, tamanho de, com cara de, "
        "com rosto de, com corpo de, com cabeça de, com jeito de, com carinha de, como se fosse, que "
        "nem, que nem um, que nem uma, feito um, feito uma, igual a, igual um, igual uma, igualzinho a, "
        "tipo um, tipo uma, como um, como uma, inspirado em, inspirada em, inspirado na, inspirado no, "
        "inspirada na, inspirada no, em vez de, ao invés de, no lugar de, transformado em, transformada "
        "em, virando, sabor, sabor de, com sabor de, cheiro de, com cheiro de, feito com, feita com, "
        "feitos com, à base de, com estampa de, com desenho de, com desenhos de, com um "
        "desenho de, "
        "em forma de, na forma de, feito de, feita de, feitos de, feitas de, parecido com, que parece, "
        "fantasiado de, fantasiada de"
    ),
    says="diz, que diz, com o texto, dizendo, escrito, com a palavra",
    named="chamado, chamada, que se chama, de nome",
    without=(
        "faltando, a que falta, a que faltam, sem as, sem os, que perdeu, que perdeu o, que perdeu a, "
        "acabou de perder, que acabou de perder, que não tem, que não tenha, livre de, nada de, sem nada "
        "de, sem um único, sem uma única, não tem, não tenha, "
        "sem, não, nenhum, nenhuma, exceto, sem nenhum, sem nenhuma, não há, excluindo, evite, nem"
    ),
    stop=(
        "de uma bola, de duas bolas, de três bolas, uma de morango, outra de morango, "
        "uma de chocolate, outra de chocolate, uma de baunilha, outra de baunilha, com gelo, "
        "com muito gelo, com gelo picado, cubos de gelo, com cubos de gelo, pedras de gelo, "
        "com pedras de gelo, "
        "de três camadas, de duas camadas, real madrid, flamengo, capa de gelo, capa de neve, "
        "capa de chocolate, "
        "couro, "
        "para crianças, para bebês, para adultos, para mulheres, para homens, para cachorros, para "
        "gatos, para pets, ilustração para um livro, ilustração para um livro infantil, ilustração para "
        "livro infantil, para um livro infantil, para livro infantil, de negócios, de luxo, de dia das "
        "mães, de dia dos pais, de dia dos namorados, de dia das crianças, de dia da mulher, pé de "
        "serra, aulas de inglês, "
        "depois de, depois da, depois do, "
        "doce olhar, um doce sorriso, água doce, "
        "pra, pro, "
        "forte, de uso diário, uso diário, vida diária, câmera lenta, em câmera lenta, olhando "
        "para a câmera, olhando pra câmera, olhando para câmera, para a câmera, pra câmera, ângulo de "
        "câmera, câmera reflex, câmera canon, câmera nikon, câmera dslr, lente, lente 50mm, com lente, "
        "profundidade de campo, pouca profundidade de campo, com pouca profundidade de campo, fundo "
        "desfocado, fundo borrado, sobre tela, em tela, tela cheia, protetor de tela, captura de tela, "
        "tela de fundo, foco em, em foco, fora de foco, foco suave, foco seletivo, hora dourada, hora "
        "azul, luz dourada, contraluz, contra a luz, arte conceitual, paleta de cores, paleta de cor, "
        "paleta quente, paleta fria, paleta pastel, paleta, tons pastel, tom pastel, em tons pastel, "
        "cores pastel, cor pastel, em cores pastel, cores quentes, tons pastéis, lua de mel, cinco "
        "estrelas, de cinco estrelas, tomando sol, tomando banho de sol, ao sol, no sol, sob o sol "
        "forte, luz do sol, luz solar, raios de luz, redes sociais, rede social, mídias sociais, para "
        "redes sociais, para instagram, para o instagram, para facebook, para whatsapp, para tiktok, "
        "para youtube, para celular, para o celular, para a web, para imprimir, para camiseta, para "
        "camisetas, para caneca, para canecas, papel de parede para celular, papel de parede de celular, "
        "papel de parede do celular, papel de parede para pc, para minha empresa, para meu negócio, "
        "manga comprida, manga longa, manga curta, de manga comprida, de manga longa, de manga curta, de "
        "mangas compridas, de mangas longas, mangas compridas, mangas longas, fonte de luz, com fonte, "
        "fonte elegante, fonte cursiva, fonte moderna, fonte manuscrita, no peru, do peru, "
        "modelo em escala, último modelo, silhueta, figura, perfil, vale a pena, muda de cor, que muda "
        "de cor, massa de modelar, de massa de modelar, palavra chave, ao vivo, de presente, ponto de "
        "vista, feito à mão, à mão, plano geral, plano médio, plano americano, corpo inteiro, de corpo "
        "inteiro, de perfil, "
        "coberto de chocolate, coberta de chocolate, coberto de açúcar, com cobertura de chocolate, de "
        "couro, de lã, de seda, de veludo, de algodão, de linho, de vime, de palha, de plástico, de "
        "metal, de aço, de ferro, de bronze, de borracha, de pele, de camurça, de tecido, de brim, de "
        "porcelana, de cerâmica, de barro, de argila, de crochê, de renda, de isopor, de pano, de tricô, "
        "de cano alto, de moletom, de bambu, jogo de luzes, recém, recém-assado, "
        "em tons de, em cor, na cor, nas cores, "
        "jogo de, um jogo de, kit de, rodela de, rodelas de, fatias de, pedaços de, tiras de, punhado "
        "de, maço de, porção de, bandeja de, metade de, um pouco de, "
        "na capa, semana santa, dia das mães, dia dos pais, dia das crianças, dia dos namorados, dia da "
        "mulher, dia do trabalho, ação de graças, sexta-feira santa, segunda-feira, terça-feira, "
        "quarta-feira, quinta-feira, sexta-feira, de terra, de terra batida, de chão batido, de areia, "
        "em paz, com amor, com muito amor, com carinho, feito com amor, te amo, meu amor, em tons, "
        "jogando cartas, jogando baralho, de cinema, de filme, de revista, do mundo, ao ar livre, água "
        "na boca, de pedra sabão, de bicicleta gol, gol de bicicleta, cheio de dedos, boca de lobo, mão "
        "na massa, olho mágico, cara de pau, roda de amigos, roda de conversa, de parede, "
        "pintura, quadro, imagem, ilustração, desenho, arte, estilo, cena, paisagem, lindo, linda, belo, "
        "bela, bonito, bonita, fofo, fofa, detalhado, detalhada, em pé, de pé, estacionado, estacionada, "
        "que, é, está, há, se, à, ao, muito, muita, antigo, antiga, futurista, moderno, moderna, cor, "
        "cores, "
        "brilhante, luz, suave, alta qualidade, por favor, desenhe, crie, gere, também, tem, mais, "
        "natureza, "
        "pelo, pela, d'água, outro, outra, de alta qualidade, alta resolução, 4k, 8k, hd, uhd, ultra hd, "
        "obra-prima, obra prima, melhor qualidade, muito detalhado, muito detalhada, ultra detalhado, "
        "nítido, nítida, qualidade, resolução, iluminação, iluminação suave, luz natural, luz quente, "
        "cinematográfico, cinematográfica, no estilo, no estilo de, em estilo, estilo de, com estilo, "
        "ao estilo, fundo desfocado, artístico, artística, adorável, engraçado, engraçada, majestoso, "
        "majestosa, olhando para a câmera, sorridente, sorrindo, precioso, peludo, peluda, selvagem, quero, "
        "mostre, criar, gerar, desenhar, faça, fazer, uma foto de, fresco, fresca, delicioso, deliciosa, "
        "tradicional, clássico, clássica, abandonado, abandonada, elegante, rústico, rústica, iluminado, "
        "iluminada, vibrante, vibrantes, escuro, escura, claro, clara, cheio, cheia, vazio, vazia, aberto, "
        "aberta, fechado, fechada, feito, feita, enquanto, onde, quando, como, mas, só, sozinho, sozinha, "
        "posando, parado, parada, deitado, deitada, pendurado, pendurada, medieval, brasileiro, brasileira, "
        "português, portuguesa, japonês, japonesa, antigos, antigas, modernos, modernas, futuristas, "
        "aparece, representando, ser, sendo, na mão, mão, mãos, de brinquedo, brincando, trabalhando, "
        "de mãos, fumegante, fumegantes, aceso, acesa, acesas, acesos, cacheado, cacheada, refletido, "
        "refletida, forró, samba, amazônica, para, detalhados, ficção, ficção científica, fantasia, vista, "
        "vistas, detalhe, detalhes, conto de fadas, magia, tranças, coisas, lugar, momento, mundo, vida, "
        "história, tecido, forma, acima, abaixo, dentro, fora, em volta, longe, perto, inteiro, inteira, "
        "quebrado, quebrada, primeiro, último, saindo, entrando, voltando, ao fundo, no fundo, "
        "letras, escrito em letras, café da manhã, almoço, jantar, enfeitada, enfeitado, decorada, "
        "decorado, "
        "de cor, de cores, da cor, hoje, antes, pois, nestes, neste, nesta, novas, nova, novo, novos, boas, "
        "boa, bom, bons, fez, foi, saber, van, web, sub, grave, graves, toque, dada, dado que, dadas, dose, "
        "limpa, limpas, limpo, limpos, fortes, forte, sites, fins, fim, dita, lance, lances, mover, vender, "
        "registrar, escolar, escolares, general, generales, porte, podes, semi, mini, individual, supremo, "
        "geral, sal grosso, tires, nunes, pinto, machado cabelo, soma, note, oliveira sobrenome, lima cor, "
        "quente, quentes, frio, fria, gelado, gelada, geladas, pousado, pousada, pousados, pousadas, "
        "colocado, colocada, espalhado, espalhada, passando, salve, chute, recordes, conserve, corrente, "
        "tom, tons, deserta, deserto adj, marinho, marinha, marinhos, marinhas, na parede, contra a parede, "
        "da parede, construção, obras, em obras, maio, sabia, americano, americanos, rock, metros, link, "
        "links, agentes, motor, motores, correntes, criminal, caos, ruins, costume, costumes, parentes, "
        "infinito, infinita, portal, record, mole, vamos, me, te, lhe, nos, já, ainda, sempre, nunca, "
        "quase, "
        "até, desde, durante, então, assim, cada, mesmo, mesma, qual, essa, esse, esses, essas, isso, isto, "
        "aquele, aquela, era, eram, têm, pode, podem, cujo, cuja, ambiente, atmosfera, quentinho, "
        "quentinha, "
        "apoiado, apoiada, coberto, coberta, cobertos, cobertas, redondo, redonda, quadrado, quadrada, "
        "longo, longa, longos, longas, comprido, comprida, curto, curta, curtos, curtas, liso, lisa, largo, "
        "larga, feroz, valente, corajoso, corajosa, contente, orgulhoso, orgulhosa, cansado, cansada, "
        "curioso, curiosa, molhado, molhada, seco, seca, sujo, suja, brilhando, descendo, esperando, "
        "mostrando a língua, chorando, rindo, gritando, latindo, miando, rugindo, soprando, "
        "balançando ao vento, bonitos, bonitas, lindos, lindas, fofinho, fofinha, fofos, fofas, colorido, "
        "colorida, coloridos, coloridas, multicolorido, multicolorida, florido, florida, floridos, "
        "floridas, "
        "em flor, maravilhoso, maravilhosa, impressionante, espetacular, perfeito, perfeita, gracioso, "
        "graciosa, brincando na areia"
    ),
)

WORDS = merged(PHRASES, _BASE)
