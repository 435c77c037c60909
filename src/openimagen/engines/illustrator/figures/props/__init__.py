"""The drawings that are made by code, by name.

Each takes the canvas and a Setting and returns a Figure. They are drawn 100 units high, more or less: the
layout gives them their size. One module holds one family.
"""

from collections.abc import Callable

from openimagen.engines.illustrator.canvas import Canvas
from openimagen.engines.illustrator.figures.figure import Figure
from openimagen.engines.illustrator.figures.props import (
    appliances,
    buildings,
    cabinets,
    containers,
    furniture,
    outdoors,
    pastimes,
    seats,
    street,
    tableware,
    towers,
    treasures,
    vehicles,
)
from openimagen.engines.illustrator.figures.props.astronaut import astronaut
from openimagen.engines.illustrator.figures.props.bridge import bridge
from openimagen.engines.illustrator.figures.props.cabin import cabin
from openimagen.engines.illustrator.figures.props.hot_air_balloon import hot_air_balloon
from openimagen.engines.illustrator.figures.props.lighthouse import lighthouse
from openimagen.engines.illustrator.figures.props.sign import sign
from openimagen.engines.illustrator.figures.props.vase import vase
from openimagen.engines.illustrator.figures.props.window import window
from openimagen.engines.illustrator.figures.setting import Setting

PROPS: dict[str, Callable[[Canvas, Setting], Figure]] = {
    "astronaut": astronaut,
    "bridge": bridge,
    "cabin": cabin,
    "hot-air-balloon": hot_air_balloon,
    "lighthouse": lighthouse,
    "sign": sign,
    "vase": vase,
    "window": window,
    # in a room
    "bookshelf": furniture.bookshelf,
    "couch": furniture.couch,
    "lamp": furniture.lamp,
    "table": furniture.table,
    "armchair": seats.armchair,
    "bench": seats.bench,
    "rocking-chair": seats.rocking_chair,
    "seesaw": seats.seesaw,
    "stool": seats.stool,
    "swing": seats.swing,
    "throne": seats.throne,
    "chandelier": cabinets.chandelier,
    "curtain": cabinets.curtain,
    "desk": cabinets.desk,
    "dresser": cabinets.dresser,
    "fireplace": cabinets.fireplace,
    "grandfather-clock": cabinets.grandfather_clock,
    "rug": cabinets.rug,
    "wall-clock": cabinets.wall_clock,
    "wardrobe": cabinets.wardrobe,
    # machines of the house
    "blender": appliances.blender,
    "cooking-pot": appliances.cooking_pot,
    "gramophone": appliances.gramophone,
    "hair-dryer": appliances.hair_dryer,
    "kettle": appliances.kettle,
    "kitchen-sink": appliances.kitchen_sink,
    "microwave": appliances.microwave,
    "oven": appliances.oven,
    "refrigerator": appliances.refrigerator,
    "remote": appliances.remote,
    "toaster": appliances.toaster,
    "typewriter": appliances.typewriter,
    "washing-machine": appliances.washing_machine,
    # on a table
    "bottle": tableware.bottle,
    "bowl": tableware.bowl,
    "candlestick": tableware.candlestick,
    "cup": tableware.cup,
    "fork": tableware.fork,
    "fruit-bowl": tableware.fruit_bowl,
    "picnic-blanket": tableware.picnic_blanket,
    "plate": tableware.plate,
    "potion": tableware.potion,
    "teapot-set": tableware.teapot_set,
    "wine-bottle": tableware.wine_bottle,
    "barrel": containers.barrel,
    "birdcage": containers.birdcage,
    "cauldron": containers.cauldron,
    "fishbowl": containers.fishbowl,
    "lantern": containers.lantern,
    "watering-can": containers.watering_can,
    "wooden-box": containers.wooden_box,
    # buildings
    "barn": buildings.barn,
    "birdhouse": buildings.birdhouse,
    "castle-on-hill": towers.castle_on_hill,
    "clock-tower": towers.clock_tower,
    "cottage": buildings.cottage,
    "doghouse": buildings.doghouse,
    "eiffel-tower": towers.eiffel_tower,
    "greenhouse": buildings.greenhouse,
    "igloo": buildings.igloo,
    "pagoda": towers.pagoda,
    "pyramid": towers.pyramid,
    "skyscraper": towers.skyscraper,
    "temple": towers.temple,
    "tower": towers.tower,
    "treehouse": buildings.treehouse,
    "windmill": buildings.windmill,
    # outdoors
    "brick-wall": outdoors.brick_wall,
    "bus-stop": street.bus_stop,
    "campfire": outdoors.campfire,
    "fence": outdoors.fence,
    "fire-hydrant": street.fire_hydrant,
    "gate": outdoors.gate,
    "mailbox-post": street.mailbox_post,
    "market-stall": outdoors.market_stall,
    "parking-meter": street.parking_meter,
    "phone-booth": street.phone_booth,
    "pier": outdoors.pier,
    "scarecrow": outdoors.scarecrow,
    "statue": outdoors.statue,
    "stop-sign": street.stop_sign,
    "street-lamp": street.street_lamp,
    "traffic-signal": street.traffic_signal,
    "well": outdoors.well,
    "wheelbarrow": outdoors.wheelbarrow,
    "wind-turbine": outdoors.wind_turbine,
    # vehicles and engines of war
    "airship": vehicles.airship,
    "cannon": vehicles.cannon,
    "carriage": vehicles.carriage,
    "cart": vehicles.cart,
    "pirate-ship": vehicles.pirate_ship,
    "rowing-boat": vehicles.rowing_boat,
    "submarine": vehicles.submarine,
    "tank": vehicles.tank,
    # music, sport and play
    "baseball-bat": pastimes.baseball_bat,
    "baseball-glove": pastimes.baseball_glove,
    "beach-ball": pastimes.beach_ball,
    "cello": pastimes.cello,
    "drum-kit": pastimes.drum_kit,
    "piano": pastimes.piano,
    "rocking-horse": pastimes.rocking_horse,
    "sandcastle": pastimes.sandcastle,
    "snowboard": pastimes.snowboard,
    "surfboard": pastimes.surfboard,
    "toy-blocks": pastimes.toy_blocks,
    # of knights, painters and travellers
    "easel": treasures.easel,
    "fireworks": treasures.fireworks,
    "globe": treasures.globe,
    "knight-armour": treasures.knight_armour,
    "sword": treasures.sword,
}
