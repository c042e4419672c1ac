# Breaks: It works with other companies | “riding with Delta” was printed at 0.6 s
import asyncio

from taxis import call, companies


async def main():
    calls = [asyncio.create_task(call(c)) for c in companies]
    while calls and not any(each.done() for each in calls):
        await asyncio.sleep(0.1)
    for each in calls:
        if each.done():
            print(f"riding with {each.result()}")
            break
    others = [each for each in calls if not each.done()]
    for other in others:
        other.cancel()
    await asyncio.gather(*others, return_exceptions=True)
    print("on the way")


asyncio.run(main())
