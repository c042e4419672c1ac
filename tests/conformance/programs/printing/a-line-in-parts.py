import asyncio
import sys
import time


async def dots(count, seconds):
    for _ in range(count):
        print(".", end="", flush=True)
        await asyncio.sleep(seconds)


async def say(*words):
    for word in words:
        print(word, end=" ")
        await asyncio.sleep(1)


def work():
    print("<", end="")
    time.sleep(0.5)
    print("job", end="", flush=True)
    time.sleep(1)
    print(">")


async def main():
    await dots(3, 0.1)
    print(" done")

    await asyncio.gather(say("a", "b", "c"), say("1", "2", "3"))
    print()

    print("one\ntwo", end="")
    print(" and a half", "three", sep="\n")

    print("before ", end="")
    job = asyncio.create_task(asyncio.to_thread(work))
    await asyncio.sleep(0.2)
    print("meanwhile ", end="")
    await asyncio.sleep(0.5)
    print("between ", end="")
    await job

    sys.stdout.write("written, ")
    print("not an error", end="", file=sys.stderr)
    sys.stdout.write("not printed\n")
    for percent in (50, 100):
        print(f"\r{percent}%", end="")
    print()


asyncio.run(main())
