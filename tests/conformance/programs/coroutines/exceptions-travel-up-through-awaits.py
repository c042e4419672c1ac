import asyncio


class Boom(Exception):
    pass


async def bottom():
    await asyncio.sleep(1)
    raise Boom("at the bottom")


async def middle():
    try:
        await bottom()
    finally:
        print("middle cleans up")


async def main():
    try:
        await middle()
    except Boom as error:
        print("top caught", error)


asyncio.run(main())
