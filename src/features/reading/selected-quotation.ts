import { type Quotation, quotationOf } from '#domain/quotation/quotation-of.ts';
import { selectedSlices } from './selected-slices.ts';

/** A quotation and the lines of the window that it takes up. */
export type SelectedQuotation = { quotation: Quotation; range: Range };

/** What the reader has selected in a body now; null for nothing, for a field, and for a selection that began elsewhere. */
export function selectedQuotation(body: HTMLElement): SelectedQuotation | null {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  // Firefox and Chromium keep the page's selection while a field has one of its own.
  if (document.activeElement?.matches('input, textarea, select')) return null;
  if (!selection.anchorNode || !body.contains(selection.anchorNode)) return null;
  const range = selection.getRangeAt(0);
  const quotation = quotationOf(selectedSlices(body, range));
  return quotation && { quotation, range };
}
