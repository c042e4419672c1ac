import asyncio


def double(number):
    return 2 * number


async def main():
    print(await asyncio.to_thread(double, 4))


loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
print(asyncio.get_event_loop() is loop)
loop.close()
