/** A piece of text as the browser has laid it out; lengths in CSS pixels, colours as red, green, blue from 0 to 255. */
export type TextMeasure = {
  where: string;
  /** Text to be read, as against words on controls and small print. */
  isReading: boolean;
  left: number;
  right: number;
  scrolls: boolean;
  ink: number[];
  paper: number[];
  /** How far the letters reach beyond the line box, above and below; null where the line has no fixed height. */
  beyond: [above: number, below: number] | null;
};

/** Runs in the page: measures every element that holds text of its own and is seen. */
export function measureTexts(): TextMeasure[] {
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  if (!canvas) throw new Error('This browser has no canvas.');
  const reading = 'main :is(h1, h2, h3, p, li, blockquote, td):not(figcaption *, nav *, aside *)';

  function isShown(element: Element): boolean {
    const holdsText = [...element.childNodes].some(
      ({ nodeType, textContent }) => nodeType === Node.TEXT_NODE && textContent?.trim() !== '',
    );
    if (!holdsText || element.closest('.visually-hidden, .skip-link, svg')) return false;
    // Only for screen readers, as the labels of icons on a phone.
    if (getComputedStyle(element).clipPath === 'inset(50%)') return false;
    if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
    const { width, height } = element.getBoundingClientRect();
    return width > 0 && height > 0;
  }

  function ownWords(element: Element): DOMRect[] {
    const texts = [...element.childNodes].filter(
      ({ nodeType, textContent }) => nodeType === Node.TEXT_NODE && textContent?.trim() !== '',
    );
    return texts.map((text) => {
      const range = document.createRange();
      range.selectNode(text);
      return range.getBoundingClientRect();
    });
  }

  function scrolls(element: Element | null): boolean {
    if (!element || element === document.documentElement) return false;
    return /auto|scroll/.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement);
  }

  /** A colour of any CSS notation, drawn by the browser itself; the fourth number is its opacity. */
  function drawn(colour: string): number[] {
    canvas?.clearRect(0, 0, 1, 1);
    if (canvas) canvas.fillStyle = colour;
    canvas?.fillRect(0, 0, 1, 1);
    return [...(canvas?.getImageData(0, 0, 1, 1).data ?? [])];
  }

  function paperBehind(element: Element | null): number[] {
    if (!element) return [255, 255, 255];
    const colour = drawn(getComputedStyle(element).backgroundColor);
    return (colour[3] ?? 0) > 250 ? colour : paperBehind(element.parentElement);
  }

  function inkBeyond(element: Element, style: CSSStyleDeclaration): [number, number] | null {
    const lineHeight = Number.parseFloat(style.lineHeight);
    if (Number.isNaN(lineHeight) || !canvas) return null;
    canvas.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
    // Its own words only: what stands inside it may be of another size.
    const words = [...element.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE);
    const ink = canvas.measureText(words.map(({ textContent }) => textContent).join(' '));
    const leading = (lineHeight - ink.fontBoundingBoxAscent - ink.fontBoundingBoxDescent) / 2;
    return [
      ink.actualBoundingBoxAscent - ink.fontBoundingBoxAscent - leading,
      ink.actualBoundingBoxDescent - ink.fontBoundingBoxDescent - leading,
    ];
  }

  return [...document.body.querySelectorAll('*')].filter(isShown).map((element) => {
    const style = getComputedStyle(element);
    // Of its own words: the box of a line may reach beyond what is drawn, and a part of it may be hidden.
    const words = ownWords(element);
    const left = Math.min(...words.map((box) => box.left));
    const right = Math.max(...words.map((box) => box.right));
    return {
      where: `${element.tagName.toLowerCase()} «${(element.textContent ?? '').trim().slice(0, 40)}»`,
      isReading: element.matches(reading) && !/^"?Qari Interface/.test(style.fontFamily),
      left,
      right,
      scrolls: scrolls(element),
      ink: drawn(style.color),
      paper: paperBehind(element),
      beyond: inkBeyond(element, style),
    };
  });
}
