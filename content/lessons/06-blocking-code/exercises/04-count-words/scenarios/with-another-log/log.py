pieces = 3


def read_log():
    return "\n".join(
        ""
        if entry % 3 == 0
        else "lantern " * (entry % 7) + "out"
        for entry in range(1001)
    )


def count_words(text):
    return len([word for word in text.split() if len(word) > 3])
