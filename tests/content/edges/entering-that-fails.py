import asyncio


class Connection:
    async def __aenter__(self):
        print("half open")
        raise OSError("no answer")

    async def __aexit__(self, kind, error, traceback):
        print("never printed")


async def main():
    try:
        async with Connection():
            print("never printed either")
    except OSError as error:
        print(error)


asyncio.run(main())
