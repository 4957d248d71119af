const name = 'qari.saving';

/** To remove all that is saved takes a moment: who keeps others waiting for longer is a tab that hangs. */
const patienceMilliseconds = 5_000;

/** Does something while files are put on the device, so that nobody takes them for files that are no longer wanted. */
export function whileSaving<Value>(save: () => Promise<Value>): Promise<Value> {
  return locked({ mode: 'shared', signal: AbortSignal.timeout(patienceMilliseconds) }, save);
}

/** Does something only if nothing is being saved at the moment, in any tab. */
export async function whenNothingIsSaved(act: () => Promise<void>): Promise<void> {
  await locked({ ifAvailable: true }, async (isFree) => {
    if (isFree) await act();
  });
}

/** Does something as soon as nothing is being saved, in any tab; what would be saved next waits. */
export function onceNothingIsSaved<Value>(act: () => Promise<Value>): Promise<Value> {
  return locked({}, act);
}

/** A browser that refuses storage refuses locks too, and a tab that hangs may hold one for good; then there is nothing to be kept from others. */
async function locked<Value>(options: LockOptions, act: (isFree: boolean) => Promise<Value>): Promise<Value> {
  if (!navigator.locks) return act(true);
  let isBegun = false;
  try {
    return await navigator.locks.request(name, options, (lock) => {
      isBegun = true;
      return act(lock !== null);
    });
  } catch (error) {
    if (isBegun) throw error;
    return act(true);
  }
}
