import asyncio


class NetworkError(Exception):
    pass


links = [
    "oak.example/leaf",
    "oak example leaf",
    "yew.example/root",
]


async def request(link):
    await asyncio.sleep(1)
    if " " in link:
        raise ValueError("this is no link")
    return 200
