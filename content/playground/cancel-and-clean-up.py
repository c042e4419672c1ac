import asyncio


async def upload():
    print("upload: connects")
    try:
        await asyncio.sleep(10)
        print("upload: complete")
    finally:
        print("upload: closes its connection")
        await asyncio.sleep(0.5)  # cleaning up may wait too
        print("upload: closed")


async def main():
    task = asyncio.create_task(upload())
    await asyncio.sleep(1)
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        print("main: the upload was cancelled")


asyncio.run(main())
