/** Makes each thing once for its key, and gives the same again: Intl takes a millisecond for each formatter on a slow phone. */
export function rememberByKey<Value>(make: (key: string) => Value): (key: string) => Value {
  const made = new Map<string, Value>();
  return (key) => {
    const value = made.get(key) ?? make(key);
    made.set(key, value);
    return value;
  };
}
