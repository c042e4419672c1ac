# Breaks: It works for other parcels | weighing the glass jar
print("the red box: on the scales")
print('the red box: label "820 g"')
print("the red box: handed over")
print("the long tube: on the scales")
print('the long tube: label "310 g"')
print("the long tube: handed over")
print("the desk closes")
