import asyncio

from scanner import start_scanner


async def main():
    def on_parcel(parcel):
        print("scanned:", parcel)

    def on_end(error):
        print("end:", error)

    start_scanner(on_parcel, on_end)
    await asyncio.sleep(5)


asyncio.run(main())
