import asyncio

from desk import hand_over, label, parcels, weigh


class Parcel:
    def __init__(self, name):
        self.name = name
        self.grams = None

    async def weigh(self):
        self.grams = await weigh(self.name)

    async def label(self):
        await label(self.name, f"{self.grams} g")

    async def post(self):
        await self.weigh()
        await self.label()
        await hand_over(self.name)


async def main():
    for parcel in map(Parcel, parcels):
        await parcel.post()
    print("the desk closes")


asyncio.run(main())
