import asyncio


async def fetch(parcel):
    await asyncio.sleep(1)
    return f"parcel {parcel}: on its way"


def status(parcel):
    return asyncio.run(fetch(parcel))


async def main():
    try:
        print(status(1))
    except RuntimeError as error:
        print(f"RuntimeError: {error}")


asyncio.run(main())
