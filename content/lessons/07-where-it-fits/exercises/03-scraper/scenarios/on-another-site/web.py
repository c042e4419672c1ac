import asyncio


class PageError(Exception):
    pass


pages = {
    "/oak": {"seconds": 1, "failures": 3},
    "/elm": {"seconds": 2, "failures": 0},
    "/ash": {"seconds": 0.5, "failures": 99},
    "/fir": {"seconds": 1, "failures": 1},
}

addresses = list(pages)
limit = 2
tries = 4
pause = 1

asked = dict.fromkeys(pages, 0)
under_way = 0


async def fetch_page(address):
    global under_way
    asked[address] += 1
    print(f"asking for {address}")
    if under_way == limit:
        print(f"refused: {address}")
        raise PageError("busy")
    under_way += 1
    try:
        await asyncio.sleep(pages[address]["seconds"])
    finally:
        under_way -= 1
    if asked[address] <= pages[address]["failures"]:
        print(f"no answer for {address}")
        raise PageError("no answer")
    return f"leaves of {address[1:]}"
