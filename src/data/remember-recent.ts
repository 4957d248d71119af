/**
 * Keeps the newest answers of an asynchronous reader, so that a prefetch and the navigation after it share one
 * request. Answers that `isWorthKeeping` refuses, and exceptions, are asked for again; so is what is older than `maxAge`
 * milliseconds: a tab may stay open all day.
 */
export function rememberRecent<Answer>(
  read: (key: string) => Promise<Answer>,
  isWorthKeeping: (answer: Answer) => boolean,
  capacity: number,
  maxAge = Number.POSITIVE_INFINITY,
): (key: string) => Promise<Answer> {
  const kept = new Map<string, { answer: Promise<Answer>; since: number }>();
  return (key) => {
    const known = kept.get(key);
    if (known && performance.now() - known.since < maxAge) return known.answer;
    const answer = read(key);
    kept.delete(key);
    kept.set(key, { answer, since: performance.now() });
    if (kept.size > capacity) kept.delete(kept.keys().next().value ?? key);
    // Only itself: by now a newer request may stand under the same key.
    const forget = () => {
      if (kept.get(key)?.answer === answer) kept.delete(key);
    };
    void answer.then((value) => isWorthKeeping(value) || forget(), forget);
    return answer;
  };
}
