from morning import morning


class Driver:
    def __init__(self, work):
        self.work = work
        self.done = False
        self.result = None

    def push(self, error=None):
        try:
            if error is None:
                self.work.send(None)
            else:
                self.work.throw(error)
        except StopIteration as stop:
            self.done, self.result = True, stop.value

    def to_the_end(self):
        while not self.done:
            self.push()
        return self.result


def finish(work):
    return Driver(work).to_the_end()


def give_up(work, pushes):
    driver = Driver(work)
    for _ in range(pushes):
        if not driver.done:
            driver.push()
    if not driver.done:
        work.close()
    return driver.result


def interrupt(work, error):
    driver = Driver(work)
    driver.push()
    if not driver.done:
        driver.push(error)
    return driver.to_the_end()


morning(finish, give_up, interrupt)
