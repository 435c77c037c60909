"""Portuguese phrases in which a noun is not what it names elsewhere: "café da manhã", "caixa de som"."""

from openimagen.engines.illustrator.reading.words.table import Words, combined

_CARS = "do carro, de um carro, dos carros, de carro, do automóvel, do ônibus, do caminhão"

_METRES = (
    combined(
        "de/a/mede/quase: um metro, dois metros, três metros, quatro metros, cinco metros, seis metros, "
        "oito metros, "
        "dez metros, quinze metros, vinte metros, cinquenta metros, cem metros, 2 metros, 3 metros, "
        "4 metros, "
        "5 metros, 6 metros, 10 metros, 20 metros, 50 metros, 100 metros"
    )
    + ", um metro de altura, um metro de largura, um metro de distância, um metro e meio, metro e meio, "
)
"meio metro, metros, metro"

PHRASES = Words(
    nouns={
        "fence": "cerca de arame, cerca de bambu, cerca de ferro, cerca de pedra, cerca de tela, "
        "cerca do jardim",
        "milky-way": "nebulosa, nebulosas",
        "office-worker": "funcionário, funcionária",
        "railway-track": "trilhos do trem, trilhos de trem, trilho do trem, trilhos do bonde",
        "mate": "erva mate, erva-mate",
        "crystal-ball": "bola de cristal e cartas",
        "bowl-with-spoon": "tigela de cereal, tigela de sopa, prato de sopa, tigela de açaí com granola",
        "sailboat": "regata de veleiros, regata de barcos, corrida de barcos",
        "bowl": "tigela com colher, tigela com colher de pau",
        "fruit-bowl": "salada de frutas, salada de fruta",
        "dog": "corrida de cachorros, corrida de galgos, "
        "cachorro salsicha, cão salsicha, um salsicha, uma salsichinha",
        "racing-car": "corrida de kart, corrida de karts, "
        "carro de fórmula 1, carro de fórmula um, fórmula 1, fórmula um",
        "couple-with-heart": "uns noivos, "
        "um casal de namorados, um casal de noivos, um casal apaixonado, "
        "casal de namorados, um casal de apaixonados",
        "automobile": combined(f"faróis/lanternas/vidros: {_CARS}"),
        "bank": "agência bancária, assalto a banco, assaltando um banco, roubando um banco, "
        "assalto ao banco, fila no banco, "
        "fila do banco, banco do brasil",
        "ballet-shoes": "sapatilha de ponta, sapatilhas de ponta",
        "balloon": "bexiga d'água",
        "bird": "martim-pescador",
        "brick-wall": combined(
            "muro/parede/cerca: de um metro, de dois metros, de três metros, de dez metros"
        ),
        "bubbles": "bola de sabão, bolas de sabão, bolinha de sabão, bolinhas de sabão, bolha de sabão",
        "bowling": "bola de boliche, bolas de boliche",
        "pool-8-ball": "mesa de sinuca com bolas, mesa de sinuca com bolas coloridas, "
        "bola de sinuca, bolas de sinuca, bola de bilhar, bolas de bilhar",
        "candy": "torrão de açúcar, pão de mel, beijo de moça, olho de sogra",
        "carriage": "biga romana",
        "baby-angel": "anjo da guarda",
        "violin": "arco do violino, arco de violino, concerto de violino",
        "spaghetti": "pasta italiana, pasta ao molho, pasta com molho",
        "piano": "teclado do piano, teclas do piano, teclado de piano, "
        "concerto de piano, show de piano, recital de piano",
        "motorcycle": "corrida de motos, corrida de moto",
        "person-biking": "corrida de bicicletas, corrida de bicicleta, prova de ciclismo",
        "chandelier": "lustre de cristal",
        "chess-pawn": "torre de xadrez, peão de xadrez, bispo de xadrez, rei de xadrez, rainha de xadrez, "
        "dama de xadrez",
        "comet": "cometa halley",
        "cookie": "biscoito com gotas de chocolate, cookie com gotas de chocolate, bonequinho de gengibre, "
        "boneco de gengibre, homem de gengibre",
        "credit-card": "cartão bancário, cartão de débito",
        "curry-rice": "frango ao curry",
        "poultry-leg": "frango ao forno, frango grelhado, peito de frango, peito de peru, "
        "frango à passarinho, frango caipira",
        "cut-of-meat": "carne de porco, lombo de porco, costela de porco, filé mignon, bolo de carne, "
        "cordeiro ao forno",
        "fish": "peixe-espada, peixe-gato, filé de peixe, peixe ao forno, peixe frito, filé de salmão",
        "deciduous-tree": "tronco da árvore, tronco de uma árvore, galhos da árvore, galhos de uma árvore, "
        "folhas da árvore, "
        "folhas das árvores, galho da árvore, pé de jaca, pé de abacate, pé de acerola, pé de caju, "
        "pé de pitanga, pé de amora, "
        "mangueira carregada, sombra de uma mangueira, sombra da mangueira, mangueira centenária, "
        "mangueira com mangas",
        "ear-of-corn": "pé de milho, pés de milho, espigas de milho",
        "palm-tree": "pé de coco, pé de açaí, pé de banana, bananeira",
        "leafy-green": "pé de alface, pés de alface, pé de couve, folha de alface, folhas de alface, "
        "folha de couve",
        "fire": "chama da vela, chama de uma vela, chama olímpica, em chamas, envolto em chamas, "
        "cercado de chamas, "
        "cuspindo fogo",
        "guide-dog": "cão-guia, cão guia",
        "guitar": "viola, cordas do violão, cordas de um violão, cordas da guitarra, braço do violão",
        "hamster": "porquinho da índia",
        "handbag": "bolsa de couro, bolsa de crocodilo",
        "herb": "erva-doce, cravo-da-índia, cravos-da-índia, cravo da índia, canela em pau",
        "blossom": "coroa-de-cristo, flor do maracujá",
        "jeans": "calça boca de sino, calça jeans rasgada",
        "ladder": "escada de pintor, subindo numa escada de mão, "
        "escada de mão, escada dobrável, escada de madeira, escada encostada, escada de corda",
        "laptop": combined("tela/teclado: do notebook, do laptop, de um notebook"),
        "desktop-computer": combined("tela/monitor: do computador, de um computador, de computador"),
        "mobile-phone": combined(
            "tela/câmera/lanterna: do celular, de um celular, do telefone, de um telefone"
        ),
        "television": "tela de televisão, tela da tv, tela da televisão",
        "luggage": "mala de viagem, mala de mão, bagagem",
        "monkey": "macaco-aranha, macaco-prego",
        "newspaper": "folha de jornal, folhas de jornal, banca de notícias",
        "page-facing-up": "folha de caderno, folhas de caderno",
        "open-book": "folhas do livro, páginas do livro, folhas de um livro, guia de viagem, "
        "livro de receitas",
        "parrot": "papagaio de pirata",
        "pencil": "lápis de cor, lápis de cores",
        "pig": "cofre de porquinho, cofrinho de porquinho, porquinho cofre",
        "potato": "batata ao forno, batatas ao forno, purê de batata",
        "potted-plant": "vaso de jiboia, jiboia no vaso, jiboia pendente, planta carnívora",
        "ring-buoy": "boia salva-vidas, boia de salva-vidas",
        "safety-vest": "colete salva-vidas, colete refletivo",
        "rowing-boat": "bote salva-vidas, bote inflável",
        "roller-skate": "patins de rodas, patins em linha, patins",
        "satellite-antenna": "antena parabólica, antenas parabólicas, antena de tv",
        "seal": "elefante-marinho, filhote de foca",
        "shark": "tubarão-martelo, tubarão-baleia, tubarão branco",
        "sword": "cabo da espada, lâmina da espada",
        "teacup-without-handle": "chá de camomila, chá de ervas, chá de jasmim",
        "top-hat": "chapéu-coco, chapéu coco",
        "tower": "torre de controle, torre de celular, torre de alta tensão",
        "trophy": "taça da libertadores, taça da champions",
        "watch": combined("relógio/relógios: no pulso, no seu pulso, no braço, nos pulsos"),
        "window": combined("vidro/vidros/moldura/parapeito: da janela, de uma janela, das janelas"),
        "door": combined("moldura/batente/soleira: da porta, de uma porta"),
        "refrigerator": combined("porta/ímã/ímãs: da geladeira, de geladeira, do refrigerador"),
        "woman": "mamães, "
        "dama de honra, damas de honra, sua noiva, a noiva do meu amigo, mãe de santo, mãe-de-santo",
        "man": "seu noivo, homem de negócios, pai de santo, pai-de-santo, âncora de telejornal, âncora de tv",
        "man-mage": "um mágico, o mágico, mágico de palco, mágico tirando, mágico de circo",
        "wolf": "filhote de lobo",
        "tiger": "filhote de tigre",
        "bear": "filhote de urso",
        "panda": "filhote de panda",
        "fox": "filhote de raposa",
        "leopard": "filhote de onça",
        "chipmunk": "cão-da-pradaria",
        "convenience-store": "loja de presentes, caixa do supermercado, caixa do mercado, loja de móveis, "
        "loja de bicicletas",
        "x-ray": "raio x, raio-x, raios x, radiografia",
        "pie": "empadinha de palmito",
        "lizard": "dragão de komodo, dragão-de-komodo",
        "melon": "pitaia, pitaya, fruta-do-dragão, fruta do dragão",
        "honeybee": "vespas voando, vespa voando, enxame de vespas, vespa pousada, ferrão de vespa",
        "desk": "carteira escolar, carteiras escolares, carteira da escola, carteira na sala de aula, "
        "carteiras na sala de aula, "
        "carteiras da sala, sentado na carteira, sentada na carteira",
        "bouquet": "ramo de flores, ramos de flores",
        "key": "molho de chaves",
        "nest-with-eggs": "ninho de pássaro, ninho de passarinho",
        "game-die": "jogando os dados, lançando os dados",
        "hedgehog": "tamanduá-bandeira",
        "cockroach": "barata",
        "cooking": "ovo estrelado, ovos estrelados",
    },
    near={
        "cart": "carrinho de sorvete, carrinho de vendedor",
        "ox": "bumba meu boi, boi-bumbá, boi bumbá, bumba-meu-boi",
        "dog": "pastor belga, cão de guarda, cão pastor, pastor australiano",
        "woman": "porta-bandeira, uma porta-bandeira",
        "man": "lampião e maria bonita, lampião cangaceiro, mestre-sala, lobo do mar",
        "person": "motociclista, "
        "diva, divas, "
        "pais, "
        "peixeiro, peixeira, cartomante, relojoeiro, "
        "entregador de pizza, entregador de pizzas, entregador de comida, "
        "entregador de flores, motoboy de pizza, "
        "guarda-vidas, presidente lula, colega de classe, colegas de classe, lutador de sumô, "
        "lutador de sumo, "
        "lutadores de sumô, jogador de vôlei, jogador de rúgbi, "
        "estrela do rock, "
        "estrela da seleção, moça do caixa, caixa do banco, porta-voz, "
        "time de futebol, time de basquete, time de vôlei, time de rúgbi, time de handebol, "
        "time de natação, "
        "time feminino, "
        "equipe de natação, equipe de vôlei, equipe de basquete, equipe de ginástica, equipe de futebol, "
        "equipe de resgate, "
        "equipe médica, seleção brasileira, seleção de futebol, seleção feminina, "
        "um time de futebol, um time de basquete, um time de vôlei, um time de rúgbi, um time de handebol, "
        "um time de natação",
        "butter": "manteiga de amendoim, pasta de amendoim",
        "ship": "porta-aviões, arca de noé",
        "goal-net": "com rede de pesca, jogando a rede, lançando a rede, puxando a rede",
        "package": "porta-joias, caixa de música",
        "birthday-cake": "pão de ló",
        "nesting-dolls": "boneco de posto",
        "toy-blocks": "cubo mágico flutuante",
        "house": "casa de boneca, casa de bonecas",
        "teddy-bear": "urso de brinquedo, coelho de pelúcia, cachorro de pelúcia, gato de pelúcia, "
        "unicórnio de pelúcia",
        "coat": "traje espacial, roupa de mergulho, roupa espacial, colete à prova de balas, "
        "macacão de corrida",
        "tropical-fish": "cavalo-marinho",
    },
    plurals=(
        "mamães, "
        "pais, "
        "corrida de cachorros, corrida de galgos, corrida de kart, corrida de karts, regata de veleiros, "
        "regata de barcos, corrida de barcos, "
        "corrida de motos, corrida de moto, corrida de bicicletas, corrida de bicicleta, prova de ciclismo, "
        "time de futebol, time de basquete, time de vôlei, time de rúgbi, time de handebol, "
        "time de natação, "
        "time feminino, "
        "equipe de natação, equipe de vôlei, equipe de basquete, equipe de ginástica, equipe de futebol, "
        "equipe de resgate, "
        "equipe médica, seleção brasileira, seleção de futebol, seleção feminina, "
        "um time de futebol, um time de basquete, um time de vôlei, um time de rúgbi, um time de handebol, "
        "um time de natação, "
        "enxame de vespas, vespas voando, lutadores de sumô"
    ),
    undrawable=", ".join(
        (
            "boate, boates, maca",
            "centro de dados, ciência de dados, análise de dados, dados pessoais, base de dados, "
            "proteção de dados, vale-presente, vale presente",
            "montanhas de papel, montanha de papel, excursão da escola, excursão escolar, "
            "passeio da escola, passeio escolar",
            "montanhas de papéis, montanha de papéis, montanha de lixo, vinho derramado, café derramado, "
            "leite derramado",
            "asas de anjo, asas de borboleta, asas de dragão, asas de morcego, asas de fada, "
            "tatuagem de dragão",
            "cartas de tarô, cartas do destino, carrinho de bebidas, carrinho de chá, carrinho de serviço",
            "dados e cartas, cartas e dados, cartas e fichas, cartas na mesa, cartas na mão",
            "ring light, ringlight, luz de anel",
            "ringue, escada",
            "turbante",
            combined(f"farol/lanterna/vidro/espelho/banco/bancos/porta: {_CARS}"),
            "faróis acesos, cravo e canela, vinho da casa, pedra papel e tesoura, bicho de sete cabeças, "
            "pedreira, saia lápis",
            "noz moscada, noz-moscada, jogo de damas, placa-mãe, placa mãe, placa de vídeo, placa solar, "
            "placas solares, placa de carro, "
            "placa do carro, placa de gelo, gato de energia, missa do galo, galo na testa, pé de pato, "
            "pés de pato, pé de coelho, "
            "pé-de-meia, pé direito, pé de mesa, pé de cabra, pé de galinha, pés de galinha, pé na areia, "
            "pé da escada",
            "arara de roupas, arara de roupa, pinguim de geladeira, cabra-cega, cavalo de pau, "
            "espírito natalino, espírito de natal, "
            "espírito santo, espírito de equipe, espírito esportivo, espírito de porco, espírito livre, "
            "escada caracol, escada em caracol, "
            "escada de caracol, escada rolante, escadas rolantes, escada de incêndio, escada de mármore, "
            "escada de pedra, escada principal, "
            "a escada, da escada, na escada, pela escada, nado borboleta, efeito borboleta, "
            "estilo borboleta, gravata borboleta de papel",
            "óleo de girassol, óleo de coco, óleo de cozinha, mancha de óleo, mangueira, jogo do palmeiras, "
            "camisa do palmeiras, time do palmeiras, "
            "pão-duro, boca torta, máquina de café, café da manhã, café-da-manhã, mesa de café da manhã, "
            "macarrão de piscina, "
            "chá de bebê, chá de panela, chá revelação, chá de cozinha, chá de casa nova, chá de fraldas, "
            "carro de som, moto aquática, jet ski, nave da igreja, nave central, ponte do nariz, "
            "ponte aérea, cama de gato, "
            "berço da civilização, regata à vela, regata de barcos, passeio à vela, barco a vela de papel",
            "porta-malas, porta-copos, porta-lápis, porta-chaves, porta-luvas, porta-guardanapos, "
            "porta-temperos, porta-incenso, "
            "vasos sanguíneos, vaso sanguíneo, cesta básica, fazendo uma cesta, fazendo cesta, "
            "arma de fogo, "
            "armas de fogo, "
            "saída de incêndio, alarme de incêndio, corpo de violão, palavra-chave, palavras-chave, "
            "caixa d'água, caixa de água, caixa de som, caixas de som, caixinha de som, caixa de areia, "
            "caixa preta, caixa alta, "
            "caixa torácica, caixa de entrada, caixa econômica, caixa de isopor, caixa de câmbio, "
            "caixa acústica, caixas acústicas, "
            "lápis de olho, bola de gude, bolas de gude, bolinha de gude, bolinhas de gude, bola de golfe, "
            "bolas de golfe, bola de chiclete, "
            "bola de pelo, bola de algodão, bola de pingue-pongue, bolinha de pingue-pongue, "
            "bola de pilates, papel de presente, "
            "coroa de espinhos, lenço de papel, lenços de papel, lenço umedecido, nuvem de poeira, "
            "nuvens de poeira, nuvem de fumaça, "
            "nuvens de fumaça, nuvem de gás, nuvem de mosquitos, nuvem de palavras, lua de mel, "
            "relógio de sol, banho de sol, raio de sol, "
            "raio de luz, raio de luar, raio laser, raios laser, clave de sol, pedra de gelo, "
            "pedras de gelo, idade da pedra",
            "banco de trás, banco da frente, banco do motorista, banco do passageiro, banco de couro, "
            "banco de imagens, banco de leite, "
            "banco de sementes, bolsa de estudos, bolsa família, bolsa térmica, bolsa de água quente, "
            "saco de lixo, sacos de lixo, "
            "sopa de letrinhas, bacia amazônica, bacia hidrográfica, tela de arame, tela de proteção, "
            "telas de pintura, pintando uma tela, "
            "pintando na tela, véu de noiva, peru no mapa, campo magnético, copo de liquidificador, "
            "dente de leite, dentes de leite, "
            "taco de hóquei, piso de taco, tacos de madeira, vitamina c, vitamina d, tapete de folhas, "
            "tapete de flores, espelho d'água, "
            "espelho retrovisor, retrovisor, pratos da bateria, partida de tênis, torneio de tênis, "
            "jogo de tênis, aula de tênis, "
            "anéis de saturno, fonte de energia, fonte de renda, fonte de inspiração, fonte de chocolate, "
            "fonte de informação, "
            "poço de petróleo, poços de petróleo, moinho de café, moedor de café, moinho de pimenta, "
            "rede de proteção, rede social, "
            "rede de gol, rede de vôlei, bola na rede, bloco de notas, bloco de apartamentos, "
            "jogo de cartas, jogos de cartas, "
            "castelo de cartas, carta na manga, cartas na mão, truque de cartas, pena de morte, "
            "escudo do time, escudo do clube, "
            "touro mecânico, roda de capoeira, roda de amigos, roda de conversa, roda de violão, "
            "roda de pagode, roda dentada, onda de calor, "
            "antena, antenas, gancho, corda bamba, corda de violão, nó da gravata, nó na garganta, "
            "fita cassete, fita isolante, fita crepe, fita adesiva, "
            "estação das flores, estação do ano, estação chuvosa, estação seca, estação de rádio, "
            "estação de esgoto, estação de tratamento, "
            "máquina do tempo, viagem no tempo, linha do tempo, passar do tempo, história de amor, "
            "histórias de amor, música de amor",
            "modelo de avião, modelo de carro, modelo de barco, lâmina de água, lâmina de gelo, "
            "gancho de roupa, muda de roupa, mudas de roupa, "
            "cavalo de força, cavalos de força, cheiro doce, água doce, mão de vaca, mão na roda, "
            "barriga de freira, baba de moça, cueca virada, "
            "rosa dos ventos, amigo secreto, selva de pedra, salto em altura, asa-delta, asa delta, "
            "vela de ignição, olho de boi, "
            "saco de gatos, dor de cotovelo, cara-metade, pau de arara, pau de sebo, árvore genealógica, "
            "pera de boxe, laranja mecânica, "
            "manga comprida, manga longa, manga curta, mangas compridas, mangas longas, mangas curtas, "
            "mangas bufantes, mangas largas, "
            "mangas dobradas, mangas arregaçadas, mangas transparentes, manga bufante, sem mangas",
        )
    ),
    stop=_METRES
    + ", "
    + (
        "males, crescentes, doe, converse, baba, babando, paises, milhoes, gole, goles, tocando pagode, "
        "ao som de pagode, "
        "nós, todos nós, vos, vós, sons, seda, de seda, santa ceia, semana santa, terra santa, santa, "
        "que pena, com pena, logo após, logo depois, logo atrás, logo ao lado, logo acima, "
        "logo abaixo, logo cedo, até logo, logo em seguida, logo ali, mas sobretudo, e sobretudo, cola, "
        "bates, lute, "
        "com gelo, com limão e gelo, e gelo, gelo picado, cubos de gelo, com cubos de gelo, "
        "a lenha, à lenha, em família, fazendo a barba de, fazendo a barba, barbeando, "
        "lava louça, lava roupa, toma sol, toma banho, "
        "tomam sol, saia correndo, saem, saia voando, "
        "à flor da pele, fazendo prancha, prancha abdominal, batendo palmas, bate palmas, salva de palmas, "
        "na palma da mão, palma da mão, "
        "torta de lado, um forte abraço, um forte vento, um forte sol, "
        "um forte raio, um forte contraste, um forte cheiro, o forte sol, o forte vento, um forte calor, "
        "um forte brilho, forte contraste, forte vento, "
        "forte sol, sol forte, luz forte, vento forte, cor forte, cores fortes, chuva forte, doce lar, "
        "lar doce lar, doces sonhos, "
        "sonhos doces, olhar doce, chama a atenção, que chama, se chama, chamando, "
        "parado no farol, "
        "no farol, a cor muda, muda de cor, mudas de cor, está presente, estão presentes, "
        ""
        "bem vestido, bem vestida, bem vestidos, saia do caminho, "
        "que saia, que saiam, "
        "ele bota a, bota ovo, bota ovos, meia maratona, meia-luz, "
        "à meia-luz, à meia luz, meia luz, meia pizza, "
        "meia taça, meia dúzia, meia estação, meia volta, meia xícara, meia-volta, com preguiça, "
        "de preguiça, que preguiça, dia de preguiça, cheio de preguiça, "
        "mandando beijinho, mandando beijinhos, mandando beijo, mandando um beijo, "
        "soltando beijo, beijinho no ombro, "
        "com um beijo, um beijo, dando um beijo, dando beijo, de beijo, beijo na testa, beijo na boca, "
        "beijo apaixonado, "
        "cerca de 100, cerca de, cerca de dez, cerca de cem, cinco estrelas, "
        "de cinco estrelas, "
        "à prova de balas, marcas de bala, marca de bala, troca de tiros, ao mesmo tempo, mesmo tempo, "
        "mau tempo, bom tempo, tempo livre, a tempo, "
        "com o tempo, há muito tempo, muito tempo, o tempo todo, todo o tempo, tempo real, em tempo real, "
        "ao longo do tempo, tempo bom, "
        "vale a pena, vale a, vale o, que vale, vale lembrar, ao ar livre, jogando água, "
        "com água, espirrando água, de água, sem água, "
        "água mineral, água com gás, água potável, jato de água, jogo de água, três quartos, "
        "de três quartos, de dois quartos, dois quartos, "
        "show de bola, show de mágica, espaço para texto, espaço para o texto, espaço para, "
        "espaço vazio, espaço em branco, "
        "espaço negativo, espaço livre, espaço de trabalho, espaço publicitário, espaço aberto, "
        "espaço público, espaço amplo, espaço interno, "
        "espaço minimalista, espaço aconchegante, espaço pequeno, com espaço, muito espaço, pouco espaço, "
        "espaço infantil, espaço moderno, "
        "espaço gourmet, espaço iluminado, espaço de convivência, espaço kids, plano de fundo, "
        "lata de tinta, latas de tinta, balde de tinta, no carvão, de carvão, "
        "mina de carvão, tamanho padrão, padrão europeu, alto padrão, "
        "de alto padrão, nota de dinheiro, notas de dinheiro, "
        "no alvo, mãos para cima, mãos juntas, barata e boa, mais barata, "
        "bem barata, muito barata, "
        ""
        "mais comprido, comprido, compridos, "
        "em construção, bateria fraca, carregando a bateria, cobra a conta, sob o sol, "
        "tomando sol, luz do sol, "
        "fogo baixo, em fogo baixo, cor de fogo, do brasil, no peru, do peru, peru país, lima no peru, "
        "cusco no peru, machado de assis, senhor dos anéis, "
        "na idade da pedra, brincando de roda, de roda, cantando o hino, jogando cartas, jogando baralho, "
        "jogar cartas, pele de cordeiro, "
        "são jorge, dia dos namorados, à venda, mestre de cerimônias, de primeira classe, "
        "vida selvagem, "
        "no coração, de todo coração, de coração, do fundo do coração, escutando música, ouvindo música, "
        "ouvindo música alta, música ao vivo, "
        "ao som da música, ao som de, aula de música, festival de música, "
        "em plena luz do dia, em cheio, de repente, manteiga derretida, pão pão queijo queijo, "
        "na ponta da língua, "
        "fundo pastel, tons pastel, tom pastel, cores pastel, cores pastéis, em tons pastéis, tons pastéis, "
        "luta livre, luta de almofadas, guerra de travesseiros, nada demais, nada mais, não há nada, "
        "dança do ventre, tiro ao alvo"
    ),
    places={
        "room": "barbearia, uma barbearia, salão de cabeleireiro",
        "cafe": "num café, em um café, no café, dentro de um café, interior de um café, café aconchegante, "
        "cafés de paris",
        "field": "campo de arroz, campos de arroz, plantação de arroz, arrozal, campo de milho, milharal, "
        "plantação de café, "
        "cafezal, campo de futebol, canavial",
        "farm": "fazenda de café, fazenda de gado",
        "ice": "rio gelado, deserto gelado",
        "road": "pista de pouso, pista de corrida",
        "stage": "pista de dança",
        "mountain": "num cânion, cânion",
        "sky": "mar de nuvens",
    },
    colours={
        "blue": "azul pastel, azul pavão",
        "green": "verde pastel, verde garrafa, verde abacate, verde pinho, verde exército",
        "pink": "rosa salmão, rosa pastel",
        "yellow": "amarelo pastel, amarelo canário, amarelo manga, amarelo ovo",
        "purple": "lilás pastel, roxo pastel",
        "orange": "laranja pastel, cor de abóbora, cor de cenoura, cor de tijolo, cor de tangerina",
        "red": "vermelho fogo, vermelho tomate, vermelho sangue, vermelho cereja, vermelho rubi, "
        "vermelho morango",
        "brown": "cor de camelo, cor de madeira, cor de avelã, cor de barro, cor de canela",
        "gray": "cinza rato, cor de chumbo",
        "white": "branco pérola",
    },
    times={
        "day": "dia de sol, tarde de sol, manhã de sol, debaixo do sol, sob o sol forte",
        "dawn": "sol nascente, nascendo o sol",
    },
    styles={
        "sketch": "giz pastel, lápis pastel, pastel oleoso, pastel seco, pintura a pastel, desenho a pastel",
        "digital_art": "estilo manga, estilo de manga",
    },
    events={
        "band": "banda de música, grupo de música, banda de rock, grupo musical, banda de jazz",
        "parade": "bateria da escola de samba, carro alegórico, carros alegóricos",
        "race": "meia maratona, corrida de obstáculos",
        "orchestra": "concerto de música clássica, concerto de orquestra, orquestra sinfônica",
        "concert": "festival de rock, show de rock",
    },
    materials={
        "brick": "tijolo",
        "wood": "madeira de lei, madeira de demolição, madeira de carvalho, madeira de pinho, "
        "de madeira maciça",
    },
    adjectival=(
        "terno, batido, mineiro, mineira, "
        "indígena, "
        "arco-íris, "
        "gelado, assado, torrada, torta, cozido, preguiça, anão, anã, submarino, operário, operária, "
        "piloto, "
        "mel, "
        "pastel, líder, visitante, celular, café, canário, presente, barata, avelã, amêndoa, cômoda, "
        "paciente"
    ),
    relations={
        "front": "logo na frente de, logo em frente de",
        "below": "logo abaixo de",
        "above": "logo acima de",
        "behind": "logo atrás de",
        "in": "cercado por, cercada por, rodeado por, rodeada por, cercados por, rodeados por, "
        "no coração da, no coração do, no coração de, no fundo de, nas profundezas de",
        "next": "logo ao lado de, "
        "lava o, lava a, lava os, lava as, lava um, lava uma, serra madeira, serra um, "
        "serra uma, chama o, chama a, bota a, bota o, bota um, bota uma",
        "inside": "saindo de, saindo do, saindo da, sai de, sai da, sai do, tirando da, tirando do",
    },
    patterns={
        "spotted": "estampa de onça, estampa de leopardo, estampa de oncinha, estampa de vaca",
        "striped": "estampa de zebra, estampa de tigre",
    },
    without="que não haja, não haja, sem que haja, que não apareça, que não apareçam",
    weapons={"bow-and-arrow": "arco"},
    devices={"computer-mouse": "rato"},
    doers={"honeybee": "vespa"},
    parts={"vehicle": "sirene, farol, vela, lanterna, espelho"},
    numbers={
        5: "uma caravana de, caravana de",
    },
    forms={
        "poster": "capa de um livro, capa de livro, capa do livro, capa de um romance, capa de um álbum",
    },
    near_places={
        "city": "santos sp, cidade de santos, porto de santos, em santos, em praga, cidade de praga, "
        "em gramado, gramado rs, gramado e canela",
    },
    likened="formando um, formando uma, formando",
    soil="terra, a terra",
)
