// Breaks: It works for other parcels | weighing the glass jar
console.log("the red box: on the scales");
console.log('the red box: label "820 g"');
console.log("the red box: handed over");
console.log("the long tube: on the scales");
console.log('the long tube: label "310 g"');
console.log("the long tube: handed over");
console.log("the desk closes");
