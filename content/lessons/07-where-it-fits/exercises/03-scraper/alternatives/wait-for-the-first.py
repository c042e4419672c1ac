import asyncio

from web import (
    PageError,
    addresses,
    fetch_page,
    limit,
    pause,
    tries,
)


async def main():
    waiting = list(addresses)
    asked = dict.fromkeys(addresses, 0)
    result = dict.fromkeys(addresses, "no page")
    fetching = {}
    pausing = {}
    while waiting or fetching or pausing:
        while waiting and len(fetching) < limit:
            address = waiting.pop(0)
            asked[address] += 1
            task = asyncio.create_task(fetch_page(address))
            fetching[task] = address
        done, _ = await asyncio.wait(
            [*fetching, *pausing],
            return_when=asyncio.FIRST_COMPLETED,
        )
        for task in done:
            if task in pausing:
                waiting.append(pausing.pop(task))
                continue
            address = fetching.pop(task)
            try:
                result[address] = task.result()
            except PageError:
                if asked[address] < tries:
                    rest = asyncio.create_task(
                        asyncio.sleep(pause)
                    )
                    pausing[rest] = address
    for address in addresses:
        print(f"{address}: {result[address]}")


asyncio.run(main())
