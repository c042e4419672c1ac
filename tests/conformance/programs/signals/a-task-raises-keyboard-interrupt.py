import asyncio


async def interrupts():
    await asyncio.sleep(0)
    raise KeyboardInterrupt("in a task")


async def works(name):
    try:
        await asyncio.sleep(5)
    finally:
        print(name, "tidied up")


async def waits():
    task = asyncio.create_task(interrupts())
    try:
        await task
    except KeyboardInterrupt:
        print("heard of it")


async def groups():
    async with asyncio.TaskGroup() as group:
        group.create_task(works("a member"))
        group.create_task(interrupts())


async def in_the_body():
    async with asyncio.TaskGroup() as group:
        group.create_task(works("a member"))
        await asyncio.sleep(0)
        raise KeyboardInterrupt("in the body")


def interrupt():
    raise KeyboardInterrupt("in a callback")


async def calls_back():
    loop = asyncio.get_running_loop()
    loop.call_soon(interrupt)
    loop.call_soon(print, "the next callback")
    await works("main")


for main in waits, groups, in_the_body, calls_back:
    print("run")
    try:
        asyncio.run(main())
    except KeyboardInterrupt as error:
        print("ended by:", error)
