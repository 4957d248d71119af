import { existsSync, readFileSync } from 'node:fs';
import { writeBeside } from '#publish/output/write-beside.ts';

/** Answers that take long to find, kept from build to build by all that they depend on. */
export type KeptAnswers = {
  /** Gives the answer that was found before, or finds it. */
  remember(question: string, find: () => Promise<string>): Promise<string>;
  /** The same, of what is found at once. */
  rememberNow(question: string, find: () => string): string;
  /** Keeps an answer that is there, and is not wanted now. */
  keep(question: string): void;
  /** Keeps what was asked since it was opened; what nobody asks any more is forgotten. */
  save(): void;
};

/** Opens the answers that a file keeps; without a file all are found anew. */
export function keptAnswers(file: string | null = null): KeptAnswers {
  const known = file ? readAnswers(file) : new Map<string, string>();
  const asked = new Map<string, string>();
  let isNew = false;
  const earlier = (question: string) => {
    const answer = asked.get(question) ?? known.get(question);
    isNew ||= answer === undefined;
    return answer;
  };
  return {
    async remember(question, find) {
      const answer = earlier(question) ?? (await find());
      asked.set(question, answer);
      return answer;
    },
    rememberNow(question, find) {
      const answer = earlier(question) ?? find();
      asked.set(question, answer);
      return answer;
    },
    keep(question) {
      const answer = known.get(question);
      if (answer !== undefined) asked.set(question, answer);
    },
    save() {
      if (file && (isNew || asked.size !== known.size)) writeBeside(file, JSON.stringify([...asked]));
    },
  };
}

function readAnswers(file: string): Map<string, string> {
  try {
    return new Map(existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : []);
  } catch {
    return new Map();
  }
}
