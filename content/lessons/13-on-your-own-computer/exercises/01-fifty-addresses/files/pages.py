# What becomes of each request: after so many seconds comes a
# page of so many bytes, or None: no server answers. The last
# entry stands for all requests that follow.
pages = {
    f"page-{number:02}.example": [
        (0.2 + number * 7 % 10 * 0.05, number * 100)
    ]
    for number in range(1, 51)
}

pages["page-07.example"] = [(30, 700)]
pages["page-13.example"] = [(0.3, None), (0.4, 1300)]
pages["page-31.example"] = [(30, 3100), (0.2, 3100)]
pages["page-44.example"] = [(0.1, None)]
