import asyncio


async def trifle(layers):
    try:
        for layer in range(1, layers + 1):
            print(f"layer {layer} of {layers}")
            await asyncio.sleep(0)
        return f"a trifle of {layers}"
    finally:
        print(f"bowl washed after {layers}")


async def stubborn():
    for task in ["peeling", "slicing"]:
        try:
            print(task)
            await asyncio.sleep(0)
        except Exception as error:
            print(f"{task} in spite of {error}")
    return "a fruit salad"
