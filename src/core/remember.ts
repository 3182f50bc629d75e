/**
 * Remember what a pure function gave for an object, as long as the object is in use.
 *
 * For what is read from one comparison again and again: each of many long pairs goes through the
 * same steps.
 */
export function remember<From extends object, To>(make: (from: From) => To): (from: From) => To {
  const made = new WeakMap<From, To>();
  return (from) => {
    const known = made.get(from);
    if (known !== undefined) return known;
    const result = make(from);
    made.set(from, result);
    return result;
  };
}
