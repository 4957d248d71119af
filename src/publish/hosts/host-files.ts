import { apacheHtaccess } from './apache-htaccess.ts';
import { caddyfile } from './caddyfile.ts';
import { cloudfrontFunction, cloudfrontHeaders } from './cloudfront-files.ts';
import { headersText, redirectsText } from './netlify-files.ts';
import { nginxConfiguration } from './nginx-configuration.ts';
import { s3UploadScript } from './s3-upload-script.ts';
import type { ServingRules } from './serving-rules.ts';

/** The folder of the output that is for those who serve the site; no host shows it to readers. */
export const hostsFolder = '.qari';

/** The table itself, for hosts that are not in it and for `vite preview`. */
export const servingRulesFile = `${hostsFolder}/serving-rules.json`;

/**
 * The configuration of every kind of host, by its file in the output. `clientRendered`: names of the pages without a file, the newest
 * first, for hosts that cannot look whether there is data.
 */
export function hostFiles(
  rules: ServingRules,
  clientRendered: readonly string[] = [],
): Record<string, string> {
  return {
    _headers: headersText(rules),
    _redirects: redirectsText(rules, clientRendered),
    '.htaccess': apacheHtaccess(rules),
    [`${hostsFolder}/nginx.conf`]: nginxConfiguration(rules),
    // In a file of its own: a server without the module would not start with it.
    [`${hostsFolder}/nginx-brotli.conf`]:
      '# For a site built with QARI_PRECOMPRESS=1 and an nginx that has its module for Brotli.\nbrotli_static on;\n',
    [`${hostsFolder}/Caddyfile`]: caddyfile(rules),
    [`${hostsFolder}/s3-upload.sh`]: s3UploadScript(rules),
    [`${hostsFolder}/cloudfront-function.js`]: cloudfrontFunction(rules),
    [`${hostsFolder}/cloudfront-headers.json`]: cloudfrontHeaders(rules),
    [servingRulesFile]: `${JSON.stringify(rules, null, 2)}\n`,
  };
}
