import asyncio


class PageError(Exception):
    """What `fetch_page` raises when a page fails."""


# The pages of the site: how many seconds each takes, and how
# often it fails before it succeeds.
pages = {
    "/rivers": {"seconds": 2, "failures": 0},
    "/lakes": {"seconds": 1, "failures": 1},
    "/bays": {"seconds": 1, "failures": 0},
    "/capes": {"seconds": 3, "failures": 0},
    "/reefs": {"seconds": 0.5, "failures": 99},
    "/fjords": {"seconds": 1, "failures": 2},
    "/straits": {"seconds": 2, "failures": 0},
    "/isles": {"seconds": 1, "failures": 0},
}

# The addresses of all pages.
addresses = list(pages)

# The site answers this many requests at once; others fail.
limit = 3

# How often a page may be requested in all.
tries = 3

# The seconds between a failure and the next try for a page.
pause = 0.5

asked = dict.fromkeys(pages, 0)
under_way = 0


async def fetch_page(address):
    """Fetches a page and returns its text.

    Raises a `PageError` when the site is busy or the page
    fails.
    """
    global under_way
    asked[address] += 1
    print(f"asking for {address}")
    if under_way == limit:
        print(f"refused: {address}")
        raise PageError(f"{address}: too many requests")
    under_way += 1
    try:
        await asyncio.sleep(pages[address]["seconds"])
    finally:
        under_way -= 1
    if asked[address] <= pages[address]["failures"]:
        print(f"no answer for {address}")
        raise PageError(f"{address}: no answer")
    return f"all about {address[1:]}"
