import asyncio


async def main():
    print("runs")


loop = asyncio.new_event_loop()
loop.run_until_complete(main())
print("closed:", loop.is_closed())
