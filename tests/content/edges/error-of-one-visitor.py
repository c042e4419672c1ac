import asyncio


async def serve(visitor):
    await asyncio.sleep(visitor)
    if visitor == 2:
        raise OSError("connection lost")
    print("served", visitor)


async def serve_safely(visitor):
    try:
        await serve(visitor)
    except OSError as error:
        print("visitor", visitor, error)


async def main():
    for handler in [serve, serve_safely]:
        try:
            async with asyncio.TaskGroup() as server:
                for visitor in [1, 2, 3]:
                    server.create_task(handler(visitor))
        except* OSError:
            print("the whole server is gone")


asyncio.run(main())
