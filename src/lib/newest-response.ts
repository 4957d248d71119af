/** Of several answers to the same request the one that its server dated last; undefined where there is none. */
export function newestResponse(responses: readonly (Response | null | undefined)[]): Response | undefined {
  let newest: Response | undefined;
  for (const response of responses) {
    if (response && (!newest || dateOf(response) > dateOf(newest))) newest = response;
  }
  return newest;
}

/** One without a date is older than any other. */
function dateOf({ headers }: Response): number {
  return Date.parse(headers.get('date') ?? '') || 0;
}
