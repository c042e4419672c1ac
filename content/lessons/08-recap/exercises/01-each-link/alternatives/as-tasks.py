import asyncio

from web import NetworkError, links, request


async def main():
    for link in links:
        task = asyncio.create_task(request(link), name=link)
        await asyncio.wait([task])
        error = task.exception()
        if isinstance(error, NetworkError):
            print(f"{link}: unreachable")
        elif error:
            raise error
        elif task.result() == 200:
            print(f"{link}: ok")
        else:
            print(f"{link}: broken ({task.result()})")


asyncio.run(main())
