/**
 * Keeps the newest answers of an asynchronous reader, so that a prefetch and the navigation after it share one
 * request. Answers that `isWorthKeeping` refuses, and exceptions, are asked for again.
 */
export function rememberRecent<Answer>(
  read: (key: string) => Promise<Answer>,
  isWorthKeeping: (answer: Answer) => boolean,
  capacity: number,
): (key: string) => Promise<Answer> {
  const kept = new Map<string, Promise<Answer>>();
  return (key) => {
    const known = kept.get(key);
    if (known) return known;
    const answer = read(key);
    kept.set(key, answer);
    if (kept.size > capacity) kept.delete(kept.keys().next().value ?? key);
    // Only itself: by now a newer request may stand under the same key.
    const forget = () => {
      if (kept.get(key) === answer) kept.delete(key);
    };
    void answer.then((value) => isWorthKeeping(value) || forget(), forget);
    return answer;
  };
}
