import asyncio


async def remind(send, sleep=asyncio.sleep):
    for minutes in [10, 30, 60]:
        await sleep(minutes * 60)
        await send(f"reminder after {minutes} minutes")


async def main():
    slept = []
    sent = []

    async def note(seconds):
        slept.append(seconds)

    async def keep(text):
        sent.append(text)

    await remind(keep, note)
    print("slept:", *slept)
    print("sent:", len(sent))
    print("last:", sent[-1])


asyncio.run(main())
