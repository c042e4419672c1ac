import asyncio

from taxis import call, companies


async def main():
    if not companies:
        return
    calls = {asyncio.create_task(call(c)) for c in companies}
    done, pending = await asyncio.wait(
        calls, return_when=asyncio.FIRST_COMPLETED
    )
    print("riding with", done.pop().result())
    for each in pending:
        each.cancel()
    await asyncio.gather(*pending, return_exceptions=True)
    print("on the way")


asyncio.run(main())
