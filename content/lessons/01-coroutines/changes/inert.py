async def brew(drink):
    print(f"brewing {drink}")
    return f"a cup of {drink}"


print("the shop opens")
order = brew("tea")
brew("tea")
brew("tea")
print(order)
print("the shop closes")
