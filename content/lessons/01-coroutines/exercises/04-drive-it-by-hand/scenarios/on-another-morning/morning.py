from kitchen import stubborn, trifle


def morning(finish, give_up, interrupt):
    print(finish(trifle(7)))
    print(finish(trifle(0)))
    five = trifle(5)
    print("bin" if give_up(five, 3) is None else "plate")
    print(give_up(trifle(4), 5))
    print("bin" if give_up(trifle(9), 0) is None else "plate")
    print(interrupt(stubborn(), RuntimeError("the rain")))
