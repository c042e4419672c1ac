# Breaks: keep ends as cancelled | ends as cancelled all the same
import asyncio

from diary import evening, pages, save_page


async def keep():
    stop = False
    for page in pages:
        if stop:
            raise asyncio.CancelledError
        saving = asyncio.create_task(save_page(page))
        try:
            await asyncio.shield(saving)
        except asyncio.CancelledError:
            stop = True
            await saving


asyncio.run(evening(keep))
