parcels = ["the glass jar", "the round tin", "the flat parcel"]

grams = {
    "the glass jar": 1250,
    "the round tin": 95,
    "the flat parcel": 640,
}


async def weigh(parcel):
    print(f"weighing {parcel}")
    return grams[parcel]


async def label(parcel, text):
    print(f"{parcel} now reads {text}")


async def hand_over(parcel):
    print(f"{parcel} is on its way")
