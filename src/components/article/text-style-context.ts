import { createContext } from 'react';
import { asWritten, type TextStyle } from '#domain/text/in-text-style.ts';

/** How this reader wants the text of articles. */
export const TextStyleContext = createContext<TextStyle>(asWritten);
