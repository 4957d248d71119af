/** Whether this browser plays recordings of a MIME type. */
export function canPlay(type: string): boolean {
  return document.createElement('audio').canPlayType(type) !== '';
}
