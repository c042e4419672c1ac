# Breaks: No further page | “Wednesday: begun” was printed
import asyncio

from diary import evening, pages, save_page


async def keep():
    request = None
    for page in pages:
        saving = asyncio.create_task(save_page(page))
        try:
            await asyncio.shield(saving)
        except asyncio.CancelledError as error:
            await saving
            request = error
    if request:
        raise request


asyncio.run(evening(keep))
