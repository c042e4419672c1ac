import asyncio


async def ask(server, seconds):
    await asyncio.sleep(seconds)
    if server == "south":
        raise ValueError("south is down")
    return server


async def main():
    requests = [asyncio.create_task(ask("north", 2)), asyncio.create_task(ask("south", 1))]
    done, pending = await asyncio.wait(requests, return_when=asyncio.FIRST_COMPLETED)
    print(len(done), "is done,", len(pending), "is pending")
    try:
        print(done.pop().result())
    except ValueError as error:
        print(error)


asyncio.run(main())
