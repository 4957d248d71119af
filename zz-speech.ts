import { readdirSync, readFileSync } from 'node:fs';
import { speechOf } from '#domain/spoken-text/speech-of.ts';
const files = readdirSync('/tmp/ed1000/articles').filter((f) => f.startsWith('generated')).slice(0, 150);
const arts = files.map((f) => JSON.parse(readFileSync(`/tmp/ed1000/articles/${f}`, 'utf8')));
for (let r = 0; r < 2; r++) { const t = process.cpuUsage(); for (const a of arts) speechOf(a, []); const c = process.cpuUsage(t); console.log((c.user / 1000 / arts.length).toFixed(2), 'ms each'); }
