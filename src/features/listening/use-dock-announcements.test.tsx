// @vitest-environment jsdom
import { cleanup, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { TranslatorContext } from '#i18n/translator-context.ts';
import { onAnnouncement } from '#lib/announcements.ts';
import { buildList, buildStory } from '../../../tests/fixtures/listening/build-list.ts';
import { buildRecorded } from '../../../tests/fixtures/listening/build-recorded.ts';
import { buildVoice } from '../../../tests/fixtures/listening/build-voice.ts';
import { translatorIn } from '../../../tests/fixtures/translator-in.ts';
import { isOpen, type Player } from './player-state.ts';
import { readingOf } from './reading.ts';
import { recordedVoice } from './reading-voices.ts';
import { runPlayer } from './run-player.ts';
import { useDockAnnouncements } from './use-dock-announcements.ts';

const heard: string[] = [];
let stop: () => void;

beforeEach(() => {
  heard.length = 0;
  stop = onAnnouncement((message) => heard.push(message));
});
afterEach(() => {
  cleanup();
  stop();
});

const majed = buildVoice();
const both = [recordedVoice('ar'), majed];
const listenTo = (...args: Parameters<typeof readingOf>) =>
  ({ type: 'listen', reading: readingOf(...args), voices: both }) as const;
const wrapper = ({ children }: { children: ReactNode }) => (
  <TranslatorContext value={translatorIn('ar')}>{children}</TranslatorContext>
);

function open(player: Player) {
  if (!isOpen(player)) throw new Error('nothing in hand');
  return player;
}

/** A dock that shows a player after some events, and then after others. */
function show(events: Parameters<typeof runPlayer>[0]) {
  let { player } = runPlayer(events);
  const { rerender } = renderHook((current: Player) => useDockAnnouncements(open(current)), {
    initialProps: player,
    wrapper,
  });
  return (...more: typeof events) => {
    player = runPlayer(more, player).player;
    rerender(player);
  };
}

describe('a reader who hears the page', () => {
  it('is told when the voice pauses or has finished, once each, and not while it speaks', () => {
    const happen = show([listenTo(buildRecorded({ abstract: ['نعم.'] }))]);
    happen({ type: 'started' });
    happen({ type: 'pause' });
    happen({ type: 'rate', rate: 2 });
    happen({ type: 'resume', voices: both });
    happen({ type: 'ended' });
    expect(heard).toEqual(['توقّف الاستماع مؤقتاً', 'انتهت القراءة']);
  });

  it('is told that another voice goes on when a recording does not play', () => {
    const happen = show([listenTo(buildRecorded())]);
    happen({ type: 'failed', problem: 'broken' });
    happen({ type: 'started' });
    expect(heard).toEqual(['تعذّر تشغيل التسجيل، فتابع صوت جهازك القراءة.']);
  });

  it('is not told so when they choose another voice, or go to what was not recorded', () => {
    const happen = show([listenTo(buildRecorded())]);
    happen({ type: 'voice', voices: [majed, recordedVoice('ar')] });
    happen({ type: 'listen', reading: readingOf(buildStory('أ')), voices: [majed] });
    expect(heard).toEqual([]);
  });

  it('is not told so when they take the recorded story off the list', () => {
    const [a, b] = [buildStory('أ'), buildRecorded({ id: 'recorded' })];
    const happen = show([listenTo(buildList(a, b))]);
    happen({ type: 'replace', reading: readingOf(buildList(a)), voices: [majed] });
    expect(heard).toEqual([]);
  });
});
