import asyncio


async def main():
    print("runs")


runner = asyncio.Runner()
runner.run(main())
print("end")
