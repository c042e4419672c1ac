# Today's parcels, in the order in which they came.
parcels = ["the red box", "the long tube"]

_grams = {"the red box": 820, "the long tube": 310}


async def weigh(parcel):
    """Puts a parcel on the scales and gives its weight in
    grams.
    """
    print(f"{parcel}: on the scales")
    return _grams[parcel]


async def label(parcel, text):
    """Puts a label on a parcel."""
    print(f'{parcel}: label "{text}"')


async def hand_over(parcel):
    """Gives a parcel to the driver."""
    print(f"{parcel}: handed over")
