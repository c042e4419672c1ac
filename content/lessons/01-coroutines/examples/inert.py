async def load(name):
    print(f"loading {name}")
    return f"the {name} page"


print("the program starts")
request = load("home")
print(str(request)[:22])
print("the program ends")
