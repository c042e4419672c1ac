import asyncio


async def main():
    future = asyncio.get_running_loop().create_future()

    def first(future):
        print("first removes", future.remove_done_callback(second))
        future.add_done_callback(third)

    def second(future):
        print("second runs all the same")

    def third(future):
        print("third")

    future.add_done_callback(first)
    future.add_done_callback(second)
    future.set_result(None)
    await asyncio.sleep(0)
    print("one turn")
    await asyncio.sleep(0)


asyncio.run(main())
