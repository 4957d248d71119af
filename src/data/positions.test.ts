import { describe, expect, it } from 'vitest';
import { type Positions, parsePositions, withPosition, writePositions } from './positions.ts';

const kept: Positions = [
  ['suez-canal', 'p6'],
  ['date-palm', 'h2'],
];

describe('the places where a reader stopped', () => {
  it('come back as they were kept', () => {
    expect(parsePositions(writePositions(kept))).toEqual(kept);
  });

  it.each([null, '', 'broken', 'null', '[]', '{"v":2,"at":[["a","p1"]]}', '{"v":1,"at":5}'])(
    'are none where %j is kept',
    (stored) => {
      expect(parsePositions(stored)).toEqual([]);
    },
  );

  it('are read without those that make no sense', () => {
    expect(parsePositions('{"v":1,"at":[["a","p1"],["b"],5,["c",1],null]}')).toEqual([['a', 'p1']]);
  });

  it('begin with the newest, one for each article', () => {
    expect(withPosition(kept, 'date-palm', 'p9')).toEqual([
      ['date-palm', 'p9'],
      ['suez-canal', 'p6'],
    ]);
    expect(withPosition(kept, 'suez-canal', null)).toEqual([['date-palm', 'h2']]);
  });

  it('are a hundred at most', () => {
    let positions: Positions = [];
    for (let count = 0; count < 130; count += 1) positions = withPosition(positions, `a${count}`, 'p1');
    expect(positions).toHaveLength(100);
    expect(positions[0]).toEqual(['a129', 'p1']);
  });
});
