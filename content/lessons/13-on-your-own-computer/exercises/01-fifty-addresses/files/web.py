import asyncio

from pages import pages


class NetworkError(Exception):
    """What `fetch` raises when no server answers."""


# The addresses to fetch.
addresses = list(pages)


async def fetch(address):
    """Fetches the page at an address and gives its size in
    bytes.

    Raises a NetworkError when no server answers. When it is
    cancelled it hangs up, which takes a moment, before it ends.
    """
    outcomes = pages[address]
    seconds, size = (
        outcomes.pop(0) if len(outcomes) > 1 else outcomes[0]
    )
    print(f"asking {address}")
    try:
        await asyncio.sleep(seconds)
    except asyncio.CancelledError:
        await asyncio.sleep(0.25)
        print(f"hung up on {address}")
        raise
    if size is None:
        print(f"no answer from {address}")
        raise NetworkError(f"no answer from {address}")
    return size
