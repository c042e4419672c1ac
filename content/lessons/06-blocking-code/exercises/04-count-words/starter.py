import asyncio

from log import count_words, read_log


async def main():
    words = count_words(read_log())
    print(f"{words} words")


if __name__ == "__main__":
    asyncio.run(main())
