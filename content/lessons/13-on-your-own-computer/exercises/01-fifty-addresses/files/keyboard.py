import asyncio

# Somebody presses Ctrl-C so many seconds after `on_ctrl_c` was
# called.
_pressed_after = 3600


def on_ctrl_c(handler):
    """Calls a function when somebody presses Ctrl-C, in place
    of ending the program.

    With a real keyboard this is
    `loop.add_signal_handler(signal.SIGINT, handler)`.
    """
    asyncio.get_running_loop().call_later(
        _pressed_after, _press, handler
    )


def _press(handler):
    print("^C")
    handler()
