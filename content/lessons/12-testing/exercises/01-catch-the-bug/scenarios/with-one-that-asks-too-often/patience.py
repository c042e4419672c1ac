import asyncio


async def fetch_patiently(fetch):
    """Awaits `fetch()`, and gives what it gives.

    When it raises an OSError it is tried again after a second,
    up to three times in all. Then the last error is raised.
    """
    last = None
    for attempt in range(4):
        if attempt > 0:
            await asyncio.sleep(1)
        try:
            return await fetch()
        except OSError as error:
            last = error
    raise last
