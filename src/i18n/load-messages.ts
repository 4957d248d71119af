import type { i18n } from 'i18next';
import { type InterfaceLanguage, interfaceLanguageFor } from './interface-languages.ts';
import type first from './messages/ar.json';
import type later from './messages/later/ar.json';

/** The messages of every page. */
export type FirstMessages = typeof first;

/** All messages: those of every page, and those of what is opened on demand. */
export type Messages = FirstMessages & typeof later;

type Loader = () => Promise<{ default: object }>;

const firstMessages: Record<InterfaceLanguage, Loader> = {
  ar: () => import('./messages/ar.json'),
  en: () => import('./messages/en.json'),
  fr: () => import('./messages/fr.json'),
  fa: () => import('./messages/fa.json'),
  ur: () => import('./messages/ur.json'),
};

const laterMessages: Record<InterfaceLanguage, Loader> = {
  ar: () => import('./messages/later/ar.json'),
  en: () => import('./messages/later/en.json'),
  fr: () => import('./messages/later/fr.json'),
  fa: () => import('./messages/later/fa.json'),
  ur: () => import('./messages/later/ur.json'),
};

/** Loads the messages of every page in one language, so that a reader downloads one language only. */
export async function loadMessages(language: InterfaceLanguage): Promise<FirstMessages> {
  const module = await firstMessages[language]();
  // Languages have different plural forms, so their key sets differ; a test holds them to the Arabic ones.
  return module.default as FirstMessages;
}

/**
 * Gives a translator all messages of a language, by default of the one it speaks; rejects when they do not arrive.
 */
export async function loadAllMessages(
  translator: i18n,
  language = interfaceLanguageFor(translator.language),
): Promise<void> {
  const [first, later] = await Promise.all([loadMessages(language), laterMessages[language]()]);
  translator.addResourceBundle(language, 'translation', first, true, false);
  translator.addResourceBundle(language, 'translation', later.default, true, false);
}

/** What is loaded on demand, together with the words it speaks; rejects when either does not arrive. */
export async function withAllMessages<Loaded>(translator: i18n, loading: Promise<Loaded>): Promise<Loaded> {
  const [loaded] = await Promise.all([loading, loadAllMessages(translator)]);
  return loaded;
}
