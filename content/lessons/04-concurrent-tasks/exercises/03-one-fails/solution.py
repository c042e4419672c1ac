import asyncio

from farms import farms, order


async def main():
    orders = [order(farm) for farm in farms]
    answers = await asyncio.gather(
        *orders, return_exceptions=True
    )
    delivered = 0
    for farm, answer in zip(farms, answers):
        if isinstance(answer, BaseException):
            print(f"{farm}: no delivery, {answer}")
        else:
            delivered += 1
            print(f"{farm}: {answer}")
    print(
        f"{delivered} delivered, {len(answers) - delivered} failed"
    )


asyncio.run(main())
