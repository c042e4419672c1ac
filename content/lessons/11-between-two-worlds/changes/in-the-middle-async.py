import asyncio


async def fetch(parcel):
    await asyncio.sleep(1)
    return f"parcel {parcel}: on its way"


async def status(parcel):
    return await fetch(parcel)


async def main():
    try:
        print(await status(1))
    except RuntimeError as error:
        print(f"RuntimeError: {error}")


asyncio.run(main())
