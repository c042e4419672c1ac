import asyncio
import contextvars

variable = contextvars.ContextVar("variable")


async def main():
    token = variable.set(1)
    inner = variable.set(2)
    print(variable.get(), inner.old_value)
    variable.reset(inner)
    print(variable.get())
    variable.reset(token)
    print(variable.get("nothing"))
    try:
        variable.get()
    except LookupError as error:
        print(type(error).__name__)
    try:
        variable.reset(token)
    except RuntimeError as error:
        print(type(error).__name__)


asyncio.run(main())
