import asyncio


async def status(parcel):
    await asyncio.sleep(1)
    return f"parcel {parcel}: on its way"


async def all_statuses(parcels):
    return await asyncio.gather(*map(status, parcels))


def report(parcels):
    for line in asyncio.run(all_statuses(parcels)):
        print(line)


report([1, 2, 3])
print("the report is written")
