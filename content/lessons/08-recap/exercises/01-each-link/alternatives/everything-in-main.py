import asyncio

import web


async def main():
    for link in web.links:
        print("now", link)
        try:
            status = await asyncio.create_task(web.request(link))
            result = ["broken (%d)" % status, "ok"][status == 200]
        except web.NetworkError:
            result = "unreachable"
        print(link, result, sep=": ")


asyncio.run(main())
