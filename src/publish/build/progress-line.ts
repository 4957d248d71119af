/** Tells how far the build is: one line that renews itself on a terminal, plain lines elsewhere. */
export function progressLine(output: Pick<NodeJS.WriteStream, 'write' | 'isTTY'> = process.stderr): {
  step: (text: string) => void;
  done: (text: string) => void;
} {
  const start = performance.now();
  const seconds = () => ((performance.now() - start) / 1000).toFixed(1);
  let last = '';
  const write = (text: string, end: string) => {
    if (output.isTTY) output.write(`\r\u001B[K${text}${end}`);
    else if (text !== last) output.write(`${text}\n`);
    last = text;
  };
  return {
    step: (text) => write(`◆ ${text}…`, ''),
    done: (text) => write(`◆ ${text} (${seconds()} s)`, '\n'),
  };
}
