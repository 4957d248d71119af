/** `any` stands by itself; of `maskable` a system cuts off the edges: all that matters is inside a circle of 40 % radius. */
export type Icon = { file: string; size: number; purpose: 'any' | 'maskable'; margin: number };

/** The icons that systems ask for when the paper is installed, in pixels. */
export const icons: readonly Icon[] = [
  { file: 'icons/any-192.png', size: 192, purpose: 'any', margin: 0.06 },
  { file: 'icons/any-512.png', size: 512, purpose: 'any', margin: 0.06 },
  { file: 'icons/maskable-192.png', size: 192, purpose: 'maskable', margin: 0.24 },
  { file: 'icons/maskable-512.png', size: 512, purpose: 'maskable', margin: 0.24 },
];

/** The icon of iOS, which rounds the corners itself and knows no transparency. */
export const touchIcon: Icon = {
  file: 'icons/apple-touch-icon.png',
  size: 180,
  purpose: 'maskable',
  margin: 0.18,
};
