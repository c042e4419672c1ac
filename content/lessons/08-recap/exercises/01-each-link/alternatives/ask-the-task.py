import asyncio

import web


def result_of(asking):
    match asking.exception():
        case web.NetworkError():
            return "unreachable"
        case None if asking.result() == 200:
            return "ok"
    return f"broken ({asking.result()})"


async def main():
    for link in web.links:
        asking = asyncio.create_task(web.request(link))
        await asyncio.wait([asking])
        print(f"{link}: {result_of(asking)}")


asyncio.run(main())
