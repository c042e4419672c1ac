import asyncio


async def ask(server, seconds):
    try:
        await asyncio.sleep(seconds)
        return f"{server} says: rain"
    finally:
        print(f"{server} is disconnected")


async def main():
    requests = [
        asyncio.create_task(ask("north", 3)),
        asyncio.create_task(ask("south", 1)),
        asyncio.create_task(ask("east", 2)),
    ]
    done, pending = await asyncio.wait(
        requests, return_when=asyncio.FIRST_COMPLETED
    )
    for request in done:
        print(request.result())
    print(f"{len(pending)} requests are still open")
    if pending:
        await asyncio.wait(pending)
    print("all requests are over")


asyncio.run(main())
