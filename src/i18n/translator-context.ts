import type { i18n } from 'i18next';
import { createContext } from 'react';

/** The translator of everything below; null outside of an application. */
export const TranslatorContext = createContext<i18n | null>(null);
