import asyncio

from depot import sort
from scanner import start_scanner


async def main():
    loop = asyncio.get_running_loop()
    parcels = asyncio.Queue()
    end = loop.create_future()

    def on_parcel(parcel):
        saving = parcels.put(parcel)
        asyncio.run_coroutine_threadsafe(saving, loop).result()

    def on_end(error):
        loop.call_soon_threadsafe(end.set_result, error)

    async def sort_all():
        while True:
            await sort(await parcels.get())
            parcels.task_done()

    sorting = asyncio.create_task(sort_all())
    start_scanner(on_parcel, on_end)
    error = await end
    await parcels.join()
    sorting.cancel()
    await asyncio.wait([sorting])
    if error:
        raise error
    print("the belt is empty")


asyncio.run(main())
