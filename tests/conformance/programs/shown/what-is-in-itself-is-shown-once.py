import asyncio


async def follow(name):
    await tasks[name]


async def main():
    future = asyncio.get_running_loop().create_future()
    future.set_result([future])
    print(future)
    tasks["b"] = asyncio.create_task(follow("a"), name="a")
    tasks["a"] = asyncio.create_task(follow("b"), name="b")
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    shown = str(tasks["a"])
    print(shown.count("Task pending"), shown.count("wait_for"), "wait_for=... cb" in shown)
    for each in tasks.values():
        each.get_coro().close()


tasks = {}
loop = asyncio.new_event_loop()
loop.set_exception_handler(lambda loop, context: None)
loop.run_until_complete(main())
