# Breaks: It works with other companies | of nothing is an error
import asyncio

from taxis import call, companies


async def main():
    calls = [asyncio.create_task(call(c)) for c in companies]
    done, pending = await asyncio.wait(
        calls, return_when=asyncio.FIRST_COMPLETED
    )
    print(f"riding with {done.pop().result()}")
    for other in pending:
        other.cancel()
    await asyncio.wait(pending)
    print("on the way")


asyncio.run(main())
