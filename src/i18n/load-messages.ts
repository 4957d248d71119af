import type { InterfaceLanguage } from './interface-languages.ts';
import type arabic from './messages/ar.json';

export type Messages = typeof arabic;

const loaders: Record<InterfaceLanguage, () => Promise<{ default: object }>> = {
  ar: () => import('./messages/ar.json'),
  en: () => import('./messages/en.json'),
  fr: () => import('./messages/fr.json'),
  fa: () => import('./messages/fa.json'),
  ur: () => import('./messages/ur.json'),
};

/** Loads the messages of one language on demand, so that a reader downloads one language only. */
export async function loadMessages(language: InterfaceLanguage): Promise<Messages> {
  const module = await loaders[language]();
  // Languages have different plural forms, so their key sets differ; a test holds them to the Arabic ones.
  return module.default as Messages;
}
