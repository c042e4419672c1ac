async def load(name):
    print(f"loading {name}")
    return f"the {name} page"


print("the program starts")
request = load("home")
load("home")
load("home")
print(request)
print("the program ends")
