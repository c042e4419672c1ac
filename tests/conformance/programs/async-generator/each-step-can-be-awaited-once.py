import asyncio


async def generate():
    yield 1
    await asyncio.sleep(1)
    yield 2


async def main():
    generator = generate()
    step = generator.__anext__()
    print(await step)
    running = asyncio.create_task(anext(generator))
    await asyncio.sleep(0)
    for again in (step, generator.asend(None)):
        try:
            await again
        except RuntimeError as error:
            print(repr(error))
    print(await running)
    end = generator.aclose()
    await end
    try:
        await end
    except RuntimeError as error:
        print(repr(error))


asyncio.run(main())
