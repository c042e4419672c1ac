import asyncio

from taxis import call, companies


async def main():
    if not companies:
        return
    first = asyncio.get_running_loop().create_future()

    def answered(task):
        if not first.done() and not task.cancelled():
            first.set_result(task.result())

    calls = [
        asyncio.create_task(call(company))
        for company in companies
    ]
    for each in calls:
        each.add_done_callback(answered)
    print(f"riding with {await first}")
    for each in calls:
        each.cancel()
    for each in calls:
        try:
            await each
        except asyncio.CancelledError:
            pass
    print("on the way")


asyncio.run(main())
