import asyncio

from settings import limit, patience, pause, tries
from web import NetworkError, links, request


async def outcome_of(link):
    try:
        status = await asyncio.wait_for(request(link), patience)
    except TimeoutError:
        return False, "too slow"
    except NetworkError:
        return False, "unreachable"
    return True, "ok" if status == 200 else f"broken ({status})"


async def work(jobs, results):
    loop = asyncio.get_running_loop()
    while True:
        link, attempt = await jobs.get()
        is_answer, results[link] = await outcome_of(link)
        if is_answer or attempt == tries:
            jobs.task_done()
        else:
            loop.call_later(
                pause * 2 ** (attempt - 1),
                again,
                jobs,
                link,
                attempt + 1,
            )


def again(jobs, link, attempt):
    jobs.put_nowait((link, attempt))
    jobs.task_done()


async def main():
    jobs = asyncio.Queue()
    for link in links:
        jobs.put_nowait((link, 1))
    results = {}
    workers = [
        asyncio.create_task(work(jobs, results))
        for _ in range(limit)
    ]
    await jobs.join()
    for worker in workers:
        worker.cancel()
    await asyncio.wait(workers)
    for link in links:
        print(f"{link}: {results[link]}")


asyncio.run(main())
