import asyncio


async def save(note):
    print(f"saved: {note}")


async def main():
    await save("buy milk")
    await save("call Ada")
    print("all notes are safe")


asyncio.run(main())
