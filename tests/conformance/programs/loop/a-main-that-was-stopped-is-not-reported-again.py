import asyncio


async def main():
    await asyncio.sleep(10)


loop = asyncio.new_event_loop()
loop.set_exception_handler(lambda loop, context: print("reported:", context["message"]))
loop.call_later(1, loop.stop)
try:
    loop.run_until_complete(main())
except RuntimeError as error:
    print(repr(error))
loop.close()
