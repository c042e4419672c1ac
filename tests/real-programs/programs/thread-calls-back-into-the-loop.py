# A blocking function in a thread asks the loop for something, and waits for the answer, while the loop goes on.
import asyncio
import time


async def ask(question):
    print("asked:", question)
    await asyncio.sleep(0.1)
    return question.upper()


def blocking(loop):
    time.sleep(0.05)
    answer = asyncio.run_coroutine_threadsafe(ask("tea?"), loop).result()
    print("the thread got", answer)
    done = asyncio.Event()
    loop.call_soon_threadsafe(done.set)
    asyncio.run_coroutine_threadsafe(done.wait(), loop).result(timeout=1)
    return answer


async def tick():
    for number in range(4):
        print("tick", number)
        await asyncio.sleep(0.06)


async def main():
    ticking = asyncio.create_task(tick())
    print("result:", await asyncio.to_thread(blocking, asyncio.get_running_loop()))
    await ticking


asyncio.run(main())
