import asyncio


def weigh(parcel, when_done):
    """An old library: it answers with a callback."""
    loop = asyncio.get_running_loop()
    loop.call_later(1, when_done, len(parcel) * 100)


def weight_of(parcel):
    weight = asyncio.get_running_loop().create_future()
    weigh(parcel, weight.set_result)
    return weight


async def main():
    try:
        grams = await asyncio.wait_for(weight_of("lamp"), 2)
        print(f"the lamp has {grams} g")
    except TimeoutError:
        print("the scale is too slow")
    await asyncio.sleep(1)


asyncio.run(main())
