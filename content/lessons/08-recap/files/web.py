import asyncio

from page import goodbye, web


class NetworkError(Exception):
    """What `request` raises when no server answers."""


# The links on the page, from its top to its bottom.
links = list(web)


async def request(link):
    """Sends a request to a link and returns the status of the
    answer.

    That is 200 if all is well, another number if not. Raises a
    NetworkError when no server answers. When it is cancelled,
    it hangs up before it ends.
    """
    outcomes = web[link]
    seconds, outcome = (
        outcomes.pop(0) if len(outcomes) > 1 else outcomes[0]
    )
    print(f"asking {link}")
    try:
        await asyncio.sleep(seconds)
    except asyncio.CancelledError:
        if goodbye > 0:
            await asyncio.sleep(goodbye)
        print(f"hung up on {link}")
        raise
    if outcome == "no server":
        print(f"no server for {link}")
        raise NetworkError(f"no server for {link}")
    return outcome
