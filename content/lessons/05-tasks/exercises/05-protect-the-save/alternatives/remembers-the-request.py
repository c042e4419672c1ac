import asyncio

import diary


async def keep():
    request = None
    for page in diary.pages:
        saving = asyncio.create_task(diary.save_page(page))
        while not saving.done():
            try:
                await asyncio.shield(saving)
            except asyncio.CancelledError as error:
                request = error
        if request is not None:
            raise request


asyncio.run(diary.evening(keep))
