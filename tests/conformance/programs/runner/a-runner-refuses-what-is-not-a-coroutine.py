import asyncio

with asyncio.Runner() as runner:
    try:
        runner.run(5)
    except TypeError as error:
        print(repr(error))
