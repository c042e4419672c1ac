import asyncio


async def main():
    other = asyncio.new_event_loop()
    foreign = other.create_future()
    own = asyncio.get_running_loop().create_future()
    for futures in ([foreign], [own, foreign]):
        try:
            asyncio.gather(*futures)
        except ValueError as error:
            print(repr(error))
    other.close()


asyncio.run(main())
