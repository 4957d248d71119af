let isTold = false;

/** Whether a reader has been told that settings are not kept: once, until they are kept again. */
export const unkeptTold = {
  is: () => isTold,
  set(value: boolean) {
    isTold = value;
  },
};
