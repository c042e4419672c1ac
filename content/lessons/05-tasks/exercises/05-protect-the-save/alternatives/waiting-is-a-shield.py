import asyncio

from diary import evening, pages, save_page


async def keep():
    for page in pages:
        saving = asyncio.create_task(save_page(page))
        request = None
        while not saving.done():
            try:
                await asyncio.wait([saving])
            except asyncio.CancelledError as error:
                request = error
        if request:
            raise request


asyncio.run(evening(keep))
