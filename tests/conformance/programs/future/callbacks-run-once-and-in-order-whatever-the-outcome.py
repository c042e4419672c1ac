import asyncio


def report(future):
    print("cancelled" if future.cancelled() else future.exception() or future.result())


async def main():
    loop = asyncio.get_running_loop()
    futures = [loop.create_future() for _ in range(3)]
    for future in futures:
        future.add_done_callback(report)
    futures[2].cancel()
    futures[0].set_result("result")
    futures[1].set_exception(ValueError("exception"))
    print("all done")
    await asyncio.sleep(0)
    await asyncio.sleep(0)


asyncio.run(main())
