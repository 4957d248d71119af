import { build } from 'vite';

/** The code of searching alone, as a script that a page of the site may import. */
export async function searchBundle(): Promise<string> {
  const output = await build({
    configFile: false,
    envFile: false,
    logLevel: 'silent',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: 'src/data/search/open-search.ts', formats: ['es'] },
      rollupOptions: { output: { codeSplitting: false } },
    },
  });
  const [bundle] = Array.isArray(output) ? output : [output];
  const chunk = bundle && 'output' in bundle ? bundle.output[0] : undefined;
  if (!chunk) throw new Error('The search was not bundled.');
  return chunk.code;
}
