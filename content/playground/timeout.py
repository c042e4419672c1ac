import asyncio


async def ask(server, seconds):
    await asyncio.sleep(seconds)
    return f"{server}: an answer after {seconds} s"


async def main():
    for server, seconds in [("near", 0.5), ("far", 5)]:
        try:
            async with asyncio.timeout(2):
                print(await ask(server, seconds))
        except TimeoutError:
            print(f"{server}: no answer within 2 s")


asyncio.run(main())
