sacks = []
room = 2
millstones = 2


async def fetch_sack(sack):
    pass


async def grind(sack):
    pass
