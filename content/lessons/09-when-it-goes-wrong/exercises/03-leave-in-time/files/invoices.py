import time

# Each invoice with the seconds that it takes, and its total.
_invoices = {
    1: (1, 40),
    2: (30, 99),
    3: (0.5, 0),
}

# The invoices to make, in this order.
numbers = list(_invoices)

# Seconds that an invoice may take.
patience = 2


def make_invoice(number, limit=None):
    """Makes an invoice, and gives its total in euros. Keeps its
    thread for as long as that takes.

    With a limit in seconds, gives None when the invoice is not
    ready by then.
    """
    seconds, total = _invoices[number]
    if limit is not None and seconds > limit:
        time.sleep(limit)
        return None
    time.sleep(seconds)
    return total
