import asyncio


async def day(label):
    """What the desk needs labels for in one day."""
    print(f"book: label {await label('book')}")
    try:
        print(f"lamp: label {await label('lamp')}")
    except OSError as error:
        print(f"lamp: {error}")
    try:
        async with asyncio.timeout(1):
            print(f"sofa: label {await label('sofa')}")
    except TimeoutError:
        print("sofa: too slow")
    await asyncio.sleep(3)
    print("the day is over")
