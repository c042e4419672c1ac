async def brew(drink):
    """Makes one drink and gives the cup."""
    print(f"brewing {drink}")
    return f"a cup of {drink}"
