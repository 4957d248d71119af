import importArabic from './import-messages.ar.json' with { type: 'json' };
import importEnglish from './import-messages.en.json' with { type: 'json' };
import arabic from './messages.ar.json' with { type: 'json' };
import english from './messages.en.json' with { type: 'json' };
import newsroomArabic from './newsroom-messages.ar.json' with { type: 'json' };
import newsroomEnglish from './newsroom-messages.en.json' with { type: 'json' };
import type { TerminalLanguage } from './terminal-language.ts';

/** What the commands say, in one language. */
export type Messages = typeof english & {
  importing: typeof importEnglish;
  newsroom: typeof newsroomEnglish;
};

const languages: Record<TerminalLanguage, Messages> = {
  ar: { ...arabic, importing: importArabic, newsroom: newsroomArabic },
  en: { ...english, importing: importEnglish, newsroom: newsroomEnglish },
};

/** The sentences of a language. */
export function messagesIn(language: TerminalLanguage): Messages {
  return languages[language];
}
