const name = 'qari.saving';

/** Does something while files are put on the device, so that nobody takes them for files that are no longer wanted. */
export async function whileSaving<Value>(save: () => Promise<Value>): Promise<Value> {
  return navigator.locks ? navigator.locks.request(name, { mode: 'shared' }, save) : save();
}

/** Does something only if nothing is being saved at the moment, in any tab. */
export async function whenNothingIsSaved(act: () => Promise<void>): Promise<void> {
  if (!navigator.locks) return act();
  await navigator.locks.request(name, { ifAvailable: true }, async (lock) => {
    if (lock) await act();
  });
}
