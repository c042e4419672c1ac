import asyncio
from concurrent.futures import ProcessPoolExecutor


class Unreadable(Exception):
    pass


def parse(text):
    try:
        raise ValueError(text)
    except ValueError as error:
        raise Unreadable("line 1") from error


async def main():
    pool = ProcessPoolExecutor(1)
    future = asyncio.get_running_loop().run_in_executor(pool, parse, "?")
    try:
        await future
    except Unreadable as error:
        # What a process sends of the way its error came is text.
        print(repr(error), int("ValueError: ?" in str(error.__cause__)))
    pool.shutdown()


if __name__ == "__main__":
    asyncio.run(main())
