/** The key under which the boot script and the settings store find what a reader chose. */
export const displaySettingsKey = 'qari.display';
