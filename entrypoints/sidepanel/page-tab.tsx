import base from 'virtual:facts/base';
import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { TabNotes } from '../../components/tab-notes.tsx';
import { cardView } from '../../core/card-view.ts';
import { today } from '../../core/today.ts';
import type { Language } from '../../core/types.ts';
import { type FrameNotes, notesOfTab, showNote } from '../../platform/tabs.ts';

/** The notes of the tab in front. */
export function PageTab({ language }: { readonly language: Language }) {
  const [tab, setTab] = useState<{ readonly id: number; readonly frames: readonly FrameNotes[] }>();
  useEffect(() => {
    void browser.tabs.query({ active: true, currentWindow: true }).then(async ([front]) => {
      if (front?.id !== undefined) setTab({ id: front.id, frames: await notesOfTab(front.id) });
    });
  }, []);
  const notes = tab?.frames.flatMap(({ frameId, notes }) => notes.map((note) => ({ frameId, ...note }))) ?? [];
  const views = notes.map(({ factId }) => cardView(base, factId, { language, today: today() }));
  const go = (index: number) => {
    const note = notes[index];
    if (tab && note) void showNote(tab.id, note.frameId, note.key);
  };
  return (
    <TabNotes
      language={language}
      state={tab ? (views.length ? { kind: 'notes', views } : { kind: 'nothing' }) : { kind: 'loading' }}
      onOpenFact={(factId) => go(notes.findIndex((note) => note.factId === factId))}
      onGoToPassage={(_, index) => go(index)}
    />
  );
}
