import asyncio

# Each order with the seconds that it takes to send its receipt,
# and what goes wrong with it, if something does.
_receipts = {
    7: (0.5, None),
    8: (2.5, "no answer about 8"),
    9: (2, None),
}

# The orders, as the customers come.
orders = list(_receipts)


async def serve(order):
    """Serves a customer, which takes a second."""
    await asyncio.sleep(1)
    print(f"served: {order}")


async def send_receipt(order):
    """Sends the receipt for an order. Raises an OSError when
    that fails.
    """
    seconds, trouble = _receipts[order]
    await asyncio.sleep(seconds)
    if trouble:
        raise OSError(trouble)
    print(f"receipt sent: {order}")
