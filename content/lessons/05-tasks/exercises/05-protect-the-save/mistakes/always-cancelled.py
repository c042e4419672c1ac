# Breaks: Without a request | “ended as usual”
import asyncio

from diary import evening, pages, save_page


async def keep():
    try:
        for page in pages:
            saving = asyncio.create_task(save_page(page))
            await asyncio.shield(saving)
    finally:
        await saving
        raise asyncio.CancelledError


asyncio.run(evening(keep))
