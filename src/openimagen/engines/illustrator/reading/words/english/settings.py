"""English: where, when, in what light and from where a scene is seen, and what kind of picture it is."""
# ruff: noqa: E501 (word lists wrap where a language does)

from openimagen.engines.illustrator.reading.words.table import Phrases
from openimagen.engines.illustrator.scene import (
    Camera,
    Form,
    Mood,
    Place,
    Season,
    Style,
    Time,
    Weather,
)

PLACES: dict[Place, Phrases] = {
    "snow": "snow bank, snow banks, snow drift, snowdrift, snowy slope, snowy slopes, ski slopes, snow, snowfield, snowy landscape, winter landscape, winter wonderland, tundra, snowy plain, snowy field, ski slope, ski resort, snowy hill, snowbank, deep snow, fresh snow",
    "beach": "cannon beach, palm beach, long beach, venice beach, miami beach, nude beach, beach, shore, seaside, coast, seashore, sandy beach, shoreline, coastline, sand, tropical beach, boardwalk, cove, lagoon beach",
    "sea": "sea, ocean, waves, wave, on the water, in the water, in water, over the water, by the water, under the water surface, clear water, turquoise water, blue water, calm water, calm waters, harbor, harbour, bay, at sea, open sea, high seas, seascape, marina, port, rough sea, stormy sea, ocean waves, crashing waves, big wave, lagoon, fjord, water surface, rippling water",
    "underwater": "underwater, under the sea, under water, coral reef, seabed, bottom of the sea, the deep sea, deep sea, deep ocean, sea floor, seafloor, "
    "bottom of the ocean, ocean floor, under the ocean, beneath the sea, beneath the waves, reef, underwater world, underwater scene, corals, kelp forest, inside an aquarium",
    "forest": "forest, woods, woodland, bamboo forest, swamp, grove, pine forest, birch forest, forest path, forest clearing, clearing, redwood forest, deep forest, enchanted forest, fairy forest, magical forest, mangrove, thicket, glade, forest floor, marsh, bog, wetland, fairy tale forest, maple forest",
    "mountain": "mountain, mountains, hill, hills, mountaintop, mountain range, alps, valley, canyon, peak, mountain peak, mountain peaks, peaks, mountain landscape, "
    "rolling hills, mountain pass, mountain valley, highlands, ridge, gorge, foothills, hilltop, mountainside, hillside, misty mountains, mountain trail, summit, mountain top, plateau, ravine",
    "desert": "desert, dunes, sand dunes, sand dune, wasteland, desert landscape, oasis, badlands, dune",
    "field": "football pitch, soccer pitch, cricket pitch, rugby pitch, baseball pitch, rye field, barley field, corn maze, hay field, hayfield, field, meadow, grass, lawn, countryside, pasture, prairie, grassland, steppe, moor, plains, flower field, field of flowers, wheat field, grassy field, grassy hill, green field, tall grass, wildflower meadow, "
    "orchard, football field, soccer field, baseball field, baseball diamond, wheat fields, fields, rice field, rice fields, rice paddy, rice terrace, rice terraces, terraced rice fields, tea terraces, golf course, corn field, cornfield, outdoors, nature, in nature, natural landscape, tea plantation, pitch, ranch",
    "city": "in the square, on the square, across the square, around the square, market square, main square, public square, village square, ghost town, building site, construction site, bus terminal, airport terminal, city, cityscape, street, downtown, town, city street, urban, metropolis, alley, sidewalk, market, street market, farmers market, city center, busy street, cobblestone street, narrow street, alleyway, plaza, town square, city square, crosswalk, old town, cobbled street, avenue, chinatown, urban street, shopping street, streets, city streets, train station, subway station, metro station, bus station, gas station, construction site, suburb, neighborhood, neighbourhood, marketplace, bazaar, outdoor cafe",
    "room": "wine cellar, book club, boat house, pool hall, operating room, operating theater, operating theatre, prison cell, jail cell, room, living room, bedroom, indoors, bathroom, restroom, "
    "washroom, lavatory, hallway, interior, museum hall, laboratory, lab, workshop, ballroom, apartment interior, nursery, playroom, attic, basement, studio apartment, house interior, "
    "interior design, gym, theater, theatre, dining room, art studio, hotel room, hospital room, museum, art gallery, gallery, corridor, lobby, garage, shop interior, waiting room, courtroom, "
    "dungeon, throne room, cozy room, study, bowling alley, arcade, barbershop, pet shop, toy shop, candy shop, flower shop, floor, spaceship interior, cockpit, conservatory, sauna, indoor, "
    "inside a house, warehouse, ballet studio",
    "classroom": "school classroom, classroom, kindergarten, lecture hall, lecture room, lecture theatre, schoolroom, school room, class room",
    "cafe": "juice bar, snack bar, wine bar, tea house, tea room, coffee bar, salad bar, sushi bar, tapas bar, oyster bar, cocktail bar, piano bar, karaoke bar, mess hall, dining hall, school cafeteria, "
    "cafe, café, restaurant, coffee shop, bakery, coffee house, diner, bar, pub, tavern, ice cream parlor, ice cream parlour, teahouse, tearoom, cafeteria, bistro, brasserie, pizzeria, "
    "steakhouse, izakaya, canteen, food court, coffeehouse, patisserie, milk bar, eatery, trattoria, saloon, sushi restaurant, pizza restaurant, ramen shop, noodle shop, pizza parlor, "
    "burger joint, fast food restaurant",
    "office": "office, meeting room, conference room, boardroom, home office, cubicle, open-plan office, open plan office, coworking space, co-working space, workplace, workspace, office space, internet cafe, internet café, cyber cafe",
    "table": "table, desk, breakfast table, dinner table, wooden table, tabletop, wooden desk, dining table, kitchen table, tablecloth, coffee table, round table, "
    "picnic table, countertop, counter, kitchen counter, kitchen island, kitchen worktop, wooden board, cutting board, marble table, marble counter, glass table, workbench, table top",
    "moon": "on the moon, lunar surface, moon surface, surface of the moon, mars, on mars, martian surface, alien planet, alien landscape, red planet, surface of mars, distant planet, moon landscape, moonscape, another planet, the surface of mars",
    "space": "space, outer space, galaxy, cosmos, deep space, universe, in orbit, orbit, cosmic background, space station, interstellar space, starfield, star field, galaxies, solar system, nebula, black hole, supernova",
    "cliff": "cliff, cliffs, cliff edge, clifftop, rocky cliff, sea cliff, rocky coast, cliffside, rocky shore, precipice",
    "ice": "ice skate rink, ice skating rink, skate rink, ice rink, iceberg, ice floe, antarctica, arctic, glacier, north pole, south pole, frozen lake, ice, icebergs, ice rink, skating rink, frozen river, frozen pond, arctic landscape, ice cave, ice field",
    "sky": "sky, in the sky, in the clouds, above the clouds, mid-air, midair, through the clouds, in the air, blue sky, cloudy sky, clear sky, night sky, "
    "through the sky, in midair, cloudscape, sea of clouds, heaven, the heavens, among the clouds",
    "road": "car park, carpark, road, highway, freeway, motorway, racetrack, race track, country road, dirt road, parking lot, winding road, mountain road, desert road, railway, railroad, train tracks, railway tracks, railroad tracks, gravel road, runway, airport, tarmac, path, trail, pathway, footpath, route 66, driveway, coastal road, forest road",
    "studio": "plain background, studio, isolated, studio background, isolated background, photo studio, studio lighting, studio shot, studio photo",
    "jungle": "jungle, rainforest, rain forest, tropical forest, tropical jungle, amazon jungle, tropics",
    "savanna": "savanna, savannah, african plains, african savanna, african savannah, safari, outback",
    "lake": "lake, pond, mountain lake, lakeside, lake shore, lakeshore, duck pond, alpine lake, reservoir, calm lake, koi pond, lily pond",
    "river": "river, stream, canal, creek, brook, riverbank, riverside, river bank, rapids, mountain stream, babbling brook",
    "waterfall": "waterfall, cascade",
    "skyline": "skyline, city skyline, downtown skyline, futuristic city, futuristic cityscape, cityscape skyline, rooftop, rooftops",
    "village": "village, fishing village, mountain village, hamlet, medieval village, small town, medieval town, fairy village, village street, old village, fairytale village",
    "park": "skateboard park, skate park, skatepark, water park, bike park, battery park, trailer park, park, playground, city park, amusement park, theme park, dog park, public park, campground, campsite, zoo",
    "garden": "beer garden, tea garden, herb garden, rose garden, garden, backyard, flower garden, botanical garden, japanese garden, vegetable garden, zen garden, yard, courtyard, front yard, vineyard, terrace, patio, balcony, porch, flower bed, flowerbed, secret garden, garden path, flowery garden",
    "farm": "pig pen, pigpen, pigsty, sheep pen, cattle pen, animal pen, horse corral, corral, paddock, farm, farmyard, barnyard, farmland, ranch yard, farm field, homestead, stable, countryside farm",
    "kitchen": "kitchen, modern kitchen, rustic kitchen, restaurant kitchen, kitchen interior",
    "library": "bookstore, bookshop, school library, library, old library, ancient library, grand library, magical library",
    "stage": "stage, on stage, concert, concert stage, rock concert, concert hall, theater stage, spotlight, circus ring, in the ring, ringside, corner of the ring, corner of a ring, into the ring, inside the ring, wrestling ring, jazz club, nightclub, dance floor, disco, opera house, arena, boxing ring, basketball court, tennis court",
    "volcano": "erupting volcano, volcano eruption, lava field, volcanic landscape, lava, volcano, crater, volcanic eruption",
    "island": "island, desert island, tropical island, deserted island, remote island, small island, floating island, private island",
}
NEAR_PLACES: dict[Place, Phrases] = {
    "city": "tokyo, new york, new york city, paris, london, times square, manhattan, rome, berlin, madrid, barcelona, lisbon, amsterdam, prague, vienna, istanbul, moscow, kyoto, osaka, seoul, beijing, shanghai, delhi, new delhi, mumbai, cairo, "
    "mexico city, rio de janeiro, rio, buenos aires, sydney, melbourne, san francisco, los angeles, chicago, las vegas, boston, seattle, miami, toronto, athens, jerusalem, florence, milan, naples, broadway, hollywood, brooklyn, shibuya, akihabara, marrakech, havana, edinburgh, dublin, gotham, sao paulo, taipei, bangkok",
    "skyline": "dubai, hong kong, singapore",
    "sea": "swimming pool, pool, bath, atlantic, pacific, mediterranean, caribbean, mediterranean sea, pacific ocean, atlantic ocean, baltic sea, black sea, red sea, venice, atlantis",
    "beach": "waikiki, copacabana, malibu, cancun, bali",
    "island": "hawaii, santorini, maldives, bora bora, tahiti, ibiza",
    "mountain": "cave, cavern, himalayas, everest, mount everest, matterhorn, rocky mountains, rockies, andes, yosemite, kilimanjaro, mount kilimanjaro, dolomites, swiss alps, grand canyon, pyrenees, machu picchu, norway, switzerland",
    "desert": "sahara, sahara desert, gobi, gobi desert, mojave, death valley, monument valley, arizona",
    "savanna": "serengeti, kenya, africa",
    "jungle": "amazon, amazon rainforest, borneo",
    "ice": "greenland, alaska",
    "field": "ireland, scotland, tuscany, provence, the shire, shire, iowa",
    "lake": "lake como, lake tahoe, loch ness, lake geneva",
    "river": "nile, mississippi, amazon river, seine, thames, danube, rhine, ganges, colorado river",
    "waterfall": "niagara falls, victoria falls, iguazu falls, angel falls",
    "park": "central park, hyde park, disneyland, disney world",
    "volcano": "vesuvius, etna, mount etna, mordor",
    "library": "hogwarts library",
    "moon": "tatooine",
}
SNOWY_PLACES: dict[Place, Phrases] = {
    "mountain": "snow-capped mountain, snow-capped mountains, snow mountain, snow-capped peaks, snowy mountain, snowy mountains, snowy peaks, snow capped mountains, snow capped mountain, snow-covered mountains",
    "forest": "snowy forest, snow-covered forest, winter forest, snowy woods, snowy pine forest, frozen forest",
}
SNOWY = (
    "snowy, snow-covered, snow covered, wintry, covered in snow, snow-capped, icy, frozen, covered with snow, blanketed in snow, "
    "dusted with snow, frosty, frosted, snow on the ground"
)
TIMES: dict[Time, Phrases] = {
    "day": "day, in the sun, under the sun, in the sunshine, daytime, noon, midday, sunny, sunny day, afternoon, sunlight, sunshine, bright day, daylight, sunlit, "
    "bright sunlight, blue skies, natural light, natural lighting, sun rays, dappled sunlight, sun-drenched, broad daylight, sunny afternoon, summer day, lunchtime, under a blue sky",
    "dawn": "dawn, sunrise, morning, daybreak, early morning, sun rising, rising sun, morning light, first light, at first light, morning sun, sunday morning, morning sunlight, breakfast time",
    "sunset": "sunset, dusk, evening, golden hour, twilight, setting sun, sun setting, blue hour, sundown, nightfall, sunset sky, evening light, golden hour lighting, golden light, sunset light, orange sky, late afternoon, evening sun, golden sunset",
    "night": "night, midnight, milky way, the milky way, milky way sky, nighttime, night time, moonlight, moonlit, starry, starry sky, starry night sky, clear night sky, late at night, moonlit night, under the moonlight, under a full moon, under the full moon, under the moon, "
    "starry night, under the stars, stars in the sky, at night, nightlife, night scene, by moonlight, under a starry sky, starlit, starlight, night light, night lights, nocturnal, night city, by candlelight, dark night, full of stars, bedtime",
}
SEASONS: dict[Season, Phrases] = {
    "spring": "spring, springtime, early spring, spring day, easter, in bloom, in full bloom, spring season",
    "summer": "summer, summertime, midsummer, summer day, summer vacation, summery, summer season, summer holiday, heatwave",
    "autumn": "autumn, autumnal, fall season, in the fall, autumn day, fall foliage, autumn foliage, autumn colors, autumn colours, fall colors, thanksgiving, october, november, indian summer, autumn season, fall day",
    "winter": "winter, wintertime, midwinter, winter day, christmas, christmas time, christmas eve, xmas, december, january, winter season, winter scene, new year's eve",
}
WEATHERS: dict[Weather, Phrases] = {
    "rain": "raining cats and dogs, rains cats and dogs, rain, rainy, raining, downpour, drizzle, in the rain, rainy day, pouring rain, heavy rain, light rain, rainfall, raindrops, rain-soaked, puddles, wet street, monsoon, shower of rain",
    "snow": "snowing, snowfall, blizzard, falling snow, snowstorm, snow falling, snowflakes falling, falling snowflakes, heavy snow, light snow, snow flurries, snow storm, snowy day, gently falling snow, snowflakes",
    "fog": "fog, foggy, mist, misty, haze, hazy, thick fog, dense fog, volumetric fog, fog-covered, smog, light mist, smoky",
    "cloudy": "cloudy, overcast, cloudy day, overcast sky, grey sky, gray sky, cloudy skies, dark clouds, grey skies, windy, overcast day",
    "aurora": "northern lights, aurora, aurora borealis, southern lights, polar lights, auroras, green aurora",
    "storm": "storm, stormy, thunderstorm, rainstorm, lightning storm, stormy sky, storm clouds, hurricane, thunder, thunder and lightning, tempest, stormy weather, typhoon, storm cloud, thunderclouds, stormy skies, lightning strike, lightning in the sky, stormy day",
    "rainbow": "rainbow, double rainbow, rainbow in the sky",
}
MOODS: dict[Mood, Phrases] = {
    "calm": "calm, peaceful, serene, tranquil, quiet, relaxing, relaxed, tranquility, serenity, soothing, zen, gentle, calming, meditative, still, idyllic, pastel, pastel colors, pastel colours, soft light, soft lighting, soft colors, dreamy, peace, harmonious, restful",
    "cheerful": "cheerful, happy, joyful, joyous, playful, fun, festive, vibrant, vibrant colors, vivid colors, vivid, colorful, colourful, smiling, laughing, merry, lively, uplifting, upbeat, jolly, bright colors, bright colours, excited, delighted, "
    "vibrant colours, happiness, whimsical, bright and colorful, celebrating, rainbow colors, rainbow colours, funny, silly, hilarious, wholesome, exciting, joy, kawaii, energetic",
    "cozy": "candle light, candle-light, candle lit, candle-lit, cozy, cosy, warm, homely, hygge, warm lighting, warm light, inviting, snug, comfortable, warm colors, warm colours, warm tones, candlelit, candlelight, firelight, welcoming, heartwarming, warm glow, warm atmosphere, rustic, comfy",
    "gloomy": "gloomy, melancholic, melancholy, sad, bleak, moody, depressing, sorrowful, somber, sombre, dreary, dark and moody, lonely, crying, post-apocalyptic, apocalyptic, dystopian, grim, dark atmosphere, dark fantasy, gothic, muted colors, sadness, loneliness, desolate, dismal, dark, grieving, moody lighting",
    "mysterious": "mysterious, mystical, magical, enchanted, eerie, spooky, ethereal, dreamlike, haunting, haunted, surreal, creepy, mystic, otherworldly, enchanting, fairytale, fairy tale, scary, magic, horror, ominous, halloween, mystery, fantastical, bioluminescent, supernatural, sinister, occult, dark magic, surrealism",
    "romantic": "romantic, loving, tender, in love, romance, valentine's day, valentine, valentines day, love, wedding, affectionate, dating, on a date, honeymoon",
    "dramatic": "dramatic, epic, intense, dramatic lighting, cinematic lighting, cinematic, dramatic sky, dramatic light, heroic, powerful, chiaroscuro, awe-inspiring, rim lighting, backlit, backlighting, high contrast, majestic, action-packed, volumetric lighting, god rays, fierce, angry, dynamic, furious, menacing, raging, dramatic clouds, harsh light, grandiose",
}
CAMERAS: dict[Camera, Phrases] = {
    "low": "ant's eye view, mouse's eye view, frog's eye view, bug's eye view, low angle, low-angle, from below, worm's eye view, worm's-eye view, worms eye view, low angle shot, low angle view, low-angle shot, seen from below, view from below, from a low angle, from the ground",
    "high": "bee's eye view, eagle's eye view, hawk's eye view, drone's eye view, from above, bird's eye view, bird's-eye view, birds eye view, aerial view, aerial photo, aerial shot, aerial, top view, top-down, top down, top-down view, top down view, overhead, overhead view, overhead shot, high angle, high-angle, high angle shot, flat lay, flatlay, "
    "drone shot, drone view, drone photo, seen from above, view from above, viewed from above, from a bird's eye view, looking down on, from a high angle, isometric, isometric view, from the air, aerial photograph, from the sky",
    "close": "close-up, closeup, close up, close-up shot, close up shot, extreme close-up, macro, macro shot, macro photo, macro photography, close-up view, close-up photo, zoomed in, detail shot, macro photograph, extreme close up, up close",
    "eye": "wide shot, wide-angle, wide angle, wide angle shot, wide-angle shot, long shot, eye level, eye-level, panorama, panoramic, panoramic view, establishing shot, wide view, full shot, full body, full body shot, full-body, medium shot, side view, front view, seen from the side, wide angle view, wide angle lens, profile view, long view, three-quarter view",
}
FORMS: dict[Form, Phrases] = {
    "portrait": "portrait, headshot, self-portrait, self portrait, selfie, mugshot, portrait photo, portrait photograph, portrait painting, passport photo, head shot, head and shoulders, portrait shot, portraiture, studio portrait, portrait of a face, close-up portrait, close up portrait, family portrait, profile picture, avatar",
    "still_life": "still life, still-life, still life painting, still life photo",
    "abstract": "abstract, abstract art, abstract painting, abstract shapes, abstract background, abstract composition, geometric shapes, geometric, fractal, abstract expressionism, cubist, cubism, abstract pattern, shapes, geometric art, color gradient, colour gradient, gradient, splashes of color, splashes of paint, splash of paint, paint splash, paint splatter, paint splashes, splash of color, splash of colour, splashes of colour, color splash, burst of color, burst of colors, swirls, swirling colors, psychedelic, abstract design, gradient background, kaleidoscope, suprematism, bauhaus, geometric composition, non-representational",
    "pattern": "pattern, seamless pattern, repeating pattern, tileable pattern, wallpaper pattern, tileable, seamless, textile pattern, fabric pattern, seamless texture, wrapping paper, patterns, tile pattern, surface pattern, mosaic pattern, wallpaper design",
    "logo": "logo, emblem, icon, badge, mascot logo, logo design, app icon, brand logo, company logo, logotype, insignia, crest, coat of arms, monogram, sticker, sticker design, icon set, app logo, vector logo, minimalist logo",
    "poster": "poster, movie poster, flyer, travel poster, book cover, film poster, album cover, concert poster, advertisement, magazine cover, poster design, event poster, propaganda poster, cover art, brochure, motivational poster, leaflet, ad, advert",
    "card": "business card, greeting card, get well soon card, get-well card, get-well-soon card, new baby card, baby card, birthday party invitation, party invitation, invitation to a birthday party, invitation to a party, baby shower invitation, engagement card, retirement card, farewell card, sympathy card, housewarming card, welcome card, good luck card, save the date card, save the date, birthday invitation, invitations, greetings card, thanksgiving card, new year greeting card, birthday greeting card, happy birthday card, happy birthday grandma card, happy birthday mom card, happy birthday dad card, congratulation card,  new year card, happy new year card, new year's card, anniversary card, graduation card, mother's day card, father's day card, halloween card, diwali card, eid card, hanukkah card, congratulations card, birthday card, invitation, postcard, invitation card, christmas card, valentine card, wedding invitation, thank you card, get well card, valentine's card, holiday card, card design, thank-you card, easter card, valentine's day card",
}
STYLES: dict[Style, Phrases] = {
    "photograph": "photo, photograph, photorealistic, realistic, hyperrealistic, photography, hyper-realistic, hyper realistic, raw photo, photo of, "
    "photo-realistic, photo realistic, dslr, realism, cinematic photo, snapshot, polaroid, stock photo, product photo, product photography, food photography, wildlife photography, photoreal, analog photo, film photo, street photography, national geographic, nature photography, real life, portrait photography, kodak portra, fujifilm, canon eos, 35mm, 35mm photo, 35 mm, polaroid photo, realistic photo, hyperrealism",
    "digital_art": "digital art, digital painting, digital illustration, concept art, cartoon, cartoon style, character design, matte painting, game art, children's book illustration, childrens book illustration, picture book, children's book, studio ghibli style, studio ghibli, ghibli, "
    "anime, disney style, claymation, manga, storybook illustration, anime style, cartoonish, storybook, fantasy art, disney, manga style, cel shaded, cel-shaded, chibi, digital artwork, storybook style, children's illustration, unreal game art",
    "sketch": "sketch, pencil drawing, pencil sketch, charcoal drawing, pencil art, colored pencil, coloured pencil, colored pencil drawing, rough sketch, graphite drawing, pastel drawing, chalk drawing, drawn by a child, child's drawing, hand-drawn, hand drawn, "
    "charcoal, crayon drawing, doodle, sketched, charcoal sketch, graphite, children's drawing, pencil illustration",
    "watercolor": "watercolor, watercolour, aquarelle, watercolor painting, watercolour painting, gouache, watercolors, watercolor illustration, watercolor style, water color, watercolour illustration, gouache painting, loose watercolor, watercolor sketch",
    "cyberpunk": "cyberpunk, neon, synthwave, vaporwave, neon lights, neon-lit, neon colors, neon light, cyberpunk style, outrun, retrowave, neon glow, tron, blade runner, neon sign style, neon noir",
    "pop_art": "pop art, comic, comic book, halftone, comic style, comic book style, andy warhol, comic strip, pop-art, roy lichtenstein, warhol, comic art, graphic novel, pop art style, comic panel, superhero comic",
    "landscape": "landscape painting, landscape art, painted landscape, plein air painting",
    "oil": "oil painting, oil on canvas, impressionist, impressionism, van gogh, oil paint, acrylic painting, acrylic, oils, painterly, in oil, "
    "monet, impressionist painting, claude monet, vincent van gogh, rembrandt, renaissance painting, renaissance, baroque, thick brush strokes, impasto, in the style of van gogh, classical painting, expressionist, expressionism, palette knife, rococo, romanticism, post-impressionism, baroque painting, vermeer, pointillism, oil paints, cezanne, acrylic paint",
    "flat": "flat, flat design, vector, minimalist, minimal, vector art, flat illustration, minimalistic, minimalism, "
    "vector illustration, flat style, flat vector, clipart, clip art, vector graphics, flat colors, simple vector, vector graphic, flat color, minimalist style, flat art, simple illustration, corporate illustration, svg",
    "pixel": "pixel art, 8-bit, 8bit, pixelated, 16-bit, voxel, 8 bit, 16 bit, pixel, retro game, pixel style, voxel art, retro video game, minecraft style, pixels, minecraft",
    "noir": "black and white, monochrome, noir, film noir, grayscale, greyscale, black-and-white, black & white, b&w, monochromatic, noir style, in black and white",
    "3d": "3d render, 3d, 3d rendering, render, cgi, pixar style, pixar, blender, octane render, unreal engine, 3d art, 3d style, 3d model, clay render, low poly, low-poly, 3d illustration, c4d, cinema 4d, clay style, plasticine, made of clay, rendered, octane, unreal engine 5, 3d animation, 3d cartoon, lego style, 3d character, lowpoly, 3d icon, v-ray, ray tracing, isometric 3d",
    "ink": "ink, ink drawing, ink painting, black ink, ink wash, sumi-e, ink wash painting, sumi-e painting, chinese ink painting, pen and ink, brush painting, calligraphy, ink illustration, ink sketch, india ink, japanese ink painting, traditional chinese painting, sumi e, brush and ink, ukiyo-e, ukiyo e, shan shui, ink style, woodcut, woodblock print, linocut, etching, engraving, japanese woodblock print",
    "paper_cut": "paper cut, papercut, paper cutout, paper craft, papercraft, paper art, cut paper, layered paper, paper collage, collage, paper-cut, origami, origami style, paper sculpture, paper cut art, paper quilling, layered paper art, paper cut-out, kirigami, origami art, made of paper",
    "vintage_poster": "vintage poster, retro poster, art deco, vintage travel poster, retro travel poster, art nouveau, vintage illustration, retro style, vintage style, retro, art deco poster, 1950s style, mid-century modern, 1930s poster, retro illustration, alphonse mucha, wpa poster, vintage advertisement, 1920s poster, screen print, screenprint, silkscreen, risograph",
    "line_art": "line art, line drawing, lineart, outline drawing, coloring page, colouring page, contour drawing, continuous line drawing, one line drawing, single line drawing, coloring book, outlines, outline, line work, linework, minimal line art, one line art, minimalist line art, coloring book page, colouring book, doodle art, black outline, single line art",
}
