async def brew(drink):
    print(f"brewing {drink}")
    return f"a cup of {drink}"


print("the shop opens")
order = brew("tea")
print(str(order)[:22])
print("the shop closes")
