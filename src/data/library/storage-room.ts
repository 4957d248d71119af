/** How many bytes this site takes and may take, null where the browser does not tell; and whether it may erase them by itself. */
export type StorageRoom = { usage: number | null; quota: number | null; isPersisted: boolean };

/** Asks the browser for the room that is left. */
export async function storageRoom(): Promise<StorageRoom> {
  const { storage } = navigator;
  const estimate = await storage?.estimate?.().catch(() => null);
  const isPersisted = await storage?.persisted?.().catch(() => false);
  return {
    usage: estimate?.usage ?? null,
    quota: estimate?.quota ?? null,
    isPersisted: isPersisted ?? false,
  };
}

/** Whether so many bytes more find room; true where the browser does not tell. */
export async function hasRoomFor(bytes: number): Promise<boolean> {
  const { usage, quota } = await storageRoom();
  return usage === null || quota === null || usage + bytes <= quota;
}

/** Asks the browser not to erase what is kept; it decides by itself or asks the reader, once. */
export async function askToPersist(): Promise<void> {
  const { storage } = navigator;
  if (await storage?.persisted?.().catch(() => true)) return;
  await storage?.persist?.().catch(() => false);
}
