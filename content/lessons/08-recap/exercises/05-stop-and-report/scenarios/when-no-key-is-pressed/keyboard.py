def on_ctrl_c(handler):
    pass
