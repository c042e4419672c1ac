# Breaks: several | layer 7 of 7
lines = [
    "bread: mixed",
    "bread: rested",
    "bread: baked",
    "bread: table cleared",
    "finished: one bread",
    "cake: mixed",
    "cake: rested",
    "cake: table cleared",
    "given up: nothing",
    "tart: mixed",
    "tart: rested",
    "tart: baked",
    "tart: table cleared",
    "in time: one tart",
    "soup: on the stove",
    "soup: on the fire, because the gas is off",
    "interrupted soup: one pot of soup",
    "pie: mixed",
    "pie: table cleared",
    "interrupted pie: out came: the oven is cold",
]
print(*lines, sep="\n")
