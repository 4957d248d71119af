import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { setJsonProperty } from './json-property.ts';

const audio = [
  {
    duration: 1.5,
    cues: [
      [0, 0, 9],
      [1.25, 10, 20],
    ],
  },
];

describe("a property of an editor's file", () => {
  it('is written in the style of the file, its lists of numbers each on a line', () => {
    const text = '{\n  "id": "x",\n  "image": [],\n  "list": [1,  2]\n}\n';
    expect(setJsonProperty(text, 'audio', audio, ['none', 'image'])).toBe(
      [
        '{',
        '  "id": "x",',
        '  "image": [],',
        '  "audio": [',
        '    {',
        '      "duration": 1.5,',
        '      "cues": [',
        '        [0, 0, 9],',
        '        [1.25, 10, 20]',
        '      ]',
        '    }',
        '  ],',
        '  "list": [1,  2]',
        '}',
        '',
      ].join('\n'),
    );
  });

  it('takes the place of its last value, not of one with the same name deeper down', () => {
    const text = '{"a":{"audio":1},"audio" : [ {"x":"}\\""} ] ,"b":"\\u0041"}';
    expect(setJsonProperty(text, 'audio', 7, [])).toBe('{"a":{"audio":1},"audio" : 7 ,"b":"\\u0041"}');
  });

  it('goes with tabs, Windows line breaks, a byte order mark, and into an empty object', () => {
    expect(setJsonProperty('\uFEFF{\r\n\t"a": 1\r\n}', 'b', { c: 2 }, [])).toBe(
      '\uFEFF{\r\n\t"a": 1,\r\n\t"b": {\r\n\t\t"c": 2\r\n\t}\r\n}',
    );
    expect(setJsonProperty('{}', 'a', 1, ['b'])).toBe('{"a":1}');
  });

  it('is the only thing that changes, in any object in any style', () => {
    const style = fc.constantFrom(undefined, 2, '\t');
    fc.assert(
      fc.property(
        fc.dictionary(fc.string(), fc.jsonValue()),
        fc.jsonValue(),
        style,
        (object, value, indent) => {
          const { audio: _, ...others } = object;
          const written = setJsonProperty(
            JSON.stringify(others, null, indent),
            'audio',
            value,
            Object.keys(others),
          );
          expect(JSON.parse(written)).toEqual(JSON.parse(JSON.stringify({ ...others, audio: value })));
          const again = setJsonProperty(written, 'audio', 'x', []);
          expect(JSON.parse(again)).toEqual(JSON.parse(JSON.stringify({ ...others, audio: 'x' })));
        },
      ),
    );
  });
});
