/** The trusted types policy by which a page may name its service worker; the Content Security Policy allows no other. */
export const serviceWorkerPolicy = 'qari-service-worker';
