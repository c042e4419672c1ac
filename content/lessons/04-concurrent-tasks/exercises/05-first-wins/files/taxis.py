import asyncio

_seconds = {"Red": 3, "Blue": 1, "Green": 2}

# The companies that can be called.
companies = list(_seconds)


async def call(company):
    """Calls a company and waits until it answers.

    When it is cancelled, it calls the company off: 0.2 seconds.
    """
    try:
        await asyncio.sleep(_seconds[company])
        return company
    except asyncio.CancelledError:
        await asyncio.sleep(0.2)
        print(f"{company} is called off")
        raise
