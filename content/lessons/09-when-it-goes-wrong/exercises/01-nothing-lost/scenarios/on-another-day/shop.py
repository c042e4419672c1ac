import asyncio

# Each order with the seconds that it takes to send its receipt,
# and what goes wrong with it, if something does.
_receipts = {
    21: (1.75, "the mail is full"),
    22: (0.25, "no such address"),
    23: (0.5, None),
    24: (1.5, "no connection"),
}

# The orders, as the customers come.
orders = list(_receipts)


async def serve(order):
    """Serves a customer, which takes a second."""
    await asyncio.sleep(1)
    print(f"served: {order}")


async def send_receipt(order):
    """Sends the receipt for an order. Raises an error when
    that fails.
    """
    seconds, trouble = _receipts[order]
    await asyncio.sleep(seconds)
    if trouble:
        raise ValueError(trouble)
    print(f"receipt sent: {order}")
