import asyncio


def on_ctrl_c(handler):
    asyncio.get_running_loop().call_later(1.125, press, handler)


def press(handler):
    print("^C")
    handler()
