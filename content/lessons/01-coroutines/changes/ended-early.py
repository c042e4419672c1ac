import asyncio


async def brew(drink):
    print(f"stove on for {drink}")
    try:
        await asyncio.sleep(0)
        print(f"{drink} is ready")
    finally:
        print("stove off")


tea = brew("tea")
tea.close()

cocoa = brew("cocoa")
cocoa.send(None)
try:
    cocoa.throw(ValueError("the milk is sour"))
except ValueError as error:
    print("came back:", error)
