"""Japanese."""

from openimagen.engines.illustrator.reading.words.table import Words

WORDS = Words(
    nouns={
        "birdcage": "鳥かご, 鳥籠",
        "chestnut": "木の実, ナッツ, どんぐり, 栗",
        "table": "テーブル, ローテーブル, ダイニングテーブル, 食卓テーブル, 木のテーブル, 木の机, 炬燵, "
        "炬燵のテーブル",
        "woman": "女性, 女の人, 女, お母さん, 婦人, 母, 母親, ママ, 妻, 奥さん, 主婦",
        "man": "男性, 男の人, 男, お父さん, 紳士, 父, 父親, パパ, 夫, 旦那, おじ",
        "girl": "女の子, 少女, 娘, 孫娘",
        "boy": "男の子, 少年, 孫",
        "child": "子供, 子ども, こども, こどもたち, 園児, 小学生, 双子, キッズ, 幼稚園児, 保育園児, "
        "一年生, 新一年生, 小学一年生, 1年生, 新1年生, ピカピカの一年生, 幼児, 児童",
        "baby": "赤ちゃん, 赤ん坊",
        "person": "人, ひと, 人物, 友人, 旅人, 旅行者, 客, 誰か, 通行人, 友達",
        "old-man": "おじいちゃん, おじいさん, 祖父, おじいさん, 老人, 老爺",
        "old-woman": "おばあちゃん, おばあさん, 祖母, おばあさん, 老婆",
        "astronaut": "宇宙飛行士",
        "ballet-dancer": "バレリーナ, ダンサー",
        "cook": "シェフ, 料理人, コック, パン職人, ウェイター, ウェイトレス",
        "farmer": "農家, 農夫, 庭師, お百姓さん, 農民, 百姓",
        "firefighter": "消防士",
        "guard": "兵士, 衛兵",
        "health-worker": "医者, 医師, 獣医, 歯医者, お医者さん, 薬剤師, 外科医",
        "woman-health-worker": "看護師",
        "man-mage": "魔法使い, 魔術師",
        "woman-mage": "魔女",
        "mermaid": "人魚",
        "person-with-crown": "王様, 女王, 王",
        "police-officer": "警察官, 警官, おまわりさん, お巡りさん, 刑事, 婦人警官, 巡査",
        "prince": "王子, 王子様",
        "princess": "お姫様, 姫, 王女",
        "scientist": "科学者",
        "singer": "歌手, 音楽家, ミュージシャン, ギタリスト, ピアニスト, バンドマン",
        "student": "学生, 生徒, 高校生, 中学生, 大学生, 女子高生, 男子高生, 女子学生, 男子学生, 三年生, "
        "二年生, 新入生, 卒業生, 受験生, 留学生",
        "teacher": "先生, 教師",
        "fairy": "妖精, 小さな妖精, 妖精たち",
        "santa-claus": "サンタクロース, サンタ",
        "superhero": "スーパーヒーロー, ヒーロー",
        "baby-angel": "天使",
        "ninja": "忍者",
        "ant": "アリ, 蟻",
        "bat": "コウモリ",
        "bear": "クマ, 熊, くま",
        "bird": "鳥, 小鳥, とり, すずめ, ハチドリ, メジロ, シジュウカラ",
        "butterfly": "蝶, チョウ, 蝶々",
        "camel": "ラクダ",
        "cat": "猫, ネコ, ねこ, 子猫, 三毛猫, 野良猫, 茶トラ猫, トラ猫, 茶トラ, シャム猫, ペルシャ猫, "
        "にゃんこ, ネコちゃん",
        "chicken": "ニワトリ, 鶏, めんどり",
        "cow": "牛, ウシ, 乳牛",
        "crab": "カニ, 蟹",
        "crocodile": "ワニ",
        "deer": "鹿, シカ, 子鹿, トナカイ, エゾシカ, ガゼル",
        "dog": "犬, イヌ, いぬ, 子犬, 柴犬, わんこ, ゴールデンレトリバー, ダックスフンド, ラブラドール, "
        "ハスキー, コーギー, チワワ, トイプードル, ダルメシアン, 秋田犬, ワンちゃん, ブルドッグ",
        "dolphin": "イルカ",
        "donkey": "ロバ",
        "dove": "ハト, 鳩",
        "dragon": "ドラゴン, 竜, 龍, 飛竜, 龍神, 東洋の龍, 子ドラゴン, 青龍",
        "duck": "アヒル, カモ, 鴨",
        "eagle": "ワシ, 鷲, 鷹, タカ, ハヤブサ, トンビ, コンドル",
        "elephant": "象, ゾウ, ぞう",
        "ewe": "羊, ヒツジ, ひつじ, 子羊",
        "fish": "魚, さかな, 鯉, 錦鯉, 鮭, サケ, マグロ, 鯛",
        "flamingo": "フラミンゴ",
        "fox": "キツネ, 狐, きつね",
        "frog": "カエル, 蛙, かえる",
        "giraffe": "キリン, きりん",
        "goat": "ヤギ, 山羊, 子ヤギ",
        "hedgehog": "ハリネズミ",
        "honeybee": "ミツバチ, 蜂, ハチ",
        "horse": "馬, ウマ, うま, 子馬, ポニー, 白馬, サラブレッド",
        "lion": "ライオン, 獅子",
        "lizard": "トカゲ",
        "monkey": "ニホンザル, 猿, サル, さる",
        "mouse": "ネズミ, ねずみ, 鼠",
        "octopus": "タコ, 蛸, たこ",
        "owl": "ミミズク, フクロウ, 梟",
        "panda": "パンダ",
        "parrot": "オウム, インコ, オカメインコ, オオハシ",
        "penguin": "ペンギン",
        "pig": "豚, ブタ, ぶた, 子豚",
        "polar-bear": "シロクマ, 白熊, ホッキョクグマ",
        "rabbit": "ウサギ, うさぎ, 兎",
        "rooster": "おんどり, 雄鶏",
        "sauropod": "恐竜, トリケラトプス, 首長竜, 恐竜たち",
        "seal": "アザラシ",
        "shark": "サメ, 鮫",
        "snail": "カタツムリ",
        "snake": "蛇, ヘビ",
        "spider": "クモ, 蜘蛛",
        "chipmunk": "リス, シマリス, エゾリス",
        "swan": "白鳥, つる, サギ",
        "tiger": "トラ, 虎",
        "turtle": "亀, カメ, ウミガメ",
        "unicorn": "ユニコーン, ペガサス, 天馬",
        "whale": "クジラ, 鯨",
        "wolf": "オオカミ, 狼",
        "zebra": "シマウマ",
        "blossom": "ユリ, アサガオ, アジサイ, キク, ツバキ, スミレ, スイセン, カスミソウ, シクラメン, "
        "ポインセチア, アネモネ, マリーゴールド, ペチュニア, プルメリア, ブーゲンビリア, ミモザ, "
        "ジャスミン, クロッカス, アイリス, ライラック, かすみ草, 花, お花, 百合, 菊, 蘭, 牡丹, 野花, "
        "コスモス, 紫陽花, あじさい, 梅の花, すみれ, カーネーション, 彼岸花, スズラン, 藤の花, 椿, "
        "ツツジ, つつじ, 水仙, 朝顔, パンジー, 桔梗, 藤, 菜の花, あやめ, 菖蒲, ダリア, ガーベラ, ポピー, "
        "金木犀, 沈丁花, クレマチス, リンドウ, 生花, 生け花, 造花, 切り花, ドライフラワー, 百合の花, "
        "野の花",
        "cherry-blossom": "サクラ, 桜, 桜の花, 桜の花びら, 夜桜, 梅, 桃の花, 桜吹雪, 枝垂れ桜, しだれ桜, "
        "八重桜, 山桜, 葉桜",
        "cactus": "サボテン",
        "deciduous-tree": "桃の木, 梅の木, 柿の木, 栗の木, 木, 樹木, 大木, りんごの木, オリーブの木, "
        "柳の木, イチョウ, 銀杏, カエデ, 柳, ケヤキ, みかんの木, 大樹, 楓, いちょう, 街路樹, 並木, 樹, "
        "クスノキ, もみじの木, 広葉樹, 果樹",
        "evergreen-tree": "松, モミの木, 杉, 松の木, もみの木, 針葉樹, 杉の木, 赤松, 黒松, 一本松, 松林",
        "mushroom": "えのき, しめじ, マッシュルーム, 舞茸, キノコ, きのこ, 松茸",
        "palm-tree": "ヤシの木, 椰子の木",
        "potted-plant": "サンスベリア, モンステラ, パキラ, 鉢植えの花, 観葉植物, 鉢植え, 植物, 多肉植物, "
        "植木鉢, 盆栽の花",
        "rose": "バラ, 薔薇",
        "sunflower": "ひまわり, ヒマワリ, 向日葵",
        "tulip": "チューリップ",
        "banana": "バナナ",
        "bread": "あんぱん, クリームパン, パン, 食パン, トースト, あんパン, メロンパン, 肉まん, サンドパン",
        "birthday-cake": "ケーキ, 誕生日ケーキ, バースデーケーキ, いちごケーキ, チョコレートケーキ, "
        "チーズケーキ, デコレーションケーキ, ウェディングケーキ",
        "carrot": "ニンジン, にんじん, 人参",
        "cheese-wedge": "チーズ",
        "cherries": "さくらんぼ, サクランボ, 桜桃",
        "egg": "卵, たまご, 目玉焼き, ゆで卵, イースターエッグ, 玉子, 生卵",
        "grapes": "ぶどう, ブドウ, 葡萄, マスカット, 巨峰",
        "hamburger": "ハンバーガー",
        "hot-beverage": "コーヒー, 珈琲, カフェラテ, ココア, カプチーノ, ホットチョコレート, "
        "コーヒーカップ, カフェオレ, ホットコーヒー, ブラックコーヒー, カフェモカ, エスプレッソ, ラテ",
        "ice-cream": "アイスクリーム, アイス, アイスクリームコーン, アイスクリームのコーン, ジェラート",
        "lemon": "レモン",
        "pear": "梨, 洋梨",
        "pizza": "ピザ",
        "red-apple": "りんご, リンゴ, 林檎",
        "spaghetti": "スパゲッティ, パスタ",
        "steaming-bowl": "ラーメン, うどん, そば, 味噌ラーメン, 味噌汁, ラーメン一杯, そうめん, 蕎麦, "
        "豚汁, お雑煮, とんこつラーメン, 焼きそば, ちゃんぽん, みそ汁",
        "strawberry": "いちご, イチゴ, 苺, ラズベリー, 木苺",
        "sushi": "握り, にぎり, 手巻き寿司, 寿司, すし, 刺身, 握り寿司, 海苔巻き, お寿司",
        "tangerine": "みかん, ミカン, オレンジ, 柚子, ゆず, 蜜柑",
        "teacup-without-handle": "お茶, 緑茶, 紅茶, 抹茶, 湯呑み, ほうじ茶, お茶碗, ミルクティー, "
        "レモンティー, ハーブティー, アイスティー, ティー",
        "tomato": "トマト",
        "watermelon": "スイカ",
        "wine-glass": "ワイン, ワイングラス",
        "beer-mug": "ビール, 生ビール, ビールジョッキ, 生ビールのジョッキ, ジョッキ, 中ジョッキ, "
        "ビアジョッキ, 缶ビール, クラフトビール",
        "airplane": "飛行機, 旅客機, 戦闘機, 紙飛行機, ジェット機, プロペラ機",
        "automobile": "車, 自動車, 乗用車, クラシックカー, オープンカー, スポーツカー, 軽自動車, "
        "マイカー, 新車, 愛車, 外車, 中古車, 名車, 電気自動車, セダン",
        "bicycle": "自転車, ママチャリ, マウンテンバイク, ロードバイク, 二人乗り自転車",
        "bus": "バス, スクールバス, 観光バス, 路線バス",
        "helicopter": "ヘリコプター",
        "hot-air-balloon": "熱気球, 気球",
        "locomotive": "sl, 電車, 列車, 汽車, 機関車, 蒸気機関車",
        "motorcycle": "バイク, オートバイ",
        "rocket": "ロケット, 宇宙船, スペースシャトル",
        "sailboat": "ヨット, 船, ボート, 帆船, 小舟, 漁船, ゴンドラ, 屋形船, 釣り船, 紙の船",
        "ship": "客船, 大型船",
        "tractor": "トラクター, ブルドーザー, クレーン車",
        "bridge": "橋, 石橋, 木の橋, 鉄橋, 吊り橋, つり橋, 陸橋, 歩道橋, 太鼓橋, 瀬戸大橋, 明石海峡大橋, "
        "レインボーブリッジ, ゴールデンゲートブリッジ, 眼鏡橋",
        "cabin": "山小屋, 小屋, ログハウス, 丸太小屋, 木の家, 木の小屋",
        "castle": "城, お城, 宮殿, お屋敷, 要塞, 古城",
        "japanese-castle": "日本の城, 天守閣, 姫路城, 大阪城, 和風の城, 江戸城, 二条城, 名古屋城, 熊本城, "
        "松本城, 首里城, 安土城, 彦根城",
        "church": "教会",
        "roof": "屋根",
        "house": "家, 一軒家, 別荘, お屋敷の家, 民家, 小さな家, 豪邸, 和風の家, 一戸建て, 戸建て, マイホーム",
        "lighthouse": "灯台",
        "office-building": "ビル, 高層ビル",
        "shinto-shrine": "神社, 鳥居",
        "mount-fuji": "富士山",
        "tent": "テント",
        "volcano": "火山",
        "desert-island": "島, 無人島",
        "bed": "ベッド, ベビーベッド, 布団, 二段ベッド",
        "bookshelf": "本棚",
        "candle": "ろうそく, キャンドル",
        "chair": "座椅子, ハイチェア, ダイニングチェア, 木の椅子, 木製の椅子, 椅子, イス, "
        "ロッキングチェア, 座布団, 木のいす",
        "couch": "ソファベッド, ソファ, ソファー, カウチ",
        "door": "ドア, 扉, 木の扉, 木のドア",
        "lamp": "ランプ, 電気スタンド, シーリングライト, 照明器具, 行灯, デスクライト",
        "sign": "看板, 標識, 道路標識, 案内板, 立て札, 電光掲示板, 木の看板, 立て看板",
        "vase": "花瓶, 壺, つぼ, 花器",
        "window": "窓, 窓辺, 窓際, 出窓",
        "balloon": "風船, ふうせん, バルーン",
        "basket": "かご, バスケット",
        "camera": "カメラ",
        "fire": "火, 炎",
        "guitar": "ギター, ベースギター, エレキギター, アコースティックギター",
        "key": "鍵",
        "kite": "凧",
        "laptop": "ノートパソコン",
        "desktop-computer": "パソコン, コンピューター",
        "mobile-phone": "スマートフォン, スマホ, 携帯電話",
        "open-book": "本, 書物, 書籍, 文庫本, 古書",
        "package": "箱, 段ボール箱, 段ボール, 木箱, 小包, ダンボール箱, ダンボール",
        "pencil": "鉛筆",
        "robot": "ロボット",
        "dagger": "刀, 短剣",
        "soccer-ball": "サッカーボール, ボール, 蹴鞠, ゴムボール, 玉, まり, 手毬, 毬",
        "umbrella": "傘",
        "violin": "バイオリン",
        "wrapped-gift": "プレゼントの箱, ギフトボックス, プレゼントボックス, プレゼント, 贈り物, "
        "プレゼント箱, ギフト, 贈答品",
        "ghost": "お化け, 幽霊, おばけ, ゴースト, 幽霊たち, 霊",
        "alien": "宇宙人, エイリアン, 火星人, et",
        "snowman": "雪だるま, 雪だるまたち",
        "red-heart": "ハート",
        "chopsticks": "箸, お箸",
        "crown": "王冠, 冠, ティアラ",
        "dress": "ドレス, ワンピース, スカート, ウェディングドレス, チュチュ, 制服",
        "glasses": "メガネ, 眼鏡, めがね",
        "sunglasses": "サングラス",
        "top-hat": "シルクハット, 帽子, ニット帽, ベレー帽, とんがり帽子, 魔女の帽子, サンタ帽",
        "scarf": "マフラー, スカーフ",
        "mans-shoe": "靴",
        "cloud": "雲, 入道雲, 雨雲, 積乱雲",
        "full-moon": "月, 満月, お月様, お月さま, 名月, 月あかり",
        "rainbow": "虹",
        "star": "星, ヒトデ, お星さま, 一番星, 星々",
        "sun": "太陽",
        "ringed-planet": "惑星, 土星",
        "skull": "頭蓋骨, ドクロ",
        "rock": "岩, 石, 石ころ, 巨岩, 小石, 岩場",
        "traffic-signal": "信号, 信号機",
        "fire-hydrant": "消火栓",
        "stop-sign": "一時停止標識, 停止標識",
        "parking-meter": "パーキングメーター",
        "bench": "ベンチ, 木のベンチ",
        "backpack": "リュック, リュックサック, ランドセル, 通学かばん",
        "handbag": "ハンドバッグ, バッグ, かばん, 鞄, カバン, トートバッグ",
        "necktie": "ネクタイ, 蝶ネクタイ",
        "luggage": "スーツケース, トランクケース, キャリーケース, 旅行カバン",
        "skis": "スキー板",
        "snowboard": "スノーボード",
        "baseball-bat": "野球バット, バット, 野球のバット",
        "baseball-glove": "野球グローブ, グローブ, ミット, グラブ, 野球のグローブ",
        "skateboard": "スケートボード",
        "surfboard": "サーフボード",
        "bottle": "ガラス瓶, ガラスの瓶, 瓶, ボトル, ペットボトル, 水筒, ビン, 日本酒の瓶, 一升瓶, 牛乳瓶",
        "cup": "カップ, マグカップ, コップ, 湯のみ",
        "fork": "フォーク",
        "kitchen-knife": "ナイフ, 包丁",
        "spoon": "スプーン",
        "bowl": "ボウル, お椀, スープ, 茶碗, どんぶり, 丼鉢, 器",
        "sandwich": "サンドイッチ",
        "broccoli": "ブロッコリー",
        "hot-dog": "ホットドッグ",
        "doughnut": "ドーナツ",
        "toilet": "トイレ, 便器",
        "television": "テレビ, 画面, モニター, テレビ画面",
        "computer-mouse": "マウス",
        "remote": "リモコン",
        "keyboard": "キーボード",
        "microwave": "電子レンジ",
        "oven": "オーブン",
        "toaster": "トースター",
        "kitchen-sink": "流し台, シンク, 洗面台, 蛇口",
        "refrigerator": "冷蔵庫",
        "wall-clock": "鳩時計, 置き時計, 壁掛け時計, 時計, 掛け時計, 壁時計",
        "scissors": "ハサミ, はさみ",
        "teddy-bear": "テディベア",
        "hair-dryer": "ドライヤー",
        "toothbrush": "歯ブラシ",
        "artist": "画家",
        "construction-worker": "建設作業員, 建築作業員, 土木作業員",
        "detective": "探偵",
        "judge": "裁判官",
        "mechanic": "整備士, 電気工事士, 修理工, 自動車整備士",
        "pilot": "パイロット",
        "vampire": "吸血鬼",
        "zombie": "ゾンビ",
        "elf": "エルフ",
        "family": "家族",
        "clown-face": "ピエロ",
        "woman-with-veil": "花嫁",
        "man-in-tuxedo": "花婿",
        "beaver": "ビーバー",
        "baby-chick": "ヒヨコ, ひよこ",
        "goose": "ガチョウ",
        "gorilla": "ゴリラ",
        "hamster": "ハムスター",
        "hippopotamus": "カバ",
        "jellyfish": "クラゲ",
        "kangaroo": "カンガルー",
        "koala": "コアラ",
        "lady-beetle": "てんとう虫",
        "leopard": "ヒョウ, チーター, ジャガー, 黒ヒョウ, ユキヒョウ",
        "llama": "ラマ, アルパカ",
        "lobster": "ロブスター",
        "moose": "ヘラジカ",
        "otter": "カワウソ",
        "peacock": "孔雀, クジャク",
        "raccoon": "アライグマ",
        "rhinoceros": "サイ",
        "scorpion": "サソリ",
        "shrimp": "エビ",
        "sloth": "ナマケモノ",
        "squid": "イカ",
        "turkey": "七面鳥",
        "bamboo": "竹",
        "bonsai": "松の盆栽, 苔玉, 盆栽",
        "bush": "茂み, 低木",
        "cherry-tree": "桜の木, 桜並木, 満開の桜の木, 桜の大木",
        "bouquet": "花冠, 花束, ブーケ",
        "daisy": "デイジー, ヒナギク, マーガレット",
        "lavender": "ラベンダー",
        "lotus": "蓮の花, 睡蓮, 蓮, ハス",
        "maple-leaf": "紅葉, もみじ, 紅葉の葉",
        "leaf-fluttering-in-wind": "葉っぱ, 葉, 木の葉",
        "pumpkin": "かぼちゃ, カボチャ, 南瓜",
        "tree-stump": "切り株",
        "avocado": "アボカド",
        "bacon": "ベーコン",
        "bell-pepper": "ピーマン, パプリカ",
        "blueberries": "ブルーベリー",
        "bubble-tea": "タピオカミルクティー, タピオカ",
        "burrito": "ブリトー",
        "candy": "キャラメル, キャンディ, 飴, お菓子, 飴玉, グミ, 金平糖, キャンディー, 綿菓子, 綿あめ, "
        "わたあめ, あめ",
        "chocolate-bar": "チョコ, チョコレート",
        "cocktail-glass": "カクテル, マティーニ, モヒート",
        "coconut": "ココナッツ",
        "cookie": "クッキー, ビスケット, クッキー缶, マカロン",
        "cooked-rice": "ご飯, おにぎりご飯, チャーハン, 丼, 牛丼, お茶漬け, 白米, 炒飯, お米, ごはん, "
        "親子丼, 天丼, かつ丼, オムライス, ピラフ, 白ご飯",
        "croissant": "クロワッサン",
        "cucumber": "キュウリ, きゅうり, 胡瓜",
        "cupcake": "カップケーキ",
        "curry-rice": "カレー, カレーライス",
        "cut-of-meat": "ステーキ, 肉, 焼肉, ハム, とんかつ, 牛肉, 焼き肉, 牛ステーキ, 豚カツ, トンカツ, お肉",
        "dumpling": "餃子, ぎょうざ, ギョーザ, 小籠包, シュウマイ",
        "ear-of-corn": "焼きとうもろこし, 焼きトウモロコシ, トウモロコシ, とうもろこし",
        "eggplant": "ナス, なす, 茄子, ナスビ",
        "french-fries": "フライドポテト, ポテト",
        "garlic": "ニンニク, にんにく",
        "green-salad": "サラダ",
        "honey-pot": "はちみつ, ハチミツ, 蜂蜜",
        "hot-pepper": "唐辛子",
        "kiwi-fruit": "キウイ",
        "leafy-green": "レタス, キャベツ, ほうれん草, 白菜",
        "lollipop": "ペロペロキャンディー, りんご飴, リンゴ飴, 棒付きキャンディー",
        "mango": "マンゴー",
        "melon": "メロン, パパイヤ, ゴーヤ",
        "glass-of-milk": "牛乳, ミルク",
        "onion": "玉ねぎ, 玉葱, タマネギ",
        "pancakes": "パンケーキ, ホットケーキ",
        "peach": "桃, 柿, すもも, あんず, ザクロ, ライチ",
        "pie": "アップルパイ, パイ",
        "pineapple": "パイナップル",
        "popcorn": "ポップコーン",
        "potato": "ジャガイモ, じゃがいも, ジャガ芋",
        "pretzel": "プレッツェル",
        "taco": "タコス, タコライス",
        "teapot": "ポット, ティーポット, 急須",
        "waffle": "ワッフル",
        "wine-bottle": "ワインボトル, ワインの瓶, ワイン瓶",
        "tropical-drink": "ジュース, レモネード, オレンジジュース, 飲み物, タピオカドリンク",
        "armchair": "アームチェア, 一人掛けソファ, 肘掛け椅子, アームチェアー, リクライニングチェア, "
        "ソファチェア",
        "desk": "勉強机, 机, デスク, 学習机, 事務机, オフィスデスク",
        "stool": "スツール, 丸椅子",
        "wardrobe": "クローゼット, 洋服だんす, 戸棚, 押し入れ, 食器棚, 靴箱, 下駄箱, たんす, 棚",
        "dresser": "タンス, ドレッサー",
        "fireplace": "暖炉",
        "chandelier": "シャンデリア",
        "grandfather-clock": "振り子時計, 柱時計",
        "kettle": "やかん",
        "cooking-pot": "鍋, 土鍋",
        "blender": "ミキサー",
        "washing-machine": "洗濯機",
        "rug": "絨毯, じゅうたん, カーペット, ラグ",
        "curtain": "カーテン, のれん, ブラインド",
        "bathtub": "浴槽, バスタブ, お風呂, 風呂, 湯船",
        "mirror": "鏡, 手鏡, 姿見",
        "broom": "ほうき",
        "bucket": "バケツ",
        "barrel": "樽",
        "plate": "皿, お皿, 小皿, 大皿",
        "jar": "広口瓶, ジャム, 梅酒の瓶",
        "treasure-chest": "宝箱",
        "alarm-clock": "目覚まし時計",
        "billed-cap": "キャップ, 野球帽",
        "coat": "コート, ジャケット, セーター, レインコート, マント, パーカー, スーツ, 着ぐるみ, "
        "ジャンパー, カーディガン, ベスト, ダウンジャケット, トレンチコート, カッパ, 合羽, ブレザー, "
        "学ラン, タキシード, 革ジャン, レザージャケット, ライダースジャケット, ダウン, ブルゾン, "
        "スタジャン, デニムジャケット, gジャン, つなぎ, ツナギ, オーバーオール, ウインドブレーカー, "
        "モッズコート, 燕尾服",
        "gloves": "手袋",
        "jeans": "ジーンズ, ズボン",
        "kimono": "着物, 浴衣, 振袖, 袴, 法被, 甚平, 和服, はっぴ, 振り袖, 十二単, 羽織",
        "military-helmet": "ヘルメット, 兜",
        "running-shoe": "スニーカー",
        "hiking-boot": "ブーツ, 長靴, レインブーツ, 登山靴",
        "socks": "靴下",
        "t-shirt": "シャツ, tシャツ",
        "ring": "指輪, 結婚指輪",
        "watch": "腕時計, 懐中時計",
        "ambulance": "救急車",
        "fire-engine": "消防車",
        "police-car": "パトカー",
        "taxi": "タクシー",
        "racing-car": "レーシングカー",
        "tram-car": "路面電車, ケーブルカー, ロープウェイ",
        "flying-saucer": "ufo, 空飛ぶ円盤",
        "airship": "飛行船",
        "pirate-ship": "海賊船",
        "submarine": "潜水艦",
        "canoe": "カヌー",
        "carriage": "馬車",
        "sled": "そり",
        "motor-scooter": "スクーター",
        "parachute": "パラシュート",
        "satellite": "人工衛星",
        "tank": "戦車",
        "barn": "納屋",
        "cottage": "コテージ",
        "factory": "工場",
        "ferris-wheel": "観覧車",
        "fountain": "噴水",
        "greenhouse": "温室",
        "hospital": "病院",
        "hotel": "ホテル, 旅館, 民宿, 温泉旅館",
        "igloo": "イグルー, かまくら",
        "mosque": "モスク, タージマハル, タージ・マハル",
        "pyramid": "ピラミッド",
        "school": "学校",
        "skyscraper": "超高層ビル",
        "convenience-store": "パン屋さんの店先, ケーキ屋さんの店先, パン屋さんの前, ケーキ屋さんの前, 店, "
        "お店, パン屋, コンビニ, スーパー, 花屋, 薬局, 駄菓子屋, 八百屋, 商店, "
        "本屋さん, ショップ, 売店",
        "temple": "寺, お寺, 金閣寺, 銀閣寺, 清水寺, 法隆寺, 東大寺, 浅草寺, 善光寺, 東寺, 山寺, 古寺, "
        "禅寺, 仁和寺",
        "tower": "塔",
        "treehouse": "ツリーハウス",
        "well": "井戸",
        "windmill": "風車",
        "fence": "柵, フェンス, 垣根, 生け垣, 木の柵",
        "gate": "門, 門扉, アーチ, 山門, 鳥居の門",
        "street-lamp": "街灯",
        "mailbox-post": "郵便受け, ポスト",
        "bus-stop": "バス停",
        "market-stall": "屋台, 屋台村, 露店, 果物屋台",
        "statue": "彫像, 銅像, 彫刻",
        "pier": "桟橋",
        "brick-wall": "レンガの壁, 石垣, 塀, レンガ塀, 万里の長城, レンガ壁, 煉瓦の壁, ブロック塀",
        "campfire": "焚き火, キャンプファイヤー, たき火, 囲炉裏",
        "circus-tent": "サーカステント",
        "log": "丸太",
        "carousel": "メリーゴーランド, 回転木馬",
        "skeleton": "骨格標本, 骸骨, ガイコツ, がいこつ",
        "garden-gnome": "ノーム, 庭の小人",
        "snow-globe": "スノードーム, スノーグローブ",
        "gingerbread-house": "お菓子の家, ジンジャーブレッドハウス",
        "rubber-duck": "ゴムのアヒル, アヒルのおもちゃ",
        "excavator": "ショベルカー, パワーショベル",
        "double-decker-bus": "二階建てバス, 2階建てバス",
        "ice-cream-van": "アイスクリームの車, アイスクリームトラック",
        "biplane": "複葉機",
        "raft": "いかだ, 筏",
        "sleigh": "サンタのそり",
        "hammock": "ハンモック",
        "deck-chair": "デッキチェア, ビーチチェア",
        "picnic-table": "ピクニックテーブル",
        "vacuum-cleaner": "掃除機",
        "sewing-machine": "ミシン",
        "electric-fan": "扇風機",
        "crystals": "クリスタル",
        "magic-lamp": "魔法のランプ",
        "apple-tree": "リンゴの木, りんごの木",
        "willow-tree": "柳の木, 柳",
        "baobab": "バオバブの木, バオバブ",
        "cafe": "オープンカフェ",
        "gazebo": "東屋, ガゼボ",
        "tepee": "ティピー",
        "ruins": "遺跡, 廃墟",
        "drone": "ドローン",
        "hay-bale": "干し草",
        "beehive": "蜂の巣",
        "waterfall": "滝",
        "snowflake": "雪の結晶",
        "tornado": "竜巻",
        "high-voltage": "稲妻, 雷",
        "comet": "彗星",
        "droplet": "水滴",
        "piano": "ピアノ",
        "cello": "チェロ",
        "harp": "ハープ",
        "flute": "フルート, 笛",
        "trumpet": "トランペット",
        "saxophone": "サックス",
        "drum": "太鼓, ドラム, 和太鼓, タンバリン, 小太鼓, 大太鼓, 鼓",
        "drum-kit": "ドラムセット",
        "accordion": "アコーディオン",
        "microphone": "マイク, スタンドマイク",
        "bell": "ベル, 鐘",
        "basketball": "バスケットボール",
        "baseball": "野球ボール",
        "tennis": "テニスボール, テニスラケット",
        "beach-ball": "ビーチボール",
        "swing": "ブランコ",
        "rocking-horse": "木馬",
        "toy-blocks": "積み木",
        "sandcastle": "砂の城",
        "puzzle-piece": "ジグソーパズル, パズルのピース, パズル",
        "chess-pawn": "チェスの駒, チェス, 将棋, 囲碁, 将棋盤, 碁盤",
        "trophy": "トロフィー",
        "game-die": "サイコロ",
        "axe": "斧",
        "hammer": "ハンマー, 金槌, 金づち, 木槌, トンカチ",
        "wrench": "レンチ",
        "screwdriver": "ドライバー",
        "shovel": "シャベル, スコップ, 熊手",
        "ladder": "はしご",
        "globe": "地球儀",
        "telescope": "望遠鏡, 双眼鏡",
        "microscope": "顕微鏡",
        "light-bulb": "電球",
        "pen": "ペン",
        "paintbrush": "絵筆, 筆, ブラシ, 刷毛",
        "envelope": "封筒, 手紙",
        "newspaper": "新聞",
        "hourglass-done": "砂時計, 砂時計の砂",
        "anchor": "錨",
        "compass": "コンパス, 方位磁石",
        "easel": "イーゼル",
        "bone": "骨",
        "feather": "羽根",
        "christmas-tree": "クリスマスツリー, クリスマスの木",
        "fireworks": "花火, 打ち上げ花火, 花火大会, 線香花火",
        "jack-o-lantern": "ジャックオランタン, ハロウィンかぼちゃ, ハロウィンのかぼちゃ, かぼちゃのランタン",
        "sword": "剣",
        "shield": "盾",
        "throne": "玉座, 王座",
        "cauldron": "大釜",
        "magic-wand": "魔法の杖",
        "potion": "ポーション, 魔法の薬",
        "crystal-ball": "水晶玉",
        "ogre": "怪物, モンスター, 鬼, 妖怪, 悪魔, 怪獣, 魔王",
        "genie": "ランプの精",
        "phoenix": "不死鳥, フェニックス, 鳳凰, 火の鳥",
        "gem-stone": "ダイヤモンド, 宝石, ルビー, エメラルド, サファイア",
        "person-biking": "サイクリスト",
        "person-surfing": "サーファー",
        "skier": "スキーヤー",
        "person-climbing": "登山家",
        "person-swimming": "水泳選手",
        "merman": "男の人魚",
        "badger": "アナグマ",
        "black-bird": "カラス, 烏",
        "beetle": "カブトムシ",
        "bug": "毛虫, イモムシ",
        "cricket": "バッタ",
        "ox": "雄牛, 水牛, バッファロー, バイソン",
        "ram": "雄羊",
        "rat": "ドブネズミ",
        "t-rex": "ティラノサウルス",
        "tropical-fish": "熱帯魚, 金魚, クマノミ, タツノオトシゴ, 熱帯魚たち",
        "orca": "シャチ",
        "worm": "ミミズ",
        "fallen-leaf": "落ち葉",
        "four-leaf-clover": "四つ葉のクローバー",
        "seedling": "若芽, 芽, 双葉, 苗",
        "leafless-tree": "枯れ木",
        "olive": "オリーブ",
        "lime": "ライム",
        "peanuts": "ピーナッツ",
        "bento-box": "お弁当, 弁当, 弁当箱, 駅弁, お重, おせち, おせち料理",
        "baguette-bread": "フランスパン",
        "custard": "プリン, プリンアラモード",
        "poultry-leg": "フライドチキン, ローストチキン, 唐揚げ, からあげ, 焼き鳥, 七面鳥の丸焼き",
        "shortcake": "ショートケーキ",
        "shallow-pan-of-food": "フライパン",
        "tumbler-glass": "コップの水, グラス, コップ一杯の水, 水の入ったグラス, ウイスキー, 麦茶",
        "metro": "地下鉄",
        "high-speed-train": "新幹線",
        "minibus": "キャンピングカー, バン, ワゴン車, ワーゲンバス, ミニバン, マイクロバス, "
        "ワンボックスカー, キャンピングバン",
        "motor-boat": "モーターボート",
        "passenger-ship": "クルーズ船",
        "ferry": "フェリー",
        "pickup-truck": "ピックアップトラック",
        "sport-utility-vehicle": "ジープ",
        "kick-scooter": "キックボード",
        "derelict-house": "お化け屋敷, 廃屋",
        "houses": "家並み",
        "roller-coaster": "ジェットコースター",
        "stadium": "スタジアム, 球場, 競技場, コロッセオ",
        "framed-picture": "絵が飾ってある, 絵が飾られている, 絵がかかっている, 絵が掛かっている, "
        "掛けられた絵, 写真立て, 飾られた絵, 額縁, 壁の絵, 絵画",
        "red-paper-lantern": "提灯, ちょうちん, 赤提灯, ぼんぼり",
        "wastebasket": "ゴミ箱",
        "bow-and-arrow": "弓矢",
        "briefcase": "ブリーフケース",
        "coin": "コイン, 硬貨, 小判, 金貨, 銀貨",
        "fishing-pole": "釣り竿",
        "flashlight": "懐中電灯",
        "headphone": "ヘッドホン, イヤホン",
        "magnifying-glass-tilted-left": "虫眼鏡",
        "artist-palette": "パレット",
        "scroll": "巻物, 宝の地図, 地図, 古文書",
        "shopping-cart": "ショッピングカート",
        "soap": "石鹸",
        "telephone": "電話, 電話機",
        "radio": "ラジオ",
        "triangular-flag": "旗",
        "video-game": "ゲーム機, コントローラー, テレビゲーム, ゲーム",
        "wheel": "車輪, タイヤ",
        "yarn": "毛糸玉, 毛糸",
        "books": "本の山, 積み重ねた本, 古い本",
        "brain": "脳",
        "spider-web": "クモの巣",
        "goblin": "ゴブリン, 小人, ドワーフ",
        "high-heeled-shoe": "ハイヒール",
        "shorts": "短パン, 半ズボン",
        "womans-hat": "麦わら帽子",
        "purse": "財布",
        "crescent-moon": "三日月",
        "shooting-star": "流れ星",
        "red-circle": "赤い円",
        "magnet": "磁石",
        "locked": "南京錠, 錠前",
        "syringe": "注射器",
        "person-bouncing-ball": "バスケットボール選手",
        "flying-disc": "フリスビー",
        "nest-with-eggs": "鳥の巣, 巣",
        "playground-slide": "滑り台",
        "delivery-truck": "トラック, ゴミ収集車, キッチンカー, 軽トラ",
        "couple-with-heart": "老夫婦, 新婚夫婦, カップル, 恋人, 恋人たち, 夫婦",
        "coral": "珊瑚, サンゴ",
        "spiral-shell": "貝殻, 巻貝, 貝, 貝がら, ほら貝, サザエ",
        "herb": "ツタ, 蔦, ハーブ, シダ",
        "rice-ball": "おにぎり",
        "moon-cake": "月餅",
        "fork-and-knife-with-plate": "朝食, 昼食, 夕食, 料理, ご馳走, 定食, ランチ",
        "lantern": "ランタン",
        "musical-notes": "音符, 音楽",
        "banjo": "三味線, ウクレレ, 琵琶, 琴",
        "volleyball": "バレーボール",
        "crossed-swords": "二本の剣",
        "shopping-bags": "買い物袋, 紙袋, レジ袋, エコバッグ",
        "womans-clothes": "服, 洋服, ブラウス",
        "auto-rickshaw": "人力車",
        "pagoda": "五重塔, 仏塔",
        "eiffel-tower": "エッフェル塔",
        "statue-of-liberty": "自由の女神",
        "clock-tower": "時計台, ビッグベン, 時計塔",
        "tokyo-tower": "東京タワー, 電波塔",
        "classical-building": "美術館, 博物館, 神殿",
        "hut": "古民家, 藁葺き屋根の家, わらぶきの家, 茅葺きの家, 茅葺き屋根の家, 合掌造り, かやぶき屋根の家",
        "mountain-peak": "雪山の頂, 山頂の岩",
        "water-wave": "大波, 津波",
        "milky-way": "天の川, 星雲, 星座",
        "diya-lamp": "灯明",
        "globe-showing-europe-africa": "地球",
        "candlestick": "燭台, ろうそく立て",
        "lotion-bottle": "シャンプー",
        "hair-pick": "櫛, くし",
        "sponge": "スポンジ",
        "speaker-high-volume": "スピーカー",
        "film-projector": "プロジェクター, 映写機",
        "electric-plug": "充電器",
        "printer": "プリンター",
        "salt": "塩",
        "sake": "日本酒, お酒, 徳利, 熱燗",
        "roll-of-paper": "ティッシュ, トイレットペーパー",
        "pot-of-food": "すき焼き, しゃぶしゃぶ, シチュー, 寄せ鍋, ビーフシチュー, 鍋料理",
        "oden": "おでん",
        "fried-shrimp": "天ぷら, エビフライ, 海老フライ, えび天",
        "dango": "団子, だんご, お団子, みたらし団子, 花見団子, 三色団子",
        "rice-cracker": "せんべい, 煎餅",
        "soft-ice-cream": "ソフトクリーム",
        "shaved-ice": "かき氷",
        "cup-with-straw": "コーラ, サイダー, ソーダ, メロンソーダ, クリームソーダ, アイスコーヒー, "
        "タピオカミルク, ラムネ, 炭酸飲料, レモンスカッシュ",
        "roasted-sweet-potato": "さつまいも, 焼き芋, サツマイモ, 石焼き芋",
        "ginger-root": "生姜, ショウガ",
        "brown-mushroom": "しいたけ, 椎茸",
        "pea-pod": "枝豆, えんどう豆, さやえんどう",
        "one-piece-swimsuit": "水着",
        "lab-coat": "白衣",
        "thong-sandal": "ビーチサンダル",
        "performing-arts": "狐のお面, きつねのお面, ひょっとこのお面, 仮面, お面, 能面, 演劇",
        "folding-hand-fan": "うちわ, 団扇, 扇",
        "knight-armour": "鎧, 甲冑, 鎧兜",
        "technologist": "プログラマー, エンジニア",
        "office-worker": "ol, 会社員, ビジネスマン, サラリーマン, 秘書, 社員",
        "factory-worker": "作業員, 工員",
        "japanese-dolls": "雛人形, ひな人形, お雛様, 雛飾り",
        "carp-streamer": "鯉のぼり, こいのぼり",
        "pine-decoration": "門松",
        "person-lifting-weights": "重量挙げ",
        "rugby-football": "ラグビーボール, ラグビー",
        "goal-net": "ゴール, サッカーゴール",
        "sports-medal": "メダル, 勲章",
        "seesaw": "シーソー",
        "flower-playing-cards": "トランプ, 花札, カルタ",
        "nesting-dolls": "マトリョーシカ",
        "bubbles": "シャボン玉, しゃぼん玉, 泡",
        "musical-keyboard": "電子ピアノ, シンセサイザー",
        "maracas": "マラカス",
        "optical-disk": "レコード, cd",
        "gramophone": "蓄音機, レコードプレーヤー",
        "articulated-lorry": "大型トラック, ダンプカー, タンクローリー, トレーラー, ミキサー車",
        "cart": "牛車, 台車, 荷車, 手押し車, リヤカー",
        "rowing-boat": "手漕ぎボート, 手こぎボート",
        "manual-wheelchair": "車椅子, 車いす",
        "station": "駅, 駅舎, 駅のホーム, プラットホーム, 無人駅",
        "phone-booth": "公衆電話, 電話ボックス",
        "wind-turbine": "風力発電機, 風力発電",
        "mosquito": "蚊",
        "sheaf-of-rice": "稲, 麦, 稲穂, 小麦, すすき, 麦の穂",
        "nut-and-bolt": "釘, ねじ, ネジ, ボルト, ナット",
        "straight-ruler": "巻尺, ものさし",
        "pick": "鍬, つるはし",
        "pushpin": "画鋲",
        "crayon": "クレパス",
        "love-letter": "ラブレター",
        "abacus": "電卓",
        "file-folder": "ファイル",
        "page-facing-up": "書類, 紙, 原稿",
        "thermometer": "体温計",
        "pill": "薬, 錠剤, カプセル",
        "cannon": "大砲",
        "chains": "鎖, チェーン",
        "knot": "縄, ロープ, 紐, しめ縄",
        "cigarette": "タバコ, たばこ, 煙草",
        "yen-banknote": "お札, お金, 紙幣, 一万円札",
        "ticket": "切符",
        "red-triangle-pointed-up": "三角形",
        "picnic-blanket": "レジャーシート",
        "watering-can": "じょうろ",
        "scarecrow": "かかし, 案山子",
        "typewriter": "タイプライター",
        "birdhouse": "巣箱",
        "doghouse": "犬小屋",
        "fishbowl": "金魚鉢, 水槽",
        "umbrella-on-ground": "パラソル, ビーチパラソル",
        "wooden-box": "木の箱",
        "footprints": "足跡, 肉球の跡",
        "graduation-cap": "卒業帽, 角帽",
    },
    near={
        "table": "カウンター, こたつ, ちゃぶ台, 座卓, サイドテーブル",
        "cart": "ベビーカー, 乳母車, 山車, 神輿, おみこし, お神輿",
        "man": "左官, 理髪師, 仕立て屋, 海賊, カウボーイ, 漁師, お坊さん, 忍び, 猟師, 船乗り, 僧侶, "
        "木こり, 観光客, 郵便配達員, 大工, 鍛冶屋, 運転手, バリスタ, 美容師, 商人, 写真家, カメラマン, "
        "巨人, スポーツ選手, ボクサー, 力士, 相撲取り, 将軍, 横綱, 行司, 坊主, 神主, 牧師, おじさん, "
        "お兄さん, 殿様, 桃太郎, 彦星, 七福神, 羊飼い, 郵便屋さん, 狼男, 店主, 青年, 兄, 大名, 修行僧, "
        "ビジネスパーソン, おっちゃん, おっさん, 叔父, 中年男性, タクシードライバー, トラックドライバー, "
        "ドライバーさん, イケメン, ジェントルマン",
        "person-fencing": "侍, 戦士, 騎士, 武士, バイキング, 剣士, 武将, 武者, 鎧武者",
        "bird": "カナリア, キジ, 雉, 鶴, ツバメ, スズメ, カモメ, 折り鶴, 雀, ダチョウ, キツツキ, "
        "カワセミ, ペリカン, "
        "コウノトリ, ウグイス",
        "butterfly": "赤とんぼ, 赤トンボ, シオカラトンボ, トンボ, 蛾, ホタル, 蛍",
        "cook": "パティシエ, 菓子職人, ケーキ職人, 寿司職人, 職人, パン屋さん, ケーキ屋さん",
        "plate": "お盆, トレイ, まな板, 灰皿",
        "woman": "女神, モデル, 女戦士, 舞妓, 芸者, 巫女, メイド, おばさん, お姉さん, シスター, 雪女, "
        "織姫, 修道女, 若い女, 女将, 舞妓さん, 女優, 女子, 乙女, 女の人たち, 母さん, ビジネスウーマン, "
        "キャリアウーマン, ol, 保母さん, 新妻, 妊婦, 妊婦さん, 主婦, 叔母, マダム, 貴婦人, おばちゃん, "
        "お母ちゃん, 女子アナ, 看板娘, カウガール",
        "hourglass-done": "時間",
        "dove": "平和",
        "red-heart": "愛",
        "monkey": "孫悟空",
        "wardrobe": "ハンガー",
        "bed": "枕, 毛布, シーツ, 掛け布団",
        "candlestick": "線香, 蚊取り線香",
        "lotion-bottle": "香水, 化粧品",
        "toothbrush": "歯磨き粉",
        "rug": "コースター, ナプキン, タオル, バスタオル, マット, ござ, ヨガマット, テーブルクロス, 布",
        "broom": "モップ",
        "sponge": "雑巾",
        "washing-machine": "乾燥機, 食洗機",
        "electric-fan": "加湿器, 換気扇, エアコン",
        "oven": "ヒーター, ストーブ, ガスコンロ, コンロ, かまど, 薪ストーブ",
        "cooking-pot": "蒸籠, 圧力鍋, 炊飯器, 蒸し器, せいろ",
        "bottle": "醤油, 墨, インク瓶",
        "salt": "砂糖",
        "dress": "割烹着, エプロン",
        "bowl-with-spoon": "おかゆ, 雑炊, お汁粉, ぜんざい",
        "pancakes": "お好み焼き, どら焼き, クレープ, もんじゃ焼き",
        "dango": "たこ焼き, つみれ",
        "bread": "たい焼き, 大福, 今川焼き, まんじゅう, 饅頭",
        "rice-cracker": "餅, お餅, 桜餅, 柏餅, 羊羹",
        "candy": "和菓子",
        "custard": "茶碗蒸し, ゼリー",
        "soft-ice-cream": "パフェ",
        "french-fries": "ポテトチップス, ポテチ",
        "cut-of-meat": "ハンバーグ",
        "hot-dog": "ソーセージ, ウインナー",
        "egg": "卵焼き, 玉子焼き, オムレツ",
        "butter": "豆腐",
        "beans": "納豆",
        "cherries": "梅干し",
        "leafy-green": "漬物, もやし, ねぎ, 長ねぎ, 小松菜, ネギ",
        "root-vegetable": "大根, れんこん, ごぼう, かぶ",
        "bamboo": "竹の子, 笹, たけのこ, 筍",
        "womans-clothes": "パジャマ, バスローブ, 下着, セーラー服, 学生服, 軍服, 作業着, 衣装, 体操服",
        "scarf": "ストール, はちまき, ハチマキ, バンダナ, 手ぬぐい",
        "crown": "カチューシャ",
        "necktie": "ベルト, 帯",
        "socks": "足袋",
        "thong-sandal": "スリッパ, 下駄, 草履",
        "ring": "イヤリング, ピアス, ネックレス, ブレスレット",
        "white-cane": "杖",
        "hair-pick": "かんざし, 簪",
        "teacher": "教授, 保育士",
        "judge": "弁護士",
        "person": "常連客, マスター, 店員さん, 芸人, 宅配員, チアリーダー, 騎手, ゴルファー, スケーター, "
        "スイマー, バスケ選手, 体操選手, 靴職人, 時計職人, 庭職人, 記者, アナウンサー, 俳優, 監督, "
        "アイドル, 作家, 小説家, 詩人, バイオリニスト, ドラマー, 指揮者, デザイナー, 研究者, 客室乗務員, "
        "キャビンアテンダント, 車掌, 駅員, 配達員, 清掃員, 警備員, 板前, 店長, 理容師, 陶芸家, 社長, "
        "審判, コーチ, スタッフ, 弟, 妹, 兄, 姉, 仲間たち, 観客, 乗客, 村人, 住人, 隣人, 恋人同士, "
        "子連れ, モデルさん, 外国人, 日本人, 若者, 大人, 人たち, バンド, オーケストラ, 合唱団, 漫画家, "
        "建築家, 登場人物, 主人公, 選手たち, 患者, 剣道家, マスコットキャラクター, 図書館員, 司書, "
        "運転士, 未亡人, 介護士, 栄養士, 税理士, 美容部員, 営業マン, 新人, 部長, 課長, 園長, 校長, 市長, "
        "首相, 大臣, 大統領, 住職, 旅人たち, キャンパー, インストラクター, トレーナー, ガイド, "
        "バスガイド, ナレーター, ユーチューバー, 配信者, ゲーマー, インフルエンサー, ランナー, "
        "ボランティア, 助産師, 保護者, 消費者, オタク",
        "boy": "座敷童, 坊や, 男児, 野球少年",
        "girl": "女児, お嬢さん, お嬢様",
        "construction-worker": "鉱夫",
        "goblin": "河童, 天狗, カッパ",
        "statue": "仏像, 大仏, 地蔵, お地蔵さん, だるま, 像, こけし, 石像, 胸像, 彫刻作品, モアイ像, ダルマ",
        "dog": "狛犬",
        "japanese-dolls": "こけし人形",
        "moon-cake": "鏡餅",
        "sword": "竹刀, 木刀",
        "person-lifting-weights": "ダンベル, バーベル",
        "tennis": "ラケット, ゴルフボール",
        "playground-slide": "ジャングルジム, 鉄棒",
        "sandcastle": "砂場",
        "teddy-bear": "おもちゃ, 人形, ぬいぐるみ, フィギュア, マスコット",
        "yo-yo": "けん玉, 独楽, コマ",
        "crystal-ball": "ビー玉",
        "kite": "竹とんぼ",
        "guitar": "ベース",
        "piano": "オルガン",
        "flute": "リコーダー, 尺八, ハーモニカ, 横笛, 篠笛",
        "bell": "シンバル, トライアングル, 鈴",
        "maracas": "カスタネット",
        "tractor": "コンバイン, フォークリフト",
        "bicycle": "一輪車, 三輪車",
        "ship": "軍艦, 戦艦, 空母, 貨物船, タンカー",
        "wheel": "ハンドル",
        "airplane": "空港",
        "office-building": "アパート, マンション, 交番, 警察署, 消防署, 市役所, タワーマンション, 団地",
        "school": "幼稚園, 保育園",
        "convenience-store": "居酒屋, 銭湯, 床屋, 映画館, 土産物屋, 和菓子屋, ケーキ屋, 雑貨屋, 魚屋, "
        "おもちゃ屋, 喫茶店の外観, ラーメン屋, 蕎麦屋, 寿司屋, 本屋の店先, 古本屋, 洋服屋, カフェの外観",
        "stadium": "体育館",
        "barn": "倉庫, 蔵, 馬小屋",
        "street-lamp": "灯籠, 石灯籠, 電柱, 石灯篭",
        "refrigerator": "冷凍庫, 自動販売機, 自販機",
        "tokyo-tower": "スカイツリー, 東京スカイツリー",
        "factory": "ダム, 発電所",
        "curtain": "すだれ, 暖簾",
        "hamster": "モルモット",
        "raccoon": "タヌキ, 狸, たぬき",
        "gorilla": "チンパンジー",
        "otter": "ラッコ, イタチ, フェレット",
        "badger": "モグラ, アリクイ",
        "lizard": "カメレオン, ヤモリ, イモリ",
        "frog": "おたまじゃくし",
        "seal": "アシカ, セイウチ, オットセイ",
        "hedgehog": "アルマジロ, ウニ",
        "beetle": "クワガタ, クワガタムシ, コガネムシ",
        "cricket": "セミ, 蝉, カマキリ, コオロギ, 鈴虫, キリギリス",
        "worm": "ムカデ",
        "snail": "ナメクジ",
        "dragon": "麒麟",
        "lion": "獅子舞",
        "blossom": "タンポポ, たんぽぽ",
        "bouquet": "花輪, リース, 花籠",
        "sheaf-of-rice": "ススキ",
        "seedling": "種, 若葉",
        "chestnut": "松ぼっくり",
        "wrench": "スパナ, モンキーレンチ, ペンチ",
        "screwdriver": "ドリル",
        "axe": "鎌",
        "roll-of-paper": "テープ",
        "pencil": "チョーク",
        "soap": "消しゴム",
        "open-book": "教科書, 辞書, 雑誌, 小説, 漫画本, 図鑑, 参考書, 単行本, アルバム",
        "envelope": "切手",
        "sign": "黒板, ホワイトボード, 短冊",
        "framed-picture": "掛け軸, 屏風",
        "artist-palette": "絵の具",
        "laptop": "タブレット",
        "test-tube": "フラスコ, ビーカー",
        "water-pistol": "銃, 拳銃, ピストル",
        "bow-and-arrow": "弓, 矢",
        "dagger": "槍, 日本刀, 太刀",
        "star": "手裏剣",
        "chains": "手錠",
        "goal-net": "網",
        "candle": "松明, たいまつ",
        "fire": "ライター, マッチ, 篝火, かがり火",
        "treasure-chest": "金塊, 金庫",
        "notebook-with-decorative-cover": "パスポート, 手帳, 日記帳",
        "red-envelope": "お年玉",
        "dizzy": "渦, ブラックホール",
        "ringed-planet": "木星, 金星",
        "satellite": "宇宙ステーション",
        "child": "兄妹, 姉弟",
        "easel": "キャンバス",
        "market-stall": "夜店, 出店",
        "tropical-fish": "金魚すくい",
        "old-man": "老夫, 翁",
        "coat": "宇宙服",
        "jar": "水差し, ピッチャー",
        "spoon": "おたま, しゃもじ",
        "bowl": "飯碗, ざる",
        "bento-box": "重箱, うな重, タッパー",
        "kettle": "電気ケトル, 電気ポット",
        "chopsticks": "菜箸",
        "dresser": "鏡台, 引き出し",
        "basket": "洗濯かご",
        "shovel": "バール, ちりとり",
        "lamp": "間接照明, スポットライト, フロアランプ, ペンダントライト, スタンドライト",
        "t-shirt": "ジャージ, ユニフォーム",
        "martial-arts-uniform": "道着, 柔道着, 空手着",
        "steaming-bowl": "冷やし中華",
        "pot-of-food": "グラタン",
        "spaghetti": "ナポリタン",
        "fried-shrimp": "コロッケ",
        "shortcake": "モンブラン",
        "croissant": "シュークリーム, エクレア",
        "pie": "タルト",
        "peach": "いちじく, 無花果, びわ",
        "tangerine": "グレープフルーツ",
        "pea-pod": "オクラ",
        "cucumber": "アスパラガス, ズッキーニ",
        "potato": "里芋",
        "beaver": "カピバラ",
        "chipmunk": "モモンガ, ムササビ",
        "kangaroo": "ワラビー",
        "fish": "マンボウ, サンマ, ウナギ, 鰻, メダカ, 秋刀魚, エイ",
        "shark": "ジンベエザメ",
        "artist": "彫刻家",
        "guard": "自衛官",
        "church": "大聖堂",
        "windmill": "水車",
        "ladder": "脚立",
        "canoe": "カヤック",
        "excavator": "クレーン",
        "parachute": "パラグライダー",
        "house": "茅葺き屋根, 空き家, 隠れ家, 実家, わが家, 我が家, 一戸建て, 戸建て, マイホーム, 平屋, 町家",
        "fruit-bowl": "果物かご, フルーツバスケット, 果物の籠, 果物のかご",
        "teacup-without-handle": "烏龍茶, ウーロン茶, 麦茶のグラス",
        "scientist": "マッドサイエンティスト, 博士, 化学者, 物理学者, 天文学者, 考古学者",
        "top-hat": "カウボーイハット, ハット, 山高帽, パナマハット, バケットハット, 麦わら帽, 学生帽, "
        "制帽, 警帽, ナイトキャップ, ベレー",
        "flashlight": "ペンライト, ヘッドランプ",
        "tower": "テレビ塔, 鉄塔, 管制塔, 尖塔, 展望塔, 東方明珠塔, 東方明珠, ピサの斜塔, 通天閣",
        "family": "親子連れ, 家族連れ, 大家族, 3人家族, 4人家族, 三人家族, 四人家族, 五人家族, 5人家族, "
        "ファミリー",
        "rabbit": "バニー",
        "fairy": "精霊",
    },
    roles={
        "king": "王様, 王, 皇帝, ファラオ",
        "queen": "女王, 女王様, 女帝, 王妃",
        "knight": "騎士, 戦士, 剣士, 女戦士, ナイト, 勇者",
        "pirate": "海賊",
        "viking": "バイキング",
        "cowboy": "カウボーイ",
        "samurai": "侍, サムライ, 武士, 武将, 武者, 鎧武者",
        "geisha": "舞妓, 芸者",
        "sailor": "船乗り, 船長, 水兵",
        "monk": "お坊さん, 僧侶, 修道士, 神父",
        "explorer": "猟師, 木こり, 探検家, 冒険家, 冒険者, 登山者",
        "athlete": "スポーツ選手, サッカー選手, 野球選手, 選手, ランナー, 陸上選手, ボクサー",
        "waiter": "ウェイター, バリスタ, 店員",
        "waitress": "ウェイトレス",
        "witch": "魔女",
        "nurse": "看護師, ナース",
        "fisherman": "漁師",
        "ninja": "忍び, 忍者",
        "magician": "マジシャン, 手品師",
    },
    heads={
        "automobile": "カー, 自動車, 動車, 用車, 送車",
        "delivery-truck": "トラック",
        "bus": "バス",
        "locomotive": "電車, 列車",
        "airplane": "飛行機",
        "sailboat": "船, 舟, ボート",
        "ship": "艦",
        "bird": "鳥",
        "fish": "魚",
        "dog": "犬",
        "cat": "猫",
        "bear": "熊",
        "cow": "牛",
        "monkey": "猿",
        "turtle": "亀",
        "beetle": "虫",
        "deciduous-tree": "葉樹, 並木",
        "bridge": "歩道橋, 吊り橋, つり橋, 大橋",
        "tower": "タワー",
        "shinto-shrine": "神社",
        "office-building": "ビル",
        "convenience-store": "店, 屋, 屋さん, ショップ, ストア",
        "factory": "工場",
        "hospital": "病院",
        "school": "学校, 小学校, 高校, 大学",
        "house": "住宅",
        "hotel": "旅館, ホテル",
        "lamp": "灯, ランプ, スタンドライト",
        "chair": "椅子, チェア",
        "table": "テーブル",
        "couch": "ソファ, ソファー",
        "bed": "ベッド",
        "desk": "机",
        "bookshelf": "本棚",
        "cup": "マグカップ, ティーカップ, コーヒーカップ, 紙コップ",
        "bowl": "スープ",
        "bottle": "瓶, ボトル",
        "plate": "皿",
        "cooking-pot": "鍋",
        "birthday-cake": "ケーキ",
        "bread": "パン",
        "hamburger": "バーガー",
        "pizza": "ピザ",
        "sandwich": "サンド, サンドイッチ",
        "spaghetti": "パスタ",
        "curry-rice": "カレー",
        "green-salad": "サラダ",
        "tropical-drink": "ジュース, サワー",
        "ice-cream": "アイス, アイスクリーム",
        "chocolate-bar": "チョコレート",
        "hot-beverage": "コーヒー, ラテ",
        "teacup-without-handle": "ミルクティー, レモンティー, ハーブティー, アイスティー, 茶",
        "steaming-bowl": "ラーメン, うどん, そば",
        "cooked-rice": "丼, ライス",
        "poultry-leg": "チキン",
        "top-hat": "帽子, 帽",
        "mans-shoe": "靴, シューズ",
        "hiking-boot": "ブーツ",
        "dress": "ウエディングドレス, イブニングドレス, カラードレス, ロングドレス, ミニドレス, スカート",
        "womans-clothes": "服",
        "coat": "ジャケット, セーター, ロングコート, ダウンコート, ダッフルコート, ピーコート",
        "t-shirt": "シャツ",
        "jeans": "パンツ, ズボン",
        "handbag": "バッグ, 鞄, カバン",
        "umbrella": "傘",
        "drum": "太鼓, ドラム",
        "guitar": "ギター",
        "red-paper-lantern": "提灯",
        "fireworks": "花火",
        "person": "選手, 職人, 監督, 人, 者, 家, 師, 士, 員, 官, 手, マン, プレイヤー, プレーヤー, "
        "ドライバー",
        "health-worker": "医",
        "teacher": "教師, 先生",
        "guard": "兵",
    },
    place_heads={
        "mountain": "山, 岳, 山脈, 高原",
        "river": "川, 河",
        "lake": "湖",
        "island": "島, 諸島",
        "village": "村",
        "beach": "海岸, ビーチ",
        "desert": "砂漠",
        "city": "市街, 通り",
        "park": "公園",
        "field": "草原, 畑",
        "room": "レストラン, カフェ, ルーム, 教室, 会場, 食堂",
    },
    events={
        "football match": "サッカーの試合, サッカー試合",
        "battle": "戦場, 合戦, 戦争",
        "sea battle": "海戦",
        "space battle": "宇宙戦争",
        "birthday party": "誕生日パーティー, 誕生日パーティ, 誕生日会, お誕生日会",
        "party": "パーティー, パーティ",
        "carnival": "カーニバル, 遊園地のパレード",
        "car race": "カーレース, 自動車レース",
        "concert": "コンサート, ライブ, 音楽会",
        "festival": "祭り, お祭り, 夏祭り, フェスティバル, 縁日",
        "market": "市場, 朝市, 露店, マーケット, 青空市場",
        "parade": "パレード",
        "picnic": "ピクニック",
        "race": "レース, マラソン, 徒競走, かけっこ",
        "wedding": "結婚式, ウェディング",
    },
    asides={
        "above": "その上に, その上には, そのうえに",
        "next": "その隣に, その横に, そのそばに, その隣には, その横には",
        "front": "その前に, その手前に, その前には",
        "behind": "その後ろに, その後ろには, その奥に",
        "below": "その下に, その下には",
        "left": "その左に, その左には",
        "right": "その右に, その右には",
    },
    sides={
        "left": "左端に, 左端には, 左に, 左側に, 左には, 左側には, 左手に, 左手には",
        "middle": "真ん中に, 中央に, 真ん中には, 中央には",
        "right": "右端に, 右端には, 右に, 右側に, 右には, 右側には, 右手に, 右手には",
    },
    crowded=(
        "賑やか, 賑やかな, にぎやか, にぎやかな, 混雑した, 混雑する, 混んだ, 混んでいる, "
        "人でいっぱいの, 人混みの, 活気のある, 活気あふれる, 忙しい, 込み合った"
    ),
    undrawable=(
        "海苔, 壁, 毛布, 顔, 頭, 目, 夢, 階段, 尻尾, 翼, 羽, 勇気, 天井, クッション, 畳, 障子, ふすま, "
        "ベランダ, バルコニー, 砂, 幹, 露, 札, 鹿の子, 鹿の子模様, 一石二鳥, 鶴の一声, 犬猿の仲, 犬猿, "
        "猫の手も借りたい, 猫の手, 雀の涙, 猫の額, 蛇足, 馬耳東風, 鬼に金棒, 花より団子, 高嶺の花, "
        "両手に花, 虎の子, 猿真似, 狸寝入り, 鳩尾, 魚の目, うおのめ, 鷹揚, 牛歩, 牛耳, 亀の甲より年の功, "
        "月とすっぽん, 絵に描いた餅, 棚からぼたもち, 石の上にも三年, 塩対応, 神対応, 猫かぶり, 虎視眈々, "
        "竜頭蛇尾, 一匹狼, 人間関係, 鳥肌, 蜂の巣状, 犬死に, 駄目, 目玉商品, 人間ドック, 母の日, 父の日, "
        "敬老の日, こどもの日, 子どもの日, 子供の日, 節分, 端午の節句, 成人の日, 勤労感謝の日, "
        "バレンタイン, ホワイトデー, 七五三, お盆, お彼岸, 合格祈願, 大人気ない, 五角形, 六角形, 七角形, "
        "八角形, 多角形, 四角形, ワークショップ, サウンドトラック, スポット, デートスポット, "
        "パワースポット, 観光スポット, フォトスポット, エアバッグ, メールアドレス, アドレス, "
        "テニスコート, バスケットコート, コート紙, ワールドカップ, ドレスアップ, コミュニティー, "
        "ビューティー, ステンドグラス, 小切手, 山の手, 相手, 御三家, 吉野家, 不二家, 将軍家, 生家, 名家, "
        "一個人, 個々人, 太陽光, 太陽光発電, 北極星, 北斗七星, 飛び火, 火花, 鬼ごっこ, かくれんぼ, "
        "だるまさんがころんだ, 魚拓, 星座占い, 占い, 花粉, 花粉症, 動物園のパンフレット, 頭痛, 歯痛, "
        "口コミ, 骨折, 骨董, 骨董品, 足跡, 肉球, 耳, 鼻, しっぽ, ひげ剃り, 瞳, ヘッドライト, "
        "テールライト, ハイライト, イルミネーション, 貯金箱, 家計簿, 牛乳パック, 赤ちゃん言葉, 人生, "
        "人工, 人件費, 人材, 人手, 人手不足, 人生ゲーム, ダッシュ, 片目, オーム, カンダ, カーバ, 武道, "
        "長距離走, 大変よくできました, しらけた顔"
    ),
    groups={
        "animals": "動物",
        "birds": "鳥類",
        "buildings": "建物, 建築",
        "food": "食べ物",
        "fruit": "果物",
        "grass": "草, 苔, 雑草, 草花",
        "people": "人々, 人間, 群衆, みんな, 皆, 大勢の人, 群集, 観衆",
        "vegetables": "野菜",
        "vehicles": "乗り物",
    },
    places={
        "snow": "雪, 雪原, 雪の中, 雪景色, 銀世界, スキー場, ゲレンデ, 雪国, 雪道",
        "beach": "ビーチ, 海辺, 浜辺, 砂浜, 海岸, 渚, 波打ち際, 海水浴場, 磯",
        "sea": "海, 海上, 大海原, 水面, 波, 海の上, 港, 湾, 波間",
        "underwater": "海底, 水中, 海の中, 海中, 深海, サンゴ礁, 水の中, 海の底, 水族館, 海底世界, 珊瑚礁",
        "forest": "森, 森林, 林, 竹林, 森の中, 林の中, 雑木林, 竹やぶ",
        "mountain": "山, 山々, 丘, 谷, 山頂, 山の中, 山の上, 山道, 峰, 洞窟, 棚田, 高原, 渓谷, 山奥, "
        "山のふもと, 峠道, 山岳",
        "desert": "砂漠, 砂丘",
        "field": "野原, 草原, 花畑, 芝生, 原っぱ, 草むら, 丘の上, 草地, 野, 菜の花畑, 花野, すすき野, "
        "丘陵, 緑の丘, 牧草, 草原の丘",
        "city": "街, 都市, 街並み, 通り, 町, 都会, 路地, 街角, 市場, 繁華街, 街中, 夜の街, 商店街, "
        "交差点, 駐車場, 横断歩道, 大通り, 横丁, 下町, 街路, 都会の街, 夜景の街, 駅前, 城下町, 温泉街, "
        "歩道, ビル街, 住宅街, 街なか",
        "room": "部屋, リビング, 寝室, 室内, 教室, オフィス, カフェ, 居間, 食堂, レストラン, 喫茶店, "
        "浴室, お風呂場, 和室, 家の中, 部屋の中, バー, 空港ロビー, 体育館の中, 畳の部屋, 書斎, 子供部屋, "
        "病室, 会議室, 廊下, 玄関, 縁側, 電車の中, 車内, 店内, 工房, アトリエ, 屋根裏部屋, 地下室, "
        "研究室, 実験室, 音楽室, 美術室, 保健室, 旅館の部屋, 教室の中, 茶室, 研究所, 暖炉のある部屋, "
        "車庫, ガレージ, 大部屋, 小部屋, 相部屋, 子ども部屋, バスルーム, 美容室, 美容院, サロン, ジム, "
        "スタジオルーム, 応接室, 待合室, 控室, 寮, 楽屋, 保育室",
        "table": "テーブル, 机, 静物, 食卓",
        "moon": "月面, 月の上",
        "space": "宇宙, 銀河, 宇宙空間, 宇宙の, 銀河系",
        "cliff": "崖, 断崖",
        "ice": "氷山, 南極, 北極, 流氷, 氷河, 氷, 氷の上, 凍った湖, 氷原",
        "sky": "空, 大空, 空中, 青空, 空の上, 空高く, 雲の上, 上空",
        "road": "道路, 道, 高速道路, 道端, 小道, 車道, 線路, トンネル, 田舎道, 並木道, 峠, 踏切, 山道, "
        "坂道, 坂",
        "studio": "無地の背景, スタジオ",
        "lake": "湖, 湖畔, 池, 湖のほとり, 湖面, 池のほとり",
        "river": "川, 小川, 川辺, 河原, 川沿い, 渓流, 運河, 川岸, 湿原, 川のほとり, 渓谷の川, 岸辺, 水辺, "
        "川べり, 土手",
        "garden": "庭, 庭園, 花壇, 中庭, 日本庭園, 裏庭, お花畑, 果樹園, 菜園, 植物園, 枯山水, お庭",
        "park": "公園, 遊園地, 校庭, 広場, 遊び場, 動物園, グラウンド, 運動場, 球場の芝生, 砂場",
        "farm": "あぜ道, 田んぼ道, 農場, 牧場, 田んぼ, 畑, 牧草地, 麦畑, 茶畑, ぶどう畑, ブドウ畑, 稲田, "
        "水田",
        "village": "村, 村里, 田舎, 田舎町, 山村, 里",
        "jungle": "ジャングル, 熱帯雨林, ジャングルの中, 密林",
        "kitchen": "台所, キッチン, お台所, 厨房",
        "library": "図書館, 図書室, 本屋, 書店",
        "waterfall": "滝, 滝壺",
        "volcano": "火山",
        "island": "島, 無人島, 南の島, 島の",
        "savanna": "サバンナ, アフリカの草原",
        "skyline": "スカイライン, 高層ビル群, ビル群, 都市の夜景",
        "stage": "舞台, ステージ, 劇場, コンサート, 舞台の上, ステージの上",
    },
    near_places={
        "city": "パリ, ロンドン, ニューヨーク, ローマ, 香港, 東京, 京都, 大阪, ソウル, 渋谷, 横浜, "
        "名古屋, 神戸, 札幌, 福岡, 浅草, 銀座, 新宿, 秋葉原, 原宿, 鎌倉, 奈良, ベネチア, ヴェネツィア, "
        "上海, 北京, バルセロナ, シカゴ, ベルリン, ラスベガス, 台北, 吉祥寺, 高円寺, 国分寺, 六本木, "
        "心斎橋, 八王子, 船橋, 千葉, 金沢, 広島, 仙台, 宇都宮, 姫路, 池袋, 上野, 表参道, 代官山, 梅田, "
        "道頓堀, 祇園, 浅草橋, イスタンブール, シアトル, サンフランシスコ, ロサンゼルス, シンガポール, "
        "リオデジャネイロ, シドニー, サイゴン, ホーチミン, バンコク, モスクワ, マドリード, プラハ, "
        "ウィーン, アムステルダム, ミラノ, フィレンツェ, アテネ, カイロ, ドバイ, ムンバイ, デリー, "
        "ボストン, ハリウッド, マンハッタン, タイムズスクエア, トロント, バンクーバー, リスボン, "
        "ブリュッセル, コペンハーゲン, ストックホルム, ヘルシンキ, 釜山, 台湾, 深圳, 広州",
        "desert": "火星, サハラ砂漠",
        "mountain": "ヒマラヤ, アルプス, エベレスト, グランドキャニオン, 箱根",
        "island": "沖縄, ハワイ, グアム, バリ島, 石垣島, 宮古島, 桜島, 屋久島, 小笠原諸島",
        "lake": "琵琶湖, 芦ノ湖, 温泉, 露天風呂",
        "sea": "瀬戸内海, 太平洋, 日本海, プール",
        "savanna": "アフリカ, ケニア",
        "ice": "アラスカ",
        "village": "白川郷",
        "jungle": "アマゾン",
    },
    snowy_places={
        "mountain": "雪山",
        "forest": "雪の森",
    },
    snowy="雪の積もった, 雪に覆われた, 雪の降る, 雪景色の",
    times={
        "day": "昼, 昼間, 晴れ, 正午, 日中, 昼の, 昼下がり, 午後, 午後の, 昼間の",
        "dawn": "日の出, 朝, 早朝, 夜明け, 朝焼け, 早朝の, 明け方, 日の出前, 朝日",
        "sunset": "夕日, 夕焼け, 日没, 夕方, 夕暮れ, 黄昏, 夕方の, 夕陽, 夕暮れの, 日暮れ, 夕焼け空",
        "night": "夜, 真夜中, 夜空, 月夜, 星空, 夜景, 月明かり, 深夜, 夜中, 夜更け",
    },
    seasons={
        "spring": "春, 春の, 春の日, 初春, 早春, 新緑, 桜の季節",
        "summer": "夏, 夏の, 真夏, 真夏の, 夏の日, 盛夏, 初夏, 夏休み",
        "autumn": "秋, 秋の, 秋の日, 紅葉の, 晩秋, 初秋, 紅葉の季節",
        "winter": "冬, 冬の, 真冬, 冬の日, 初冬, 冬枯れ",
    },
    weathers={
        "rain": "雨, 雨の中, 大雨, 雨の日, 雨の, 雨の中の, 雨の降る, 雨が降る, 雨が降っている, 雨の日の, "
        "小雨, 雨上がりの, 梅雨, 土砂降り, どしゃ降り, 豪雨, にわか雨, 雨降り, 雨降りの, 通り雨",
        "snow": "雪が降る, 吹雪, 降雪, 雪が降っている, 雪の降る, 雪が舞う, 雪の降っている, 大雪, 粉雪, "
        "吹雪の",
        "fog": "霧, もや, 霧の中, 霧の, 霧のかかった, 霧がかかった, 霧深い, 朝霧",
        "cloudy": "曇り, 曇り空, 曇りの, 曇り空の, 曇天, どんよりした",
        "aurora": "オーロラ",
        "storm": "嵐, 嵐の, 雷雨, 暴風雨, 嵐の中, 台風",
    },
    moods={
        "calm": "静かな, 穏やかな, のどかな, 落ち着いた, 平和な, 穏やか",
        "cheerful": "楽しい, 楽しげな, 明るい雰囲気, 陽気な, にぎやかな, 嬉しそうな, 楽しそうな, 元気な, "
        "カラフルな, 幸せな, 幸せそうな",
        "cozy": "居心地の良い, 居心地のいい, 温かい, ほっこりする, ほっこり, 暖かい雰囲気",
        "gloomy": "暗い雰囲気, 陰鬱な, 悲しい, 悲しげな, 憂鬱な, 不気味な, 寂しい, 寂しげな, 怖い",
        "mysterious": "神秘的な, 不思議な, 幻想的な, 謎めいた, ファンタジー, ファンタジーの, 魔法の",
        "romantic": "ロマンチックな, ロマンティックな, 夢のような, 夢みたいな",
        "dramatic": "ドラマチックな, 壮大な, 迫力のある, 劇的な, ドラマチックな照明, 壮大",
    },
    cameras={
        "close": "クローズアップ, アップ, 接写, マクロ, マクロ撮影, 大写し",
        "low": "ローアングル, 下から見た, 下から見上げた, 見上げる, 見上げた, 見上げるアングル",
        "high": "俯瞰, 上から見た, 鳥瞰, 鳥瞰図, ハイアングル, 空撮, 真上から, 真上から見た, 見下ろした, "
        "見下ろす",
        "eye": "アイレベル, 目線の高さ",
    },
    forms={
        "portrait": "肖像, 肖像画, ポートレート, 似顔絵, 自画像, 証明写真",
        "still_life": "静物, 静物画",
        "abstract": "抽象, 抽象画, 抽象的な, 抽象アート, 幾何学的な, 幾何学",
        "pattern": "パターン, 模様の壁紙, 壁紙, シームレスパターン, 柄のパターン, 連続模様, 総柄",
        "logo": "ロゴ, アイコン, エンブレム, ステッカー, バッジ, ロゴデザイン, 紋章",
        "poster": "ポスター, 映画ポスター, チラシ, 表紙, 本の表紙, フライヤー",
        "card": "グリーティングカード, 誕生日カード, バースデーカード, 年賀状, 絵葉書, 招待状, "
        "クリスマスカード, ポストカード, はがき",
    },
    styles={
        "photograph": "写真, 写実的, 実写, リアル, 写真風, リアルな, フォトリアル, 実写風, 本物そっくりの",
        "digital_art": "デジタルアート, アニメ, アニメ風, アニメ調, アニメ風の, アニメスタイル, 漫画風, "
        "絵本, 絵本風, ジブリ風, デジタル絵画, カートゥーン, カートゥーン風",
        "sketch": "スケッチ, 鉛筆画, 素描, 鉛筆画風, スケッチ風, 鉛筆スケッチ, 色鉛筆, 色鉛筆画, 手描き, "
        "デッサン, 木炭画",
        "watercolor": "水彩画, 水彩, 水彩風, 水彩画風, 水彩タッチ, 水彩風の, 水彩画風の, 水彩画の",
        "cyberpunk": "サイバーパンク, ネオン, サイバーパンク風, ネオンの, ネオンライト, サイバーパンクの, "
        "ネオンサイン",
        "pop_art": "ポップアート, 漫画, コミック, ポップアート風, コミック風, アメコミ, アメコミ風",
        "oil": "油絵, 油彩, 印象派, 油絵風, 油彩画, 油絵の, ゴッホ風, 印象派風, 印象派の, 油絵風の, "
        "モネ風, アクリル画",
        "flat": "フラットデザイン, ミニマル, ベクター, フラット, フラットイラスト, ミニマリスト, "
        "ミニマルな, ベクターイラスト, シンプルな",
        "pixel": "ピクセルアート, ドット絵, ドット絵風, ピクセル, ピクセルアート風, レトロゲーム, "
        "レトロゲーム風",
        "noir": "白黒, モノクロ, 白黒写真, モノクロ写真, モノトーン, 白黒の, モノクロの",
        "3d": "3d, 3dレンダリング, 3d cg, 3dcg, 立体的な, ピクサー風, cg, 3dの, 粘土, クレイアニメ",
        "ink": "水墨画, 水墨画風, 墨絵, 墨絵風, 浮世絵, 浮世絵風, 書道, 版画, 木版画, インク画, ペン画, "
        "日本画",
        "paper_cut": "切り絵, 切り絵風, 折り紙, 折り紙風, ペーパークラフト, 紙細工, コラージュ, 貼り絵",
        "vintage_poster": "レトロポスター, ヴィンテージポスター, ビンテージポスター, レトロ, レトロな, "
        "レトロ風, レトロ調, ヴィンテージ, ビンテージ, 昭和レトロ, アールデコ",
        "line_art": "線画, ラインアート, 塗り絵, 線画の, 一筆書き, ぬりえ, 輪郭線",
        "landscape": "風景画",
    },
    colours={
        "red": "赤い, 赤, 赤色, 真っ赤な, 真紅, 真紅の, 深紅, 深紅の, 朱色, 朱色の, 紅色, 紅, "
        "ワインレッド, えんじ色, 臙脂色, 真っ赤, 赤く, 緋色, レッド, バーガンディ, 赤の, 赤っぽい",
        "orange": "オレンジ色, 橙色, オレンジ色の, 橙, だいだい色, 柿色, オレンジの, 山吹色",
        "yellow": "黄色い, 黄色, 黄, 黄色の, 黄色く, レモン色, クリーム色, からし色, 真っ黄色, イエロー, "
        "淡黄色, 薄黄色",
        "green": "緑色, 緑, 緑の, 緑色の, 黄緑色, 黄緑, 深緑, 深緑色, 若草色, 抹茶色, エメラルドグリーン, "
        "ミントグリーン, 濃い緑, 薄緑, 薄緑色, グリーン, モスグリーン, 青々とした, 翡翠色, うぐいす色, "
        "オリーブ色, ライトグリーン, 萌黄色, 緑豊かな",
        "blue": "青い, 青, 青色, 水色, 水色の, 空色, 紺色, 紺, 藍色, 瑠璃色, 群青色, スカイブルー, "
        "ネイビー, ネイビーブルー, 濃い青, 薄い青, 青色の, 真っ青な, 真っ青, ブルー, コバルトブルー, "
        "青く, 濃紺, ロイヤルブルー, 青の, ライトブルー",
        "purple": "紫, 紫色, 紫の, 紫色の, 薄紫, 薄紫色, 藤色, すみれ色, ラベンダー色, 赤紫, パープル, 青紫",
        "pink": "ピンク, ピンク色, ピンクの, 桃色, ピンク色の, 桃色の, 桜色, 薄桃色, 薄いピンク, "
        "淡いピンク, ローズピンク, サーモンピンク, 珊瑚色, 薄ピンク, ショッキングピンク, バラ色, 薔薇色",
        "brown": "茶色, 茶色い, 茶色の, こげ茶色, 焦げ茶色, こげ茶, 栗色, 褐色, 茶, 亜麻色, キャメル色, "
        "チョコレート色, 赤茶色, ブラウン, 琥珀色, 小麦色, カーキ色, カーキ, 茶色く, 薄茶色",
        "black": "黒い, 黒, 黒色, 真っ黒, 真っ黒な, 漆黒の, 漆黒, 黒の, ブラック, 黒く, 黒っぽい",
        "white": "白い, 白, 白色, 真っ白な, 真っ白, 乳白色, アイボリー, 象牙色, 肌色, ベージュ, "
        "ベージュの, 白の, ホワイト, 純白の, 純白, オフホワイト, 生成り, 白っぽい, 白く",
        "gray": "灰色, グレー, 銀色, 銀, 銀色の, 灰色の, ねずみ色, 鼠色, グレーの, シルバー, 鉛色",
        "golden": "金色, 黄金, 金, 金色の, 黄金の, ゴールド, 黄金色, 金ぴかの, ゴールドの",
        "turquoise": "ターコイズ, 青緑, ターコイズブルー, 青緑色, 浅葱色, エメラルドブルー, ティール",
    },
    numbers={
        1: "一, 1, 一つ, ひとつ, 一匹, 一人, 一つの, 一本",
        2: "二, 2, 二つ, ふたつ, 二人, 二匹, 二頭, 二羽, 二本, 二台, 2つ, 二つの, ペアの, 一対の, 二人の",
        3: "三, 3, 三つ, 数, みっつ, 三人, いくつか, 三匹, 三つの, 3つ, いくつかの, 数匹, 数匹の, 数人の, "
        "数本の, 何匹かの, 数個の",
        4: "四, 4, 四つ, 四匹, 四人, 4つ",
        5: "五, 5, 五つ, たくさん, 多く, 五匹, 五人, たくさんの, 多くの, 大勢の, 群れの, 無数の, "
        "山積みの, 5つ, 群れ, 大群, 山盛り, 一列, 沢山, 沢山の",
        6: "六, 6, 六つ, 半ダースの, 6つ",
        7: "七, 7, 七つ, 7つ",
        8: "八, 8, 八つ, 8つ",
        9: "九, 9, 九つ, 9つ",
        10: "十, 10, 十個",
        11: "十一, 11",
        12: "十二, 12, 一ダースの, 1ダースの, 十二個, 一ダース, 1ダース, ダース",
    },
    sizes={
        1.6: "巨大な, 巨大, とても大きな, とても大きい, でっかい",
        1.35: "大きな, 大きい, 高い, 大きめの, 背の高い",
        0.65: "小さな, 小さい, ちいさな, ちいさい, 小さめの",
        0.5: "とても小さな, ミニ, とても小さい, ミニチュアの, 極小の",
    },
    ages={
        "baby": "赤ちゃんの, 生まれたばかりの, 子どもの動物",
        "child": "幼い, 小学生の",
        "teenager": "十代の, ティーンエイジャーの, 中学生の, 高校生の",
        "adult": "大人の, 若い, 中年の, 成人の",
        "old": "年老いた, 年取った, 古い, 年配の, 老いた, 高齢の",
    },
    patterns={
        "striped": "縞模様の, ストライプの, しましまの, ボーダーの, 縞々の, ストライプ柄の, 縞模様",
        "spotted": "水玉の, 水玉模様の, 斑点のある, ドット柄の, ぶちの, まだら模様の, 水玉模様",
        "checkered": "チェックの, チェック柄の, 格子柄の, 市松模様の, 格子模様の",
        "floral": "花柄の, 花模様の, 花柄",
        "starry": "星柄の, 星模様の",
    },
    materials={
        "wood": "木製の, 木造の, 木でできた, 木彫りの, 木で作った, 木で作られた, 木材でできた",
        "gold": "金の, 純金の, 黄金の, 金でできた, 金製の, 金で作られた",
        "silver": "銀の, 銀製の",
        "glass": "ガラスの, ガラス製の, クリスタルの, 水晶の, ガラスでできた, ガラスで作った, "
        "ガラスで作られた",
        "stone": "石造りの, 石でできた, 石の, 大理石の, 石で作られた, 石で作った, 大理石でできた, 花崗岩の",
        "ice": "氷の, 氷でできた, 氷で作られた, 氷で作った",
        "paper": "紙の, 紙でできた, 段ボールの, 紙製の, 紙で作った, 紙で作られた, 段ボールでできた, "
        "段ボールで作った, 段ボールで作られた, 段ボール製の, ダンボールの, ダンボールでできた, "
        "ダンボールで作った, ダンボール製の",
        "brick": "レンガの, レンガ造りの, 煉瓦の, レンガでできた",
    },
    actions={
        "sleeping": "寝ている, 眠る, 眠っている, 寝る, 眠り, 昼寝, 寝ていた, 寝て, 寝た, 寝てる, "
        "眠っていた, 眠って, 眠った, 眠ってる, 居眠りする, 居眠りしている, 居眠りしていた, 居眠りして, "
        "居眠りした, 居眠りしてる, 昼寝する, 昼寝している, 昼寝していた, 昼寝して, 昼寝した, 昼寝してる, "
        "昼寝をする, 昼寝をしている, 昼寝をしていた, 昼寝をして, 昼寝をした, 昼寝をしてる, "
        "丸くなって寝る, 丸くなって寝ている, 丸くなって寝ていた, 丸くなって寝て, 丸くなって寝た, "
        "丸くなって寝てる, ぐっすり眠る, ぐっすり眠っている, うたた寝する, うたた寝している, "
        "すやすや眠る, すやすや眠っている",
        "sitting": "腰かける, 腰かけている, 腰かけた, 腰を下ろす, 座る, 座っている, 座っていた, 座って, "
        "座った, 座ってる, 腰掛ける, 腰掛けている, "
        "腰掛けていた, 腰掛けて, 腰掛けた, 腰掛けてる, しゃがむ, しゃがんでいる, しゃがんでいた, "
        "しゃがんで, しゃがんだ, しゃがんでる, くつろぐ, くつろいでいる, くつろいでいた, くつろいで, "
        "くつろいだ, くつろいでる, 瞑想する, 瞑想している, 瞑想していた, 瞑想して, 瞑想した, 瞑想してる, "
        "お座りする, お座りしている, お座りしていた, お座りして, お座りした, お座りしてる, 座りながら, "
        "座禅を組む, 正座する, 正座している, あぐらをかく",
        "walking": "手をつないで歩いている, 手をつないで歩く, 歩く, 歩いている, 歩いていた, 歩いて, "
        "歩いた, 歩いてる, 散歩する, 散歩している, "
        "散歩していた, 散歩して, 散歩した, 散歩してる, 散歩をする, 散歩をしている, 散歩をしていた, "
        "散歩をして, 散歩をした, 散歩をしてる, 散歩中, ハイキングする, ハイキングしている, "
        "ハイキングしていた, ハイキングして, ハイキングした, ハイキングしてる, 行進する, 行進している, "
        "行進していた, 行進して, 行進した, 行進してる, さまよう, さまよっている, さまよっていた, "
        "さまよって, さまよった, さまよってる, 歩き回る, 歩き回っている, 歩き回っていた, 歩き回って, "
        "歩き回った, 歩き回ってる, 歩きながら, 歩き, 散歩しながら, 登校する, 下校する, 通りを渡る",
        "running": "走る, 走っている, 走っていた, 走って, 走った, 走ってる, 駆ける, 駆けている, "
        "駆けていた, 駆けて, 駆けた, 駆けてる, 走り回る, 走り回っている, 走り回っていた, 走り回って, "
        "走り回った, 走り回ってる, 駆け回る, 駆け回っている, 駆け回っていた, 駆け回って, 駆け回った, "
        "駆け回ってる, 疾走する, 疾走している, 疾走していた, 疾走して, 疾走した, 疾走してる, "
        "ジョギングする, ジョギングしている, ジョギングしていた, ジョギングして, ジョギングした, "
        "ジョギングしてる, 走りながら, 走り, 追いかけっこする, 追いかけっこをする, 追いかけっこをしている",
        "jumping": "縄跳びをする, 縄跳びをしている, 縄跳びする, 縄跳びしている, 跳ぶ, 跳んでいる, "
        "跳んでいた, 跳んで, 跳んだ, 跳んでる, ジャンプする, ジャンプしている, ジャンプしていた, "
        "ジャンプして, ジャンプした, ジャンプしてる, 跳ねる, 跳ねている, 跳ねていた, 跳ねて, 跳ねた, "
        "跳ねてる, 飛び跳ねる, 飛び跳ねている, 飛び跳ねていた, 飛び跳ねて, 飛び跳ねた, 飛び跳ねてる, "
        "飛び上がる, 飛び上がっている, 飛び上がっていた, 飛び上がって, 飛び上がった, 飛び上がってる",
        "dancing": "踊る, 踊っている, 踊っていた, 踊って, 踊った, 踊ってる, ダンスする, ダンスしている, "
        "ダンスしていた, ダンスして, ダンスした, ダンスしてる, ダンスをする, ダンスをしている, "
        "ダンスをしていた, ダンスをして, ダンスをした, ダンスをしてる, 舞う, 舞っている, 舞っていた, "
        "舞って, 舞った, 舞ってる, ヨガをする, ヨガをしている, ヨガをしていた, ヨガをして, ヨガをした, "
        "ヨガをしてる, 踊りながら, 踊り, 舞を舞う",
        "flying": "飛ぶ, 飛んでいる, 飛んでいた, 飛んで, 飛んだ, 飛んでる, 飛行する, 飛行している, "
        "飛行していた, 飛行して, 飛行した, 飛行してる, 羽ばたく, 羽ばたいている, 羽ばたいていた, "
        "羽ばたいて, 羽ばたいた, 羽ばたいてる, 浮かぶ, 浮かんでいる, 浮かんでいた, 浮かんで, 浮かんだ, "
        "浮かんでる, 舞い上がる, 舞い上がっている, 舞い上がっていた, 舞い上がって, 舞い上がった, "
        "舞い上がってる, 漂う, 漂っている, 漂っていた, 漂って, 漂った, 漂ってる",
        "swimming": "泳ぐ, 泳いでいる, 泳いでいた, 泳いで, 泳いだ, 泳いでる, 水泳する, 水泳している, "
        "水泳していた, 水泳して, 水泳した, 水泳してる, 潜る, 潜っている, 潜っていた, 潜って, 潜った, "
        "潜ってる, ダイビングする, ダイビングしている, ダイビングしていた, ダイビングして, "
        "ダイビングした, ダイビングしてる, 水浴びする, 水浴びしている, 水浴びしていた, 水浴びして, "
        "水浴びした, 水浴びしてる, お風呂に入る, お風呂に入っている, お風呂に入っていた, お風呂に入って, "
        "お風呂に入った, お風呂に入ってる, 泳ぎながら, 泳ぎ",
        "eating": "食べる, 食べている, 食べていた, 食べて, 食べた, 食べてる, かじる, かじっている, "
        "かじっていた, かじって, かじった, かじってる, 食事する, 食事している, 食事していた, 食事して, "
        "食事した, 食事してる, 食事をする, 食事をしている, 食事をしていた, 食事をして, 食事をした, "
        "食事をしてる, 味わう, 味わっている, 味わっていた, 味わって, 味わった, 味わってる, なめる, "
        "なめている, なめていた, なめて, なめた, なめてる, 食べながら, 頬張る, 頬張っている, 頬張って, "
        "味見する, いただく",
        "drinking": "飲む, 飲んでいる, 飲んでいた, 飲んで, 飲んだ, 飲んでる, すする, すすっている, "
        "すすっていた, すすって, すすった, すすってる, 飲みながら, 乾杯する, 乾杯している",
        "reading": "読む, 読んでいる, 読んでいた, 読んで, 読んだ, 読んでる, 読書する, 読書している, "
        "読書していた, 読書して, 読書した, 読書してる, 勉強する, 勉強している, 勉強していた, 勉強して, "
        "勉強した, 勉強してる, 読みながら, 読み, 勉強中の, 勉強をする, 勉強をしている",
        "writing": "書く, 書いている, 書いていた, 書いて, 書いた, 書いてる, タイピングする, "
        "タイピングしている, タイピングしていた, タイピングして, タイピングした, タイピングしてる, "
        "使う, 使っている, 使っていた, 使って, 使った, 使ってる, 宿題をする, 宿題をしている, "
        "宿題をしていた, 宿題をして, 宿題をした, 宿題をしてる",
        "cooking": "淹れる, 淹れている, 入れる, 料理する, 料理している, 料理していた, 料理して, 料理した, "
        "料理してる, 料理をする, 料理をしている, 料理をしていた, 料理をして, 料理をした, 料理をしてる, "
        "焼く, 焼いている, 焼いていた, 焼いて, 焼いた, 焼いてる, 煮る, 煮ている, 煮ていた, 煮て, 煮た, "
        "煮てる, 炒める, 炒めている, 炒めていた, 炒めて, 炒めた, 炒めてる, 調理する, 調理している, "
        "調理していた, 調理して, 調理した, 調理してる, 作る, 作っている, 作っていた, 作って, 作った, "
        "作ってる, を握る, を握っている, 焼きながら, 作りながら, 揚げる, 揚げている, 茹でる, かき混ぜる, "
        "かき混ぜている",
        "painting": "絵を描く, 絵を描いている, 絵を描いていた, 絵を描いて, 絵を描いた, 絵を描いてる, "
        "描く, 描いている, 描いていた, 描いて, 描いた, 描いてる, 絵を塗る, 絵を塗っている, "
        "絵を塗っていた, 絵を塗って, 絵を塗った, 絵を塗ってる, 描きながら, 絵を描きながら, 写生する, "
        "写生している",
        "playing_music": "弾く, 弾いている, 弾いていた, 弾いて, 弾いた, 弾いてる, 演奏する, 演奏している, "
        "演奏していた, 演奏して, 演奏した, 演奏してる, 吹く, 吹いている, 吹いていた, 吹いて, 吹いた, "
        "吹いてる, 叩く, 叩いている, 叩いていた, 叩いて, 叩いた, 叩いてる, 奏でる, 奏でている, "
        "奏でていた, 奏でて, 奏でた, 奏でてる, 弾きながら, 弾き, 吹きながら, 叩きながら, 奏でながら, "
        "鳴らす, 鳴らしている",
        "playing_ball": "ボールで遊ぶ, ボールで遊んでいる, ボールで遊んでいた, ボールで遊んで, "
        "ボールで遊んだ, ボールで遊んでる, 蹴る, 蹴っている, 蹴っていた, 蹴って, 蹴った, 蹴ってる, "
        "投げる, 投げている, 投げていた, 投げて, 投げた, 投げてる, 打つ, 打っている, 打っていた, "
        "打って, 打った, 打ってる, で遊ぶ, で遊んでいる, で遊んでいた, で遊んで, で遊んだ, で遊んでる",
        "singing": "歌う, 歌っている, 歌っていた, 歌って, 歌った, 歌ってる, 歌を歌う, 歌を歌っている, "
        "歌を歌っていた, 歌を歌って, 歌を歌った, 歌を歌ってる, 遠吠えする, 遠吠えしている, "
        "遠吠えしていた, 遠吠えして, 遠吠えした, 遠吠えしてる, 歌いながら, 歌い, 合唱する, 合唱している",
        "fighting": "戦う, 戦っている, 戦っていた, 戦って, 戦った, 戦ってる, 闘う, 闘っている, "
        "闘っていた, 闘って, 闘った, 闘ってる, 喧嘩する, 喧嘩している, 喧嘩していた, 喧嘩して, 喧嘩した, "
        "喧嘩してる, 対決する, 対決している, 対決していた, 対決して, 対決した, 対決してる, 決闘する, "
        "決闘している, 決闘していた, 決闘して, 決闘した, 決闘してる, ボクシングをする, "
        "ボクシングをしている, ボクシングをしていた, ボクシングをして, ボクシングをした, "
        "ボクシングをしてる, 柔道をする, 柔道をしている, 相撲を取る, 相撲をとる, 相撲を取っている, "
        "空手をする, 剣道をする, 剣道をしている, 戦いながら, 格闘する",
        "hugging": "抱き合う, 抱き合っている, 抱き合っていた, 抱き合って, 抱き合った, 抱き合ってる, "
        "抱きしめる, 抱きしめている, 抱きしめていた, 抱きしめて, 抱きしめた, 抱きしめてる, ハグする, "
        "ハグしている, ハグしていた, ハグして, ハグした, ハグしてる, 撫でる, 撫でている, 撫でていた, "
        "撫でて, 撫でた, 撫でてる, キスする, キスしている, キスしていた, キスして, キスした, "
        "キスしてる, 手をつなぐ, 手をつないでいる, 手をつないでいた, 手をつないで, 手をつないだ, "
        "手をつないでる, 寄り添う, 寄り添っている, 寄り添っていた, 寄り添って, 寄り添った, 寄り添ってる",
        "waving": "手を振る, 手を振っている, 手を振っていた, 手を振って, 手を振った, 手を振ってる, "
        "挨拶する, 挨拶している, 挨拶していた, 挨拶して, 挨拶した, 挨拶してる, 敬礼する, 敬礼している, "
        "敬礼していた, 敬礼して, 敬礼した, 敬礼してる, 拍手する, 拍手している, 拍手していた, 拍手して, "
        "拍手した, 拍手してる, 応援する, 応援している, 応援していた, 応援して, 応援した, 応援してる",
        "climbing": "登る, 登っている, 登っていた, 登って, 登った, 登ってる, よじ登る, よじ登っている, "
        "よじ登っていた, よじ登って, よじ登った, よじ登ってる, 山登りする, 山登りしている, "
        "山登りしていた, 山登りして, 山登りした, 山登りしてる, 登山する, 登山している, 登山していた, "
        "登山して, 登山した, 登山してる",
        "driving": "運転する, 運転している, 運転していた, 運転して, 運転した, 運転してる, 漕ぐ, "
        "漕いでいる, 漕いでいた, 漕いで, 漕いだ, 漕いでる, 操縦する, 操縦している, 操縦していた, "
        "操縦して, 操縦した, 操縦してる, 航海する, 航海している, 航海していた, 航海して, 航海した, "
        "航海してる",
        "fishing": "釣りをする, 釣りをしている, 釣りをしていた, 釣りをして, 釣りをした, 釣りをしてる, "
        "釣る, 釣っている, 釣っていた, 釣って, 釣った, 釣ってる, 魚釣りをする, 魚釣りをしている, "
        "魚釣りをしていた, 魚釣りをして, 魚釣りをした, 魚釣りをしてる, 釣り, 魚を釣る, 魚を釣っている, "
        "魚を釣っていた, 魚を釣って, 魚を釣った, 魚を釣ってる, 釣りを楽しむ",
        "skating": "スケートをする, スケートをしている, スケートをしていた, スケートをして, "
        "スケートをした, スケートをしてる, スケートする, スケートしている, スケートしていた, "
        "スケートして, スケートした, スケートしてる, 滑る, 滑っている, 滑っていた, 滑って, 滑った, "
        "滑ってる, アイススケートをする, アイススケートをしている, アイススケートをしていた, "
        "アイススケートをして, アイススケートをした, アイススケートをしてる",
    },
    deeds={
        "riding surfboard": "サーフィンする, サーフィンをする, サーフィンしている, サーフィンをしている, "
        "波に乗る, 波に乗っている",
        "riding skis": "スキーをする, スキーをしている, スキーする, スキーしている",
        "riding bicycle": "サイクリングする, サイクリングしている",
        "riding horse": "乗馬する, 乗馬をする, 乗馬している, 乗馬をしている",
        "riding skateboard": "スケボーをする, スケボーをしている",
        "reading open-book": "読書する, 読書をする, 読書している, 読書をしている, 読書中の, 読書",
        "playing_ball soccer-ball": "サッカーをする, サッカーをしている, サッカーする, サッカーしている, "
        "ボールで遊ぶ, ボールで遊んでいる, ボール遊びをする, ボール遊びをしている, "
        "ボールを追いかけている",
        "playing_ball basketball": "バスケットボールをする, バスケットボールをしている, バスケをする, "
        "バスケをしている",
        "playing_ball tennis": "テニスをする, テニスをしている",
        "playing_ball baseball": "野球をする, 野球をしている",
        "holding camera": "写真を撮る, 写真を撮っている",
        "doing chess-pawn": "チェスをする, チェスをしている",
        "holding mobile-phone": "電話をする, 電話をしている, 電話する, 電話している",
        "next snowman": "雪だるまを作る, 雪だるまを作っている",
        "holding kite": "凧揚げをする, 凧揚げをしている, 凧を揚げる, 凧を揚げている",
        "holding yarn": "編み物をする, 編み物をしている, 編み物する",
        "holding broom": "掃除をする, 掃除している",
        "drinking teacup-without-handle": "お茶を飲む, お茶を飲んでいる, お茶を飲んで, お茶を飲んでる, "
        "お茶を飲みながら",
    },
    relations_after={
        "left": "の左, の左に, の左側, の左側に, の左の, の左側の, の左にある, の左にいる, の左手に, "
        "の左横に, 左に, 左側に, 左には, 左側には, 左手に, の左隣, の左隣に, の左側で, の左どなり",
        "right": "の右, の右に, の右側, の右側に, の右の, の右側の, の右にある, の右にいる, の右手に, "
        "の右横に, 右に, 右側に, 右には, 右側には, 右手に, の右隣, の右隣に, の右側で",
        "above": "の上空, の上を飛ぶ, の上を, の頭上, の上空の, の上を飛んでいる, の上空を飛ぶ, の上空を, "
        "を飛び越える, を見下ろす",
        "below": "の下, の下に, の下で, の下の, の真下, の下にいる, の下にある, の足元, の足元に, "
        "の木陰で, のふもと, のふもとに, のふもとの, の下を, の下側, の真下に",
        "on": "の背中, の背中に, の背中の上, の背中の上に, の背に, の背の上に, の肩に, の肩の上に, "
        "の頭の上に, の膝の上に, の膝に, の左端に置かれた, の先端に, に止めてある, の上, の上に, の上で, "
        "の上の, の上にいる, の上にある, の上に置かれた, に置かれた, "
        "に乗せた, の頂上, の頂上に, にとまる, にとまった, にとまっている, の屋根に, を渡る, を渡って, "
        "を渡っている, を走っている, を通る, にとまり, に止まっている, に止まった, に寝転ぶ, に寝そべる, "
        "に横たわる, に横たわっている, に浮かぶ, に浮かんでいる, に立つ, に立っている, に置いた, "
        "に置いてある, に飾られた, に載った, に乗せられた, に掛けられた, の上から, の上空で",
        "in": "に生けた, に生けられた, に挿した, に挿された, に盛った, に盛られた, の中, の中に, の中で, "
        "の中の, に入った, で, に, の中にいる, の中にある, に入っている, "
        "の中から, の奥, の奥に, に囲まれた, の真ん中に, の真ん中の, の内側, の内部, の中へ, の中を, "
        "に隠れた, に隠れている, に隠れる, の奥で, に浸かる, に浸かった, に浸かっている",
        "front": "の前, の前に, の前で, の手前, の前の, の前にいる, の前にある, の前に立つ, の手前に, "
        "の手前の, の正面に, の真正面, の手前で, の前を, の正面, の目の前, の目の前に",
        "behind": "の後ろ, の後ろに, の裏, の後ろの, の後ろにいる, の後ろにある, の裏に, の背後に, "
        "の向こうに, の向こう, の後ろから, の陰に, の裏で, の後ろで, の陰に隠れた, の後ろを, の奥にある",
        "next": "を売る, を売っている, を配る, に水をやる, に水をあげる, を助ける, を助けた, "
        "を助けている, を押す, を押している, を吹き消す, に立てかけた, に立てかけられた, を捕まえる, "
        "の隣, の隣に, のそば, のそばに, の横, の横に, の近く, の隣の, の横の, の近くの, の隣にいる, "
        "の隣にある, の隣で, のそばで, のそばの, の横で, の横にいる, の傍ら, の傍らに, の近くに, "
        "の近くで, の周り, の周りに, を見る, を見ている, を見つめる, を見つめている, を眺める, "
        "を追いかける, を追いかけている, と遊ぶ, のほとりに, を囲む, を見上げる, を見て, に寄りかかる, "
        "にもたれた, のわきに, の脇に, のすぐそば, のまわりに, と並んで, と話す, と話している, "
        "と遊んでいる, に餌をやる, に餌をあげる, を世話する, をなでる, をなでている, を洗う, "
        "を洗っている, を探す, を買う, を買っている, を直す, を修理する, を修理している, を育てる, "
        "を植える, を収穫する, を摘む, を摘んでいる, の散歩をする, の散歩をしている, の散歩をした, "
        "を散歩させる, を散歩させている, と散歩する, と散歩している, を待つ, を待っている, を待って, "
        "の髪を切る, の髪を切っている, を教える, を教えている, を応援する, を応援している, を撮る, "
        "を撮っている, を撮影する, を診察する, を診る, を配達する, を届ける, を運転しながら, "
        "を組み立てる, を建てる, を建てている",
        "riding": "乗っている, 乗った, 乗る, またがった, またがっている, に乗る, に乗った, に乗って, "
        "に乗っている, に乗り, に跨る, に跨った, にまたがる, "
        "にまたがった, にまたがって, を走らせる, をこぐ, をこいでいる, を漕いで進む",
        "holding": "持っている, 持った, 持つ, 抱いている, 抱いた, 抱える, 抱えている, 抱えた, 背負った, "
        "背負っている, くわえた, くわえている, 掲げた, 運んでいる, 押さえる, を持つ, を持った, を持って, "
        "を持っている, を揚げる, を抱いた, を抱く, を抱える, "
        "を抱いている, を抱いて, を抱えた, を抱えている, を掲げる, を握る, を握った, をくわえた, "
        "をくわえている, を背負った, を背負う, を手にした, を手に, を引く, を揚げている, を掲げた, "
        "を咥えた, をさす, をさした, をさしている, をさして, を差す, を差した, を差している, を差して, "
        "を持ち, を手に持った, を抱えて, を抱き, を運ぶ, を運んでいる, を振る, を振っている, を肩にかけた",
        "wearing": "着ている, 着た, 着る, かぶっている, かぶった, 履いている, 履いた, 巻いている, 巻いた, "
        "身につけた, を直している, を押さえる, をおさえる, をかけた, をかける, をかけている, を着た, "
        "を着ている, をかぶった, をかぶる, をつけた, "
        "をかぶっている, を着けた, をした, を身につけた, をかぶって, を着て, を着る, を巻いた, "
        "を巻いている, を履いた, を履いている, をはめた, を身につけている, をかけて, 姿の, を被った, "
        "を被る, をまとった, をつけている, を締めた, を着けている, をかぶり, を身にまとった, をまとう, "
        "をはく, をはいた, をはいている, を履く, を羽織った, をかぶせた, を身につけ, を付けた, を纏った, "
        "を結んだ",
        "with": "の入った, が入っている, の盛られた, が盛られた, を盛った, を生けた, が並んだ, が咲いた, "
        "が咲いている, の咲いた, のある, を添えた, の付いた, と一緒に, が付いた, "
        "のついた, を載せた, が入った, がある, のいる, がいる, 付きの, がたくさんある, でいっぱいの, "
        "を飾った, が飾られた, を連れて, を連れた, を連れている",
    },
    between="の間, の間に, の間で, の間の, の間にある, の間にいる",
    counters=(
        "匹, 個, 頭, 羽, 本, 枚, 台, 冊, 杯, 人, 匹の, 個の, 頭の, 羽の, 本の, 枚の, 台の, 冊の, 杯の, "
        "人の, 隻, 隻の, 輪, 輪の, 軒, 軒の, つの, 皿, 皿の, 艘, 艘の, 機, 機の, 名, 名の, つ, 脚, 脚の, "
        "挺, 丁, 足, 足の, 着, 着の, 束, 束の, 切れ, 棟, 棟の, 体, 体の, 尾, 粒, 房, 株, 通, 巻, 缶, 袋, "
        "種類, 種類の, ひき, ひきの, こ, 人組, 組, 組の"
    ),
    hair="髪, 髪の毛, 毛",
    hair_colours={
        "golden": "金髪, ブロンド",
        "red": "赤毛, 赤髪",
        "black": "黒髪",
        "white": "白髪",
        "brown": "茶髪",
    },
    young="子猫, 子犬, 子馬, 子鹿, 子豚, 子羊, ひな, 子熊, 仔猫, 仔犬, 子象",
    kin="親, 親子, 母親, 父親, お母さん, お父さん, 赤ちゃん, 兄弟, 姉妹, 友達, 仲間",
    playing="プレイする",
    beard="ひげ, ヒゲ, 髭, あごひげ, 口ひげ, ひげの, 髭の, ひげを生やした, 髭を生やした, ひげのある",
    glasses="メガネ, 眼鏡, めがね",
    background="背景",
    conjunctions="と, や, および, 、",
    of="の",
    possessive="彼の, 彼女の, 私の, 自分の",
    likened=(""),
    says="と書かれた, と書いてある, という",
    named="という名前の",
    without_after=(
        "なし, がない, のない, のいない, がいない, 無し, 抜き, なしの, なしで, はいない, はない, を除く, "
        "を含まない, が写っていない, 抜きで, 以外, を入れないで, はなし, かけていない, かぶっていない, "
        "着ていない, 履いていない, 持っていない, つけていない, していない, 乗っていない, 入っていない, "
        "のっていない, 載っていない, 付いていない, ついていない, 咲いていない, 写っていない, "
        "並んでいない, 置かれていない, 停まっていない, 通っていない, いません, ありません, いらない, "
        "不要, は不要, は入れない, は入れないで, を入れない, は入れないでください, をかけていない, "
        "をかぶっていない, を着ていない, を履いていない, を持っていない, をつけていない, をしていない, "
        "に乗っていない, が乗っていない, に入っていない, が入っていない, がのっていない, がのってない, "
        "が載っていない, が付いていない, がついていない, のついていない, が咲いていない, が並んでいない, "
        "が置かれていない, が停まっていない, が走っていない, の走っていない, が通っていない, を使わない, "
        "を使っていない, が一隻もない, が一隻もいない, が一台もいない, が一台もない, が一人もいない, "
        "の一人もいない, が一匹もいない, がひとつもない, が一つもない, がまったくない, が全くない, "
        "が見当たらない"
    ),
    likened_after=(
        "のような, のように, のよう, みたいな, みたいに, みたい, のごとく, っぽい, っぽく, 風の, 風に, "
        "風, 調の, 型の, 型, 形の, 形, 状の, 柄の, 柄, 模様の, の模様の, デザインの, モチーフの, "
        "をモチーフにした, をかたどった, をイメージした, に見立てた, の形をした, の形の, の形に, の形, "
        "形をした, に似た, そっくりの, にそっくりな, の格好をした, の格好の, に変装した, に扮した, "
        "になりきった, に仮装した, の仮装をした, の仮装をしている, のコスプレをした, "
        "のコスプレをしている, のコスチュームを着た, の衣装を着た, の着ぐるみを着た, "
        "の着ぐるみを着ている, 姿の, プリントの, がプリントされた, がデザインされた, がモチーフの, "
        "で作った, で作られた, でできた, で出来た, でできている, で出来ている, で形作られた, で編んだ, "
        "を使った, 製の, 製, 用の, 用, 向けの, 向け, のための, への, 宛ての, 宛て, に贈る, へ贈る, "
        "専用の, 専用, 好きの, 好きな, 味の, 味, 風味の, フレーバーの, の香りの, の香り, 色の, マーク, "
        "マークの, 印の, の印の, の羽が生えた, の羽を持つ, の羽を持った, の羽の生えた, の翼を持つ, "
        "の翼が生えた, の耳をつけた, の耳が付いた, の耳のついた, の耳がついた, の角が生えた, "
        "の尻尾が生えた, のお面をつけた, のお面をかぶった, の被り物をした, のマスクをかぶった, "
        "のかぶりものをした, 煮込み, ソース, ソースの, ドレッシング, から見た, から見える, から眺めた, "
        "から眺める, から望む, から撮った, から撮影した"
    ),
    measures=(
        "歳, 才, 歳の, 才の, 代, 年, 年代, 年間, 年前, 年後, 年生, 周年, 世紀, 月, か月, ヶ月, カ月, "
        "ヵ月, ケ月, 箇月, 日, 日間, 日目, 週間, 泊, 時, 時間, 時半, 分, 分間, 秒, 円, 階, 階建て, "
        "階建ての, 階の, 度, 番, 番目, 番目の, 番線, 号, 号室, 号車, 代目, 世, 位, 等, 級, 段, 段の, "
        "段重ねの, 等身, 人前, 人前の, 人用, 人用の, 人乗り, 人乗りの, 人掛け, 人掛けの, 人がけ, "
        "人がけの, 人組の, メートル, センチ, キロ, グラム, リットル, パーセント, 倍, 回, 回目, 畳, 坪, "
        "丁目, 次元, 角形, 角形の, 角, 面, 行, 列, 部, 部作, 割, 割引, 連休, 学期, 期生, ミリ, トン, "
        "ドル, ユーロ, 万円, 千円, 億円, 百円, 万人, 点満点, 点セット"
    ),
    stop=(
        "子供が描いたような, 子どもが描いたような, だけ, 飾ってある, 飾って, ばかり, 隠れる, 隠れている, "
        "隠れた, 外, 火のついた, 誰もいない, 枝, の, が, は, を, へ, も, から, まで, より, な, だ, です, "
        "ます, いる, ある, する, した, して, しい, い, た, て, 絵, 画, 画像, イラスト, 風景, 風, 景色, "
        "美しい, かわいい, 可愛い, 綺麗な, きれいな, 立っている, 立つ, 止まっている, 遊ぶ, 遊んでいる, "
        "新しい, 未来的な, 暖かい, 一, その, この, お, っ, ん, う, に, で, と, 置かれた, 置いてある, "
        "いっぱい, 高品質, ください, 前に, 上に, 色, 様, さん, ちゃん, くん, 輝く, 光る, 駐車, "
        "停まっている, され, られ, れ, ている, ていた, 高画質, 最高画質, 4k, 8k, 傑作, 最高傑作, "
        "超高画質, 高解像度, 細密, 精細, 超精細, 緻密な, 詳細な, 高精細, 映画的な, シネマティック, "
        "柔らかい光, 自然光, 光, 光と影, 照明, 風の, 調の, スタイル, スタイルで, スタイルの, 雰囲気, "
        "雰囲気の, を描いて, 描いてください, 作ってください, 生成して, お願いします, ほしい, 欲しい, "
        "見せて, 一枚の, 可愛らしい, 愛らしい, 美しく, 綺麗, きれい, ふわふわの, ふわふわ, もふもふの, "
        "もふもふ, 新鮮な, 美味しそうな, おいしそうな, 美味しい, 笑顔の, 笑顔, 笑う, 笑っている, 微笑む, "
        "微笑んでいる, 微笑んだ, 伝統的な, 日本の, 和風の, 中世の, 現代的な, 未来の, 近未来的な, "
        "近未来の, 古代の, 廃墟の, 満開の, 咲く, 咲いている, 咲いた, 大きく, 小さく, 一人で, 一匹で, "
        "一緒に, 仲良く, 楽しく, ゆっくり, のんびり, 静かに, 元気に, 楽しそうに, 高く, 立って, 立った, "
        "立ち, 横たわる, 横になっている, いて, あり, あって, でいる, ながら, ような, みたいな, "
        "という名の, 長い, 短い, 丸い, 四角い, 深い, 高い木々, 広い, 狭い, 澄んだ, 輝いている, "
        "光っている, 輝き, キラキラ, キラキラした, 並んだ, 並ぶ, 並んでいる, 置いた, 飾られた, 熱い, "
        "冷たい, 湯気の立つ, 明るい, 暗い, 淡い, 鮮やかな, 鮮やか, カメラ目線, 遠くに, 手前に, 奥に, "
        "そして, または, なる, なって, できた, されて, された, られた, こと, もの, 感じ, 感じの, とき, "
        "時, ごろ, 頃, 頃の, たち, 達, 姿, 様子, 様子の, 様子を, シーン, 場面, 光景, ある日, 中の, 中で, "
        "用の, 系, 的な, かかった, かかっている, 渡る, 握る, 握っている, 連れて, 連れた, 職人の, "
        "積み重ねた, もらう, 待つ, 待っている, 働く, 働いている, 遊んで, 見る, 笑って, クリスマスの, "
        "ハロウィンの, お正月の, 人気の, いろいろな, 様々な, 上がる, 藁の, 藁, 湯気, 漂う香り, "
        "焼きたての, できたての, 揺れる, 揺れている, 広がる, 広がっている, 続く, 沈む, 昇る, 流れる, "
        "降る, 降っている, 積もった, 積もる, 実った, 実る, 灯る, 灯った, 光の, 一面の, 満ちた, あふれる, "
        "たくさん並んだ, 並べた, 古びた, 小さい方の, お祭りの, 祭りの, 夏祭りの, 開いた, 閉じた, 折れた, "
        "壊れた, 空の下の, 空っぽの, 水をやる, 水をあげる, に水をやる, に水をあげる, 水やりをする, "
        "に水やりをする, 出てくる, から出てくる, 出てきた, やってくる, 帰る, 向かう, に向かう, "
        "に向かって, 通う, 過ごす, 過ごしている, 手, 水やり, 店先, 明かり, 満員, 表情, 髪型, 鎧姿の, "
        "氷の入った, 氷入りの, 切った, 停めた, 停まった, 止めた, ございます, トラウマ, バンバン, "
        "バラバラ, 人前, 為替, 我が家, づくり, 一般人, びっくり, 握手, 図, 図解, ダウンタウン, 中心街, "
        "細かい, 精密, 精密な, 木炭, 部分, 一部, タッチ, タッチの, 絵文字, 顔文字, サムネイル, サムネ, "
        "素材, フリー素材, 広告, バナー, バナー用, 背景素材, マンガ, を描いた, が描いた, が描かれた, "
        "の描かれた, に描かれた, 描かれた, 描いた絵, 絵画風, 絵画調, の絵画, 名画風, 落書き, "
        "グラフィティ, 飾られている, 飾った, 並べられた, 錆びた, 錆びついた, さびた, 変な, 面白い, "
        "愉快な, ご機嫌な, 怒った, 怒っている, 泣いている, 驚いた, 可愛く, おしゃれな, お洒落な, "
        "オシャレな, スタイリッシュな, 魅力的な, 本格的な, おすすめの, 定番の, 限定, 限定の, 夏限定, "
        "冬限定, 春限定, 秋限定, 季節限定, 期間限定, 大人気, セット, 湯気がたっている, 湯気が立っている, "
        "湯気が立つ, たっている, 月曜日, 火曜日, 水曜日, 木曜日, 金曜日, 土曜日, 日曜日, 週末, 休日, "
        "平日, 祝日, 本日, 当店, 弊社, 弊店, 全店, 各店, 同店, 旅行, 団らん, 団欒, 特集, 専門, ところ, "
        "あげている, をあげている, 交互に, 交互, イメージ, イメージの, 雰囲気で, 感じで, でお願いします, "
        "お願い, 作って, 作成して, 作成してください, 描いてほしい, 描いて, 欲しいです, ほしいです, "
        "国旗の, 広角レンズ, 広角, 望遠レンズ, 望遠, 魚眼レンズ, 魚眼, 単焦点レンズ, レンズ, ラテアート, "
        "見た, 見ながら, 見える, 眺めた, に向かい, 仕事中, 仕事, 勤務, 瞬間, 後ろ姿, 横顔, シルエット, "
        "のぞいている, のぞく, 覗いている, 覗く, 渡している, 渡す, 泣く, 並んで, くらいの, ぐらいの, "
        "ほどの, うちの, 我が家の, 詰め合わせ, 盛り合わせ, 入り, 付き, 付きで, 取り組み, 試合中, "
        "きらきら, きらきらした, きらきら光る, くらくら, にこにこ, にこにこした, ニコニコ, ぷんぷん, "
        "ふらふら, あせあせ, さかさま, 逆さま, どうしよう, しらけた, しょぼーん, ほっとした, バンザイ, "
        "万歳, 拍手, 首を横に振る, 首を縦に振る, セルフィー, 自撮り, 開花, 工事中, 建設中, 祈り, お祈り, "
        "祈る, 祈っている, お祈りする, お祈りしている, お参りする, お参り, 参拝する, 参拝, ページ, "
        "色とりどりの, 色とりどり, 花いっぱいの, いろんな, さまざまな, うそつき"
    ),
)
