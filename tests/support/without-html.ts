import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hostFiles, servingRulesFile } from '../../src/publish/hosts/host-files.ts';
import { type ServingRules, servingRules } from '../../src/publish/hosts/serving-rules.ts';

/** Copies a site, below "/", as it would be with an edition that has HTML of its newest articles only: without that of these. */
export function withoutHtml(site: string, copy: string, ids: readonly string[]): void {
  cpSync(site, copy, { recursive: true });
  for (const id of ids) rmSync(join(copy, 'articles', id), { recursive: true });
  const { headers }: ServingRules = JSON.parse(readFileSync(join(site, servingRulesFile), 'utf8'));
  const rules = servingRules({ url: 'https://qari.example', basePath: '/' }, headers, [], true);
  for (const [file, content] of Object.entries(hostFiles(rules, ids)))
    writeFileSync(join(copy, file), content);
}
