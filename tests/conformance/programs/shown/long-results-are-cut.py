import asyncio


class Thing:
    def __repr__(self):
        return "<Thing with more to say than there is room for>"


async def main():
    for result in (
        "x" * 100,
        "\n" * 40,
        "just thirty letters, no more!",
        list(range(10)),
        [[[[[[[1]]]]]]],
        {3, 1, 2},
        {"e": 5, "d": 4, "c": 3, "b": 2, "a": 1},
        10**60,
        Thing(),
        [Thing(), "y" * 100],
    ):
        future = asyncio.get_running_loop().create_future()
        future.set_result(result)
        print(future)


asyncio.run(main())
