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
        except LookupError as error:
            print(f"{task} in spite of {error}")
    return "a fruit salad"


async def grill():
    try:
        await asyncio.sleep(0)
        return "four sausages"
    except LookupError:
        return "two sausages"


async def salad():
    return "a green salad"


async def crumbs():
    for _ in range(3):
        await asyncio.sleep(0)
    return ""
