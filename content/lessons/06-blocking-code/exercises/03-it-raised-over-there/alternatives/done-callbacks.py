import asyncio

from sacks import grind, sacks


async def main():
    loop = asyncio.get_running_loop()
    count = {"ground": 0, "failed": 0}

    def report(sack):
        def tell(job):
            if job.exception() is None:
                print(f"{sack}: {job.result()} kg")
                count["ground"] += 1
            else:
                print(f"{sack}: {job.exception()}")
                count["failed"] += 1

        return tell

    jobs = []
    for sack in sacks:
        job = loop.run_in_executor(None, grind, sack)
        job.add_done_callback(report(sack))
        jobs.append(job)
    if jobs:
        await asyncio.wait(jobs)
    print("{ground} ground, {failed} failed".format(**count))


asyncio.run(main())
