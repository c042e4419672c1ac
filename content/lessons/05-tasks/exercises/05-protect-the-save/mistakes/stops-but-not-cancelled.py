# Breaks: keep ends as cancelled | “the diary went on” was printed
import asyncio

from diary import evening, pages, save_page


async def keep():
    for page in pages:
        saving = asyncio.create_task(save_page(page))
        try:
            await asyncio.shield(saving)
        except asyncio.CancelledError:
            await saving
            return


asyncio.run(evening(keep))
