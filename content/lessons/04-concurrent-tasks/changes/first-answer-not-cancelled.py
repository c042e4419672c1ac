import asyncio


async def ask(station, seconds):
    try:
        await asyncio.sleep(seconds)
        return f"{station} says: thin ice"
    finally:
        print(f"{station} hangs up")


async def main():
    calls = [
        asyncio.create_task(ask("north", 3)),
        asyncio.create_task(ask("south", 1)),
        asyncio.create_task(ask("east", 2)),
    ]
    done, pending = await asyncio.wait(
        calls, return_when=asyncio.FIRST_COMPLETED
    )
    for call in done:
        print(call.result())
    print(f"{len(pending)} still on the line")
    if pending:
        await asyncio.wait(pending)
    print("all lines are free")


asyncio.run(main())
