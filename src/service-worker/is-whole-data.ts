/** Whether an answer is data from its beginning to its end: JSON that can be read. The answer can still be given to a page. */
export async function isWholeData(answer: Response): Promise<boolean> {
  try {
    JSON.parse(await answer.clone().text());
    return true;
  } catch {
    return false;
  }
}
