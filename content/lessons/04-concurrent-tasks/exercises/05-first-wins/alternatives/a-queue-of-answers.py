import asyncio

from taxis import call, companies


async def main():
    answers = asyncio.Queue()

    async def pass_on(company):
        await answers.put(await call(company))

    tasks = [asyncio.create_task(pass_on(c)) for c in companies]
    if tasks:
        print(f"riding with {await answers.get()}")
        for task in tasks:
            task.cancel()
        await asyncio.wait(tasks)
        print("on the way")


asyncio.run(main())
