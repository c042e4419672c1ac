# Breaks: For each farm | “Hill: 3 cheeses”
import asyncio

from farms import farms, order


async def main():
    answers = await asyncio.gather(
        *[order(farm) for farm in farms], return_exceptions=True
    )
    delivered = 0
    for farm, answer in zip(farms, answers):
        if not isinstance(answer, Exception):
            delivered += 1
            print(f"{farm}: {answer}")
    print(
        f"{delivered} delivered, {len(farms) - delivered} failed"
    )


asyncio.run(main())
