import asyncio


async def main():
    loop = asyncio.get_running_loop()
    answer = loop.create_future()
    answer.add_done_callback(
        lambda future: print("it is there:", future.result())
    )
    loop.call_later(2, answer.set_result, 42)
    if not answer.done():
        print("not there yet")
    print(await answer)


asyncio.run(main())
