import asyncio


def handler(loop, context):
    print(context["message"].split("(")[0], "/", repr(context["exception"]), "/", sorted(context))


def fail():
    raise ValueError("boom")


async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(handler)
    loop.call_soon(fail)
    await asyncio.sleep(0)
    print("the loop goes on")


asyncio.run(main())
