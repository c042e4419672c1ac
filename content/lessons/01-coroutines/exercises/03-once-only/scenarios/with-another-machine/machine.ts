let next = 900;

export async function ticket() {
  const number = next;
  next += 7;
  console.log(`ticket no. ${number}`);
  return number;
}
